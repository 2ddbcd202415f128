using Microsoft.Extensions.Options;

namespace NewsBot.Prompts;

/// <summary>Checks <see cref="PromptsOptions"/> by their attributes; generated.</summary>
[OptionsValidator]
internal sealed partial class PromptsOptionsValidator : IValidateOptions<PromptsOptions>;
