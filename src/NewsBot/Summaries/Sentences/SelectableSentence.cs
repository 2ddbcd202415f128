namespace NewsBot.Summaries.Sentences;

/// <summary>A sentence to choose from.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Source">What it stands in: an article's id.</param>
/// <param name="Place">Its place there among the sentences, from 0; null where order says nothing.</param>
internal readonly record struct SelectableSentence(string Text, string Source, int? Place);
