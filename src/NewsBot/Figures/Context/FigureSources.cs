using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Figures.Context;

/// <summary>Finds whose claim a figure is: the quotation that holds it, else the words of its sentence that name a source.</summary>
internal static partial class FigureSources
{
    /// <summary>The source's name, or its words as printed; null where the article says it itself.</summary>
    public static string? Of(string body, TextSpan sentence, TextSpan figure, IReadOnlyList<Quote> quotes)
    {
        return Named(body, sentence, figure, quotes) is { } who && !IsPronoun(who) ? who : null;
    }

    private static bool IsPronoun(string who) => who.ToLowerInvariant() is "he" or "she" or "they" or "it" or "we" or "i" or "who" or "which" or "that" or "this" or "you";

    private static string? Named(string body, TextSpan sentence, TextSpan figure, IReadOnlyList<Quote> quotes)
    {
        var quote = quotes.FirstOrDefault(quote => quote.Content.Any(span => span.Overlaps(figure)) && !ClaimsLives(body, quote));
        if (quote?.Speaker?.Name is { } name) return Owner(name);
        if (quote?.Source is { } source) return Owner(source.Of(body));

        var words = sentence.Of(body);
        var place = figure.Start - sentence.Start;
        var according = According().Match(words);
        if (according.Success) return according.Groups["who"].Value.TrimEnd();

        var claimed = Claimed().Matches(words).LastOrDefault(match => match.Index < place);
        if (claimed is not null) return claimed.Groups["who"].Value;

        var after = ClaimedAfter().Match(words);
        if (after.Success && after.Index > place) return after.Groups["who"].Value;

        var estimate = Estimate().Match(words);
        return estimate.Success ? estimate.Groups["who"].Value : null;
    }

    // A war claims lives without saying anything.
    private static bool ClaimsLives(string body, Quote quote) =>
        quote.Cue is { } cue && cue.Of(body).StartsWith("claim", StringComparison.OrdinalIgnoreCase) && body.AsSpan(cue.Start, Math.Min(90, body.Length - cue.Start)).Contains(" lives", StringComparison.Ordinal);

    // "Washington's estimate": the claim is Washington's.
    private static string Owner(string words) => words.EndsWith("’s", StringComparison.Ordinal) || words.EndsWith("'s", StringComparison.Ordinal) ? words[..^2] : words;

    private const string Who = @"(?<who>(?:(?:the|a|an) )?(?:[\p{L}.’'\-]+ ){0,4}[\p{L}.’'\-]*\p{L})";
    private const RegexOptions Loose = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\baccording to " + Who + @"(?=[,.;—–]|$| (?:have|has|are|is|were|was|had)\b)", Loose, 1000)]
    private static partial Regex According();

    /// <summary>"Biden counted 150,000", "officials put the number at", "the ministry said".</summary>
    [GeneratedRegex(@"(?:^|[,;—–] )(?:while |but |and |whereas |though |although )?" + Who + @" (?:has |have |had )?(?:said|says|say|told|announced|announces|estimate[sd]|reported|reports|puts?|counted|counts|confirmed|confirms|claimed|claims|stated|states|believes?|believed|gave|listed|tallied)\b(?! (?:the lives|[0-9,]+ lives|lives))", Loose, 1000)]
    private static partial Regex Claimed();

    /// <summary>"Washington's estimate", "the ministry's figure of".</summary>
    [GeneratedRegex(@"\b(?<who>(?:the )?[\p{L}.\-]+(?: \p{Lu}[\p{L}.\-]+)?)['’]s (?:\p{L}+ )?(?:estimate|figure|count|tally|number)\b", Loose, 1000)]
    private static partial Regex Estimate();

    [GeneratedRegex(@"[,”""] " + Who + @" (?:said|says|announced|estimated|reported|confirmed|claimed|stated)\b", Loose, 1000)]
    private static partial Regex ClaimedAfter();
}
