using System.Text.Json;

namespace NewsBot.Answers.Evidence;

/// <summary>
/// What each number of <see cref="AnswerEvidence"/> weighs: how likely a sentence answers, by logistic regression. Trained by `lab train-answers` on questions and articles of our own; a JSON
/// file of the names of the evidence, in its order, and the weights.
/// </summary>
/// <param name="Names">What each number of the evidence is, as it was at training.</param>
/// <param name="Weights">One for each.</param>
/// <param name="Start">What is added to their sum.</param>
internal sealed record AnswerWeights(IReadOnlyList<string> Names, IReadOnlyList<double> Weights, double Start)
{
    private const string ShippedName = "NewsBot.Answers.Evidence.answers.weights";

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private static readonly Lazy<AnswerWeights> s_shipped = new(ReadShipped);

    /// <summary>The weights that the bot is shipped with; read once, at first use.</summary>
    public static AnswerWeights Shipped => s_shipped.Value;

    /// <summary>0 to 1, higher is likelier.</summary>
    /// <param name="evidence">One number for each of the names.</param>
    public double Probability(ReadOnlySpan<double> evidence)
    {
        var sum = Start;
        for (var i = 0; i < evidence.Length; i++) sum += Weights[i] * evidence[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <exception cref="InvalidDataException">It is no such file, or was trained on other evidence.</exception>
    public static AnswerWeights Read(Stream stream)
    {
        var weights = JsonSerializer.Deserialize<AnswerWeights>(stream, s_options) ?? throw new InvalidDataException("Not a file of weights.");
        return weights.Names.SequenceEqual(AnswerEvidence.Names) && weights.Weights.Count == weights.Names.Count ? weights : throw new InvalidDataException("The weights were trained on other evidence.");
    }

    public static void Write(AnswerWeights weights, Stream stream) => JsonSerializer.Serialize(stream, weights, s_options);

    private static AnswerWeights ReadShipped()
    {
        using var stream = ShippedFile.Open(ShippedName);
        return Read(stream);
    }
}
