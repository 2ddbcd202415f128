using System.Text.RegularExpressions;

namespace NewsBot.Figures.Context;

/// <summary>Tells a score or a record of wins and losses, "beat them 7-2", "(14-1)", "the 15-17 Bulldogs", from votes and ranges.</summary>
internal static partial class Scores
{
    /// <summary>Whether a number is half of such a pair, or the pair read as a range.</summary>
    public static bool Holds(string sentence, NumberReading reading)
    {
        var before = sentence[Math.Max(0, reading.Span.Start - Window)..reading.Span.Start];
        var after = sentence[reading.Span.End..Math.Min(sentence.Length, reading.Span.End + Window)];
        if (Shots().IsMatch(after) || ShotsBefore().IsMatch(before)) return true;

        var tied = Tied().IsMatch(after) || TiedBefore().IsMatch(before)
            || Pair().IsMatch(sentence[reading.ValueSpan.Start..reading.ValueSpan.End]) && (before.EndsWith('(') && after.StartsWith(')') || Record().IsMatch(after) || Stands().IsMatch(before) && !Named().IsMatch(after));
        return tied && !Votes().IsMatch(sentence);
    }

    private const int Window = 24; // UTF-16 units

    private const RegexOptions Strict = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^[-–][0-9]{1,3}(?![0-9,.]*[0-9]| ?%|-)\b", Strict, 1000)]
    private static partial Regex Tied();

    [GeneratedRegex(@"(?<![0-9,.])[0-9]{1,3}[-–]$", Strict, 1000)]
    private static partial Regex TiedBefore();

    /// <summary>"Shot 11-of-36".</summary>
    [GeneratedRegex(@"^[-–]of[-–][0-9]", Strict, 1000)]
    private static partial Regex Shots();

    [GeneratedRegex(@"[0-9][-–]of[-–]$", Strict, 1000)]
    private static partial Regex ShotsBefore();

    [GeneratedRegex(@"^[0-9]{1,3}[-–][0-9]{1,3}$", Strict, 1000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^ (?:record|mark|win|loss|start|run|lead|victory|defeat|season|\p{Lu}\p{L}+s\b)", Strict, 1000)]
    private static partial Regex Record();

    /// <summary>"Fell to 15-17", "was 162-139".</summary>
    [GeneratedRegex(@"\b(?:(?:fell|fall|falls|dropped|drops|improved|improves|moved|slipped|record|mark|start) (?:to|of|at)|(?:is|was|are|were|went|go|goes|finished|opened|now)) $", Strict, 1000)]
    private static partial Regex Stands();

    [GeneratedRegex(@"^ (?!(?:in|on|at|with|since|under|this|last|overall|against|and|before|after|for|to)\b)\p{Ll}", Strict, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:vot(?:e[sd]?|ing)|ballots?|majority|approv(?:ed|es)|adopt(?:ed|s)|reject(?:ed|s)|ratif(?:ied|ies)|confirm(?:ed|s)|bill|measure|motion|amendment|budget|councillors?|lawmakers|deputies|senators?|in favou?r)\b", Strict, 1000)]
    private static partial Regex Votes();
}
