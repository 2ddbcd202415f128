using System.Text.RegularExpressions;

namespace NewsBot.Figures.Context;

/// <summary>Tells a count whose noun is left out, "39 were freed", "only 44,000 turned up", "grew to 35", from a number that counts nothing.</summary>
internal static partial class BareCounts
{
    private const decimal Least = 3; // "one was", "two came": rarely a count that anybody compares

    /// <summary>Whether a number without noun and unit counts something all the same.</summary>
    public static bool Holds(string sentence, NumberReading reading)
    {
        if (reading.Low < Least || reading.Low != decimal.Truncate(reading.Low)) return false;

        var before = sentence[..reading.Span.Start];
        var after = sentence[reading.Span.End..];
        return Begins().IsMatch(before) && Does().IsMatch(after) || (Reaches().IsMatch(before) || Put().IsMatch(before)) && !Unfinished().IsMatch(after);
    }

    private const RegexOptions Strict = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The number is a subject: it opens a clause.</summary>
    [GeneratedRegex(@"(?:^[“""]?|[,:;—–] |\b(?:and|but|while|as|that|though|although|when|said|where)\s)(?:(?:[Oo]nly|[Jj]ust|[Aa]ll|[Aa]nother|[Aa] further|[Ii]n all|[Ii]n total),? )?$", Strict, 1000)]
    private static partial Regex Begins();

    [GeneratedRegex(@"^ (?:of (?:them|those|whom|these) )?(?:(?:have|has|had|were|was|are|is|will|would|remain(?:ed)?|still|now|later|then|died|came|went|fled|left|got|took|made|voted|won|lost|fell|ran|stood|sat|put|drew|chose|hid|swam) ?|\p{Ll}{2,}ed )", Strict, 1000)]
    private static partial Regex Does();

    /// <summary>The number is what a count has come to.</summary>
    [GeneratedRegex(@"\b(?:r[oi]se|risen|climb(?:s|ed)|gr[eo]wn?|jump(?:s|ed)|f[ea]ll(?:en|s)?|dropp?(?:ed|s)|shr[aiu]nk|swell(?:ed|s)|swollen|increased|decreased|dwindled|went|gone|come|came)(?: (?:up|down|since|further|again|from [\p{L}\p{N},.]+(?: [\p{L}]+)?))* to(?: (?:just|only|as many as))? $", Strict, 1000)]
    private static partial Regex Reaches();

    /// <summary>"The police put their number at".</summary>
    [GeneratedRegex(@"\b(?:put|puts|putting|estimated|estimates)\b[^.;,]{0,20}\b(?:number|total|figure|count|tally|strength)\b[^.;,]{0,20} at $", Strict, 1000)]
    private static partial Regex Put();

    /// <summary>A noun that the reader does not know, or a score: "grew to 12 hundredweight", "fell to 3-2".</summary>
    [GeneratedRegex(@"^(?:[-–:/]|\p{L}| (?!(?:on|in|at|by|from|after|since|over|when|as|with|and|but|overnight|last|this|yesterday|today|late|early|people)\b)\p{L})", Strict, 1000)]
    private static partial Regex Unfinished();
}
