using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes.Tagging.Cues;

/// <summary>Words that may report speech.</summary>
/// <param name="Range">The words.</param>
/// <param name="LogProbability">How sure the tagger is that they do: 0 or less.</param>
internal readonly record struct CueCandidate(TokenRange Range, double LogProbability);
