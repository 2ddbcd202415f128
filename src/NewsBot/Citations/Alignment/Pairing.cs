using NewsBot.Citations.Reading;

namespace NewsBot.Citations.Alignment;

/// <summary>A claim laid beside one passage: for each of its words the word of the passage that says the same.</summary>
internal sealed class Pairing
{
    private readonly int[] _images;
    private readonly int[] _sources;
    private readonly WordMatch _match;

    /// <param name="images">For each word of the claim the place of its image in the passage, -1 where it has none.</param>
    /// <param name="match">Which words mean the same.</param>
    public Pairing(Statement claim, Statement passage, Statement? speaker, int focus, int[] images, WordMatch match)
    {
        _match = match;
        Claim = claim;
        Passage = passage;
        Speaker = speaker;
        Focus = focus;
        _images = images;
        _sources = new int[passage.Words.Count];
        Array.Fill(_sources, -1);
        for (var i = images.Length - 1; i >= 0; i--)
            if (images[i] >= 0) _sources[images[i]] = i;
    }

    public Statement Claim { get; }

    public Statement Passage { get; }

    /// <summary>Who says the passage, read as a text; null where the article itself says it.</summary>
    public Statement? Speaker { get; }

    /// <summary>The sentence of the passage that says most of the claim.</summary>
    public int Focus { get; }

    /// <summary>The word of the passage that says what a word of the claim says; null where none does.</summary>
    public Word? ImageOf(Word claimed) => _images[claimed.Index] is var image and >= 0 ? Passage.Words[image] : null;

    /// <summary>The first word of the claim whose image is a word of the passage; null where it is the image of none.</summary>
    public Word? SourceOf(Word printed) => _sources[printed.Index] is var source and >= 0 ? Claim.Words[source] : null;

    /// <summary>Whether a word of the claim and a word of the passage mean the same, wherever they stand.</summary>
    public bool Means(Word claimed, Word printed) => ReferenceEquals(ImageOf(claimed), printed) || _match.Strength(claimed, printed) > 0;

    /// <summary>Whether a word of the claim is one of the words that name who says the passage.</summary>
    public bool IsOfSpeaker(Word claimed) => Speaker is { } speaker && speaker.At(claimed.Stem).Count > 0;
}
