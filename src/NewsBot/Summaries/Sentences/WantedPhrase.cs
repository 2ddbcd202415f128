namespace NewsBot.Summaries.Sentences;

/// <summary>Something that a summary is to be about: a word or a name of several words.</summary>
/// <param name="Words">For each word itself first, then the words that can stand for it; as <see cref="NewsBot.Text.SearchWords"/> writes them.</param>
internal sealed record WantedPhrase(IReadOnlyList<IReadOnlyList<string>> Words);
