using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Figures.Reading;
using NewsBot.Text;

namespace NewsBot.Desk.Comparing.Subjects;

/// <summary>What the words around a figure say beside what is counted, where two figures may differ in it: cars sold or made, last year or this, asked for or got.</summary>
internal sealed partial class FigureFacets
{
    // A wish governs what follows it closely, or is said of what is counted: "asked for a 20-year sentence", "3,000 tents were needed".
    private const int WishReach = 14; // words

    // Facets that say so where they set a figure apart; that nothing is said means the other value.
    private static readonly HashSet<(FacetKind, string)> s_telling =
        [(FacetKind.Extreme, "gust"), (FacetKind.Extreme, "average"), (FacetKind.Extreme, "core"), (FacetKind.Period, "last"), (FacetKind.Period, "next")];

    private static readonly FacetKind[] s_kinds = Enum.GetValues<FacetKind>();

    // By kind; null where nothing of the kind is said.
    private readonly HashSet<string>?[] _values = new HashSet<string>?[s_kinds.Length];
    private readonly bool _placed;
    private readonly bool _fated;

    private readonly bool _planned;
    private readonly bool _plain;

    private FigureFacets(Figure figure) =>
        (_placed, _fated, _planned, _plain) = (figure.Place is not null, figure.Fate is not null, figure.Standing is FigureStanding.Planned, figure.Unit is null);

    /// <param name="figure">A figure.</param>
    /// <param name="sentence">The words of its sentence.</param>
    /// <param name="at">Where the figure stands in it.</param>
    public static FigureFacets Of(Figure figure, string sentence, TextSpan at)
    {
        var facets = new FigureFacets(figure);
        var near = Chunk(sentence, at);
        var counted = figure.Counted is { } words && sentence.IndexOf(words, StringComparison.Ordinal) is var place and >= 0 ? TextSpan.FromLength(place, words.Length) : default;
        var spans = WordRuns.Spans(sentence);
        var stems = spans.Select(span => FacetTable.Stem(WordRuns.Possessor(WordRuns.Fold(span.Of(sentence))))).ToList();
        var own = spans.TakeWhile(span => span.Start < at.Start).Count();
        for (var i = 0; i < stems.Count; i++)
        {
            foreach (var (kind, value) in FacetTable.At(stems, i))
            {
                if (kind is FacetKind.Deed or FacetKind.Sum && (!near.Contains(spans[i]) || kind is FacetKind.Deed && counted.Contains(spans[i]) || kind is FacetKind.Sum != IsMoney(figure))) continue;
                if (kind is FacetKind.Wish && value is not "norm" && !(near.Contains(spans[i]) && (i < own ? own - i <= WishReach : i > own && stems[i - 1] is "be" or "were" or "wa" or "ar" or "been"))) continue;
                if (kind is FacetKind.Period && value is "last" && i > 0 && (stems[i - 1] is "the" && stems[i] is "last" || IsBase(stems, i) || i + 2 < stems.Count && stems[i + 2] is "last")) continue; // "over the last year"
                if (kind is FacetKind.Extreme && (figure.Unit is null || value is "gust" or "sustained" && !IsSpeed(figure))) continue;
                if (kind is FacetKind.Rate && !near.Contains(spans[i])) continue;
                if (kind is FacetKind.Group && !counted.Contains(spans[i])) continue;
                if (kind is FacetKind.Net && !IsMoney(figure) || kind is FacetKind.Dimension && (!Measure.IsLength(figure.Unit) || !near.Contains(spans[i]))) continue;
                facets.Add(kind, value);
            }
        }

        facets.ReadAround(figure, sentence[..at.Start], sentence[at.End..]);
        foreach (Match match in Ages().Matches(sentence[near.Start..at.Start] + "#" + sentence[at.End..Math.Max(at.End, near.End)])) facets.Add(FacetKind.Group, match.Value);
        return facets;
    }

