using System.Text;

namespace NewsBot.Ingestion.Files;

/// <summary>Removes the characters that nobody sees: they could hide text from a reader that the archive would still search and cite.</summary>
internal static class HiddenCharacters
{
    /// <summary>
    /// The text without zero-width spaces, soft hyphens, bidirectional controls (Unicode Standard Annex #9), tag characters and other controls;
    /// spaces of every width are plain spaces. Joiners stay: scripts and emoji need them.
    /// </summary>
    public static string Remove(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || !text.Any(NeedsChange)) return text;

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '\uDB40' && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++; // U+E0000 to U+E03FF: tags
            else if (IsSpace(character)) clean.Append(' ');
            else if (!IsHidden(character)) clean.Append(character);
        }

        return clean.ToString();
    }

    private static bool NeedsChange(char character) => character == '\uDB40' || IsSpace(character) || IsHidden(character);

    private static bool IsSpace(char character) =>
        character is '\t' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    private static bool IsHidden(char character) =>
        character is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB')
        || (char.IsControl(character) && character is not ('\n' or '\r'));
}
