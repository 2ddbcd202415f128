namespace NewsBot.Tests.Discord;

/// <summary>Tests that measure time or memory of the process, and so run while no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
