using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Steps;

namespace NewsBot.Summaries.Traces;

/// <summary>How one answer came about, with all that is needed to build it again from the archive.</summary>
internal sealed record AnswerTrace
{
    /// <summary>See <see cref="NewsBot.Replies.Reply.AnswerId"/>.</summary>
    public string AnswerId { get; init; } = "";

    /// <summary>When it was given, UTC.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Without the slash.</summary>
    public string Command { get; init; } = "";

    public string Title { get; init; } = "";

    public string Lead { get; init; } = "";

    public required Subject Subject { get; init; }

    /// <summary>What the search brought, in the order of the ranks; empty where nothing was searched for.</summary>
    public IReadOnlyList<FoundPassage> Passages { get; init; } = [];

    /// <summary>How many articles were read.</summary>
    public int ArticlesRead { get; init; }

    /// <summary>The articles that the answer cites, with the body that they had.</summary>
    public IReadOnlyList<TracedArticle> Articles { get; init; } = [];

    public IReadOnlyList<Story> Stories { get; init; } = [];

    /// <summary>The claims as they were shown, in order.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    public IReadOnlyList<DroppedClaim> Dropped { get; init; } = [];

    /// <summary>The utterances under "Who said what".</summary>
    public IReadOnlyList<IReadOnlyList<Printing>> Said { get; init; } = [];

    /// <summary>Null where no model was asked.</summary>
    public TracedModel? Model { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    public IReadOnlyList<StepTime> Times { get; init; } = [];

    /// <summary>SHA-256 of the items and sources as they were shown, as 64 hexadecimal digits: see <see cref="AnswerRebuilder"/>.</summary>
    public string Shown { get; init; } = "";
}
