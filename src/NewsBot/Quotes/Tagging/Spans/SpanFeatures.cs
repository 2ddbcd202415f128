using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Tagging.Cues;

namespace NewsBot.Quotes.Tagging.Spans;

/// <summary>What the span tagger sees of a token from one cue: everything is told relative to the cue.</summary>
internal sealed class SpanFeatures
{
    /// <summary>Templates of a token.</summary>
    public const int NodeCount = 68;

    /// <summary>Templates of a step between two tokens.</summary>
    public const int EdgeCount = 16;

    private const int PathReach = 6; // tokens from the cue within which the classes between are spelt out
    private const int CommaReach = 200; // tokens before the cue in which a comma is sought
    private const int Most = 4; // counts above this are alike

    private readonly ArticleTokens _tokens;
    private readonly int[] _cuesBefore;
    private uint[] _between = [];
    private uint[] _punctuation = [];
    private uint[] _path = [];
    private CueWindow _window;
    private uint _lemma;
    private uint _word;
    private uint _signature;
    private uint _neighbours;
    private int _regionBefore;

    /// <param name="tokens">The article.</param>
    /// <param name="cues">Its cues, in order.</param>
    public SpanFeatures(ArticleTokens tokens, IReadOnlyList<CueCandidate> cues)
    {
        _tokens = tokens;
        _cuesBefore = new int[tokens.Count + 1];
        foreach (var cue in cues) _cuesBefore[cue.Range.First + 1]++;
        for (var i = 1; i <= tokens.Count; i++) _cuesBefore[i] += _cuesBefore[i - 1];
    }

    /// <summary>Turns to another cue.</summary>
    public void Turn(CueWindow window)
    {
        _window = window;
        var cue = window.Cue;
        var t = _tokens;
        if (_between.Length < window.Length)
        {
            _between = new uint[window.Length * 2];
            _punctuation = new uint[window.Length * 2];
            _path = new uint[window.Length * 2];
        }

        _lemma = t.Lemma[HeadOf(cue)];
        _word = FeatureHash.Of(t.Word[cue.First], t.Word[cue.End - 1]);
        _neighbours = FeatureHash.Of(Class(cue.First - 1), Class(cue.End));
        _signature = Signature(cue);
        _regionBefore = -1;
        for (var i = cue.First; i >= window.First && _regionBefore < 0; i--) _regionBefore = t.Region[i];
        Count(cue.First - 1, -1, window.First - 1);
        Count(cue.End, 1, window.End);
    }

    public void Node(int at, Span<uint> features)
    {
        var list = new FeatureList(features);
        var t = _tokens;
        var cue = _window.Cue;
        var before = at < cue.First;
        var side = before ? 1u : 2u;
        var distance = before ? cue.First - at : at - cue.End + 1;
        var d = Bucket(distance);
        var so = (uint)Math.Clamp(t.Sentence[at] - t.Sentence[cue.First], -3, 3) + 3;
        uint w0 = t.Word[at], w1 = Word(at + 1), v1 = Word(at - 1);
        uint c0 = (uint)t.Class[at], c1 = Class(at + 1), b1 = Class(at - 1), c2 = Class(at + 2), b2 = Class(at - 2);
        uint q0 = (uint)t.State[at];
        var place = (side * 64) + (so * 8) + q0;
        var between = _between[at - _window.First];
        var region = RegionOf(at);
        var punctuation = _punctuation[at - _window.First];
        var next = NextSign(at);

        list.Add(side, w0);
        list.Add(side, w1);
        list.Add(side, v1);
        list.Add(side, v1, w0);
        list.Add(side, w0, w1);
        list.Add(side, Word(at + 2));
        list.Add(side, Word(at - 2));
        list.Add(place, w0);
        list.Add(side, c0, c1);
        list.Add(side, b1, c0);
        list.Add(side, b1, c0, c1);
        list.Add(side, b2, b1, c0);
        list.Add(side, c0, c1, c2);
        list.Add(place, c0);
        list.Add(place, c0, b1);
        list.Add(place, c0, c1);
        list.Add(place);
        list.Add(place, State(at - 1), State(at + 1));
        list.Add(side, d);
        list.Add(place, d);
        list.Add(side, d, c0);
        list.Add(side, d, c0, b1);
        list.Add(side, d, c0, c1);
        list.Add(side, between);
        list.Add(place, between);
        list.Add(side, between & 0xFF);
        list.Add(side, between & 0xF, q0);
        list.Add(side, (between >> 8) & 0xF, q0);
        list.Add(side, (between >> 12) & 0xF, q0);
        list.Add(side, between >> 8, so, c0);
        list.Add(side, between, c0);
        list.Add(side, _lemma);
        list.Add(place, _lemma);
        list.Add(place, _lemma, region);
        list.Add(side, _lemma, d);
        list.Add(side, _lemma, c0);
        list.Add(side, _lemma, between);
        list.Add(side, _lemma, w0);
        list.Add(place, _word);
        list.Add(side, _word, d, c0);
        list.Add(side, _signature);
        list.Add(place, _signature);
        list.Add(place, _signature, region);
        list.Add(side, _signature, d);
        list.Add(side, _signature, c0);
        list.Add(side, _signature, between);
        list.Add(side, _signature, _lemma, q0);
        list.Add(place, _neighbours);
        list.Add(side, _neighbours, d);
        list.Add(side, _neighbours, c0, between);
        list.Add(side, t.Suffix3[at]);
        list.Add(side, t.Suffix3[at], b1);
        AddPath(ref list, at, side, distance);
        AddSentence(ref list, at, side, so, c0, q0);
        list.Add(place, region);
        list.Add(side, region, between >> 8);
        list.Add(side, punctuation, next);
        list.Add(place, punctuation, next);
        list.Add(side, punctuation, next, _signature);
        list.Add(side, punctuation, c0, between & 0xF);
        list.Add(side, punctuation, next, _lemma);
        list.Finish();
    }