    /// <summary>Whether both say what is done with the counted things, and the same.</summary>
    public bool SharesDeed(FigureFacets other) => _values[(int)FacetKind.Deed] is { } deeds && other._values[(int)FacetKind.Deed] is { } others && deeds.Overlaps(others);

    /// <summary>Whether what the two figures count differs by what is said around them.</summary>
    public bool Contrast(FigureFacets other)
    {
        foreach (var kind in s_kinds)
        {
            var (left, right) = (_values[(int)kind], other._values[(int)kind]);
            if (left is null && right is null || kind is FacetKind.Deed && _fated && other._fated) continue; // a fate says what befell them
            if (left is not null && right is not null ? kind is FacetKind.Deed or FacetKind.Sum ? FacetTable.ArePartners(left, right) : !left.Overlaps(right) : (left is null ? other : this).IsTelling(kind, left is null ? this : other)) return true;
        }

        return false;
    }

    private bool IsTelling(FacetKind kind, FigureFacets silent)
    {
        var values = _values[(int)kind]!;
        if (kind is FacetKind.Period && (_planned || silent._planned) && values.Contains("next")) return false; // a plan is set beside what holds now, as a plan

        return kind is FacetKind.Wish && values.Any(value => value is not "offer") || kind is FacetKind.Change or FacetKind.Part || kind is FacetKind.Group && !values.Contains("confirmed")
            || kind is FacetKind.Scope && (values.Contains("world") || values.Contains("nation")) && silent._placed || kind is FacetKind.Rate && _plain && (values.Contains("day") || values.Contains("hour"))
            || values.Any(value => s_telling.Contains((kind, value)));
    }

    // "Than a year earlier", "from last year": what is told is held against it, and is of now.
    private static bool IsBase(List<string> stems, int at)
    {
        while (at > 0 && stems[at - 1] is "a" or "an" or "the" or "same" or "period" or "month" or "of" or "in") at--;
        return at > 0 && stems[at - 1] is "than" or "from" or "with" or "against" or "on" or "to";
    }

    private void Add(FacetKind kind, string value) => (_values[(int)kind] ??= []).Add(value);

    private void ReadAround(Figure figure, string before, string after)
    {
        if (figure.Unit is "%" && (IsInflation(figure, before + after) || ChangeBefore().IsMatch(before) || ChangeAfter().IsMatch(after))) Add(FacetKind.Change, "by");
        if (figure.Unit is not "%" && (figure.Unit is not null && By().IsMatch(before) || Later().IsMatch(after))) Add(FacetKind.Change, "by");
        if (PartBefore().IsMatch(before) || figure.Unit is not "%" && PartAfter().IsMatch(after) && !(figure.Fate is not null && OfThem().IsMatch(after))) Add(FacetKind.Part, "of them");
        if (figure.Fate is null && figure.Unit is null && PartOfWhole().IsMatch(after) || figure.Fate is "injured" && Gravely().IsMatch(after)) Add(FacetKind.Part, "of them");
        if (Whole().IsMatch(before)) Add(FacetKind.Part, "whole");
        if (Margin().IsMatch(before) || MarginAfter().IsMatch(after)) Add(FacetKind.Part, "margin");
        if (figure.Counted is "votes" or "vote" or "voted" && Second().IsMatch(before))
        {
            _values[(int)FacetKind.Deed] = null;
            Add(FacetKind.Deed, "oppose");
        }
        else if (Side().Match(after) is { Success: true } side)
        {
            _values[(int)FacetKind.Deed] = null;
            Add(FacetKind.Deed, side.Groups["against"].Success ? "oppose" : "favour");
        }
        else if (Against().IsMatch(before + after)) Add(FacetKind.Deed, "oppose");
        else if (For().IsMatch(before + after)) Add(FacetKind.Deed, "favour");
    }

    // Inflation is what prices rose by.
    private static bool IsInflation(Figure figure, string around) => Inflation().IsMatch(figure.Counted ?? around);

