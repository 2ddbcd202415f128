namespace NewsBot.Replies;

/// <summary>
/// The platform-neutral answer to one command: title, one-line lead, cited items, notes, sources. Each front door turns it into
/// its own form; <see cref="ReplyJson"/> and <see cref="ReplyMarkdown"/> are the two that belong to no platform.
/// </summary>
public sealed record Reply
{
    /// <summary>The command's name, without the slash.</summary>
    public required string Command { get; init; }

    /// <summary>Names this answer for `explain`; empty where the command leaves no trace.</summary>
    public string AnswerId { get; init; } = "";

    public required Outcome Outcome { get; init; }

    public required string Title { get; init; }

    /// <summary>One line that says what was found, or one plain sentence that says what to do next.</summary>
    public required string Lead { get; init; }

    public IReadOnlyList<ReplyItem> Items { get; init; } = [];

    /// <summary>The sources, numbered from 1 in the order in which the items cite them.</summary>
    public IReadOnlyList<ReplyCitation> Citations { get; init; } = [];

    /// <summary>Inferred dates, disagreements, what was left out.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What can be asked next.</summary>
    public IReadOnlyList<ReplyAction> Actions { get; init; } = [];

    /// <summary>Files that go with it where a platform can attach them: the picture of a timeline.</summary>
    public IReadOnlyList<ReplyFile> Files { get; init; } = [];

    /// <summary>A document of its own that the terminal prints as it is, in place of the reply; null where the reply is all.</summary>
    public string? Document { get; init; }

    /// <summary>One plain sentence for input that cannot be answered as it stands.</summary>
    public static Reply BadInput(string command, string sentence) =>
        new() { Command = command, Outcome = Outcome.BadInput, Title = "That cannot be asked like this", Lead = sentence };

    /// <summary>One plain sentence for what went wrong inside or around the bot.</summary>
    public static Reply Failed(string command, string sentence) =>
        new() { Command = command, Outcome = Outcome.Failed, Title = "That did not work", Lead = sentence };
}
