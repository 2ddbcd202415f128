namespace NewsBot.Storage.Writing;

/// <summary>The facts of an earlier version beside its words.</summary>
/// <param name="Outlet">Null where none was printed.</param>
/// <param name="Authors">Empty where there was no byline.</param>
/// <param name="Published">Null where the day was unknown.</param>
internal sealed record EarlierFacts(string? Outlet, IReadOnlyList<string> Authors, DateOnly? Published);
