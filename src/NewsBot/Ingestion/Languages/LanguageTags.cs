namespace NewsBot.Ingestion.Languages;

/// <summary>The language of an article, as documents declare it.</summary>
internal static class LanguageTags
{
    /// <summary>The primary part of a BCP 47 tag in lower case: "en" of "en-GB" and "en_GB"; null where it is none.</summary>
    public static string? Of(string? declared)
    {
        var primary = declared?.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary is { Length: 2 or 3 } && primary.All(char.IsAsciiLetterLower) && primary is not ("und" or "mul" or "zxx") ? primary : null;
    }
}
