using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes.Tagging.Cues;

/// <summary>What the cue tagger sees of a token: words around it, their classes, its place in the sentence and to the quotation marks.</summary>
internal sealed class CueFeatures
{
    /// <summary>Templates of a token.</summary>
    public const int NodeCount = 58;

    /// <summary>Templates of a step between two tokens.</summary>
    public const int EdgeCount = 3;

    private const int Far = 40; // tokens beyond which a mark counts as absent
    private const int ThatReach = 6;
    private const int CommaReach = 7;

    private readonly ArticleTokens _tokens;
    private readonly uint[] _toOpen;
    private readonly uint[] _fromClose;

    public CueFeatures(ArticleTokens tokens)
    {
        _tokens = tokens;
        _toOpen = new uint[tokens.Count];
        _fromClose = new uint[tokens.Count];
        var distance = Far;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i == 0 || tokens.Paragraph[i] != tokens.Paragraph[i - 1]) distance = Far;
            _fromClose[i] = Bucket(distance);
            distance = tokens.State[i] == QuotationState.Close ? 0 : distance + 1;
        }

        distance = Far;
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (i + 1 == tokens.Count || tokens.Paragraph[i] != tokens.Paragraph[i + 1]) distance = Far;
            _toOpen[i] = Bucket(distance);
            distance = tokens.State[i] == QuotationState.Open ? 0 : distance + 1;
        }
    }

    /// <summary>Distances grow coarse as they grow: 0 to 4 apart, then by ranges; the last bucket is "none near".</summary>
    private static uint Bucket(int distance) => distance switch
    {
        < 5 => (uint)distance,
        < 8 => 5,
        < 14 => 6,
        < Far => 7,
        _ => 8,
    };

    public void Node(int at, Span<uint> features)
    {
        var list = new FeatureList(features);
        var t = _tokens;
        uint w0 = t.Word[at], l0 = t.Lemma[at], w1 = Word(at + 1, at), w2 = Word(at + 2, at), w3 = Word(at + 3, at);
        uint v1 = Word(at - 1, at), v2 = Word(at - 2, at), v3 = Word(at - 3, at);
        uint c0 = (uint)t.Class[at], c1 = Class(at + 1, at), c2 = Class(at + 2, at), b1 = Class(at - 1, at), b2 = Class(at - 2, at);
        uint q0 = (uint)t.State[at], q1 = State(at + 1, at), p1 = State(at - 1, at);
        uint toOpen = _toOpen[at], fromClose = _fromClose[at];
        uint marks = (toOpen * 16) + fromClose;

        list.Add(w0);
        list.Add(w1);
        list.Add(w2);
        list.Add(w3);
        list.Add(v1);
        list.Add(v2);
        list.Add(v3);
        list.Add(v1, w0);
        list.Add(w0, w1);
        list.Add(v2, v1);
        list.Add(w1, w2);
        list.Add(v1, w0, w1);
        list.Add(v2, v1, w0);
        list.Add(w0, w1, w2);
        list.Add(v2, w0);
        list.Add(w0, w2);
        list.Add(l0);
        list.Add(l0, q0);
        list.Add(l0, b1, c1);
        list.Add(l0, Lemma(at - 1, at));
        list.Add(l0, Lemma(at + 1, at));
        list.Add(t.Suffix2[at]);
        list.Add(t.Suffix3[at]);
        list.Add(t.Suffix3[at], b1);
        list.Add(t.Suffix3[at], c1);
        list.Add(c0);
        list.Add(b1);
        list.Add(c1);
        list.Add(b1, c0);
        list.Add(c0, c1);
        list.Add(b1, c0, c1);
        list.Add(b2, b1, c0);
        list.Add(c0, c1, c2);
        list.Add(b2, b1, c0, c1);
        list.Add(b1, c0, c1, c2);
        list.Add(w0, b1);
        list.Add(w0, c1);
        list.Add(w0, q0);
        list.Add(p1, q0, q1);
        list.Add(q0, c0);
        list.Add(toOpen, q0);
        list.Add(fromClose, q0);
        list.Add(w0, toOpen);
        list.Add(w0, fromClose);
        list.Add(c0, marks);
        list.Add(c0, b1, toOpen, fromClose);
        AddPlace(ref list, at, l0, c0, q0);
        list.Add(c0, b1, c1, marks);
        list.Finish();
    }

    public void Edge(int at, Span<uint> features)
    {
        var list = new FeatureList(features);
        list.Add(1);
        list.Add(_tokens.Word[at]);
        list.Add((uint)_tokens.Class[at], Class(at - 1, at));
        list.Finish();
    }

    private void AddPlace(ref FeatureList list, int at, uint l0, uint c0, uint q0)
    {
        var t = _tokens;
        var sentence = t.Sentence[at];
        var fromStart = Math.Min(6, at - t.SentenceStart(sentence));
        var toEnd = Math.Min(6, t.SentenceEnd(sentence) - 1 - at);
        var that = Find(at, WordClass.That, ThatReach);
        var comma = Find(at, WordClass.Comma, CommaReach);
        uint quoted = 0;
        var region = t.Region[t.SentenceStart(sentence)];
        if (region >= 0) quoted = 1;
        else if (t.Region[t.SentenceEnd(sentence) - 1] >= 0) quoted = 2;

        list.Add((uint)fromStart, c0);
        list.Add((uint)toEnd, c0);
        list.Add(l0, (uint)Math.Min(2, fromStart));
        list.Add(l0, (uint)Math.Min(2, toEnd));
        list.Add(l0, that);
        list.Add(c0, that);
        list.Add(l0, comma);
        list.Add(c0, comma);
        list.Add(quoted, c0);
        list.Add(quoted, l0);
    }

    /// <summary>How far ahead in the sentence a class stands, from 1; 0 where it does not within reach.</summary>
    private uint Find(int at, WordClass wanted, int reach)
    {
        var end = Math.Min(_tokens.SentenceEnd(_tokens.Sentence[at]), at + reach + 1);
        for (var i = at + 1; i < end; i++)
        {
            if (_tokens.Class[i] == wanted) return (uint)(i - at);
        }

        return 0;
    }

    private bool Reaches(int other, int at) => other >= 0 && other < _tokens.Count && _tokens.Paragraph[other] == _tokens.Paragraph[at];

    private uint Word(int other, int at) => Reaches(other, at) ? _tokens.Word[other] : 7;

    private uint Lemma(int other, int at) => Reaches(other, at) ? _tokens.Lemma[other] : 7;

    private uint Class(int other, int at) => Reaches(other, at) ? (uint)_tokens.Class[other] : 99;

    private uint State(int other, int at) => Reaches(other, at) ? (uint)_tokens.State[other] : 9;
}
