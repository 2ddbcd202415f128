using System.Collections.Frozen;
using NewsBot.Articles;
using NewsBot.Text;

namespace NewsBot.Figures.Reading;

/// <summary>Finds what a number counts: the noun after it with the words between.</summary>
internal static class CountedWords
{
    private const int LongestPhrase = 5;
    private const int NumberOfReach = 20; // words and signs before a number

    // Nouns that are counted without an s.
    private static readonly FrozenSet<string> s_plurals = Words(
        """
        people men women children troops personnel staff police cattle dead persons citizens civilians soldiers deaths victims casualties jobs workers employees
        homes houses buildings votes seats cases infections passengers pupils students residents refugees migrants police officers sailors aircraft ships tanks
        missiles protesters demonstrators arrests injuries fatalities prisoners hostages survivors households families vehicles cars shares signatures complaints
        fish sheep infantry crew cavalry artillery fighters militants rebels firefighters nurses doctors teachers members lives animals trees
        """);

    // Where the words that are counted end.
    private static readonly FrozenSet<string> s_stops = Words(
        """
        are is was were be been being have has had will would could should may might must can did do does in on at near around along from to into onto of for by with
        within without between among amid since until before after during over under above below across against outside inside through throughout toward towards as than
        and or but nor so yet if while when where who whom which that because although though early late later soon now still already currently early yesterday today tomorrow
        tonight next last this these those here there said says told according including following east west north south ago away each per more fewer less every
        remain remains remained stand stands stood live lives lived die died kill killed wound wounded injure injured hurt arrested detained missing displaced evacuated
        stationed massed deployed gathered marched turned joined took left fled moved went came lost voted attended signed work worked need needed face faced fell rose
        up down out off back about just only not it he she they we i you his her its their our my your the a an also then aboard onboard alone alike combined together overall worldwide nationwide elsewhere abroad overseas altogether
        """);

    private static readonly FrozenSet<string> s_fates = Words("killed dead wounded injured hurt arrested detained missing displaced evacuated rescued infected hospitalised hospitalized homeless stranded");

    // What a rate or share is of, where no noun follows: the noun before these.
    private static readonly FrozenSet<string> s_changes = Words(
        """
        rose rise rises risen rising fell fall falls fallen falling grew grown climbed jumped dropped dipped slipped surged soared plunged shrank increased decreased declined gained
        lost hit reached stood stands is was are were remained remains slowed accelerated edged eased averaged totalled totaled came went put estimated set at of to by up down about around nearly almost
        just over under more less than least from as high low crested peaked measured weighed stretched extended travelling traveling budgeted costing valued priced worth blew
        numbered lengthened shortened gusted topped swelled dwindled narrowed widened past beyond reaching rising climbing falling passing topping exceeding taking bringing total totals totalling totaling
        """);

    // What is told in one, joined to its number.
    private static readonly FrozenSet<string> s_served = Words("match game race seat point vote lap goal run wicket shot set stroke member nation country state city car vehicle truck ship plane storey story room bed unit home house place patient");

    private static readonly FrozenSet<string> s_reaching = Words("reached reaching hit rose risen rising climbed climbing fell fallen falling grew grown passed passing topped exceeded totalled totaled numbered dropped jumped");

    private static readonly FrozenSet<string> s_risings = Words("increase rise fall drop hike jump cut decline decrease reduction growth gain surge slump");

