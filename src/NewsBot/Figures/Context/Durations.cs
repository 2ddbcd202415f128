using System.Text.RegularExpressions;

namespace NewsBot.Figures.Context;

/// <summary>Tells a length of time that is a figure, "off for 31 hours", "a 15-year jail term", from a point in time, "two hours ago", and from an age.</summary>
internal static partial class Durations
{
    private const int Window = 60; // UTF-16 units: about eight words

    /// <summary>Whether a number of hours, days, years says how long something lasts.</summary>
    public static bool Holds(string sentence, NumberReading reading)
    {
        if (reading.High == 0) return false; // "a zero-day flaw"

        var before = sentence[Math.Max(0, reading.Span.Start - Window)..reading.Span.Start];
        if (Each().IsMatch(before)) return false;

        var after = sentence[reading.Span.End..Math.Min(sentence.Length, reading.Span.End + Window)];
        if (Compound().IsMatch(reading.Span.Of(sentence))) return true;

        var lasts = Before().IsMatch(before);
        return AfterStart().IsMatch(after) || Length().IsMatch(after) || lasts && Since().IsMatch(after) || !After().IsMatch(after) && (lasts || reading.Counted is not null);
    }

    private const RegexOptions Loose = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(?:for|lasted|lasts?|lasting|(?:took|takes?|taken|taking|needs?|needed)(?: (?:him|her|it|them|us|the \p{L}+))?|spent|spend|after|within|(?:over|back|out|done) in|sentenced(?: on \p{L}+)? to|jailed for|delayed by|delay of|wait of|term of|sentence of|serv(?:e|es|ed|ing)|(?:shut|closed|out|off|suspended|banned) for)(?: (?:a|an|the|some|just|only|next|past|last|first|total of|further))*\s*$", Loose, 1000)]
    private static partial Regex Before();

    /// <summary>"23 of every 24 hours", "a bus every 12 minutes": how often, and not how long.</summary>
    [GeneratedRegex(@"\bevery $", Loose, 1000)]
    private static partial Regex Each();

    /// <summary>"Two hours and 51 minutes" is told of nothing but a length of time.</summary>
    [GeneratedRegex(@"\b(?:years?|days?|hours?|minutes?)(?:,| and)? ", Loose, 1000)]
    private static partial Regex Compound();

    /// <summary>"Closed for two months after the collision" lasts all the same.</summary>
    [GeneratedRegex(@"^ (?:before|after)\b", Loose, 1000)]
    private static partial Regex Since();

    /// <summary>"Faces ten years in jail", "finished 52 seconds ahead", "an hour each way".</summary>
    [GeneratedRegex(@"^ (?:in (?:jail|prison|custody|detention)|behind bars|(?:ahead|behind|clear|inside|adrift)\b(?! schedule)|each way)", Loose, 1000)]
    private static partial Regex Length();

    /// <summary>"Put out 50 hours after it started".</summary>
    [GeneratedRegex(@"^ after (?:it|they|he|she|the \p{L}+)(?: had)? (?:started|began|begun|broke out|broken out|erupted|set out|opened)\b", Loose, 1000)]
    private static partial Regex AfterStart();

    [GeneratedRegex(@"^[ -](?:ago|earlier|later|before|after|old|olds|of age|from now|away)\b", Loose, 1000)]
    private static partial Regex After();
}
