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
        return IsLarge(sentence, reading) && !Joined().IsMatch(after)
            || Part().IsMatch(after)
            || Poll().IsMatch(before) && (Versus().IsMatch(after) || VersusBefore().IsMatch(before))
            || Begins().IsMatch(before) && Does().IsMatch(after)
            || (Reaches().IsMatch(before) || Put().IsMatch(before) || Takes().IsMatch(before)) && !Unfinished().IsMatch(after);
    }

    /// <summary>Whether a number is written as one too large to date, to order or to name anything: "an early draft had foreseen 5,000".</summary>
    public static bool IsLarge(string sentence, NumberReading reading) => Large().IsMatch(reading.ValueSpan.Of(sentence));

    /// <summary>Whether a number counts those who are for or against something, "and 67 against".</summary>
    public static bool IsOnASide(string sentence, NumberReading reading) => Side().IsMatch(sentence[reading.Span.End..]);

    private const RegexOptions Strict = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Half = "(?:[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)";

    [GeneratedRegex(@"^ (?:against|opposed|in favou?r|abstain(?:ed|ing)|voted against|voted no)\b", Strict, 1000)]
    private static partial Regex Side();

    [GeneratedRegex(@"^[-–:/\p{L}]", Strict, 1000)]
    private static partial Regex Joined();

    [GeneratedRegex(@"[0-9][,  ][0-9]{3}\b|^[0-9]{5,}|\b(?:thousand|million|billion|trillion)$", Strict, 1000)]
    private static partial Regex Large();

    /// <summary>A part, or all, of what was counted before or goes without saying: "all 240 of them", "13 of which were repaired", "54 aboard".</summary>
    [GeneratedRegex(@"^,? (?:of (?:them|us|whom|which)|in all|aboard|on board)\b", Strict, 1000)]
    private static partial Regex Part();

    /// <summary>The number is a subject: it opens a clause.</summary>
    [GeneratedRegex(@"(?:^[“""]?|[,:;—–] |\b(?:and|but|while|as|that|though|although|when|said|where)\s)(?:(?:[Oo]nly|[Jj]ust|[Aa]ll|[Aa]nother|[Aa] further|[Ii]n all|[Ii]n total),? )?$", Strict, 1000)]
    private static partial Regex Begins();

    [GeneratedRegex(@"^ (?:of (?:them|those|whom|these) )?(?:(?:have|has|had|were|was|are|is|will|would|remain(?:ed)?|still|now|later|then|died|came|went|fled|left|got|took|made|voted|won|lost|fell|ran|stood|sat|put|drew|chose|hid|swam|did|became) ?|\p{Ll}{2,}ed\b)", Strict, 1000)]
    private static partial Regex Does();

    /// <summary>The number is what a count has come to.</summary>
    [GeneratedRegex(@"\b(?:r[oi]se|risen|climb(?:s|ed)|gr[eo]wn?|jump(?:s|ed)|f[ea]ll(?:en|s)?|dropp?(?:ed|s)|shr[aiu]nk|swell(?:ed|s)|swollen|increased|decreased|dwindled|went|gone|come|came)(?: [\p{L}]+){0,3}?(?: (?:up|down|since|further|again|from [\p{L}\p{N},.]+(?: [\p{L}]+)?))* to(?: (?:just|only|as many as))? $", Strict, 1000)]
    private static partial Regex Reaches();

    /// <summary>"The rally drew 27,000", "the ground will hold 52,000", "there are 31".</summary>
    [GeneratedRegex(@"\b(?:drew|draws?|holds?|held|hous(?:ed|es?)|seats|seated|attract(?:s|ed)|employ(?:s|ed)?|number(?:ed|s)|total(?:l?ed|s)|[Tt]here (?:are|were)|can take|(?:built|licen[cs]ed|room|space|designed|certified|permit|reception) for)(?: (?:now|only|just|already))? $", Strict, 1000)]
    private static partial Regex Takes();

    /// <summary>"The police put their number at".</summary>
    [GeneratedRegex(@"\b(?:put|puts|putting|estimated|estimates)\b[^.;,]{0,20}\b(?:number|total|figure|count|tally|strength)\b[^.;,]{0,20} at $", Strict, 1000)]
    private static partial Regex Put();

    /// <summary>"Passed the budget, 112 to 89": votes.</summary>
    [GeneratedRegex(@"\b(?:pass(?:ed|es)|approv(?:ed|es)|adopt(?:ed|s)|reject(?:ed|s)|vot(?:ed|es)|split|votes? (?:was|of|went)|ratif(?:ied|ies)|confirm(?:ed|s)|defeat(?:ed|s))\b", Strict, 1000)]
    private static partial Regex Poll();

    [GeneratedRegex(@"^(?: to | against |[-–])" + Half + @"(?=[,.;]| (?:on|in|late|early)\b|$)", Strict, 1000)]
    private static partial Regex Versus();

    [GeneratedRegex(@"\b" + Half + "(?: to | against |[-–])$", Strict, 1000)]
    private static partial Regex VersusBefore();

    /// <summary>A noun that the reader does not know, or a score: "grew to 12 hundredweight", "fell to 3-2".</summary>
    [GeneratedRegex(@"^(?:[-–:/]|\p{L}| (?!(?:on|in|at|by|from|after|since|over|when|as|with|and|but|overnight|last|this|yesterday|today|late|early|people|once|making|according|including)\b)\p{L})", Strict, 1000)]
    private static partial Regex Unfinished();
}
