namespace NewsBot.Lab.Answers;

/// <summary>A sentence that was found for a question.</summary>
/// <param name="Evidence">What speaks for and against it.</param>
/// <param name="Answers">Whether it answers.</param>
internal sealed record AnswerSample(double[] Evidence, bool Answers);
