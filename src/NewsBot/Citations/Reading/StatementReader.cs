using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Citations.Words;
using NewsBot.Figures;
using NewsBot.Quotes.Reading;
using NewsBot.Text;

namespace NewsBot.Citations.Reading;

/// <summary>Reads a text as the gates compare it: phrases as one word, names, numbers and dates told apart, clauses marked.</summary>
internal static partial class StatementReader
{
    // Whatever is longer is no sentence and no passage of the archive; what lies beyond proves nothing.
    private const int LongestText = 20_000;

    /// <summary>"(R-S.C.)": the party and the state of an American politician, which no claim needs and which part the name from its verb.</summary>
    [GeneratedRegex(@" \([RDI]-[\p{L}. ]{2,12}\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Party();

    /// <summary>The statement of a text, of its first 20,000 UTF-16 units where it is longer; any text is answered.</summary>
    public static Statement Read(string text)
    {
        if (text.Length > LongestText) text = text[..LongestText];
        text = Party().Replace(text, "");
        var raw = RawWords.Of(text);
        var numbers = NumberReader.Read(text);
        var number = 0;
        var capitalsTell = CapitalsTell(raw);
        var words = new List<Word>(raw.Count);
        var places = new Places();
        for (var at = 0; at < raw.Count;)
        {
            var first = raw[at];
            var phrase = PhraseAt(raw, at, out var length);
            var last = raw[at + length - 1];
            var lower = first.Lower is "us" && first.Text is "US" && capitalsTell ? "u.s." : InFull(raw, at);
            var lemma = phrase ?? (lower is "u.s." ? lower : Demonyms.CountryOf(lower) ?? IrregularForms.BaseOf(lower));
            if (phrase is not null) lower = lemma;
            var opens = at == 0 || first.Before is '.' or ':' || (first.Quotation >= 0 && raw[at - 1].Quotation != first.Quotation);
            while (number < numbers.Count && numbers[number].Span.End <= first.Start) number++;
            var kind = number < numbers.Count && IsIn(numbers[number], first) ? WordKind.Number
                : number < numbers.Count && IsBound(numbers[number], first) ? WordKind.Function
                : WordKinds.Of(raw, at, lower, lemma, opens, capitalsTell);
            places.Step(raw, at, lower);
            words.Add(new Word
            {
                Index = words.Count,
                Start = first.Start,
                End = last.End,
                Text = text[first.Start..last.End],
                Lower = lower,
                Lemma = lemma,
                Stem = kind is WordKind.Number ? NumberStem(numbers, number, first) : PorterStemmer.Stem(lemma),
                Kind = kind,
                Opens = opens,
                Sentence = places.Sentence,
                Clause = places.Clause,
                Chunk = places.Chunk,
                Quotation = first.Quotation,
                Possessive = last.Possessive,
                Before = first.Before,
            });
            at += length;
        }

        return new Statement(text, words, numbers);
    }

    // "Two", "2" and the first word of "1.2 million" are found by their values.
    private static string NumberStem(IReadOnlyList<NumberReading> numbers, int number, RawWord word)
    {
        if (number >= numbers.Count || !IsIn(numbers[number], word)) return word.Lower;
        return word.Start == numbers[number].ValueSpan.Start ? numbers[number].Low.ToString("0.####", CultureInfo.InvariantCulture) : "#" + word.Lower;
    }

    /// <summary>Whether a word is part of a number or of its unit.</summary>
    private static bool IsIn(NumberReading number, RawWord word) =>
        word.Start >= number.ValueSpan.Start && word.End <= (number.Unit is null ? number.ValueSpan.End : number.Span.End);

    // "Roughly", "just under": the number gate answers for them.
    private static bool IsBound(NumberReading number, RawWord word) => number.Approximation is not null && word.Start >= number.Span.Start && word.End <= number.ValueSpan.Start;

    /// <summary>Whether capitals mark names here: not in a line in capitals, in none at all, or in the style of a headline.</summary>
    private static bool CapitalsTell(IReadOnlyList<RawWord> raw)
    {
        int capitals = 0, content = 0;
        foreach (var word in raw)
        {
            if (!char.IsLetter(word.Text[0]) || GrammarWords.Contains(word.Lower)) continue;
            content++;
            if (char.IsUpper(word.Text[0])) capitals++;
        }

        return content < 5 || capitals * 10 < content * 8;
    }

    private static string? PhraseAt(IReadOnlyList<RawWord> raw, int at, out int length)
    {
        length = 1;
        var first = raw[at].Lower;
        if (raw[at].Text is "WHO") return "who.org";

        foreach (var phrase in Phrases.StartingWith(StemOf(raw[at])))
        {
            if (at + phrase.Stems.Count > raw.Count) continue;

            var fits = true;
            for (var i = 1; fits && i < phrase.Stems.Count; i++)
                fits = raw[at + i].Before is ' ' && StemOf(raw[at + i]) == phrase.Stems[i];
            if (!fits || phrase.Meaning is "because_of" && first is "due" && IsAgreed(raw, at)) continue;

            length = phrase.Stems.Count;
            return phrase.Meaning;
        }

        return null;
    }

    // "Gov. Ellison" for "Governor Ellison"; the period is gone by now.
    private static string InFull(IReadOnlyList<RawWord> raw, int at)
    {
        var lower = raw[at].Lower;
        if (!char.IsUpper(raw[at].Text[0]) || at + 1 >= raw.Count || !char.IsUpper(raw[at + 1].Text[0])) return lower;

        var office = Titles.InFull(lower + ".");
        return office.EndsWith('.') ? lower : office;
    }

    // "Is due to meet": no cause.
    private static bool IsAgreed(IReadOnlyList<RawWord> raw, int at) =>
        at > 0 && raw[at - 1].Lower is "is" or "are" or "was" or "were" or "be" && at + 2 < raw.Count && (IrregularForms.IsVerb(raw[at + 2].Lower) || raw[at + 2].Lower is "be" or "vote" or "end" or "open" or "start" or "visit" or "present"
            or "publish" or "arrive" or "return" or "close" or "appear" or "decide" or "rule" or "launch" or "expire" or "finish" or "report" or "resume" or "retire" or "face" or "play" or "sign" or "move" or "join" or "release" or "complete" or "expire");

    private static string StemOf(RawWord word) => PorterStemmer.Stem(IrregularForms.BaseOf(word.Lower));

    /// <summary>Counts sentences, clauses and chunks on the way through a text.</summary>
    private sealed class Places
    {
        public int Sentence { get; private set; }

        public int Clause { get; private set; }

        public int Chunk { get; private set; }

        private bool _relative;

        public void Step(IReadOnlyList<RawWord> raw, int at, string lower)
        {
            if (at == 0) return;

            var before = raw[at].Before;
            if (before is '.') Sentence++;
            // ", who wished to stay anonymous," is a clause of its own: its second comma leads back.
            var closes = _relative && before is ',';
            var opens = ClauseWords.Open(raw, at, lower);
            if (before is ',' or '.' or ';') _relative = false;
            if (opens && before is ',' && lower is "which" or "who" or "whom" or "whose" or "where") _relative = true;
            if (before is '.' or ';' or ':' or '-' || opens || closes) Clause++;
            else if (!(before is ',' or '(' || lower is "and" or "or" or "but" or "as" or "to")) return;
            Chunk++;
        }
    }
}
