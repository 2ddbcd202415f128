using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Quotes.Speakers.Names;

namespace NewsBot.Ingestion.PlainText;

/// <summary>Who wrote an article, as a byline names them.</summary>
internal sealed partial record Byline
{
    private const int LongestByline = 30; // words

    /// <summary>In the order of the line, at least one; names printed in capitals are given in mixed case.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>Null unless the line is a byline and nothing else ("By Ada Lowe and John Brand").</summary>
    public static Byline? Of(string line)
    {
        var match = Opening().Match(line);
        if (!match.Success || LineShape.Words(line) > LongestByline || LineShape.EndsSentence(line.TrimEnd('.'))) return null;

        var authors = Names(line[match.Length..]);
        return authors.Count == 0 ? null : new Byline { Authors = authors };
    }

    /// <summary>The people in the words after "by"; empty where those are no names of people.</summary>
    public static IReadOnlyList<string> Names(string words)
    {
        var names = new List<string>();
        foreach (var part in Between().Split(Tail().Replace(words, "")))
        {
            var name = part.Trim(' ', '.', ',', '|', '-', '–', '—', '*');
            if (name.Length == 0 || NotAPerson().IsMatch(name)) continue;
            if (!Person().IsMatch(name)) break;
            names.Add(MixedCase(name));
        }

        return names;
    }

    private static string MixedCase(string name) =>
        name.Length > 3 && !name.Any(char.IsLower)
            ? CapitalAfterMark().Replace(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant()), match => match.Value.ToUpperInvariant())
            : name;

    [GeneratedRegex(@"^(?:(?:(?:written|reported|posted|published|story|(?:photos?|pictures?|words|text)(?: (?:and|&) (?:photos?|pictures?|words|text|story))?) )?by:?|(?:propos recueillis |publié )?par:?|von:?|por:?|door:?|di:|autor(?:in|es|a)?:|auteurs?:|tekst:?|автор:|текст:)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s*(?:,|;|&|\band\b|\||(?<=\s)(?:/|(?-i:und|et|y|e|i|en|och|og|и))(?=\s))\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Between();

    /// <summary>What bylines print after the names: who for, where, when.</summary>
    [GeneratedRegex(@"\s+(?:for|in|at|of|@|·|•|published|updated|on)\s.*$|\s*\(.*$|\s+\d.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Tail();

    /// <summary>Two names or more; in scripts without capitals any two words may be.</summary>
    [GeneratedRegex(@"^[\p{Lu}\p{Lo}][\p{L}\p{M}’'.-]*(?:\s+(?:(?:van|von|der|den|de|da|di|del|la|le|bin|al|el|ter)\s+)*[\p{Lu}\p{Lo}][\p{L}\p{M}’'.-]*){1,4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Person();

    [GeneratedRegex(@"\b(?:press|news|reuters|afp|staff|writers?|reporters?|correspondents?|editors?|team|agency|agencies|desk|bureau|times|post|journal|media|tv|radio|online|magazine|contributor|producer|analyst)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NotAPerson();

    [GeneratedRegex(@"(?<=\b(?:Mc|O['’]))\p{Ll}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CapitalAfterMark();
}
