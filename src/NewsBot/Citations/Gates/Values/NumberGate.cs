using NewsBot.Articles;
using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Verbs;
using NewsBot.Figures;
using NewsBot.Text;

namespace NewsBot.Citations.Gates.Values;

/// <summary>
/// Guards numbers: each one of the claim stands in its passage with the same value, unit and bound ("about", "at least"), and counts the same there.
/// </summary>
internal sealed class NumberGate : IGate
{
    private static readonly string s_fortnight = PorterStemmer.Stem("fortnight");

    public string? Objection(Pairing pairing)
    {
        foreach (var claimed in pairing.Claim.Numbers)
        {
            var shown = claimed.Span.Of(pairing.Claim.Text);
            if (RoundedNumbers.IsFortnight(claimed) && pairing.Passage.At(s_fortnight).Any()) continue;

            if (claimed is { Low: 2, IsRange: false, Unit: null, CountedSpan: null } && pairing.Claim.Words.LastOrDefault(word => word.End <= claimed.Span.Start)?.Lower is "the" && shown is "two") continue; // "the two had grown apart"
            if (claimed is { Low: 2, IsRange: false, Unit: null } && pairing.Passage.Words.Any(word => word.Lower is "twice")) continue; // "two goals" of who scored twice
            if (RoundedNumbers.IsHalf(claimed, pairing) || RoundedNumbers.IsNamed(claimed, pairing)) continue;
            var same = pairing.Passage.Numbers.Where(printed => SameValue(claimed, printed, pairing)).ToList();
            if (same.Count == 0) return $"The passage does not give the number “{shown}”.";
            if (!same.Exists(printed => SameBound(claimed, printed) || IsLasting(claimed, printed, pairing) || IsFraction(claimed, pairing.Claim))) return $"The passage does not say “{shown}” but “{same[0].Span.Of(pairing.Passage.Text)}”.";
            if (!IsFraction(claimed, pairing.Claim) && !same.Exists(printed => (SameBound(claimed, printed) || IsLasting(claimed, printed, pairing)) && SameDirection(claimed, printed, pairing))) return $"“{shown}” goes another way in the passage.";
            if (!IsFraction(claimed, pairing.Claim) && !same.Exists(printed => (SameBound(claimed, printed) || IsLasting(claimed, printed, pairing)) && SameDirection(claimed, printed, pairing) && CountsSame(claimed, printed, pairing)))
                return $"“{shown}” counts something else in the passage.";
        }

        foreach (var claimed in pairing.Claim.Numbers)
        {
            if (Person(claimed, pairing.Claim) is not { } person) continue;

            var printed = pairing.Passage.Numbers.Where(number => number.Low == claimed.Low).Select(number => Person(number, pairing.Passage)).OfType<Word>().ToList();
            if (printed.Count > 0 && !printed.Exists(other => pairing.Means(person, other)) && pairing.Passage.Numbers.Any(number => Person(number, pairing.Passage) is { } aged && pairing.Means(person, aged)))
                return $"The passage gives another age of “{person.Text}”.";
        }

        foreach (var word in pairing.Claim.Words)
        {
            // "Half a percent" is not "half a percentage point".
            if (word.Lower is "percent" && pairing.Claim.Before(word.Index)?.Lower is "a" && !pairing.Passage.At(word.Stem).Any(at => pairing.Passage.Before(at)?.Lower is "a" or "one")) return "The passage does not speak of “a percent”.";

            // "Has more than doubled" is not "has doubled".
            if (word.Kind is not WordKind.Content || word.Quotation >= 0 || pairing.ImageOf(word) is not { } image) continue;
            if (pairing.Passage.Before(image.Index)?.Lower is "more_than" or "less_than" or "nearly" or "almost" && pairing.Passage.Before(image.Index)!.Lower is var bound
                && !pairing.Claim.Words.Any(one => one.Clause == word.Clause && Bounds(one.Lower) == Bounds(bound))) return $"The passage says “{bound.Replace('_', ' ')} {image.Text}”.";
        }

        return null;
    }

    private static string Bounds(string lower) => lower is "nearly" or "almost" ? "almost" : lower;

