using Microsoft.Extensions.Options;

namespace NewsBot.Storage.Settings;

/// <summary>Checks <see cref="StorageOptions"/> by their attributes; generated.</summary>
[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
