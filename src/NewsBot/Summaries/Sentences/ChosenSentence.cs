namespace NewsBot.Summaries.Sentences;

/// <summary>A sentence that was chosen.</summary>
/// <param name="Index">Its number among those to choose from.</param>
/// <param name="Gain">What it was worth beside those chosen before it; higher is better.</param>
/// <param name="Alike">The numbers of sentences of other sources that say the same, one a source.</param>
internal sealed record ChosenSentence(int Index, double Gain, IReadOnlyList<int> Alike);