    private static bool SameValue(NumberReading claimed, NumberReading printed, Pairing pairing)
    {
        if (printed.Unit is "%" && IsFraction(claimed, pairing.Claim) && Math.Abs(printed.Low - (100 / claimed.Low)) < 0.5m) return true; // "a third" and "one-third"
        if (claimed.Low == printed.Low && !claimed.IsRange && !printed.IsRange && (IsAge(claimed, pairing.Claim) && IsYearsOld(printed, pairing.Passage) || IsYearsOld(claimed, pairing.Claim) && IsAge(printed, pairing.Passage))) return true;
        if (printed.Unit is "years" && claimed.Unit is null or "decades" && claimed.Low * 10 == printed.Low && !printed.IsRange && pairing.Claim.Words.FirstOrDefault(word => word.Start >= claimed.ValueSpan.End)?.Lemma is "decades") return true;
        if (IsRatio(claimed, printed, pairing) || RoundedNumbers.Tells(claimed, printed)) return true;
        if (claimed is { Unit: null, CountedSpan: null } && printed.Unit is not null && claimed.Low == printed.Low && pairing.Claim.Numbers.Any(before => before.Span.End <= claimed.Span.Start && before.Unit == printed.Unit)) return true; // "six million dollars here and four million there"
        if (UnitOf(claimed) != UnitOf(printed) && !(printed is { Unit: null, CountedSpan: null } && claimed.Unit is not null && Continues(printed, claimed, pairing.Passage))) return false;
        if (claimed.Low == printed.Low && claimed.High == printed.High) return IsPlace(claimed) == IsPlace(printed);
        if (printed.IsRange && !claimed.IsRange && claimed.Bound is NumberBound.Exact) return IsEnd(claimed, printed, pairing);
        return claimed.Bound is NumberBound.About && !claimed.IsRange && printed is { IsRange: false, Bound: NumberBound.Exact } && Rounds(printed.Low, claimed.Low);
    }

    // "From five years to three", "60 percent there and 45 here": the unit stands with the number before.
    private static bool Continues(NumberReading printed, NumberReading claimed, Statement passage) =>
        passage.Numbers.Any(before => before.ValueSpan.End <= printed.ValueSpan.Start && before.Unit == claimed.Unit && SentenceAt(passage, before.Span.Start) == SentenceAt(passage, printed.Span.Start));

    // "Three out of twelve" and "three of the twelve".
    private static bool IsRatio(NumberReading claimed, NumberReading printed, Pairing pairing)
    {
        if (claimed.Unit is not null and not "%" || !claimed.ValueSpan.Of(pairing.Claim.Text).Contains(" of ", StringComparison.Ordinal) || printed.Low == 0) return false;

        var numbers = pairing.Passage.Numbers;
        for (var i = 1; i < numbers.Count; i++)
        {
            if (numbers[i] != printed || numbers[i - 1].Low * 100 != claimed.Low * printed.Low) continue;
            var between = pairing.Passage.Text[numbers[i - 1].ValueSpan.End..printed.ValueSpan.Start].Trim();
            if (between is "of the" or "of its" or "of their" or "of") return true;
        }

        return false;
    }

    // "Aged 71", "who is 71", "Dahl, 58,".
    private static bool IsAge(NumberReading number, Statement statement)
    {
        if (number.Unit is not null || number.Low > 120 || number.Kind is not (NumberKind.Amount or NumberKind.Label)) return false;

        var at = statement.Words.FirstOrDefault(word => word.Start >= number.ValueSpan.Start);
        if (at is null || statement.Before(at.Index) is not { } before || number.CountedSpan is not null) return false;
        return before.Lower is "aged" or "of" or "is" or "was" or "turned" || (at.Before is ',' && statement.After(at.Index)?.Before is null or ',' or '.' or ';');
    }

    /// <summary>Whether a number is the age of somebody who is named beside it: another rule sees to whose.</summary>
    public static bool IsPersonal(Pairing pairing, Word claimed) => pairing.Claim.Numbers.Any(number => number.ValueSpan.Contains(claimed.Start) && Person(number, pairing.Claim) is not null);

