namespace NewsBot.Commands.Catalogue;

/// <summary>The options that several commands share, defined once.</summary>
internal static class StandardOptions
{
    /// <summary>The longest topic or question that is accepted, in UTF-16 units: beyond it only the first words would count.</summary>
    public const int LongestTopic = 10_000;

    public static CommandOption Topic { get; } = new()
    {
        Name = "topic",
        Description = "What it is about; \"words in quotation marks\" count as one",
        Positional = true,
        Completion = Completion.Topics,
        MaxLength = LongestTopic,
    };

    public static CommandOption Outlet { get; } = new()
    {
        Name = "outlet",
        Description = "Only what this outlet printed",
        Completion = Completion.Outlets,
    };

    public static CommandOption Date { get; } = new()
    {
        Name = "date",
        Description = "The day: 2022-02-16, 16 Feb 2022, yesterday, last Tuesday, 2022-02-14..2022-02-16",
        Kind = OptionKind.Days,
        Completion = Completion.Dates,
    };

    public static CommandOption From { get; } = new()
    {
        Name = "from",
        Description = "The first day that counts",
        Kind = OptionKind.Days,
        Completion = Completion.Dates,
    };

    public static CommandOption To { get; } = new()
    {
        Name = "to",
        Description = "The last day that counts",
        Kind = OptionKind.Days,
        Completion = Completion.Dates,
    };

    public static CommandOption AsOf { get; } = new()
    {
        Name = "as-of",
        Description = "Answer as on that day: nothing published or read in later is used",
        Kind = OptionKind.Days,
        Completion = Completion.Dates,
    };
}
