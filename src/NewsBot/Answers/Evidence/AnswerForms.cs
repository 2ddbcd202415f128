using System.Text.RegularExpressions;
using NewsBot.Citations.Words.Meaning;
using NewsBot.Desk.Comparing.Subjects;
using NewsBot.Figures;
using NewsBot.Figures.Reading;
using NewsBot.Text;

namespace NewsBot.Answers.Evidence;

/// <summary>Finds what can be an answer by its form: a number for "how many", a day for "when", a name for "who".</summary>
internal static partial class AnswerForms
{
    private const int OfficeReach = 5; // words between a title and its holder
    private const int LongestBefore = 12; // UTF-16 units: "outside the "

    /// <summary>The places among the sentence's words where something of the kind that is asked for stands, each with how well it is of that kind, above 0 to 1; what the question says itself is left out.</summary>
    public static IEnumerable<AnswerForm> In(Question question, SaidWords sentence) => question.Kind switch
    {
        AskedKind.Count => Numbers(question, sentence).Concat(Matches(NoneOrSome(), sentence, .5)),
        AskedKind.Amount or AskedKind.Measure => Numbers(question, sentence),
        AskedKind.Time => Matches(Day(), sentence, 1).Concat(Matches(Hour(), sentence, .5)).Concat(Dates(sentence)),
        AskedKind.Place => Matches(NamedPlace(), sentence, 1).Concat(Matches(PlaceWords(), sentence, .5)),
        AskedKind.Person => Names(sentence, 1, true).Concat(Persons(question, sentence)),
        AskedKind.Thing => Names(sentence, .5, false).Concat(Kinds(question, sentence)),
        AskedKind.Cause => Matches(Cause(), sentence, 1),
        AskedKind.Manner => Matches(Means(), sentence, 1),
        AskedKind.Remark => Matches(Quotation(), sentence, 1).Concat(Matches(Saying(), sentence, .5)),
        _ => [],
    };

    /// <summary>Whether the sentence names a holder of the office that is asked for, or no office is: its title and the words that narrow it stand together, a new name beside them, and no other country's.</summary>
    public static bool HasHolder(Question question, SaidWords sentence)
    {
        if (question.Office.Count == 0) return true;

        var (narrowing, title) = (question.Office.SkipLast(1).ToList(), question.Office[^1]);

        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (sentence.Likeness(at, title) < Question.SameWord) continue;

            var (first, last) = (Math.Max(0, at - OfficeReach), Math.Min(sentence.Words.Count - 1, at + OfficeReach));
            var near = Enumerable.Range(first, last - first + 1).ToList();
            if (!narrowing.All(asked => question.Words[asked].IsName || near.Exists(word => sentence.Likeness(word, asked) >= Question.SameWord))) continue;
            if (near.Exists(word => sentence.IsNew(word) && Demonyms.CountryOf(sentence.Words[word].Text) is not null && Math.Abs(word - at) <= 2)) continue;
            if (Names(sentence, 1, true).Any(name => name.Worth > .4 && Math.Abs(name.Word - at) <= OfficeReach)) return true;
        }

