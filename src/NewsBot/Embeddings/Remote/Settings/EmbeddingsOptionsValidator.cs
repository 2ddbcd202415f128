using Microsoft.Extensions.Options;

namespace NewsBot.Embeddings.Remote.Settings;

/// <summary>Checks <see cref="EmbeddingsOptions"/>; generated.</summary>
[OptionsValidator]
internal sealed partial class EmbeddingsOptionsValidator : IValidateOptions<EmbeddingsOptions>;
