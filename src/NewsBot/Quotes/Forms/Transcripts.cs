using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;
using NewsBot.Quotes.Speakers.Names;

namespace NewsBot.Quotes.Forms;

/// <summary>
/// Speeches of a transcript or an interview: paragraphs that begin with a label and a colon ("SMITH: …", "Q: …", "A. …"), where the article has
/// enough of them to show that they are no chance. A paragraph without a label between two of them goes on with the speech before it.
/// </summary>
internal sealed class Transcripts
{
    private const int FewestLabels = 3; // labelled paragraphs that make a transcript of names the article does not know otherwise
    private const int LongestSpeech = 8; // paragraphs

    private readonly ArticleTokens _tokens;
    private readonly Cast _cast;
    private readonly LineLabel?[] _labels;

    private Transcripts(ArticleTokens tokens, Cast cast)
    {
        _tokens = tokens;
        _cast = cast;
        _labels = new LineLabel?[tokens.ParagraphCount];
        for (var p = 0; p < _labels.Length; p++) _labels[p] = LineLabels.At(tokens, p) is { Text.Length: > 0 } label && !LineLabels.IsRubric(tokens, label) ? label : null;
    }

    /// <summary>The labelled speeches, in order; empty where the article is no transcript.</summary>
    public static List<Attribution> Find(ArticleTokens tokens, Cast cast)
    {
        var transcripts = new Transcripts(tokens, cast);
        transcripts.KeepLetters();
        transcripts.KeepNames();
        return transcripts.Read();
    }

    /// <summary>"Q" and "A" count where both stand and answer each other.</summary>
    private void KeepLetters()
    {
        var asked = Array.Exists(_labels, label => label is not null && LineLabels.IsLetter(_tokens, label, 'Q'));
        for (var p = 0; p < _labels.Length; p++)
        {
            if (_labels[p] is not { } label || !IsSingleLetter(label)) continue;
            var isQuestion = LineLabels.IsLetter(_tokens, label, 'Q');
            var isAnswer = LineLabels.IsLetter(_tokens, label, 'A');
            if (!asked || (!isQuestion && !isAnswer)) _labels[p] = null;
        }

        if (Array.Exists(_labels, label => label is not null && LineLabels.IsLetter(_tokens, label, 'A'))) return;
        // Questions alone are answered by named people, or are no interview.
        if (!Array.Exists(_labels, label => label is not null && !IsSingleLetter(label))) Array.Clear(_labels);
    }

    private bool IsSingleLetter(LineLabel label) => label.Name.Length == 1 && _tokens.TextOf(label.Name.First).TrimEnd('.').Length == 1;

    private void KeepNames()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var label in _labels)
        {
            if (label is not null && label.Sign is not null) seen[LineLabels.KeyOf(_tokens, label)] = seen.GetValueOrDefault(LineLabels.KeyOf(_tokens, label)) + 1;
        }

        var common = seen.Count == 0 ? [] : LowerCaseWords();
        var again = seen.Values.Where(static count => count > 1).Sum();
        for (var p = 0; p < _labels.Length; p++)
        {
            if (_labels[p] is not { } label || IsSingleLetter(label)) continue;
            var known = LineLabels.IsSpeaker(_tokens, _cast, label) || LineLabels.IsPartner(_tokens, label);
            var often = seen[LineLabels.KeyOf(_tokens, label)] > 1 && again >= FewestLabels && (known || !common.Contains(_tokens.Word[label.Name.End - 1]));
            var answered = known && (Answers(p, -1) || Answers(p, 1));
            if (!often && !answered) _labels[p] = null;
        }
    }

    /// <summary>Whether the nearest label on one side is that of another speaker of the article or a question's letter.</summary>
    private bool Answers(int paragraph, int step)
    {
        for (var p = paragraph + step; p >= 0 && p < _labels.Length && Math.Abs(p - paragraph) <= LongestSpeech; p += step)
        {
            if (_labels[p] is not { } label) continue;
            return !label.IsItem && LineLabels.KeyOf(_tokens, label) != LineLabels.KeyOf(_tokens, _labels[paragraph]!)
                && (LineLabels.IsLetter(_tokens, label, 'Q') || LineLabels.IsSpeaker(_tokens, _cast, label) || LineLabels.IsPartner(_tokens, label));
        }

        return false;
    }

    private HashSet<uint> LowerCaseWords()
    {
        var words = new HashSet<uint>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (char.IsLower(_tokens.Body[_tokens.Tokens[i].Start])) words.Add(_tokens.Word[i]);
        }

        return words;
    }

    private List<Attribution> Read()
    {
        var found = new List<Attribution>();
        var last = Array.FindLastIndex(_labels, static label => label is not null);
        var guest = last < 0 ? null : Guest(Array.FindIndex(_labels, static label => label is not null));
        Attribution? speech = null;
        var length = 0;
        for (var p = 0; p <= last; p++)
        {
            if (_labels[p] is { } label)
            {
                speech = SpeechOf(label, guest);
                length = 1;
                found.Add(speech);
            }
            else if (speech is not null && length++ < LongestSpeech && GoesOn(p))
            {
                found.Add(speech with { Content = [new TokenRange(_tokens.ParagraphStart(p), _tokens.ParagraphEnd(p))], Cue = null, Continues = speech });
            }
            else
            {
                speech = null;
            }
        }

        return found;
    }

    private Attribution SpeechOf(LineLabel label, TokenRange? guest)
    {
        var letter = IsSingleLetter(label);
        return new Attribution
        {
            Content = [label.Text],
            Cue = letter ? null : label.Sign,
            Source = letter ? null : label.Name,
            Named = letter && LineLabels.IsLetter(_tokens, label, 'A') ? guest : null,
            IsVerbatim = true,
        };
    }

    /// <summary>Whether a paragraph is somebody's speech going on: sentences, without a note in brackets or a reporter's hand.</summary>
    private bool GoesOn(int paragraph)
    {
        var first = _tokens.ParagraphStart(paragraph);
        var end = _tokens.ParagraphEnd(paragraph);
        return _tokens.Class[first] != WordClass.Bracket && _tokens.State[first] == QuotationState.Outside
            && (_tokens.Class[end - 1] is WordClass.Period or WordClass.QuestionMark or WordClass.Dash || _tokens.Tokens[end - 1].Kind == Text.TokenKind.Mark);
    }

    /// <summary>Where the person who answers is named: whoever the lines before the first question name most; null where they name nobody.</summary>
    private TokenRange? Guest(int firstLabel)
    {
        var end = _tokens.ParagraphStart(firstLabel);
        Person? best = null;
        var most = 0;
        foreach (var person in _cast.People)
        {
            var count = 0;
            foreach (var mention in person.Mentions)
            {
                if (mention.First >= end) break;
                count++;
            }

            if (count > 0 && (person.IsSurelyPerson || person.FirstName.Length > 0) && count > most) (best, most) = (person, count);
        }

        return best is null ? null : new TokenRange(best.Mentions[0].First, best.Mentions[0].End);
    }
}
