using System.Globalization;
using System.Text;
using NewsBot.Replies;

namespace NewsBot.Desk.Timelines;

/// <summary>Cuts words into the lines of a picture.</summary>
internal sealed class PictureText(PictureFont font)
{
    /// <summary>What stands for letters that the font does not have, as for words left out of a quotation.</summary>
    public const string LeftOut = "[…]";

    private const int LongestText = 2_000; // UTF-16 units; more never fits on the lines of one event

    /// <summary>Whether any letters so far were left out.</summary>
    public bool HasLeftOut { get; private set; }

    /// <summary>Lines no wider than asked, cut between words, and within one only where it is wider than a line; an ellipsis ends what is cut short.</summary>
    public IReadOnlyList<string> Lines(string text, Lettering lettering, double width, int most)
    {
        var words = new Queue<string>(Printable(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, lettering, width)));
        var lines = new List<string>();
        while (words.Count > 0 && lines.Count < most)
        {
            var line = words.Dequeue();
            while (words.TryPeek(out var next) && font.Width($"{line} {next}", lettering) <= width) line = $"{line} {words.Dequeue()}";
            lines.Add(line);
        }

        if (words.Count > 0) lines[^1] = Shortened(lines[^1], lettering, width);
        return lines;
    }

    private string Shortened(string line, Lettering lettering, double width)
    {
        while (line.LastIndexOf(' ') is > 0 and var end && font.Width($"{line} …", lettering) > width) line = line[..end];
        return $"{line.TrimEnd(',', ';', ':', ' ')} …";
    }

    private IEnumerable<string> Pieces(string word, Lettering lettering, double width)
    {
        if (font.Width(word, lettering) <= width) return [word];

        var pieces = new List<string>();
        var piece = new StringBuilder();
        var used = 0d;
        foreach (var letter in word.EnumerateRunes())
        {
            var more = font.Width(letter.ToString(), lettering);
            if (piece.Length > 0 && used + more > width)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
                used = 0;
            }

            piece.Append(letter.ToString());
            used += more;
        }

        return [.. pieces, piece.ToString()];
    }

    // Composed first: the drawing sets no accent over a letter that stands apart from it.
    private string Printable(string text)
    {
        var opening = text.Length <= LongestText ? text : $"{text[..LongestText]} …";
        var line = new StringBuilder();
        var (missing, space) = (false, false);
        foreach (var letter in ReadableText.OneLine(opening).Normalize(NormalizationForm.FormC).EnumerateRunes().Where(IsVisible))
        {
            if (Rune.IsWhiteSpace(letter))
            {
                space = true;
                continue;
            }

            var words = font.Has(letter) ? letter.ToString() : missing ? "" : LeftOut;
            if (space && words.Length > 0) line.Append(' ');
            line.Append(words);
            missing = !font.Has(letter);
            space = false;
            HasLeftOut |= missing;
        }

        return line.ToString();
    }

    private static bool IsVisible(Rune letter) => letter != Rune.ReplacementChar && Rune.GetUnicodeCategory(letter)
        is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
