using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Dates;
using NewsBot.Dates.Expressions;
using NewsBot.Embeddings;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Text;

namespace NewsBot.Retrieval.Understanding;

/// <summary>
/// Reads days and outlets that stand among the words of a query, and who is to have spoken: "politico withdrawal 16 february", "stoltenberg on withdrawal".
/// What stands in quotation marks or after a minus sign is left alone, and so is what is more often a plain word than a name or a date.
/// </summary>
internal sealed partial class QueryReader(ArticleStore articles, QuoteStore quotes, WordVectors vectors, TimeProvider clock)
{
    private const int MostLetters = 400;   // nobody names a day in a longer topic
    private const int MostWords = 7;       // "between 14 february 2022 and 16 february 2022"
    private const int MostSpeakers = 200;
    private const int CommonRank = 6_000; // of the vocabulary: "time", "sun", "post" are words first

    /// <summary>At most one part that names days, one that names an outlet and one that names a speaker, in the order typed; empty where there are none.</summary>
    /// <param name="locale">Whose order of day and month "02/03/2022" is in.</param>
    public IReadOnlyList<QueryPart> Read(string typed, CultureInfo? locale, CancellationToken cancellationToken)
    {
        if (typed.Length > MostLetters) return [];

        var words = Word().Matches(typed).Where(match => !match.Groups["closed"].Success).Select(match => new TextSpan(match.Index, match.Index + match.Length)).ToList();
        var days = Days(typed, words, locale);
        if (days is not null) words.RemoveAll(days.Span.Overlaps);
        var outlet = words.Count == 0 ? null : Outlet(typed, words, cancellationToken);
        var speaker = Speaker(typed, cancellationToken);
        if (speaker is not null && new[] { days, outlet }.Any(part => part?.Span.Overlaps(speaker.Span) == true)) speaker = null;
        return [.. new[] { days, outlet, speaker }.OfType<QueryPart>().OrderBy(part => part.Span.Start)];
    }

    /// <summary>The first day among the words that is in no calendar ("31 February", "2022-02-30"), as typed; null where there is none.</summary>
    /// <param name="locale">Whose order of day and month "02/03/2022" is in.</param>
    public string? Impossible(string typed, CultureInfo? locale)
    {
        if (typed.Length > MostLetters) return null;

        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var closed = Word().Matches(typed).Where(match => match.Groups["closed"].Success).ToList();
        return WholeDay().Matches(typed)
            .Where(day => !closed.Exists(match => day.Index < match.Index + match.Length && match.Index < day.Index + day.Length))
            .FirstOrDefault(day => DayParser.Parse(day.Value, today, locale).Days is null)?.Value;
    }

    /// <summary>What was typed without some parts of it, and without words like "on" or "in" that led to them.</summary>
    public static string Without(string typed, IReadOnlyList<QueryPart> parts)
    {
        foreach (var part in parts.OrderByDescending(part => part.Span.Start)) typed = $"{typed[..part.Span.Start]} {typed[part.Span.End..]}";
        return Spaces().Replace(typed, " ").Trim(' ', ',', ';', ':');
    }

    private QueryPart? Days(string typed, List<TextSpan> words, CultureInfo? locale)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        for (var count = Math.Min(MostWords, words.Count); count > 0; count--)
        {
            for (var first = 0; first + count <= words.Count; first++)
            {
                var span = new TextSpan(words[first].Start, words[first + count - 1].End);
                var text = span.Of(typed);
                if (!Names(text, first == 0 ? "" : words[first - 1].Of(typed))) continue;
                if (DayParser.Parse(Leading().Replace(text, ""), today, locale).Days is not { } range) continue;

                return new QueryPart(WithLeading(typed, words, first, span), text) { Days = range };
            }
        }

