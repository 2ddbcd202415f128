namespace NewsBot.Citations.Reading;

/// <summary>A word or number of a statement, as the gates compare it.</summary>
internal sealed class Word
{
    private WordKind _kind;

    /// <summary>Its place among the statement's words, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Where it starts in the text, in UTF-16 units; words of one phrase share the phrase's start.</summary>
    public required int Start { get; init; }

    /// <summary>One past its last unit.</summary>
    public required int End { get; init; }

    /// <summary>As printed.</summary>
    public required string Text { get; init; }

    /// <summary>In lower case, without accents and without the periods of an abbreviation.</summary>
    public required string Lower { get; init; }

    /// <summary>The form in a dictionary, so far as it is irregular ("go" for "went"); else <see cref="Lower"/>.</summary>
    public required string Lemma { get; init; }

    /// <summary>What inflected and derived forms share.</summary>
    public required string Stem { get; init; }

    public required WordKind Kind
    {
        get => _kind;
        init => _kind = value;
    }

    /// <summary>Whether it opens a sentence or a quotation, so that its capital says nothing.</summary>
    public required bool Opens { get; init; }

    /// <summary>Its sentence, from 0.</summary>
    public required int Sentence { get; init; }

    /// <summary>Its clause, from 0 and counted through the statement: a stretch of a sentence with at most one verb of its own, roughly.</summary>
    public required int Clause { get; init; }

    /// <summary>Its part of a clause between commas and coordinators, counted through the statement.</summary>
    public required int Chunk { get; init; }

    /// <summary>The quotation it stands in, from 0; -1 outside quotations.</summary>
    public required int Quotation { get; init; }

    /// <summary>Whether an apostrophe makes it a possessor.</summary>
    public required bool Possessive { get; init; }

    /// <summary>The strongest sign between it and the word before: '.' (a sentence's end), ';', ':', '-', '(', ',', '"' or ' '.</summary>
    public required char Before { get; init; }

    /// <summary>The first word as printed, in lower case: what tells the form of a phrase's verb ("pulled" of "pulled out").</summary>
    public string Form => Text.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? Text[..space].ToLowerInvariant() : Lower;

    public bool IsName => Kind is WordKind.Name;

    /// <summary>The same word as a name.</summary>
    public Word AsName()
    {
        var named = (Word)MemberwiseClone();
        named._kind = WordKind.Name;
        return named;
    }

    /// <summary>Whether it says something by itself.</summary>
    public bool IsContent => Kind is WordKind.Content or WordKind.Name;

    public bool IsNumber => Kind is WordKind.Number;
}
