using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Citations;

/// <summary>
/// Reads the numbers of sources that stand in a text: "[1]", "[1, 2]", "[1][2]", "[12]". Nothing else is a mark: not "[ 1]", "[1-3]", "[a]" or "[1".
/// </summary>
internal static partial class CitationMarks
{
    /// <summary>The numbers that the marks of a text name, in order; one outside 1 to <paramref name="sources"/> is left out, never its neighbour.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="sources">How many sources there are.</param>
    public static IReadOnlyList<CitationMark> In(string text, int sources)
    {
        var marks = new List<CitationMark>();
        foreach (Match match in Mark().Matches(text))
        {
            var span = TextSpan.FromLength(match.Index, match.Length);
            foreach (Capture digits in match.Groups["number"].Captures)
            {
                if (Number(digits.ValueSpan, sources) is { } number) marks.Add(new CitationMark(number, span));
            }
        }

        return marks;
    }

    /// <summary>The text without its marks and the space before each; a mark all of whose numbers are out of range goes too.</summary>
    public static string Without(string text) => SpacedMark().Replace(text, "");

    private static int? Number(ReadOnlySpan<char> digits, int sources) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= sources ? number : null;

    // A number starts with no zero, and has at most six digits: whatever is longer is no mark.
    private const string Form = @"\[(?<number>[1-9][0-9]{0,5})(?:, ?(?<number>[1-9][0-9]{0,5}))*\]";

    [GeneratedRegex(Form, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@" ?" + Form, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SpacedMark();
}
