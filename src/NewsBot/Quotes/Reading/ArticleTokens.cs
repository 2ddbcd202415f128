using NewsBot.Text;
using NewsBot.Text.Sentences;

namespace NewsBot.Quotes.Reading;

/// <summary>
/// An article's body as the quotation engine reads it: tokens with their lower-case word, class, sentence, paragraph and quotation state. All arrays
/// run over the tokens, in order.
/// </summary>
internal sealed class ArticleTokens
{
    private const int WrappedLine = 50; // characters from which a line without a final stop is taken for a wrapped one

    private readonly List<int> _paragraphStarts = [];
    private readonly List<int> _sentenceStarts = [];

    public ArticleTokens(string body)
    {
        Body = body;
        Tokens = Tokenizer.Split(body);
        var count = Tokens.Length;
        Word = new uint[count];
        Lemma = new uint[count];
        Suffix2 = new uint[count];
        Suffix3 = new uint[count];
        Class = new WordClass[count];
        State = new QuotationState[count];
        Region = new int[count];
        Paragraph = new int[count];
        Sentence = new int[count];
        ReadWords();
        FindParagraphs();
        var regions = new List<MarkedRegion>();
        for (var p = 0; p < ParagraphCount; p++) QuotationMarks.Pair(body, Tokens, ParagraphStart(p), ParagraphEnd(p), regions);
        Regions = regions;
        MarkStates();
        FindSentences();
    }

    public string Body { get; }

    public Token[] Tokens { get; }

    public int Count => Tokens.Length;

    /// <summary>A hash of the word in lower case, with all marks of one kind made alike.</summary>
    public uint[] Word { get; }

    /// <summary>A hash of the word without its inflection.</summary>
    public uint[] Lemma { get; }

    public uint[] Suffix2 { get; }

    public uint[] Suffix3 { get; }

    public WordClass[] Class { get; }

    public QuotationState[] State { get; }

    /// <summary>The position in <see cref="Regions"/>, or -1 outside quotation marks.</summary>
    public int[] Region { get; }

    public int[] Paragraph { get; }

    public int[] Sentence { get; }

    /// <summary>The outermost stretches between quotation marks, in order and apart.</summary>
    public IReadOnlyList<MarkedRegion> Regions { get; }

    public int ParagraphCount => _paragraphStarts.Count;

    public int SentenceCount => _sentenceStarts.Count;

    public int ParagraphStart(int paragraph) => _paragraphStarts[paragraph];

    public int ParagraphEnd(int paragraph) => paragraph + 1 < _paragraphStarts.Count ? _paragraphStarts[paragraph + 1] : Count;

    public int SentenceStart(int sentence) => _sentenceStarts[sentence];

    public int SentenceEnd(int sentence) => sentence + 1 < _sentenceStarts.Count ? _sentenceStarts[sentence + 1] : Count;

    /// <summary>The words of a token as printed.</summary>
    public ReadOnlySpan<char> TextOf(int token) => Body.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>Whether a token is a word that begins with a capital letter.</summary>
    public bool IsCapitalised(int token) => Tokens[token].Kind == TokenKind.Word && char.IsUpper(Body[Tokens[token].Start]);

    private void ReadWords()
    {
        Span<char> lower = stackalloc char[64];
        for (var i = 0; i < Count; i++)
        {
            var text = TextOf(i);
            var length = Math.Min(text.Length, lower.Length);
            for (var c = 0; c < length; c++)
            {
                var at = char.ToLowerInvariant(text[c]);
                lower[c] = Tokenizer.IsApostrophe(at) ? '\'' : at;
            }

            var word = lower[..length];
            if (Tokens[i].Kind == TokenKind.Mark) Alike(word);
            Word[i] = FeatureHash.OfText(word);
            Suffix2[i] = FeatureHash.OfText(length > 2 ? word[^2..] : word);
            Suffix3[i] = FeatureHash.OfText(length > 3 ? word[^3..] : word);
            Lemma[i] = FeatureHash.OfText(WordShape.Stem(word));
            Class[i] = WordShape.ClassOf(text, word, Tokens[i].Kind);
        }
    }

    private static void Alike(Span<char> mark) => mark.Fill(mark[0] is '\'' or '`' or '‚' or '‛' && mark.Length == 1 ? '\'' : '"');

    private void FindParagraphs()
    {
        for (var i = 0; i < Count; i++)
        {
            if (i == 0 || StartsParagraph(i)) _paragraphStarts.Add(i);
            Paragraph[i] = _paragraphStarts.Count - 1;
        }
    }

    private bool StartsParagraph(int token)
    {
        var from = Tokens[token - 1].End;
        var gap = Body.AsSpan(from, Tokens[token].Start - from);
        var lines = gap.Count('\n');
        if (lines == 0) return gap.Contains('\u2029') || gap.Contains('\r');
        if (lines > 1) return true;

        var line = 0;
        while (line < WrappedLine && from - line > 0 && Body[from - line - 1] != '\n') line++;
        var ends = Body[from - 1] is '.' or '!' or '?' or ':' or '”' or '"' or '’' or ')' or '…';
        return ends || line < WrappedLine || !char.IsLower(Body[Tokens[token].Start]);
    }

    private void MarkStates()
    {
        Array.Fill(Region, -1);
        for (var r = 0; r < Regions.Count; r++)
        {
            var region = Regions[r];
            for (var i = region.Open; i < region.After; i++)
            {
                Region[i] = r;
                State[i] = QuotationState.Inside;
            }

            State[region.Open] = QuotationState.Open;
            if (region.Closed) State[region.End] = QuotationState.Close;
        }
    }

    private void FindSentences()
    {
        for (var i = 0; i < Count; i++)
        {
            if (i == 0 || Paragraph[i] != Paragraph[i - 1] || EndsSentence(i - 1, i)) _sentenceStarts.Add(i);
            Sentence[i] = _sentenceStarts.Count - 1;
        }
    }

    /// <summary>A sentence ends at a stop, with the marks that close behind it, before a capital, a digit or an opening mark.</summary>
    private bool EndsSentence(int last, int next)
    {
        if (Closes(next)) return false; // before the marks are walked back: a line of nothing but brackets would be walked from each of them

        var stop = last;
        while (stop > 0 && Sentence[stop] == _sentenceStarts.Count - 1 && Closes(stop)) stop--;
        var kept = Tokens[stop].Kind == TokenKind.Word && Body[Tokens[stop].End - 1] == '.';
        if (Class[stop] is not (WordClass.Period or WordClass.QuestionMark) && !kept) return false;
        var first = Body[Tokens[next].Start];
        var opens = State[next] == QuotationState.Open || first is '(' or '[' or '“' or '‘' or '"';
        if (kept)
        {
            return Class[stop] is not (WordClass.Title or WordClass.DayOrMonth) && Tokens[stop].Length > 2
                && (opens || Class[next] is WordClass.Determiner or WordClass.SubjectPronoun or WordClass.It or WordClass.FirstPerson or WordClass.Coordinator
                    or WordClass.Demonstrative or WordClass.Preposition && char.IsUpper(first));
        }

        return opens || char.IsUpper(first) || char.IsDigit(first) || first is '—' or '–' or '•' or '$' or '@' or '#';
    }

    private bool Closes(int token) =>
        State[token] == QuotationState.Close || Body[Tokens[token].Start] is ')' or ']' or '”' or '’'
        || (State[token] != QuotationState.Open && Tokens[token].Kind == TokenKind.Mark && State[token] != QuotationState.Outside);
}
