using NewsBot.Summaries.Matter;

namespace NewsBot.Answers.Evidence;

/// <summary>A sentence that may answer.</summary>
/// <param name="Candidate">The sentence.</param>
/// <param name="Before">The one before it; null where that was not found with it.</param>
/// <param name="Evidence">One number for each of <see cref="AnswerEvidence.Names"/>.</param>
internal sealed record RatedSentence(Candidate Candidate, Candidate? Before, double[] Evidence)
{
    /// <summary>Whether it asks something itself.</summary>
    public bool IsQuestion => Candidate.Text.TrimEnd('”', '"', '’', '\'').EndsWith('?');

    /// <summary>The longest run of words that it shares with the question, in words.</summary>
    public int Run { get; init; }
}
