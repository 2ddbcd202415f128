namespace NewsBot.Dates;

/// <summary>What was read from a typed date: the days, or what is wrong with it. Exactly one of the two is set.</summary>
internal sealed record DayReading
{
    public DayRange? Days { get; private init; }

    /// <summary>One plain sentence and an example, to be shown to the person who typed.</summary>
    public string? Problem { get; private init; }

    public static DayReading Of(DayRange days) => new() { Days = days };

    public static DayReading Wrong(string problem) => new() { Problem = problem };
}