        return false;
    }

    private static IEnumerable<AnswerForm> Numbers(Question question, SaidWords sentence)
    {
        foreach (var reading in NumberReader.Read(sentence.Text))
        {
            var at = sentence.At(reading.ValueSpan.Start);
            if (reading.Kind is not NumberKind.Amount || !sentence.IsNew(at)) continue;

            yield return new AnswerForm(at, question.Kind switch
            {
                AskedKind.Count => reading.Unit is not null ? .25 : question.Noun is null || Counts(reading, question.Noun) ? 1 : .5,
                AskedKind.Amount => reading.Unit is null ? .5 : 1,
                _ => reading.Unit is null ? .4 : Fits(question.Text, reading.Unit) ? 1 : .7,
            });
        }
    }

    private static bool Counts(NumberReading reading, string noun) =>
        reading.Counted is { } counted && SearchWords.Of(counted).Any(word => WordKin.AreKin(word, noun) || WordKin.IsPerson(noun) && WordKin.IsPerson(word));

    private static bool Fits(string question, string unit) => question.Contains("how long", StringComparison.OrdinalIgnoreCase) || question.Contains("how old", StringComparison.OrdinalIgnoreCase)
        ? Units.IsTime(unit)
        : !Units.IsTime(unit) && !Units.IsMoney(unit);

    private static IEnumerable<AnswerForm> Dates(SaidWords sentence)
    {
        foreach (var reading in NumberReader.Read(sentence.Text))
        {
            var at = sentence.At(reading.ValueSpan.Start);
            if (reading.Kind is NumberKind.Date or NumberKind.Clock && sentence.IsNew(at)) yield return new AnswerForm(at, 1);
        }
    }

    // Runs of upper-case words, from the first that the question does not say; a single one that opens the sentence may be any word.
    private static IEnumerable<AnswerForm> Names(SaidWords sentence, double most, bool ofPersons)
    {
        foreach (Match match in NameRun().Matches(sentence.Text))
        {
            var (first, last) = (sentence.At(match.Index), sentence.At(match.Index + match.Length - 1));
            while (first < last && (!sentence.IsNew(first) || StopWords.Contains(sentence.Words[first].Text))) first++;
            var word = sentence.Words[first].Text;
            if (!sentence.IsNew(first) || FunctionWords.Contains(word) || StopWords.Contains(word) || Day().IsMatch(match.Value)) continue;

            var isRatherAPlace = ofPersons && (Before().IsMatch(sentence.Text[Math.Max(0, match.Index - LongestBefore)..match.Index]) || Demonyms.CountryOf(word) is not null);
            yield return new AnswerForm(first, most * (last > first ? 1 : first == 0 ? .4 : .8) * (isRatherAPlace ? .4 : 1));
        }
    }

    private static IEnumerable<AnswerForm> Persons(Question question, SaidWords sentence)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (!StopWords.Contains(sentence.Words[at].Text) && sentence.IsNew(at) && !question.Holds(sentence.Words[at].Text) && WordKin.IsPerson(sentence.Words[at].Text)) yield return new AnswerForm(at, .3);
        }
    }

    // An ocelot is an animal.
    private static IEnumerable<AnswerForm> Kinds(Question question, SaidWords sentence)
    {
        if (question.Noun is not { } noun) yield break;

        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (!StopWords.Contains(sentence.Words[at].Text) && sentence.IsNew(at) && MeaningFile.Shipped.Follows(noun, sentence.Words[at].Text)) yield return new AnswerForm(at, 1);
        }
    }

    private static IEnumerable<AnswerForm> Matches(Regex pattern, SaidWords sentence, double worth)
    {
        foreach (Match match in pattern.Matches(sentence.Text))
        {
            var at = sentence.Words.Count == 0 ? -1 : sentence.At(match.Index);
            if (at >= 0 && sentence.IsNew(at)) yield return new AnswerForm(at, worth);
        }
    }

    [GeneratedRegex(@"\b(?:nobody|none|no one|dozens?|hundreds|thousands|millions|half|both|scores|once|twice|no \w+)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NoneOrSome();

    [GeneratedRegex(
        @"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|(?:1[5-9]|20)\d\d(?:s|\b))\b",
        RegexOptions.None,
        1000)]
    private static partial Regex Day();

    [GeneratedRegex(
        @"\b(?:yesterday|today|tomorrow|tonight|overnight|last (?:night|week|month|year|spring|summer|autumn|winter)|next (?:week|month|year|spring|summer|autumn|winter)|dawn|dusk|midnight|noon|(?:seconds|minutes|hours|days|weeks|months|years|decades) (?:ago|later|earlier|after|before)|spring|summer|autumn|winter)\b",
        RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Hour();

    [GeneratedRegex(@"(?<=\b(?:in|at|near|from|to|on|off|outside|of|around|into|through|for|north|south|east|west) (?:the |a )?)\p{Lu}[\p{L}’'\-]+", RegexOptions.None, 1000)]
    private static partial Regex NamedPlace();

    [GeneratedRegex(@"(?<=\b(?:in|at|near|on|off|outside|inside|under|beside|behind|aboard|into|from) (?:the|a|an|his|her|their|its|\d+|two|three|four) )\p{Ll}[\p{L}\-]+", RegexOptions.None, 1000)]
    private static partial Regex PlaceWords();

    [GeneratedRegex(
        @"\b(?:because|since|suspect\w*|from|so that|in order|due to|owing to|blam\w+|caus\w+|reasons?|thanks to|result\w* (?:of|from|in)|after|when|as|over|to (?:avoid|prevent|protest|protect)|led to|set off|sparked|triggered|account of|without)\b",
        RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Cause();

    [GeneratedRegex(@"\b(?:by|using|with|through|via|from|used|thanks to)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Means();

    [GeneratedRegex(@"[“""][^“”""]{3,}", RegexOptions.None, 1000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\b(?:said|says|told|called|calls|warned|insisted|argued|replied|answered|described|accused|claimed|rejected|dismissed|denied|promised|vowed|added|admitted)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Saying();

    // What stands behind one of these is rather a place.
    [GeneratedRegex(@"\b(?:in|at|near|into|outside|around|of|off|the|on) $", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Before();

    [GeneratedRegex(@"\p{Lu}[\p{L}’'\-]+(?:\s+\p{Lu}[\p{L}’'\-]+)*", RegexOptions.None, 1000)]
    private static partial Regex NameRun();
}

/// <summary>Something in a sentence that has the form of an answer.</summary>
/// <param name="Word">Its place among the sentence's words.</param>
/// <param name="Worth">How well it is of the kind that is asked for, above 0 to 1.</param>
internal readonly record struct AnswerForm(int Word, double Worth);