    /// <summary>Whether a word is a noun that numbers count, by its form: a plural.</summary>
    public static bool IsCounted(string word) =>
        s_plurals.Contains(word) || IsOfMen(word) || word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal)
        && !word.EndsWith("is", StringComparison.Ordinal) && !word.EndsWith("'s", StringComparison.Ordinal) && !s_stops.Contains(word);

    // "Gunmen", "policewomen", "schoolchildren".
    private static bool IsOfMen(string word) => word.EndsWith("children", StringComparison.Ordinal) || word.Length > 5 && word.EndsWith("men", StringComparison.Ordinal) && word is not ("specimen" or "regimen" or "abdomen" or "acumen" or "albumen");

    /// <summary>The words after a number, or before it for a share; null where neither is clear.</summary>
    /// <param name="from">The first lexeme of the number with its approximation.</param>
    /// <param name="next">One past its last, with its unit.</param>
    public static TextSpan? Of(Lexemes text, int from, int next, string? unit)
    {
        if (text[next].IsHyphen && text[next].Tight && text[next + 1].Word is "strong" && text[next + 2].IsWord) return text.Span(next + 2, next + 3); // "a 12,000-strong crowd"
        if (unit is null && IsGroup(text[from - 2].Word) && text[from - 1].Word is "of" && !(IsCounted(text[next].Word) && !text[next].IsCapital)) return text.Span(from - 2, from - 1);
        if (unit is null && Votes(text, from, next) is { } votes) return votes;
        if (unit is null && text[next].IsHyphen && text[next].Tight && text[next + 1] is { Tight: true, IsWord: true } && text[next + 2].IsWord && s_served.Contains(text[next + 1].Word)) return text.Span(next + 1, next + 2); // "an eight-match ban"
        if (text.Match(next, "the number of", out var named)) return After(text, named, unit); // "put at 4,000 the number of people"
        if (After(text, unit is Units.Percent ? PastYear(text, next) : next, unit) is { } after) return after;
        if (unit is null && text[from - 1].Word is "voted" && text[next].Word is "to") return text[from - 1].Span; // "voted 82 to 57"
        if (NumberOf(text, from) is { } number) return number;
        return unit is null ? BeforeColon(text, from) : Before(text, from);
    }

    // "A 34-18 vote".
    private static TextSpan? Votes(Lexemes text, int from, int next)
    {
        var at = text[next].IsHyphen && text[next].Tight && text[next + 1] is { Tight: true, IsNumeral: true } ? next + 2
            : text[from - 1].IsHyphen && text[from].Tight && text[from - 2].IsNumeral ? next : -1;
        if (text[from - 1].Word is "of" && text[from - 2].Word is "vote" or "votes") return text[from - 2].Span; // "a vote of 53 to 41"
        if (text[from - 1].Word is "to" && text[from - 2].IsNumeral && text[from - 3].Word is "of" && text[from - 4].Word is "vote" or "votes") return text[from - 4].Span;
        return at >= 0 && text[at].Word is "vote" or "votes" or "ballot" or "majority" ? text[at].Span : null;
    }

    // "6.8 percent year on year in October": the year is no part of what is measured.
    private static int PastYear(Lexemes text, int next) =>
        text.Match(next, "year on year", out var past) || text.Match(next, "year - on - year", out past) || text.Match(next, "on the year", out past) || text.Match(next, "on year", out past) ? past : next;

    private static TextSpan? After(Lexemes text, int next, string? unit)
    {
        var at = next;
        if (text[at].IsHyphen && text[at].Tight) at++; // "a 100-strong crowd", "a 63-seat majority"
        var linked = text[at].Word is "of" || unit is not null && (text[at].Word is "worth" || text[at].Word is "in" && Units.IsMoney(unit));
        if (linked)
        {
            at++;
            if (text[at - 1].Word is "worth" && text[at].Word is "of") at++;
            if (text[at - 1].Word is "in" && (text[at].IsCapital || text[at].IsNumeral)) return null; // a place or a year
            if (text[at].Word is "them" or "whom" or "us" or "which" || text[at].Word is "those" && !IsCounted(text[at + 1].Word)) return null; // a part of what another number counts
            while (text[at].Word is "the" or "its" or "their" or "his" or "her" or "our" or "all" or "those" or "these" or "a" or "an") at++;
            if (unit is not null && text[at].IsNumeral && text[at + 1].IsWord) at++; // "8 percent of the 1,200 workers"
        }
        else if (text[at].Word is "more" or "additional" or "further" or "new" or "other" or "extra") at++;

        if (unit is Units.Percent && s_risings.Contains(text[at].Word) && text[at + 1].Word is "in") at += 2; // "a 20 percent increase in prices"
        var start = at;
        var end = -1;
        for (; at < start + LongestPhrase; at++)
        {
            var lexeme = text[at];
            if (lexeme.IsHyphen && lexeme.Tight && text[at + 1].Tight) continue;
            if (!lexeme.IsWord && !lexeme.IsNumeral || lexeme.IsNumeral && !lexeme.Tight) break;
            if (s_fates.Contains(lexeme.Word))
            {
                if (at == start) end = at + 1; // "14 killed", "23 dead"
                break;
            }

            if (s_stops.Contains(lexeme.Word) && !(at == start && lexeme.Word is "lost" or "stolen" && IsCounted(text[at + 1].Word))) break; // "140 lost containers"
            if (IsCounted(lexeme.Word))
            {
                end = at + 1;
                // "battalion tactical groups", "tonnes of wheat": the last plural of a run is the head.
                if (!IsCounted(text[at + 1].Word) || s_plurals.Contains(lexeme.Word) && !s_plurals.Contains(text[at + 1].Word)) break;
            }
            else if (unit is not null || linked || text[next - 1].Word is "one" && !Text.FunctionWords.Contains(lexeme.Word) && !lexeme.Word.EndsWith("ed", StringComparison.Ordinal)) // "one man"
            {
                end = at + 1;
            }
        }

        if (end < 0) return null;
        if (unit is null && text[end].Word == "of" && IsCounted(text[end - 1].Word)) end = KindEnd(text, end);
        var span = text.Span(start, end);
        return span.Length > 0 ? span : null;
    }

    // "A crowd of 12,000", "a staff of 140".
    private static bool IsGroup(string word) => word is "crowd" or "audience" or "workforce" or "population" or "garrison" or "army" or "attendance" or "turnout" or "membership" or "congregation" or "majority" or "margin"
        or "staff" or "team" or "crew" or "squad" or "cast" or "panel" or "jury" or "group" or "contingent" or "fleet" or "convoy" or "class";

    // "cases of measles", "barrels of oil": the kind belongs to what is counted; "residents of Lisbon" names a place.
    private static int KindEnd(Lexemes text, int of)
    {
        var end = of + 1;
        while (end < of + 3 && text[end].IsWord && !text[end].IsCapital && !s_stops.Contains(text[end].Word) && !Text.FunctionWords.Contains(text[end].Word)) end++;
        return end > of + 1 ? end : of;
    }

    // "The number of measles cases in Westvale reached 300".
    private static TextSpan? NumberOf(Lexemes text, int from)
    {
        if (from == 0 || !s_changes.Contains(text[from - 1].Word)) return null;
        var commas = 0;
        for (var at = from - 2; at > 0 && at > from - NumberOfReach && text[at].Text is not (";" or "."); at--)
        {
            // What is thrown in stands between two commas: "the count of boats in the bay, made on Friday, came to 59".
            if (text[at].Text is "," && ++commas > 2) return null;
            if (text[at].Word != "of" || text[at - 1].Word is not ("number" or "total" or "count" or "tally" or "toll" or "queue" or "list") || commas == 1) continue;

            var start = text[at + 1].Word is "the" ? at + 2 : at + 1;
            var end = start;
            while (end < from && text[end].IsWord && (!s_stops.Contains(text[end].Word) || end == start)) end++;
            return end > start ? text.Span(start, end) : null;
        }

        return null;
    }

    // "Unemployment rose to 5 percent", "a turnout of 63%".
    private static TextSpan? Before(Lexemes text, int from)
    {
        var end = from;
        // "Sales of 2.1 billion", "built at a cost of 130 million": the noun stands right before.
        if (text[from - 1].Word is "of" && text[from - 2].IsWord && !s_changes.Contains(text[from - 2].Word) && !Text.FunctionWords.Contains(text[from - 2].Word))
            return text.Span(NounStart(text, from - 2, from - 1), from - 1);

        if (text[end - 1].Text is "," && AsideStart(text, end - 1) is var aside and > 0) end = aside; // "Core inflation, which leaves out food, was"
        while (end > 0 && (s_changes.Contains(text[end - 1].Word) || text[end - 1].Word.EndsWith("ly", StringComparison.Ordinal) || text[end - 1].Word is "has" or "have" or "had" or "been" or "a" or "an" or "by")) end--;
        if (text[end - 1].Text is "," && AsideStart(text, end - 1) is var before and > 0) end = before;
        // "Arrests since the unrest began had reached 265".
        for (var at = end - 1; end < from && at > 0 && at > end - 7; at--)
        {
            if (text[at].Word is not "since") continue;
            end = at;
            break;
        }

        if (end == from || end == 0 || !text[end - 1].IsWord || Text.FunctionWords.Contains(text[end - 1].Word)) return null;

        var start = end - 1;
        start = PhraseStart(text, start, end);
        // "Turnout in Halvania reached 64%": what is measured stands before the phrase of place.
        if (text[start - 1].Word is "of" && text[end - 1].IsCapital && text[start - 2].IsWord) (start, end) = (PhraseStart(text, start - 2, start - 1), start - 1); // "in the port city of Lisandra"
        if (text[start - 1].Word is "the" or "a" or "its") start--;
        while (text[start - 1].Word is "in" or "for" or "among" or "at" or "on" or "across" or "along" or "from" && text[start - 2].IsWord && !Text.FunctionWords.Contains(text[start - 2].Word))
        {
            end = start - 1;
            start = PhraseStart(text, end - 1, end);
            if (text[start - 1].Word is "the" or "a" or "its") start--;
        }

        return text.Span(text[start].Word is "the" or "a" or "its" ? start + 1 : start, end);
    }

    // "Put the turnout at Saturday's march at 40,000".
    private static TextSpan? Put(Lexemes text, int from)
    {
        if (text[from - 1].Word is not "at") return null;

        for (var at = from - 2; at > 0 && at > from - NumberOfReach && text[at].Text is not (";" or "." or ","); at--)
        {
            if (text[at].Word is not ("put" or "puts" or "putting" or "estimated" or "estimates")) continue;

            var start = text[at + 1].Word is "the" or "its" or "their" ? at + 2 : at + 1;
            var end = start;
            while (end < from - 1 && end < start + LongestPhrase && text[end].IsWord && (end == start || !s_stops.Contains(text[end].Word))) end++;
            return end > start && !s_stops.Contains(text[start].Word) ? text.Span(start, end) : null;
        }

        return null;
    }

    // Where what stands between two commas begins, where it is an aside: its first comma; 0 where it is none.
    private static int AsideStart(Lexemes text, int comma)
    {
        var at = comma - 1;
        while (at > 0 && at > comma - 14 && text[at].Text is not ("," or ";" or ".")) at--;
        return at > 0 && text[at].Text is "," && text[at + 1].Word is "which" or "who" or "where" or "excluding" or "including" ? at : 0;
    }

    // Adjectives before a noun, but no verb: of "reported sales" only the noun.
    private static int NounStart(Lexemes text, int noun, int end)
    {
        var start = noun;
        while (start > 0 && end - start < 3 && text[start - 1].IsWord && text[start].Tight is false && !text[start - 1].Word.EndsWith("ed", StringComparison.Ordinal)
            && !text[start - 1].IsCapital && !s_stops.Contains(text[start - 1].Word) && !Text.FunctionWords.Contains(text[start - 1].Word)) start--;
        return start;
    }

    private static int PhraseStart(Lexemes text, int start, int end)
    {
        while (start > 0 && end - start < 3 && text[start - 1].IsWord && !s_stops.Contains(text[start - 1].Word) && !s_changes.Contains(text[start - 1].Word) && !Text.FunctionWords.Contains(text[start - 1].Word)) start--;
        return start;
    }

    // "Dead: 45" in lists; and "the death toll rose to 45", "the toll stands at 45".
    private static TextSpan? BeforeColon(Lexemes text, int from)
    {
        if (text[from - 1].Text == ":" && text[from - 2].IsWord) return s_stops.Contains(text[from + 1].Word) ? null : text[from - 2].Span; // "they are home: 39 were freed"
        if (Put(text, from) is { } put) return put;

        var before = Before(text, from);
        return before is { } span && span.Of(text.Text).ToLowerInvariant() is var words
            && (TollWords.Any(word => words.Contains(word, StringComparison.Ordinal)) || s_reaching.Contains(text[from - 1].Word is "to" or "past" ? text[from - 2].Word : text[from - 1].Word) && IsCounted(words[(words.LastIndexOf(' ') + 1)..]))
            ? span : null;
    }

    private static readonly string[] TollWords = ["toll", "number", "total", "turnout", "attendance", "population", "majority", "headcount", "workforce", "estimate", "count", "tally", "crowd", "audience"];

    private static FrozenSet<string> Words(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
