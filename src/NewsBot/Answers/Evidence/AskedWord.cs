namespace NewsBot.Answers.Evidence;

/// <summary>A word of a question that an answer may be known by.</summary>
/// <param name="Text">As <see cref="Text.SearchWords"/> writes it.</param>
/// <param name="Weight">How telling it is, above 0; a name tells most.</param>
/// <param name="IsName">Whether it names somebody or something: upper-case within, or known to no dictionary.</param>
internal sealed record AskedWord(string Text, double Weight, bool IsName);
