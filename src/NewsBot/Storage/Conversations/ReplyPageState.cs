using NewsBot.Commands.Calls;

namespace NewsBot.Storage.Conversations;

/// <summary>A reply with buttons that stands in a chat.</summary>
internal sealed record ReplyPageState
{
    /// <summary>Names it in the ids of its buttons.</summary>
    public required string Key { get; init; }

    /// <summary>The platform's id of who asked: only they turn pages.</summary>
    public required string Asker { get; init; }

    public required string ApplicationId { get; init; }

    /// <summary>By which the message can be edited until <see cref="ExpiresAt"/>; secret.</summary>
    public required string Token { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The page that stands there, from 0.</summary>
    public int Shown { get; init; }

    /// <summary>The pages in the platform's own form, as JSON.</summary>
    public required string Pages { get; init; }

    /// <summary>The typed commands that the buttons run, in the order of their numbers.</summary>
    public required IReadOnlyList<string> Actions { get; init; }

    /// <summary>The ids of the articles that it cites.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    public override string ToString() => $"reply {Key}"; // never its token
}
