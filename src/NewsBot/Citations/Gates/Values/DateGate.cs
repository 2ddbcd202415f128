using System.Collections.Frozen;
using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;

namespace NewsBot.Citations.Gates.Values;

/// <summary>Guards dates: each day, month, year and relative time of the claim stands in its passage, with the same day of the month and the same "by" or "since".</summary>
internal sealed class DateGate : IGate
{
    private static readonly FrozenSet<string> s_periods = FrozenSet.ToFrozenSet(
        "day week weekend month year quarter decade century night morning evening afternoon summer winter spring autumn season fall".Split(' '));

    public string? Objection(Pairing pairing)
    {
        var claim = pairing.Claim;
        foreach (var word in claim.Words)
        {
            if (word.Kind is WordKind.Date)
            {
                var same = pairing.Passage.Words.Where(printed => printed.Kind is WordKind.Date && NameOf(printed) == NameOf(word)).ToList();
                if (same.Count == 0) return $"The passage does not give the date “{word.Text}”.";
                if (!same.Exists(printed => Agrees(claim, word, pairing.Passage, printed))) return $"The passage gives another date than “{word.Text}” with what stands beside it.";
            }
            else if (s_periods.Contains(word.Lemma) && QualifierOf(claim, word) is { } qualifier)
            {
                var same = pairing.Passage.Words.Any(printed => printed.Lemma == word.Lemma && QualifierOf(pairing.Passage, printed) == qualifier);
                if (!same) return $"The passage does not speak of “{qualifier} {word.Text}”.";
            }
        }

        return null;
    }

    private static bool Agrees(Statement claim, Word claimed, Statement passage, Word printed) =>
        (DayOf(claim, claimed) is not { } day || DayOf(passage, printed) == day)
        && LinkOf(claim, claimed) == LinkOf(passage, printed)
        && (QualifierOf(claim, claimed) is not { } qualifier || QualifierOf(passage, printed) == qualifier);

    // "Feb." is "February", "Mondays" is "Monday".
    private static string NameOf(Word word) => word.Lower[..Math.Min(3, word.Lower.Length)];

    private static string? DayOf(Statement statement, Word month)
    {
        if (month.Lower.EndsWith("day", StringComparison.Ordinal) || month.Lower.EndsWith("days", StringComparison.Ordinal)) return null;

        foreach (var beside in (Word?[])[statement.After(month.Index), statement.Before(month.Index)])
        {
            if (beside is not { IsNumber: true } || (beside.Index > month.Index ? beside : month).Before is not ' ') continue;

            var digits = new string([.. beside.Text.TakeWhile(char.IsAsciiDigit)]);
            var rest = beside.Text.AsSpan(digits.Length);
            if (digits.Length is 1 or 2 && rest is "" or "st" or "nd" or "rd" or "th") return digits.TrimStart('0');
        }

        return null;
    }

    // Whether the time is a point, an end or a beginning.
    private static string LinkOf(Statement statement, Word date)
    {
        for (var at = date.Index - 1; at >= 0 && at >= date.Index - 3; at--)
        {
            switch (statement.Words[at].Lower)
            {
                case "by" or "until" or "till" or "since" or "before" or "after" or "from": return statement.Words[at].Lower is "till" ? "until" : statement.Words[at].Lower;
                case "as": return "as early as";
                case "on" or "in" or "at" or "during": return "on";
                default: break;
            }

            if (statement.Words[at].IsContent && statement.Words[at].Kind is not WordKind.Date) break;
        }

        return "on";
    }

    private static string? QualifierOf(Statement statement, Word period)
    {
        var before = statement.Before(period.Index)?.Lower;
        return before switch
        {
            "last" or "past" or "previous" => "last",
            "next" or "coming" or "following" => "next",
            "this" => "this",
            _ => null,
        };
    }
}