    public void Edge(int at, Span<uint> features)
    {
        var list = new FeatureList(features);
        var t = _tokens;
        var cue = _window.Cue;
        var side = at < cue.First ? 1u : at < cue.End ? 3u : 2u;
        uint c0 = (uint)t.Class[at], b1 = Class(at - 1), q0 = (uint)t.State[at], p1 = State(at - 1);
        var adjacent = at == cue.First ? 1u : at == cue.End ? 2u : at == cue.First - 1 ? 3u : at == cue.End + 1 ? 4u : 0u;
        var breaks = t.Paragraph[at] != t.Paragraph[at - 1] ? 2u : t.Sentence[at] != t.Sentence[at - 1] ? 1u : 0u;
        list.Add(1);
        list.Add(side);
        list.Add(t.Word[at - 1], t.Word[at]);
        list.Add(side, t.Word[at]);
        list.Add(side, t.Word[at - 1]);
        list.Add(b1, c0);
        list.Add(side, b1, c0);
        list.Add(side, b1, c0, Class(at + 1));
        list.Add(side, Class(at - 2), b1, c0);
        list.Add(p1, q0, side);
        list.Add(p1, q0, breaks, side);
        list.Add(adjacent, c0);
        list.Add(adjacent, b1, q0);
        list.Add(breaks, side, q0);
        list.Add(side, _signature, b1, c0);
        list.Add(side, _lemma, b1, c0);
        list.Finish();
    }

    private void AddPath(ref FeatureList list, int at, uint side, int distance)
    {
        if (distance > PathReach)
        {
            list.Skip();
            list.Skip();
            return;
        }

        list.Add(side, _path[at - _window.First]);
        list.Add(side, _path[at - _window.First], _lemma);
    }

    private void AddSentence(ref FeatureList list, int at, uint side, uint so, uint c0, uint q0)
    {
        var t = _tokens;
        var sentence = t.Sentence[at];
        var start = (uint)Math.Min(5, at - t.SentenceStart(sentence));
        var end = (uint)Math.Min(5, t.SentenceEnd(sentence) - 1 - at);
        var paragraph = (uint)(t.Paragraph[at] - t.Paragraph[_window.Cue.First] + 1);
        list.Add(side, so, start);
        list.Add(side, so, start, c0);
        list.Add(side, so, end, q0);
        list.Add(paragraph, q0, so);
        var first = t.SentenceStart(sentence);
        list.Add(side, so, t.Word[first], q0);
        list.Add(side, so, (uint)t.State[first], (uint)t.State[t.SentenceEnd(sentence) - 1]);
        list.Add(side, so, Class(first), q0);
    }

