using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsBot.Summaries.Models;

/// <summary>Text as a person sees it: what no reader sees never reaches a model, nor a reader from one.</summary>
internal static class PlainText
{
    // What most news is written in, on one line: nothing of it is hidden.
    private static readonly SearchValues<char> s_plain = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~“”‘’–—…€£°áàâäãåçéèêëíìîïñóòôöõøúùûüýÁÉÍÓÚÄÖÜßÇ");

    /// <summary>
    /// The text without control and format characters (zero-width, directional, tags, soft hyphens), variation selectors, private-use and unassigned ones,
    /// on one line.
    /// </summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(s_plain) && !text.Contains("  ", StringComparison.Ordinal)) return text.TrimEnd();

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // a lone surrogate comes as U+FFFD
        {
            if (Rune.IsWhiteSpace(rune) || rune.Value is '\n' or '\r' or '\t' or 0x2028 or 0x2029)
            {
                if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
            }
            else if (IsSeen(rune))
            {
                if (rune.IsBmp) plain.Append((char)rune.Value);
                else plain.Append(rune.ToString());
            }
        }

        return plain.ToString().TrimEnd();
    }

    // Fillers and blanks that Unicode calls letters or symbols are as invisible as format characters.
    private static bool IsSeen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate)
        && rune.Value is not (0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0)
        && rune.Value is not (>= 0xFE00 and <= 0xFE0F) and not (>= 0xE0100 and <= 0xE01EF);
}