    // The last word of the name that an age is printed with: "Ann Lee, 38", "Ann Lee, who is 38", "38-year-old Ann Lee".
    private static Word? Person(NumberReading number, Statement statement)
    {
        if (number.IsRange || number.Low > 120 || !IsYearsOld(number, statement)) return null;

        var at = statement.Words.First(word => word.Start >= number.ValueSpan.Start).Index;
        if (number.Unit is "years")
        {
            while (at < statement.Words.Count && !statement.Words[at].IsName && at - statement.Words.First(word => word.Start >= number.ValueSpan.Start).Index < 6) at++;
            while (at + 1 < statement.Words.Count && statement.Words[at].IsName && statement.Words[at + 1] is { IsName: true, Before: ' ' }) at++;
            return at < statement.Words.Count && statement.Words[at].IsName ? statement.Words[at] : null;
        }

        var before = at - 1;
        while (before > 0 && at - before <= 3 && statement.Words[before].Lower is "is" or "was" or "who" or "aged") before--;
        return before >= 0 && statement.Words[before].IsName ? statement.Words[before] : null;
    }

    // "A 71-year-old actor", "58 years old".
    private static bool IsYearsOld(NumberReading number, Statement statement) =>
        number.Unit is "years" && statement.Words.FirstOrDefault(word => word.Start >= number.Span.End)?.Lower is "old" || IsAge(number, statement);

    // "From 40 to 50" for "between 40 and 50".
    private static bool IsEnd(NumberReading claimed, NumberReading printed, Pairing pairing)
    {
        var numbers = pairing.Claim.Numbers;
        for (var i = 0; i + 1 < numbers.Count; i++)
        {
            if (numbers[i] != claimed && numbers[i + 1] != claimed) continue;
            if (numbers[i].Low == printed.Low && numbers[i + 1].High == printed.High && MarkerOf(pairing.Claim, numbers[i].Span) is "from" && MarkerOf(pairing.Claim, numbers[i + 1].Span) is "to") return true;
        }

        return false;
    }

    private static bool IsFraction(NumberReading number, Statement claim) =>
        number.Kind is NumberKind.Ordinal && number.Low >= 3 && claim.Words.LastOrDefault(word => word.End <= number.Span.Start)?.Lower is "a";

    private static bool IsPlace(NumberReading number) => number.Kind is NumberKind.Ordinal or NumberKind.Label or NumberKind.Clock;

    // "A three-day strike" and "for three days".
    private static bool IsTime(string? unit) => unit is "seconds" or "minutes" or "hours" or "days" or "weeks" or "months" or "years";

    // "£2 million" and "2 million pounds"; a plain year is a plain number where the other side reads it as a count.
    private static string? UnitOf(NumberReading number) => number.Unit switch
    {
        "GBP" => "pounds",
        "magnitude" => null,
        _ => number.Unit,
    };

    /// <summary>Whether "about 1.2 million" is 1,203,400 rounded at its last figure that is not zero: "about 34" is not 35.</summary>
    private static bool Rounds(decimal exact, decimal rounded)
    {
        if (exact == 0 || rounded == 0 || Math.Abs(exact - rounded) / Math.Abs(exact) >= 0.03m) return false;

        var place = 1m;
        while (rounded % place != 0) place /= 10;
        while (rounded % (place * 10) == 0) place *= 10;
        return Math.Abs(exact - rounded) <= place / 2;
    }

    // "Over three years" may be how long it takes, as "for three years" is.
    private static bool IsLasting(NumberReading claimed, NumberReading printed, Pairing pairing) => IsTime(claimed.Unit) && printed.Bound is NumberBound.Exact
        && claimed.Span.Of(pairing.Claim.Text).StartsWith("over ", StringComparison.OrdinalIgnoreCase)
        && pairing.Passage.Words.LastOrDefault(word => word.End <= printed.Span.Start)?.Lower is "for" or "in" or "within" or "during" or "over" or "across";

    private static bool SameBound(NumberReading claimed, NumberReading printed) => claimed.Bound == printed.Bound || RoundedNumbers.Tells(claimed, printed)
        || (claimed.Bound is NumberBound.About && printed.Bound is NumberBound.JustBelow or NumberBound.Exact)
        || (claimed.IsRange && claimed.Bound is NumberBound.About or NumberBound.Exact && printed.Bound is NumberBound.About or NumberBound.Exact && printed.IsRange);

    // "to 5 percent" is not "by 5 percent", nor "from".
    private static bool SameDirection(NumberReading claimed, NumberReading printed, Pairing pairing)
    {
        var first = MarkerOf(pairing.Claim, claimed.Span);
        var second = MarkerOf(pairing.Passage, printed.Span);
        return first is null || second is null || first == second || (printed.IsRange && !claimed.IsRange);
    }

