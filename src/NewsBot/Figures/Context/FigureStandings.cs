using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Figures.Context;

/// <summary>Tells a figure that holds now from one that held before, one that is planned and one that is added to another.</summary>
internal static partial class FigureStandings
{
    private const int Near = 60; // UTF-16 units: about eight words

    public static FigureStanding Of(string sentence, NumberReading reading)
    {
        var before = sentence[..reading.Span.Start];
        var after = sentence[reading.Span.End..];
        var near = before[Math.Max(0, before.Length - Near)..];
        if (More().IsMatch(near) || reading.Unit is not "%" && MoreAfter().IsMatch(after)) return FigureStanding.Additional;
        if (Earlier().IsMatch(near) || EarlierAfter().IsMatch(after)) return FigureStanding.Earlier;
        if (From().IsMatch(near) && To().IsMatch(after) || ToFrom().IsMatch(near)) return FigureStanding.Earlier;
        if (PlannedAfter().IsMatch(after) || Ongoing().IsMatch(near) && FromThen().IsMatch(after)) return FigureStanding.Planned;

        var planned = Planned().Matches(before).LastOrDefault();
        return planned is not null && !Holds().IsMatch(before, planned.Index + planned.Length) ? FigureStanding.Planned : FigureStanding.Present;
    }

    private const RegexOptions Loose = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(?:another|an additional|a further|an extra|additional|further)(?: (?:about|around|some|roughly|nearly|almost|up to|at least|more than))?\s*$", Loose, 1000)]
    private static partial Regex More();

    [GeneratedRegex(@"^ (?:more|additional|further|extra)\b(?! than)", Loose, 1000)]
    private static partial Regex MoreAfter();

    [GeneratedRegex(@"\b(?:previous(?:ly)?(?! un)|earlier|prior|initial(?:ly)?|original(?:ly)?|at first(?! light)|first (?:put|estimated|reported|said|thought|gave)|formerly|preliminary|before that|until then|had been(?: (?:about|around|some|put at|estimated at|only|just))?(?=\s*$)|had (?:put|estimated|given|reported|counted)|(?:up|down|risen|raised|increased|revised|grown|rising|lowered|cut|dropped|fallen|climbed) from(?![^.;]*\bto(?: (?:about|around|some|nearly|almost|just|over|more than|at least))*\s*$)|compared (?:with|to)|rather than|instead of|not the|(?:last|previous) (?:week|month|year)['’]s|(?:yester|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s (?:figure|estimate|count|toll|number))\b[^.;]*$", Loose, 1000)]
    private static partial Regex Earlier();

    [GeneratedRegex(@"^(?! \p{L}+ (?:\p{L}+ed|taken|held|built|made|found|stolen|lost|sold|bought|begun) (?:last|the|a)\b)[^.;,]{0,40}\b(?:previously(?! un)|(?<!\b(?:year|quarter|month|week|day)s? )earlier|before that|(?<!\b(?:than|from|on) )a (?:day|week|month|year) (?:ago|earlier|before)|(?<!\b(?:than|from|on) )the (?:day|week|month|year) before|last (?:week|month|year)(?!['’]s)|initially|at first)\b", Loose, 1000)]
    private static partial Regex EarlierAfter();

    [GeneratedRegex(@"\bfrom(?: (?:an?|the|about|some|around|nearly|just|more than|over))*\s*$", Loose, 1000)]
    private static partial Regex From();

    [GeneratedRegex(@"^[^.;]{0,40}\bto (?:about |some |around |nearly |almost |more than |at least |over )?[$£€]?[0-9]", Loose, 1000)]
    private static partial Regex To();

    /// <summary>"To 9.4 percent in February from 8.8".</summary>
    [GeneratedRegex(@"\bto (?:about |some |around |nearly |almost |more than |at least |over )?[$£€]?[0-9][0-9.,]*(?: (?!from\b)\p{L}+| %|%){0,5} from(?: (?:an?|the|about|some|around|nearly|just|more than|over))*\s*$", Loose, 1000)]
    private static partial Regex ToFrom();

    [GeneratedRegex(@"\b(?:will|would(?! (?:take|win|get|back|choose|vote|support|favou?r)\b)|could|may|might|shall|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|aim(?:s|ed|ing)?|(?:is|are|was|were) (?:set |due |about )?to(?! be)|intend(?:s|ed|ing)?|target(?:s|ed)?|forecasts?|foresees?|foresaw|envisages?|envisaged|(?:for|in) the coming (?:year|month|week)|next year['’]s budget|project(?:s|ed|ions?)|propos(?:es?|ed|al)|(?:agreed|decided|voted|resolved|vowed|undertook)\b[^.;,]{0,40}?\bto(?= \p{Ll})|possibility|possible|drawing up|prepar(?:es?|ing) (?:to|for)|pledg(?:ed?|es|ing)|promis(?:ed?|es|ing)|goal|hopes?|want(?:s|ed)? to|ordered the deployment|fears?|face an?|faces an?|predict(?:s|ed|ion)?)\b", Loose, 1000)]
    private static partial Regex Planned();

    /// <summary>"Is putting up its prices by 17 percent from January".</summary>
    [GeneratedRegex(@"\b(?:is|are) \p{L}+ing\b", Loose, 1000)]
    private static partial Regex Ongoing();

    [GeneratedRegex(@"^[^.;,]{0,40}\bfrom (?:next|tomorrow|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November|December)", Loose, 1000)]
    private static partial Regex FromThen();

    /// <summary>What turns a plan back to what is: a finite verb of the present or past after it.</summary>
    [GeneratedRegex(@"\b(?:now|already|currently|(?<!\b(?:to|will|would|could|may|might|soon|shall)(?: \w+)? )(?:has|have|had|are|were|was|is)|stands?|stood|killed|left|counted|confirmed|failed|rejected|voted|opposed|backed)\b", Loose, 1000)]
    private static partial Regex Holds();

    [GeneratedRegex(@"^[^.;,]{0,60}\b(?:(?:would|will) (?:go|be|come|lose|join|close|leave|begin|start|last|run|take place|follow)|next (?:week|month|year|spring|summer|autumn|fall|winter)|by (?:the end of(?! (?:the (?:day|night|evening)|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))|next|20[0-9]{2})|in the coming|would be needed|could be involved|(?:is|are) to (?!be\b)\p{Ll}+|are planned|is planned|are expected|is expected|will be|would be)\b", Loose, 1000)]
    private static partial Regex PlannedAfter();
}
