namespace NewsBot.Summaries.Sentences;

/// <summary>
/// What makes a sentence worth its room. One set for every kind of summary, chosen on half of the dev set of news (by document) together with
/// the dev set of opinions and looked at on the other half (docs/measurements.md).
/// </summary>
internal static class SelectionWeights
{
    /// <summary>For what of the subject is said at all, whether or not a sentence before said it.</summary>
    public const double Repeated = .1;

    /// <summary>For what the sentences have in common: words and pairs of words that are new, for each reader's line of <see cref="Line"/> words.</summary>
    public const double Central = .03;

    /// <summary>A pair of words that several sentences have, against a word that they have.</summary>
    public const double Pair = 1;

    /// <summary>A function word that several sentences have, against a content word.</summary>
    public const double FunctionWord = .3;

    /// <summary>For the first sentence of an article; half of it for the second, a third for the third.</summary>
    public const double Position = .06;

    /// <summary>For a sentence beside a chosen one.</summary>
    public const double Beside = .03;

    /// <summary>Against each <see cref="Line"/> of words, where there is a subject to be brief about.</summary>
    public const double Length = .1;

    /// <summary>The words of an ordinary sentence of news.</summary>
    public const double Line = 25;

    /// <summary>How much of a longer sentence's advantage its length takes away, 0 (none) to 1 (all).</summary>
    public const double Density = 1;

    /// <summary>A phrase that is half there is worth less than half: the power of its share.</summary>
    public const double Whole = 2.5;

    /// <summary>A word that stands for a wanted one, against that one.</summary>
    public const double Related = .8;

    /// <summary>A sentence with less of the subject's weight than this is about something else.</summary>
    public const double LeastShare = .2;

    /// <summary>The weight of how rare a word is in English against how rare it is among the sentences.</summary>
    public const double Rareness = .6;
}
