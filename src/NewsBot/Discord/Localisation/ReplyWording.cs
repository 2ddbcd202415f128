namespace NewsBot.Discord.Localisation;

/// <summary>
/// The words that only Discord shows, by language: the one place to translate them in. What the archive says stays in its own language.
/// </summary>
internal sealed record ReplyWording
{
    private static readonly ReplyWording English = new();

    private static readonly ReplyWording German = new()
    {
        Previous = "Zurück",
        Next = "Weiter",
        ShowSource = "Quelle zeigen",
        NotYours = "Blättern kann nur, wer gefragt hat.",
        TooOld = "Diese Schaltflächen sind nicht mehr gültig; bitte noch einmal fragen.",
        Withdrawn = "Ein Artikel, auf dem diese Antwort beruht, wird inzwischen nicht mehr verwendet; bitte noch einmal fragen.",
        NotServed = "Dieser NewsBot ist für einen anderen Server eingerichtet.",
        EditorsOnly = "Diesen Befehl darf nur die Redaktion benutzen.",
        CannotPostHere = "Hier darf ich nicht schreiben; nur Sie sehen diese Antwort.",
    };

    public string Previous { get; init; } = "Previous";

    public string Next { get; init; } = "Next";

    public string ShowSource { get; init; } = "Show source";

    public string NotYours { get; init; } = "Only who asked can turn these pages; ask the same yourself to get your own.";

    public string TooOld { get; init; } = "These buttons are too old to work; please ask again.";

    public string Withdrawn { get; init; } = "An article that this answer rests on is no longer used; please ask again.";

    public string NotServed { get; init; } = "This NewsBot is set up for other servers; ask its operator to add this one.";

    public string EditorsOnly { get; init; } = "Only editors may use this command; ask an administrator for the editor role.";

    public string CannotPostHere { get; init; } = "I may not post in this channel, so only you see this answer.";

    /// <summary>The words of a locale ("de", "en-GB"); English where there is no translation.</summary>
    public static ReplyWording Of(string? locale) => locale is "de" ? German : English;
}
