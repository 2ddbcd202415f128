using System.Text.RegularExpressions;

namespace NewsBot.Ingestion.Html;

/// <summary>Knows the headings under which a company speaks of itself at the end of its announcement.</summary>
internal static partial class CompanyNotes
{
    public static bool IsHeading(string line) => Heading().IsMatch(line);

    [GeneratedRegex(@"^(?:(?i:about|über|à propos d[eu]s?|acerca de|sobre|informazioni su|over|om)\s+(?:(?i:the|die|das|den|la|le|les|el|los|il)\s+)?\p{Lu}[^.!?:]*|(?i:(?:safe harbou?r|forward[- ]looking) statements?|cautionary statement.*"
        + @"|notes? (?:to|for) editors?|(?:media|press|investor)(?: relations)?(?: and \p{L}+)? (?:contacts?|enquiries|inquiries)|contacts?|presse-?kontakt|medienkontakt|ansprechpartner(?:in)?|contacts? presse|contacto de prensa|contatti(?: stampa)?))\s*:?$",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Heading();
}
