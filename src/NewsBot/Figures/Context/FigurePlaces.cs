using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Figures.Context;

/// <summary>Finds where the counted things are, by the sentence: "near Ukraine and Belarus".</summary>
internal static partial class FigurePlaces
{
    /// <summary>The place as printed, without its preposition; null where the sentence names none.</summary>
    /// <param name="figure">The number within the sentence.</param>
    public static string? Of(string sentence, TextSpan figure)
    {
        var after = Place().Match(sentence, figure.End);
        if (after.Success && after.Index - figure.End <= 120) return after.Groups["place"].Value;

        var before = Place().Matches(sentence).LastOrDefault(match => match.Index < figure.Start);
        return before?.Groups["place"].Value;
    }

    [GeneratedRegex(
        @"\b(?:near|in|around|at|along|outside|across|inside|into|surround|surrounds|surrounding|bordering|on the border with|(?:east|west|north|south)(?:ern)? of|borders? (?:of|with)|border|from|on|(?:sent|deployed|moved|flown|brought|go|going|travel|travelled|headed|shipped|ordered|dispatched|came|come|arrived) (?:in|to)) (?:the )?(?:(?:neighbou?ring|nearby|central|(?:north|south)?(?:east|west)ern|northern|southern|upper|lower) )?(?:(?:city|town|village|port|region|province|state|district|borders?) of )?"
        + @"(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)"
        + @"(?<place>\p{Lu}[\p{L}’'.\-]*(?<![.])(?:(?: | and | of | de | la | el )(?!On\b)\p{Lu}[\p{L}’'\-]*){0,3})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
