using System.Text.RegularExpressions;

namespace NewsBot.Figures.Context;

/// <summary>Tells a number that says of what kind a thing is, or which of a row are meant, from one that counts: "64-bit versions", "a 12-gauge shotgun", "the first 11 seasons".</summary>
internal static partial class Kinds
{
    private const int Window = 24; // UTF-16 units

    /// <summary>Whether a number without a unit counts nothing.</summary>
    public static bool Holds(string sentence, NumberReading reading)
    {
        var after = sentence[reading.Span.End..Math.Min(sentence.Length, reading.Span.End + Window)];
        return Kind().IsMatch(after) || InRow().IsMatch(after) && First().IsMatch(sentence[Math.Max(0, reading.Span.Start - Window)..reading.Span.Start]);
    }

    private const RegexOptions Strict = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>"32- and 64-bit".</summary>
    [GeneratedRegex(@"^(?:- (?:and|or|to) [0-9]+)?[- ](?:bit|gauge|calib(?:er|re)|carat|karat|grit|proof|pointers?|point (?:range|line|shots?|shooting|attempts?|baskets?|touch))\b", Strict, 1000)]
    private static partial Regex Kind();

    [GeneratedRegex(@"^ (?:seasons?|games|matches|rounds|races|laps|episodes|innings|overs|holes|pages|chapters|volumes|issues|points|runs|goals|picks)\b", Strict, 1000)]
    private static partial Regex InRow();

    /// <summary>No "suspended for the first four games".</summary>
    [GeneratedRegex(@"(?<!\bfor \p{Ll}{3,5} )\b(?:first|last|next|opening|final|previous) $", Strict, 1000)]
    private static partial Regex First();
}
