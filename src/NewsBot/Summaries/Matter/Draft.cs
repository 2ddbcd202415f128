using NewsBot.Summaries.Models;

namespace NewsBot.Summaries.Matter;

/// <summary>What the step "draft" writes: the stored sentences, and what a model made of them where there is one.</summary>
internal sealed record Draft
{
    /// <summary>Whether it is to answer a question: what does not answer it is no part of it, however true.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>The selected sentences as they stand.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>Null where no model is configured or none was needed.</summary>
    public ModelDraft? Model { get; init; }
}
