using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Figures.Context;

/// <summary>Tells the ages of people: "a 23-year-old nurse", "Vera Ostin, 19, won", "a man aged 52".</summary>
internal static partial class Ages
{
    /// <summary>The unit of an age.</summary>
    public const string Unit = "years old";

    private const decimal Oldest = 120;
    private const decimal Youngest = 14; // with nothing but a surname before it
    private const int Window = 60; // UTF-16 units: about eight words

    /// <summary>Whose age a number is, as printed, where the sentence names them beside it; empty where it does not; null where the number is no age.</summary>
    public static string? Of(string sentence, NumberReading reading)
    {
        if (reading.Low != reading.High || reading.Low > Oldest || reading.Low != decimal.Truncate(reading.Low) || reading.Unit is not (null or "years")) return null;

        var before = sentence[Math.Max(0, reading.Span.Start - Window)..reading.Span.Start];
        var after = sentence[reading.Span.End..Math.Min(sentence.Length, reading.Span.End + Window)];
        if (Once().IsMatch(before)) return null;
        if (Aged().Match(before) is { Success: true } aged) return aged.Groups["who"].Value;
        if (Limit().Match(before) is { Success: true } limit) return limit.Groups["who"].Value;
        if (reading.Unit is not null) return Old().Match(after) is { Success: true } old ? old.Groups["who"].Success ? old.Groups["who"].Value : Named().Match(before).Groups["who"].Value : null;
        if (ManOf().Match(before) is { Success: true } of && !Thing().IsMatch(after)) return of.Groups["who"].Value;
        if (!Closed().IsMatch(after)) return null;
        if (DiedAt().IsMatch(before)) return "";
        if (reading.Low >= Youngest && Known().Match(before) is { Success: true } known && Clause().IsMatch(after)) return known.Groups["who"].Value;
        return Named().Match(before) is { Success: true } named ? named.Groups["who"].Value : Was().IsMatch(before) ? "" : null;
    }

    private const RegexOptions Strict = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>"-year-old nurse", " years old".</summary>
    [GeneratedRegex(@"^(?:[ -]olds?(?: (?<who>(?!(?:and|or|who|was|were|is|has|had|said|told|with|from|at|in|on|to|the)\b)[\p{L}-]+))?\b| of age\b)", Strict, 1000)]
    private static partial Regex Old();

    /// <summary>A name or a noun with its article, and a comma: "Vera Ostin, ", "a ward nurse, ".</summary>
    [GeneratedRegex(@"(?:^|[\s“""(])(?:(?<who>\p{Lu}[\p{L}’'-]+(?: (?:[a-z]{2,3} )?\p{Lu}[\p{L}’'-]+){1,3})(?:,|,? who (?:is|was)|,? (?:is|was))|(?:[Aa]n?|[Tt]he)(?: [\p{L}-]+){0,3}? (?<who>\p{Ll}[\p{L}-]+)(?:,|,? who (?:is|was))) $", Strict, 1000)]
    private static partial Regex Named();

    /// <summary>"Selwyn, 46, told", "their teacher, 37, came": what is called by one word alone must open a clause and be followed by what was done.</summary>
    [GeneratedRegex(@"(?:(?:^|[.!?:;,”""] )[“""]?(?<who>\p{Lu}\p{Ll}[\p{L}’'-]+)|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y) (?:\p{Ll}+ ){0,2}(?<who>\p{Ll}{3,})), $", Strict, 1000)]
    private static partial Regex Known();

    [GeneratedRegex(@"^, (?:who|from|of|an?|the|is|was|has|had|will|would|told|says?|said|came|went|put|got|won|lost|ran|took|gave|and (?:his|her|their)|\p{Ll}{2,}(?:ed|s)) ?", Strict, 1000)]
    private static partial Regex Clause();

    [GeneratedRegex(@"\b(?<who>boy|girl|father|mother|widow|widower|pensioner|teenager|youth|nurse|baker|butcher|sailor|miner|soldier|student|pupil|\p{L}*(?:man|woman|mother|father|herd|layer|worker|driver|teacher|farmer|fighter|officer|rider|player|keeper)) of $", Strict, 1000)]
    private static partial Regex ManOf();

    /// <summary>What the number counts: "the father of 12 children".</summary>
    [GeneratedRegex(@"^[ -](?!(?:from|who|with|in|at|and|was|is|had|has|died|lost)\b)[\p{L}0-9]", Strict, 1000)]
    private static partial Regex Thing();

    /// <summary>"Raises the retirement age to 65 from 62".</summary>
    [GeneratedRegex(@"\b(?<who>retirement|pension|voting|minimum|drinking|driving|working|average|median|mean)(?: \p{Ll}+)? age\b[^.;,0-9]{0,25} (?:to|from|at|of|is|was)(?: [0-9]{2} (?:to|from))? $", Strict, 1000)]
    private static partial Regex Limit();

    [GeneratedRegex(@"\b(?:die[ds]?|dead|dying) at $", Strict, 1000)]
    private static partial Regex DiedAt();

    /// <summary>"At the age of 10, she began": the age of then, where the sentence opens with it.</summary>
    [GeneratedRegex(@"(?:^|[.!?”] )At (?:the )?age (?:of )?$", Strict, 1000)]
    private static partial Regex Once();

    [GeneratedRegex(@"(?:\b(?<who>\p{L}[\p{L}’'-]+),? )?\b(?:aged|(?:the )?age(?: of)?) $", Strict, 1000)]
    private static partial Regex Aged();

    [GeneratedRegex(@"(?:\b(?:[Hh]e|[Ss]he|who)(?: (?:is|was)|’s|'s)|\b(?:man|woman|boy|girl|teenager|student|pupil|victim|suspect|driver|minister)\b[^.;,]{0,50} was|(?:^|[.!?”""] )At|\bwho,? at) $", Strict, 1000)]
    private static partial Regex Was();

    /// <summary>What an age in apposition is closed by.</summary>
    [GeneratedRegex(@"^(?:,(?! 000)|\.|;|\)| and (?:had|was|has|is)\b| when\b|$)", Strict, 1000)]
    private static partial Regex Closed();
}
