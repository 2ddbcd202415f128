using System.ComponentModel.DataAnnotations;

namespace NewsBot.Embeddings.Remote.Settings;

/// <summary>The section `Embeddings` of the settings: the built-in vectors alone, or those of an endpoint beside them.</summary>
internal sealed class EmbeddingsOptions : IValidatableObject
{
    public const string Section = "Embeddings";

    public const string BuiltIn = "built-in";

    public const string Compatible = "openai-compatible";

    /// <summary>`built-in`, or `openai-compatible` for any endpoint that speaks OpenAI's protocol (OpenAI, Azure, Ollama, vLLM).</summary>
    public string Provider { get; set; } = BuiltIn;

    /// <summary>Where the endpoint is, version included.</summary>
    public string Endpoint { get; set; } = "https://api.openai.com/v1";

    /// <summary>Empty for an endpoint that asks for none.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>The model's name at the endpoint.</summary>
    public string Model { get; set; } = "";

    /// <summary>How many values a vector is asked to have; 0: as many as the model gives by itself.</summary>
    public int Dimensions { get; set; }

    /// <summary>How many texts one request holds at most.</summary>
    public int BatchSize { get; set; } = 64;

    /// <summary>How long one request may take, in seconds.</summary>
    public int TimeoutSeconds { get; set; } = 30;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider is not (BuiltIn or Compatible))
            yield return new($"the setting Embeddings:Provider is {BuiltIn} or {Compatible}, not “{Provider}”.");
        if (Dimensions is < 0 or > 8192) yield return new("the setting Embeddings:Dimensions is a number from 0 (the model's own) to 8192.");
        if (BatchSize is < 1 or > 2048) yield return new("the setting Embeddings:BatchSize is a number from 1 to 2048.");
        if (TimeoutSeconds is < 1 or > 600) yield return new("the setting Embeddings:TimeoutSeconds is a number from 1 to 600.");
        if (Provider is not Compatible) yield break;

        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            yield return new("the setting Embeddings:Endpoint is no address; it begins with https:// or http://.");
        if (string.IsNullOrWhiteSpace(Model)) yield return new("the setting Embeddings:Model is empty; it names the model at the endpoint.");
    }
}
