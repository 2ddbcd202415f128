using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Figures.Context;

/// <summary>Tells the ages of people: "a 23-year-old nurse", "Vera Ostin, 19, won", "a man aged 52".</summary>
internal static partial class Ages
{
    /// <summary>The unit of an age.</summary>
    public const string Unit = "years old";

    private const decimal Oldest = 120;
    private const int Window = 60; // UTF-16 units: about eight words

    /// <summary>Whose age a number is, as printed, where the sentence names them beside it; empty where it does not; null where the number is no age.</summary>
    public static string? Of(string sentence, NumberReading reading)
    {
        if (reading.Low != reading.High || reading.Low > Oldest || reading.Low != decimal.Truncate(reading.Low) || reading.Unit is not (null or "years")) return null;

        var before = sentence[Math.Max(0, reading.Span.Start - Window)..reading.Span.Start];
        var after = sentence[reading.Span.End..Math.Min(sentence.Length, reading.Span.End + Window)];
        if (Once().IsMatch(before)) return null;
        if (Aged().Match(before) is { Success: true } aged) return aged.Groups["who"].Value;
        if (reading.Unit is not null) return Old().Match(after) is { Success: true } old ? old.Groups["who"].Success ? old.Groups["who"].Value : Named().Match(before).Groups["who"].Value : null;
        if (!Closed().IsMatch(after)) return null;
        if (DiedAt().IsMatch(before)) return "";
        return Named().Match(before) is { Success: true } named ? named.Groups["who"].Value : Was().IsMatch(before) ? "" : null;
    }

    private const RegexOptions Strict = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>"-year-old nurse", " years old".</summary>
    [GeneratedRegex(@"^(?:[ -]olds?(?: (?<who>(?!(?:and|or|who|was|were|is|has|had|said|told|with|from|at|in|on|to|the)\b)[\p{L}-]+))?\b| of age\b)", Strict, 1000)]
    private static partial Regex Old();

    /// <summary>A name or a noun with its article, and a comma: "Vera Ostin, ", "a ward nurse, ".</summary>
    [GeneratedRegex(@"(?:^|[\s“""(])(?:(?<who>\p{Lu}[\p{L}’'-]+(?: (?:[a-z]{2,3} )?\p{Lu}[\p{L}’'-]+){1,3})(?:,|,? who (?:is|was)|,? (?:is|was))|(?:[Aa]n?|[Tt]he)(?: [\p{L}-]+){0,3}? (?<who>\p{Ll}[\p{L}-]+)(?:,|,? who (?:is|was))) $", Strict, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:die[ds]?|dead|dying) at $", Strict, 1000)]
    private static partial Regex DiedAt();

    /// <summary>"At the age of 10, she began": the age of then, where the sentence opens with it.</summary>
    [GeneratedRegex(@"(?:^|[.!?”] )At (?:the )?age (?:of )?$", Strict, 1000)]
    private static partial Regex Once();

    [GeneratedRegex(@"(?:\b(?<who>\p{L}[\p{L}’'-]+),? )?\b(?:aged|(?:the )?age(?: of)?) $", Strict, 1000)]
    private static partial Regex Aged();

    [GeneratedRegex(@"\b(?:(?:[Hh]e|[Ss]he|who)(?: (?:is|was)|’s|'s)|(?:man|woman|boy|girl|teenager|student|pupil|victim|suspect|driver)\b[^.;,]{0,50} was) $", Strict, 1000)]
    private static partial Regex Was();

    /// <summary>What an age in apposition is closed by.</summary>
    [GeneratedRegex(@"^(?:,(?! 000)|\.|;|\)| and (?:had|was|has|is)\b| when\b|$)", Strict, 1000)]
    private static partial Regex Closed();
}
