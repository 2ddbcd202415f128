namespace NewsBot.Summaries.Matter;

/// <summary>What the step "select" chose.</summary>
internal sealed record Selection
{
    public static Selection Empty { get; } = new();

    /// <summary>Best first, story by story.</summary>
    public IReadOnlyList<Point> Points { get; init; } = [];

    /// <summary>Under "Who said what": each entry one utterance, by everyone who prints it, the fullest printing first.</summary>
    public IReadOnlyList<IReadOnlyList<Printing>> Said { get; init; } = [];
}
