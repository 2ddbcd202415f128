namespace NewsBot.Summaries.Matter;

/// <summary>A sentence that was selected.</summary>
/// <param name="Lead">The sentence that is shown.</param>
/// <param name="Alike">Sentences of other articles that say the same, one an article.</param>
/// <param name="Story">The number of its story in <see cref="Material.Stories"/>, from 0.</param>
/// <param name="Gain">What it was worth; higher is better.</param>
internal sealed record Point(Candidate Lead, IReadOnlyList<Candidate> Alike, int Story, double Gain);
