namespace NewsBot.Citations.Reading.Attributions;

/// <summary>Something that a statement puts in somebody's mouth.</summary>
/// <param name="Cue">The reporting word.</param>
/// <param name="Source">The words that name who says it; empty where none do.</param>
/// <param name="Person">The words elsewhere in the statement that name who that is, where a pronoun or an office stands there; empty where none do.</param>
/// <param name="Content">The words of what is said, as a set of places.</param>
/// <param name="Reach">The words that may be said as well: the rest of the sentence, where the attribution stands inside it.</param>
internal sealed record Attributed(Word Cue, IReadOnlyList<Word> Source, IReadOnlyList<Word> Person, IReadOnlySet<int> Content, IReadOnlySet<int> Reach);
