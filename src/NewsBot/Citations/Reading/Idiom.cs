namespace NewsBot.Citations.Reading;

/// <summary>Words of a statement that say one thing together.</summary>
/// <param name="From">The first of them.</param>
/// <param name="To">One past the last.</param>
/// <param name="Stem">The stem by which `words.same` knows it.</param>
internal readonly record struct Idiom(int From, int To, string Stem);