    private static string? MarkerOf(Statement statement, TextSpan span)
    {
        var before = statement.Words.LastOrDefault(word => word.End <= span.Start);
        return before?.Lower is "to" or "by" or "from" or "below" or "above" or "under" or "over" or "against" or "until" or "since" or "before" or "after" && statement.After(before.Index)?.Before is ' ' ? before.Lower : null;
    }

    private static bool CountsSame(NumberReading claimed, NumberReading printed, Pairing pairing)
    {
        if (claimed.Unit != printed.Unit && RoundedNumbers.Tells(claimed, printed)) return true;
        if (claimed.Unit is { } measure && printed.Unit == measure && (measure.StartsWith('°') || measure is "mph" or "km/h" or "knots" or "km" or "m" or "miles" or "feet")) return true;
        if (claimed.Unit is "%" or "percentage points" || IsTime(claimed.Unit) && printed.Unit == claimed.Unit || claimed.CountedSpan is not { } claimedSpan) return true;

        var counted = pairing.Claim.In(claimedSpan).Where(word => word.IsContent).ToList();
        if (counted.Count == 0) return true;

        var printedWords = printed.CountedSpan is { } span ? pairing.Passage.In(span).Where(word => word.IsContent).ToList() : [];
        var head = counted[^1];
        if (claimed.Unit is { } sum && Figures.Reading.Units.IsMoney(sum) && VerbForms.LooksPast(head.Form)) return true; // "a sum of $1.2 billion borrowed"
        if (StandsBeside(head, printed, pairing)) return true;
        if (printedWords.Exists(word => pairing.Means(head, word)) || counted.Exists(word => printedWords.Exists(other => other.IsContent && pairing.Means(word, other))) && printedWords.Count > 1) return true;
        // "The median house price" and "the median price of a house": the two stand together on either side.
        if (pairing.ImageOf(head) is { } moved && printedWords.Exists(word => Math.Abs(word.Index - moved.Index) <= 4 && counted.Exists(other => other != head && pairing.Means(other, word)))) return true;
        if (head.Lemma is "person" or "one" or "turnout" or "number" or "total" or "toll" or "crowd" or "figure") return true;

        // "A $3.7 billion cash deal", "the loan of €5 million": of money the words beside it answer for themselves.
        if (claimed.Unit is { } currency && Figures.Reading.Units.IsMoney(currency) && pairing.ImageOf(head) is { } thing && Math.Abs(SentenceAt(pairing.Passage, printed.Span.Start) - thing.Sentence) <= 1) return true;

        // "14 miners were killed and 32 injured": what is counted stands with the number before.
        var elliptic = printedWords.Count == 0 || VerbForms.LooksPast(printedWords[^1].Lower);
        return elliptic && pairing.ImageOf(head) is { } image && SentenceAt(pairing.Passage, printed.Span.Start) - image.Sentence is 0 or 1;
    }

    // "21 dead" where a blast "killed 21 people": what is said of the number's things stands right beside it.
    private static bool StandsBeside(Word head, NumberReading printed, Pairing pairing)
    {
        if (head.IsName || pairing.ImageOf(head) is not { } image || !VerbForms.LooksPast(head.Form) && head.Lower is not ("dead" or "missing" or "homeless")) return false;

        var first = pairing.Passage.Words.FirstOrDefault(word => word.Start >= printed.ValueSpan.Start);
        if (first is null || first.Sentence != image.Sentence) return false;

        for (var at = first.Index - 1; at >= 0 && at >= first.Index - 4; at--)
        {
            if (pairing.Passage.Words[at].IsNumber) break;
            if (!pairing.Passage.Words[at].IsContent) continue;
            if (at == image.Index) return true;
            break;
        }

        for (var at = first.Index + 1; at < pairing.Passage.Words.Count && at <= first.Index + 6 && pairing.Passage.Words[at].Before is ' '; at++)
        {
            if (at == image.Index) return true;
            if (pairing.Passage.Words[at].IsNumber && pairing.Passage.Words[at].Start >= printed.Span.End) break;
        }

        return false;
    }

    private static int SentenceAt(Statement statement, int position) => statement.Words.LastOrDefault(word => word.Start <= position)?.Sentence ?? 0;
}
