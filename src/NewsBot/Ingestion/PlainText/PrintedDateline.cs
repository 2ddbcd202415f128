using System.Text.RegularExpressions;

namespace NewsBot.Ingestion.PlainText;

/// <summary>Where a report was filed and by which agency, as its first line prints it: "MOSCOW (AP) —".</summary>
/// <param name="Place">As printed.</param>
/// <param name="Agency">The agency's short name; null where the dateline names none.</param>
internal sealed partial record PrintedDateline(string Place, string? Agency)
{
    private static readonly Dictionary<string, string> Agencies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AP"] = "AP",
        ["Associated Press"] = "AP",
        ["The Associated Press"] = "AP",
        ["Reuters"] = "Reuters",
        ["AFP"] = "AFP",
        ["Agence France-Presse"] = "AFP",
        ["UPI"] = "UPI",
        ["dpa"] = "dpa",
        ["PA"] = "PA",
        ["TASS"] = "TASS",
        ["Interfax"] = "Interfax",
        ["Xinhua"] = "Xinhua",
        ["Kyodo"] = "Kyodo",
        ["EFE"] = "EFE",
        ["ANSA"] = "ANSA",
        ["PTI"] = "PTI",
        ["ANI"] = "ANI",
        ["IANS"] = "IANS",
        ["Yonhap"] = "Yonhap",
        ["Bloomberg"] = "Bloomberg",
        ["CP"] = "CP",
    };

    /// <summary>The agency that is meant by a name; null where it is none.</summary>
    public static string? AgencyOf(string name) => Agencies.GetValueOrDefault(name.Trim());

    /// <summary>Null where the paragraph does not begin with a dateline. Without an agency the place must stand in capitals.</summary>
    public static PrintedDateline? Of(string paragraph)
    {
        var match = Pattern().Match(paragraph);
        if (!match.Success) return null;

        var place = match.Groups["place"].Value.Trim(' ', ',');
        var agency = match.Groups["agency"].Success ? AgencyOf(match.Groups["agency"].Value) : null;
        var capitals = place.Split(',')[0];
        return agency is not null || (capitals.Length > 3 && !capitals.Any(char.IsLower)) ? new PrintedDateline(place, agency) : null;
    }

    [GeneratedRegex(@"^(?<place>\p{Lu}[\p{L}’'. -]{1,40}?(?:,\s+\p{Lu}[\p{L}. ]{1,24}?)?)(?:,?\s+(?:\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{Ll}{2,8})(?:,?\s+\d{4})?)?\s*(?:[(/](?<agency>[\p{L} -]{2,24})[)/])?\s*(?:[—–]|\s--?\s|--)\s*\S",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