        return null;
    }

    /// <summary>Whether words can be meant as days: not "march", "may", "sun", "2022" or "Black Friday" alone, nor the Friday of the latter.</summary>
    private static bool Names(string text, string before) =>
        !OpenEnd().IsMatch(text)
        && (Weekday().IsMatch(text) ? !Feast().IsMatch(before) : !(MonthOrYear().IsMatch(text) || NamedDay().IsMatch(text)) || InOrSince().IsMatch(before));

    private QueryPart? Outlet(string typed, List<TextSpan> words, CancellationToken cancellationToken)
    {
        QueryPart? best = null;
        foreach (var (name, _) in articles.Outlets(ArticleFilter.None, cancellationToken))
        {
            var folded = SearchWords.Of(Article().Replace(name, ""));
            if (folded.Count == 0) continue;

            for (var first = 0; first + folded.Count <= words.Count; first++)
            {
                if (!folded.Select((word, i) => SearchWords.Of(words[first + i].Of(typed)) is [var own] && own == word).All(same => same)) continue;
                if (folded.Count == 1 && IsPlainWord(folded[0]) && !(first > 0 && InOrBy().IsMatch(words[first - 1].Of(typed)))) continue;

                var span = new TextSpan(words[first].Start, words[first + folded.Count - 1].End);
                if (best is null || span.Length > best.Span.Length) best = new QueryPart(WithLeading(typed, words, first, span), span.Of(typed)) { Outlet = name };
            }
        }

        return best;
    }

    // "Stoltenberg on withdrawal", "what did Blinken say about troops": only in these forms, since a name in a topic is as often what is spoken of.
    private QueryPart? Speaker(string typed, CancellationToken cancellationToken)
    {
        if (SpeakerFirst().Match(typed) is not { Success: true } match) return null;

        var name = match.Groups["name"].Value;
        var wanted = WordRuns.Folded(name);
        return wanted.Count > 0 && quotes.Speakers(name, MostSpeakers, cancellationToken).Any(known => IsNamed(WordRuns.Folded(known.Name), wanted))
            ? new QueryPart(new TextSpan(0, match.Length), name) { Speaker = name }
            : null;
    }

    // By the whole name or the surname.
    private static bool IsNamed(IReadOnlyList<string> known, IReadOnlyList<string> wanted) =>
        known.Count >= wanted.Count && known.Skip(known.Count - wanted.Count).SequenceEqual(wanted);

    private bool IsPlainWord(string word) => vectors.NumberOf(word) is >= 0 and < CommonRank;

    // "on 16 February", "in the Guardian": the words before go with them.
    private static TextSpan WithLeading(string typed, List<TextSpan> words, int first, TextSpan span)
    {
        while (first > 0 && LeadingWord().IsMatch(words[first - 1].Of(typed))) first--;
        return new TextSpan(Math.Min(span.Start, words[first].Start), span.End);
    }

    private const RegexOptions Typed = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // A phrase in quotation marks and a word that is excluded are closed; other words are runs of letters, digits and the marks of dates and names.
    [GeneratedRegex("""(?<closed>["“][^"“”]*["”]|(?<!\S)[-−]\S+)|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’./-]*[\p{L}\p{M}\p{N}])?""", Typed, 2000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^\s*(?:what (?:did|does|has|have) )?(?<name>\p{L}[\p{L}\p{M}'’.\- ]{1,60}?)(?: (?:say|says|said))? (?:on|about|regarding)\s+(?=[\p{L}\p{N}""“])", Typed, 2000)]
    private static partial Regex SpeakerFirst();

    private const string DayNumber = "(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?";

    // A day with its month, where nothing else can be meant: a name of a month beside no number above 31, or numbers with a year of four digits.
    [GeneratedRegex(@"(?<![\w./-])(?:[0-9]{4}(?<mark>[./-])[0-9]{1,2}\k<mark>[0-9]{1,2}|[0-9]{1,2}(?<mark>[./-])[0-9]{1,2}\k<mark>[0-9]{4}|(?:" + DayNumber + "(?: of)? (?:"
        + CalendarNames.MonthPattern + @")\.?|(?:" + CalendarNames.MonthPattern + @")\.? " + DayNumber + @")(?:,? [0-9]{4})?)(?![\w/-])", Typed, 2000)]
    private static partial Regex WholeDay();

    [GeneratedRegex("^(?:on|in|during|of|from|the)$", Typed, 2000)]
    private static partial Regex LeadingWord();

    [GeneratedRegex("^(?:on|in|during|of) ", Typed, 2000)]
    private static partial Regex Leading();

    [GeneratedRegex("^(?:now|until|till|to|and|tomorrow|next|from|the)$|^next |(?: to| and| until| till| from| since| on| in)$", Typed, 2000)]
    private static partial Regex OpenEnd();

    [GeneratedRegex("^(?:mon|tues|wednes|thurs|fri|satur|sun)day$", Typed, 2000)]
    private static partial Regex Weekday();

    [GeneratedRegex("^(?:black|good|super|bloody|fat|shrove|ash|holy|maundy|palm|easter|whit|cyber|giving|red)$", Typed, 2000)]
    private static partial Regex Feast();

    [GeneratedRegex(@"^(?:[0-9]{4}|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$", Typed, 2000)]
    private static partial Regex MonthOrYear();

    [GeneratedRegex("^(?:" + NamedDays.Pattern + ")$", Typed, 2000)]
    private static partial Regex NamedDay();

    [GeneratedRegex("^(?:on|in|since|during|of|from)$", Typed, 2000)]
    private static partial Regex InOrSince();

    [GeneratedRegex("^(?:in|by|from|the)$", Typed, 2000)]
    private static partial Regex InOrBy();

    [GeneratedRegex("^the ", Typed, 2000)]
    private static partial Regex Article();

    [GeneratedRegex(@"\s+", Typed, 2000)]
    private static partial Regex Spaces();
}
