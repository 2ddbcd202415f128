using NewsBot.Articles;
using NewsBot.Quotes.Speakers.Names;
using NewsBot.Text;

namespace NewsBot.Desk.Speakers;

/// <summary>How the speakers of two quotations stand to each other by their names alone.</summary>
internal enum SpeakerMatch
{
    /// <summary>Two names that agree in nothing: "Ann Lee", "Bo Ray".</summary>
    Apart,

    /// <summary>One is not printed by name: "Ann Lee", "the coach", a pronoun, nobody.</summary>
    Open,

    /// <summary>One person or body: "Ann Lee", "Lee".</summary>
    Same,
}

/// <summary>Compares speakers.</summary>
internal static class SpeakerMatching
{
    public static SpeakerMatch Between(Speaker? first, Speaker? second)
    {
        if (first is null || second is null) return SpeakerMatch.Open;

        var left = WordRuns.Folded(first.Name);
        var right = WordRuns.Folded(second.Name);
        if (left.Count == 0 || right.Count == 0) return SpeakerMatch.Open;
        if (left[^1] == right[^1] && (left.Count == 1 || right.Count == 1 || FirstNamesAgree(left[0], right[0]) || EndsWith(left, right) || EndsWith(right, left))) return SpeakerMatch.Same;

        // "Wen", "Wen Zhaoli"; "Maria Silva", "Maria Silva Santos"; but "Ann Lee", "Ann Ray".
        var shared = left.Intersect(right).Count();
        return !first.Inferred && !second.Inferred && IsName(first.Name) && IsName(second.Name) && shared < Math.Min(2, Math.Min(left.Count, right.Count)) ? SpeakerMatch.Apart : SpeakerMatch.Open;
    }

    private static bool FirstNamesAgree(string left, string right) => left == right || left[0] == right[0] && (left.Length == 1 || right.Length == 1);

    // "Archaeologist Ann Lee", whose title was taken for a name.
    private static bool EndsWith(IReadOnlyList<string> longer, IReadOnlyList<string> name) => longer.Count > name.Count && longer.TakeLast(name.Count).SequenceEqual(name);

    /// <summary>Whether every word but a particle begins with a capital, as no description does ("a spokesman for Ann Lee").</summary>
    public static bool IsName(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0]) || NameWords.IsParticle(word));
}