    private static bool IsSpeed(Figure figure) => figure.Unit is "km/h" or "mph" or "knots";

    private static bool IsMoney(Figure figure) => figure.Unit is { } unit && Units.IsMoney(unit);

    /// <summary>The stretch between commas and semicolons that the figure stands in, without what is meant to come of it: "sent 1,200 soldiers (to join the mission)".</summary>
    public static TextSpan Chunk(string sentence, TextSpan at)
    {
        var start = at.Start;
        while (start > 0 && !IsBreak(sentence, start - 1)) start--;
        var end = at.End;
        while (end < sentence.Length && !IsBreak(sentence, end)) end++;
        var purpose = Purpose().Match(sentence, at.End, end - at.End);
        return new(start, purpose.Success ? purpose.Index : end);
    }

    private static bool IsBreak(string sentence, int at) => sentence[at] is ';' or ':' or '—' || sentence[at] is ',' && (at + 1 == sentence.Length || !char.IsDigit(sentence[at + 1]));

    [GeneratedRegex(@"(?<!\b(?:is|are|was|were|be|set|due|about|expected|planned|forced|going|likely)) to (?=\p{Ll})(?!the|its|their|his|a\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Purpose();

    private const RegexOptions Loose = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>"Rose by", "fell", "a rise of", "up": what follows is by how much.</summary>
    [GeneratedRegex(@"(?:\b(?:r[oi]se|risen|rising|up|down|grew|grow|grown|cut|cutting|raised?|raising|fell|fall|fallen|lowered?|increased?|reduced?|shr[aiu]nk|dropped|climbed|expand(?:ed)?|decreased?|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|trim(?:s|med)?|slash(?:es|ed)?)\b[^,;]{0,60}\bby|\b(?:r[oi]se|rising|rises|risen|rose|up|down|grew|grow|grown|growing|growth of|(?:rise|increase|fall|drop|cut|hike|decline|growth|jump|gain|loss|reduction|decrease) of|fell|fall|falls|fallen|falling|increased?|increases|decreased?|dropped|drop|drops|climbed|climb|jumped|jump|soared|surged|slumped|shrank|shrunk|shrink|declined?|slipped|gained?|lost|rallied|dipped|plunged|tumbled|advanced|another|(?:increases|rises|hikes) (?:at|of)))(?: (?:only|just|some|about|around|nearly|almost|more than|over|at least|as much as|up to|an?|roughly|an estimated))*\s*$", Loose, 1000)]
    private static partial Regex ChangeBefore();

    /// <summary>"A 20 percent increase", "3 percent higher", "a 9 percent pay rise".</summary>
    [GeneratedRegex(@"^ off\b|^(?: [\p{L}-]+)? (?:increase|rise|hike|jump|fall|drop|cut|decline|decrease|reduction|growth|gain|surge|slump|higher|lower|more|less|fewer|up|down)\b(?! than)", Loose, 1000)]
    private static partial Regex ChangeAfter();

    /// <summary>"Will be extended by 4.5 kilometres", "overspent by 33 million".</summary>
    [GeneratedRegex(@"\b(?:r[oi]se|risen|grow|grew|grown|increased?|raised?|cut|lowered?|reduced?|fell|fall|fallen|dropped|extended?|lengthened?|widened?|shortened?|overspent|exceeded|overran)\b[^,;]{0,40} by(?: (?:about|some|around|nearly|almost|more than|over|at least|up to))*\s*$", Loose, 1000)]
    private static partial Regex By();

    /// <summary>"Five rounds sooner", "four years older".</summary>
    [GeneratedRegex(@"^(?: [\p{L}-]+)? (?:sooner|later|earlier|longer|older|younger|faster)\b", Loose, 1000)]
    private static partial Regex Later();

    /// <summary>"203 votes in favour", "67 against".</summary>
    [GeneratedRegex(@"^(?: (?:votes?|deputies|members|lawmakers|mps|senators|delegates))?,? (?:(?<against>against|opposed|voted against|voting against)|(?:in favou?r|for it|voted for|voting for))\b", Loose, 1000)]
    private static partial Regex Side();

    /// <summary>"Six of them died": all whom that befell.</summary>
    [GeneratedRegex(@"^ of (?:them|those) (?:were |was |have |had )?(?:been )?\p{L}+ed\b", Loose, 1000)]
    private static partial Regex OfThem();

    /// <summary>Of "88 votes to 61", "a 34-18 vote" the second.</summary>
    [GeneratedRegex(@"[0-9](?: votes?)?(?: to |[-–])$", Loose, 1000)]
    private static partial Regex Second();

    [GeneratedRegex(@"\binflation\b|\bprice (?:growth|rises?|increases?)\b|\b(?:pay|wage) (?:deal|offer|award|settlement)\b", Loose, 1000)]
    private static partial Regex Inflation();

    [GeneratedRegex(@"\bvot(?:e|ed|es|ing)\b[^,;]*\bagainst\b", Loose, 1000)]
    private static partial Regex Against();

    [GeneratedRegex(@"\bvot(?:e|ed|es|ing)\b[^,;]*\b(?:for|in favou?r|approve|pass)\b", Loose, 1000)]
    private static partial Regex For();

    [GeneratedRegex(@"\b(?:including|among them|amongst them|of whom|of which|of them|of those|counting)(?: (?:at least|about|some|more than|around|nearly|up to))*\s*$", Loose, 1000)]
    private static partial Regex PartBefore();

    /// <summary>"Ten percent of its 8,000 workers", "12 of the 30", "of the 30, 12": a part of these is what is told.</summary>
    [GeneratedRegex(@"(?:(?:%|[0-9]|\b(?:percent|per cent|one|two|three|four|five|six|seven|eight|nine|ten|half|third|thirds|quarter|quarters|fifth|most|many|out|none|all|some)) of|^(?:of|out of))(?: (?:its|the|their|his|her|all|about|some|around|nearly|roughly|a total of))*\s*$", Loose, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(?:majority|margin|lead|gap|difference) of(?: (?:just|only|about|some|around|nearly))*\s*$", Loose, 1000)]
    private static partial Regex Margin();

    [GeneratedRegex(@"^ (?:(?:percentage )?points?|seats?|votes?|strokes?|shots?) (?:behind|ahead|clear|adrift)\b", Loose, 1000)]
    private static partial Regex MarginAfter();

    [GeneratedRegex(@"^(?: [\p{L}-]+)? of (?:them|whom|those(?! (?:entitled|eligible|registered)\b)|these|the (?:[\p{L}\p{N}-]+ ){0,2}?(?:victims|dead|killed|injured|hurt|wounded|missing|detained|arrested|passengers|total))\b", Loose, 1000)]
    private static partial Regex PartAfter();

    /// <summary>"Three of the seven bullets".</summary>
    [GeneratedRegex(@"^(?: [\p{L}-]+)? of the (?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", Loose, 1000)]
    private static partial Regex PartOfWhole();

    /// <summary>"55 wounded, 15 critically".</summary>
    [GeneratedRegex(@"^,? (?:critically|seriously|severely|gravely|badly|lightly|slightly)\b(?! (?:hurt|injured|wounded|ill|burned|burnt)\b)", Loose, 1000)]
    private static partial Regex Gravely();

    [GeneratedRegex(@"\b(?:under|over)-[0-9]{2}s?\b|\b(?:under|over|aged|younger than|older than)(?: (?:the age of|between))? [0-9]{2}\b(?![,.][0-9]|%| percent| per cent| (?:years|months|weeks|days|hours|minutes|miles|km|kilometres|metres|feet|tonnes)\b(?! old| of age))", Loose, 1000)]
    private static partial Regex Ages();
}
