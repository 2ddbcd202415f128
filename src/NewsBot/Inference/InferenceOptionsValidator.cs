using Microsoft.Extensions.Options;

namespace NewsBot.Inference;

/// <summary>Checks <see cref="InferenceOptions"/>; generated.</summary>
[OptionsValidator]
internal sealed partial class InferenceOptionsValidator : IValidateOptions<InferenceOptions>;
