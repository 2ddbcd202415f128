using System.Collections.Frozen;

namespace NewsBot.Figures.Reading;

/// <summary>The words that loosen or bound a number.</summary>
internal static class Approximations
{
    private const int LongestBefore = 4;

    private static readonly FrozenDictionary<string, NumberBound> s_before = Table(
        (NumberBound.About, "about|around|roughly|approximately|approx|some|close to|an estimated|estimated|somewhere around|in the region of|or so|in the order of|on the order of|circa|~|an average of|more or less|something like|in the neighborhood of|in the neighbourhood of"),
        (NumberBound.JustBelow, "nearly|almost|just under|just below|just short of|not quite|slightly less than|slightly fewer than|a little under|a little less than|a bit less than|slightly under|slightly below|just shy of|shy of|approaching|the best part of|the better part of|getting on for"),
        (NumberBound.AtLeast, "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|upwards of|upward of|at the very least|as many as|as much as|≥"),
        (NumberBound.MoreThan, "more than|over|above|well over|just over|in excess of|greater than|slightly more than|much more than|far more than|well above|just above|exceeding|slightly over|slightly above|a little over|a little more than|a bit more than|a bit over|somewhat more than|far above|>"),
        (NumberBound.AtMost, "up to|at most|no more than|not more than|a maximum of|maximum|at the most|≤"),
        (NumberBound.LessThan, "less than|fewer than|under|below|well under|far fewer than|far less than|well below|<"));

    // "As many as 45" is the most that anybody says; it bounds from above.
    private static readonly FrozenDictionary<string, NumberBound> s_most = Table((NumberBound.AtMost, "as many as|as much as"));

    private static readonly FrozenDictionary<string, NumberBound> s_after = Table(
        (NumberBound.About, "or so|odd|- odd|or thereabouts|more or less"),
        (NumberBound.AtLeast, "or more|plus|- plus|+|and counting|and upwards"),
        (NumberBound.AtMost, "or fewer|or less|at most|at the most"));

    /// <summary>The bound that the words before a number set.</summary>
    /// <param name="at">The number's first lexeme.</param>
    /// <param name="from">The first of those words.</param>
    public static NumberBound? Before(Lexemes text, int at, out int from)
    {
        for (var length = LongestBefore; length > 0; length--)
        {
            from = at - length;
            if (from < 0) continue;

            var words = string.Join(' ', Enumerable.Range(from, length).Select(place => text[place].Word));
            if (s_before.TryGetValue(words, out var bound) && !Means(text, from, words)) return s_most.GetValueOrDefault(words, bound);
        }

        from = at;
        return null;
    }

    /// <summary>The bound that the words after a number set.</summary>
    /// <param name="next">One past the last of those words.</param>
    public static NumberBound? After(Lexemes text, int at, out int next)
    {
        for (var length = 2; length > 0; length--)
        {
            next = at + length;
            if (s_after.TryGetValue(string.Join(' ', Enumerable.Range(at, length).Select(place => text[place].Word)), out var bound)) return bound;
        }

        next = at;
        return null;
    }

    /// <summary>The bound that stored words set ("more than"); <see cref="NumberBound.Exact"/> for null and for words that set none.</summary>
    public static NumberBound Of(string? words)
    {
        if (words is null) return NumberBound.Exact;

        var folded = words.ToLowerInvariant();
        return s_most.TryGetValue(folded, out var most) ? most
            : s_before.TryGetValue(folded, out var before) ? before
            : s_after.GetValueOrDefault(folded, NumberBound.Exact);
    }

    // "above 100 metres" measures, "over two days" lasts: the preposition is no approximation after a verb of place, but nothing tells that surely; only
    // "from under 20" and the like are left to the plain reading.
    private static bool Means(Lexemes text, int from, string words) => words is "some" && text[from - 1].Word is "in"
        || words is "over" && text[from - 1].Word is "hand" or "hands" or "handed" or "handing" or "turn" or "turned" or "turning" or "take" or "takes" or "took" or "taken" or "taking" or "roll" or "rolled" or "sign" or "signed";

    private static FrozenDictionary<string, NumberBound> Table(params ReadOnlySpan<(NumberBound Bound, string Words)> rows)
    {
        var table = new Dictionary<string, NumberBound>(StringComparer.Ordinal);
        foreach (var (bound, words) in rows)
        {
            foreach (var phrase in words.Split('|')) table[phrase] = bound;
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
