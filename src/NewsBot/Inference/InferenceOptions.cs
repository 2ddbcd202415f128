using System.ComponentModel.DataAnnotations;

namespace NewsBot.Inference;

/// <summary>The section `Inference` of the settings: a language model that rewords what the archive proves; none by default.</summary>
internal sealed class InferenceOptions : IValidatableObject
{
    public const string Section = "Inference";

    /// <summary>Any endpoint that speaks OpenAI's protocol, version included ("http://localhost:11434/v1"); empty: no model is used.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>Empty for an endpoint that asks for none. Never logged.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>The model's name at the endpoint.</summary>
    public string Model { get; set; } = "";

    /// <summary>How long one answer may wait for the model, in seconds; after that the stored sentences are shown.</summary>
    [Range(1, 600, ErrorMessage = "the setting Inference:TimeoutSeconds is a number from 1 to 600.")]
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>How much of the archive one request may hold, in tokens (about four letters each); passages beyond it are left out.</summary>
    [Range(500, 1_000_000, ErrorMessage = "the setting Inference:PromptTokens is a number from 500 to 1000000.")]
    public int PromptTokens { get; set; } = 6_000;

    /// <summary>The longest reply that is asked for, in tokens.</summary>
    [Range(50, 100_000, ErrorMessage = "the setting Inference:ReplyTokens is a number from 50 to 100000.")]
    public int ReplyTokens { get; set; } = 1_500;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Endpoint is "") yield break;

        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            yield return new("the setting Inference:Endpoint is no address; it begins with https:// or http://.");
        if (string.IsNullOrWhiteSpace(Model)) yield return new("the setting Inference:Model is empty; it names the model at the endpoint.");
    }
}
