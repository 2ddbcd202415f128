using NewsBot.Articles;
using NewsBot.Text;

namespace NewsBot.Desk.Utterances;

/// <summary>What two wordings have in common, word by word and in order; punctuation, letter case and British or American spelling do not count.</summary>
internal sealed class WordDifference
{
    private const int ShortestRun = 3;

    private readonly Wording _first;
    private readonly Wording _second;
    private readonly bool[] _firstKept;
    private readonly bool[] _secondKept;
    private int _inRuns;

    public WordDifference(string first, string second)
    {
        _first = new(first);
        _second = new(second);
        _firstKept = new bool[_first.Words.Count];
        _secondKept = new bool[_second.Words.Count];
        Mark(WordAlignment.Of(_first.Words, _second.Words));
    }

    /// <summary>Words in common, in order.</summary>
    public int Common => _firstKept.Count(kept => kept);

    /// <summary>Words of the shorter wording.</summary>
    public int Shorter => Math.Min(_firstKept.Length, _secondKept.Length);

    /// <summary>The share of the shorter wording that the longer one has too, 0 to 1; 0 where one has no word.</summary>
    public double Share => _firstKept.Length == 0 || _secondKept.Length == 0 ? 0 : (double)Common / Math.Min(_firstKept.Length, _secondKept.Length);

    /// <summary>
    /// The share of the shorter wording's words that stand in runs of at least three which both have, 0 to 1. Unlike <see cref="Share"/> it does not
    /// grow with the length of the texts, whose small words always have an order in common.
    /// </summary>
    public double RunShare => _firstKept.Length == 0 || _secondKept.Length == 0 ? 0 : (double)_inRuns / Math.Min(_firstKept.Length, _secondKept.Length);

    /// <summary>Whether one wording is the other, or a part of it without a gap: no word differs.</summary>
    public bool IsPart => _first.Holds(_second) || _second.Holds(_first);

    /// <summary>The runs of words of the second wording that the first has not: UTF-16 units of the second, in order.</summary>
    public IReadOnlyList<TextSpan> Added
    {
        get
        {
            var runs = new List<TextSpan>();
            for (var i = 0; i < _second.Spans.Count; i++)
            {
                if (_secondKept[i]) continue;
                if (i > 0 && !_secondKept[i - 1]) runs[^1] = new(runs[^1].Start, _second.Spans[i].End);
                else runs.Add(_second.Spans[i]);
            }

            return runs;
        }
    }

    private void Mark(int[] partners)
    {
        var run = 0;
        var last = -1;
        for (var i = 0; i < partners.Length; i++)
        {
            var partner = partners[i];
            if (partner < 0)
            {
                run = 0;
                continue;
            }

            (_firstKept[i], _secondKept[partner]) = (true, true);
            run = partner == last + 1 ? run + 1 : 1;
            _inRuns += run == ShortestRun ? ShortestRun : run > ShortestRun ? 1 : 0;
            last = partner;
        }
    }
}