    /// <summary>The kind of clause around a cue: what stands at its two sides, whether quotations stand before and after it, where in the sentence it is.</summary>
    private uint Signature(TokenRange cue)
    {
        var t = _tokens;
        var sentence = t.Sentence[cue.First];
        int start = t.SentenceStart(sentence), end = t.SentenceEnd(sentence);
        var quotedBefore = cue.First > start && (t.Region[start] >= 0 || t.Region[cue.First - 1] >= 0) ? 1u : 0u;
        var quotedAfter = cue.End < end && (t.Region[end - 1] >= 0 || t.Region[cue.End] >= 0) ? 1u : 0u;
        var comma = 0u;
        for (var i = cue.First - 1; i >= Math.Max(start, cue.First - CommaReach) && comma == 0; i--)
        {
            if (t.Class[i] == WordClass.Comma) comma = cue.First - i <= 4 ? 1u : 2u;
        }

        var opening = (cue.First - start) switch
        {
            0 => 0u,
            1 => 1u,
            2 or 3 => 2u,
            < 8 => 3u,
            _ => 4u,
        };
        var left = (end - cue.End) switch
        {
            <= 1 => 0u,
            <= 4 => 1u,
            <= 9 => 2u,
            _ => 3u,
        };
        var inside = (uint)t.State[cue.First];
        return FeatureHash.Of(_neighbours, FeatureHash.Of((quotedBefore * 2) + quotedAfter, (comma * 8) + inside), FeatureHash.Of(opening, left));
    }

    private int HeadOf(TokenRange cue)
    {
        for (var i = cue.First; i < cue.End; i++)
        {
            if (_tokens.Class[i] is WordClass.Reporting or WordClass.ReportingParticiple or WordClass.Thinking or WordClass.Judging or WordClass.According) return i;
        }

        return cue.End - 1;
    }

    /// <summary>Counts, walking away from the cue, what stands between it and each token: commas, verbs, "that", other cues, quotation marks.</summary>
    private void Count(int from, int step, int stop)
    {
        uint commas = 0, verbs = 0, marks = 0, that = 0, path = 17, punctuation = 0;
        for (var i = from; i != stop; i += step)
        {
            var at = i - _window.First;
            var cues = (uint)Math.Min(3, Math.Abs(_cuesBefore[i] - _cuesBefore[step > 0 ? _window.Cue.End : _window.Cue.First]));
            _between[at] = commas | (verbs << 4) | (cues << 8) | (marks << 12) | (that << 16);
            _punctuation[at] = punctuation;
            _path[at] = path;
            var c = _tokens.Class[i];
            path = FeatureHash.Of(path, (uint)c);
            if (c == WordClass.Comma) commas = Math.Min(Most, commas + 1);
            if (c is WordClass.Reporting or WordClass.Be or WordClass.Have or WordClass.Do or WordClass.Modal or WordClass.Past or WordClass.Thinking or WordClass.Judging)
                verbs = Math.Min(Most, verbs + 1);
            if (c == WordClass.That) that = 1;
            if (_tokens.State[i] is QuotationState.Open or QuotationState.Close) marks = Math.Min(7, marks + 1);
            if (c is >= WordClass.Comma and not WordClass.Sign) punctuation = ((punctuation << 5) | ((uint)c - (uint)WordClass.Comma + 1)) & 0x3FF;
        }
    }

    /// <summary>The sign that comes next in the sentence, or the class of a word that opens a clause.</summary>
    private uint NextSign(int at)
    {
        var end = Math.Min(_tokens.SentenceEnd(_tokens.Sentence[at]), Math.Min(at + 25, _window.End));
        for (var i = at; i < end; i++)
        {
            if (_window.Cue.Contains(i)) return 1;
            if (_tokens.Class[i] is >= WordClass.Comma and not WordClass.Sign) return 2 + (uint)_tokens.Class[i];
        }

        return 0;
    }

    /// <summary>Which marked quotation a token stands in, counted from the cue, with how long it is.</summary>
    private uint RegionOf(int at)
    {
        var region = _tokens.Region[at];
        if (region < 0) return 0;
        var marked = _tokens.Regions[region];
        var length = (marked.End - marked.First) switch
        {
            <= 1 => 1u,
            <= 3 => 2u,
            <= 6 => 3u,
            <= 12 => 4u,
            _ => 5u,
        };
        return 1 + length + ((uint)Math.Clamp(region - _regionBefore, -3, 3) + 3) * 8;
    }

    private static uint Bucket(int distance) => distance switch
    {
        <= 6 => (uint)distance,
        <= 9 => 7,
        <= 14 => 8,
        <= 22 => 9,
        <= 35 => 10,
        <= 60 => 11,
        _ => 12,
    };

    private uint Word(int at) => at >= _window.First && at < _window.End ? _tokens.Word[at] : 7;

    private uint Class(int at) => at >= _window.First && at < _window.End ? (uint)_tokens.Class[at] : 99;

    private uint State(int at) => at >= _window.First && at < _window.End ? (uint)_tokens.State[at] : 9;
}
