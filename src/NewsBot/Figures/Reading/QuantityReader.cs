using System.Globalization;

namespace NewsBot.Figures.Reading;

/// <summary>Reads one number, in digits, in words or in both, at a place of a text.</summary>
internal static class QuantityReader
{
    /// <summary>The number that begins at <paramref name="at"/>; null where none does.</summary>
    public static Quantity? At(Lexemes text, int at)
    {
        var quantity = Share(text, at) ?? Vague(text, at) ?? (text[at].IsNumeral ? Digits(text, at) : Words(text, at));
        return quantity is { } read && read.High <= Quantity.Largest ? quantity : null;
    }

    private static Quantity? Digits(Lexemes text, int at)
    {
        var digits = text[at].Text.Replace(",", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal);
        if (digits.Length > 18 || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;

        var next = at + 1;
        if (text[next].Text is "1" or "3" && text[next + 1] is { Text: "/", Tight: true } && text[next + 2] is { Text: "2" or "4", Tight: true } && !text[next].Tight && !digits.Contains('.', StringComparison.Ordinal))
            (value, next) = (value + ((text[next].Text is "1" ? 1m : 3m) / (text[next + 2].Text is "2" ? 2 : 4)), next + 3); // "5 1/2 percent"
        if (text[next].Tight && text[next].Text is "½" or "¼" or "¾") value += text[next++].Text switch { "½" => .5m, "¼" => .25m, _ => .75m };
        if (text.Match(next, "and a half", out var half)) (value, next) = (value + .5m, half);
        return Scaled(text, Quantity.Of(value, next));
    }

    // "million", "-million", "k", "bn", after digits or words.
    private static Quantity Scaled(Lexemes text, Quantity quantity)
    {
        var next = quantity.Next;
        if (text[next].IsHyphen && text[next].Tight && NumberVocabulary.Scale(text[next + 1].Word) is not null) next++;
        if (NumberVocabulary.Scale(text[next].Word) is { } scale) return quantity.Times(scale, next + 1);
        if (text[next].Word == "dozen") return quantity.Times(12, next + 1);
        if (NumberVocabulary.ShortScale(text[next].Word) is not { } shorter || text[next].Text is "B" && !text[next].Tight) return quantity;

        // "5 m" may be metres, "5 k" is nothing; joined to the digits or after "bn" the reading is sure.
        var sure = text[next].Tight || text[next].Word.Length > 1;
        return sure && (text[next].Word != "m" || !IsLength(text, next)) ? quantity.Times(shorter, next + 1) : quantity;
    }

    // "the 100m final", "a 50m pool" against "£5m" and "5m people".
    private static bool IsLength(Lexemes text, int at) => text[at].Text == "m" && IsCurrencySign(text[at - 2]) is false
        && text[at + 1].Word is "" or "," or "." or "high" or "long" or "deep" or "wide" or "tall" or "final" or "race" or "pool" or "from" or "away" or "above" or "below";

    private static bool IsCurrencySign(Lexeme lexeme) => lexeme.Text is "$" or "£" or "€" or "¥" or "₹" or "₽";

    private static Quantity? Words(Lexemes text, int at)
    {
        if (Loose(text, at) is { } loose) return loose;
        if (text[at].Word is "a" or "an")
        {
            if (text[at + 1].Word is "dozen" && text[at + 1].Word != "dozens") return Quantity.Of(12, at + 2);
            if (text[at + 1].Word is "score" && text[at + 2].Word is "of") return Quantity.Of(20, at + 2);
            if (text.Match(at, "a quarter of a", out var whole) && NumberVocabulary.Scale(text[whole].Word) is { } quartered) return Quantity.Of(.25m, whole).Times(quartered, whole + 1);
            return NumberVocabulary.Scale(text[at + 1].Word) is { } scale && scale > 1 ? After(text, new Quantity(1, 1, at + 1)) : OneOf(text, at);
        }

        if ((text.Match(at, "three quarters of a", out var large) || text.Match(at, "three - quarters of a", out large)) && NumberVocabulary.Scale(text[large].Word) is { } million)
            return Quantity.Of(.75m, large).Times(million, large + 1);

        if (text.Match(at, "half a", out var next) || text.Match(at, "half an", out next) || text.Match(at, "half of a", out next))
        {
            if (text[next].Word == "dozen") return Quantity.Of(6, next + 1);
            if (NumberVocabulary.Scale(text[next].Word) is { } scale) return Quantity.Of(.5m, next).Times(scale, next + 1);
            return Units.After(text, next, out _) is { } unit && unit is not Units.Percent && !Units.IsMoney(unit) ? Quantity.Of(.5m, next) : null;
        }

        return NumberVocabulary.IsNumber(text[at].Word) && !IsPronoun(text, at) ? After(text, UnderHundred(text, at)) : null;
    }

    // "a tonne of cocaine", "an hour and a half": what is measured is one.
    private static Quantity? OneOf(Lexemes text, int at)
    {
        if (Units.After(text, at + 1, out var next) is not { } unit || unit is Units.Percent || Units.IsMoney(unit)) return null;
        if (text.Match(next, "and a half", out _)) return Quantity.Of(1.5m, at + 1) with { HalfAfter = true };
        return Units.IsMass(unit) && text[next].Word is "of" ? Quantity.Of(1, at + 1) : null;
    }

    // "a few hundred", "several thousand", "a couple of dozen".
    private static Quantity? Loose(Lexemes text, int at)
    {
        (decimal Low, decimal High, int Next)? few =
            text.Match(at, "a few", out var next) ? (2, 9, next)
            : text.Match(at, "a couple of", out next) || text.Match(at, "a couple", out next) ? (2, 3, next)
            : text[at].Word is "several" ? (3, 9, at + 1)
            : null;
        if (few is not { } read) return null;

        var scale = text[read.Next].Word == "dozen" ? 12 : NumberVocabulary.Scale(text[read.Next].Word);
        return scale is null ? null : new Quantity(read.Low, read.High, read.Next).Times(scale.Value, read.Next + 1) with { IsVague = true };
    }

    private static bool IsPronoun(Lexemes text, int at)
    {
        if (text[at].Word != "one") return false;
        if (text[at - 1].Word is "no" or "any" or "every" or "each" or "the" or "this" or "that" or "which" or "another" or "some" or "only") return true;

        var next = text[at + 1];
        if (next.Word.Length > 5 && next.Word.EndsWith("ing", StringComparison.Ordinal) && next.Word is not ("building" or "meeting" or "evening" or "morning")) return true; // "including one supporting"
        if (next.IsHyphen && next.Tight) return NumberVocabulary.Divisor(text[at + 2].Word) is null;
        return !next.IsWord || Text.FunctionWords.Contains(next.Word) && next.Word is not "and" || next.Word is "day" or "hand" or "side" or "thing" or "point" or "way" or "or";
    }

    private static Quantity UnderHundred(Lexemes text, int at)
    {
        if (NumberVocabulary.Small(text[at].Word) is { } small) return Quantity.Of(small, at + 1);

        var value = NumberVocabulary.Ten(text[at].Word)!.Value;
        var next = at + 1;
        var digit = text[next].IsHyphen ? next + 1 : next;
        return NumberVocabulary.Small(text[digit].Word) is { } unit and > 0 and < 10 ? Quantity.Of(value + unit, digit + 1) : Quantity.Of(value, next);
    }

    // What follows the first words of a written-out number: "… hundred and five thousand", "… point two million", "… and a half billion".
    private static Quantity After(Lexemes text, Quantity first)
    {
        decimal total = 0;
        var part = first.Low;
        var next = first.Next;
        decimal last = 1;
        if (text[next].Word == "point" && NumberVocabulary.Small(text[next + 1].Word) is { } tenth and < 10) (part, next) = (part + (tenth / 10m), next + 2);
        else if (text.Match(next, "and a half", out var half)) (part, next) = (part + .5m, half);

        while (true)
        {
            var word = text[next].IsHyphen && text[next].Tight && text[next + 1].Tight ? next + 1 : next;
            if (text[word].Word == "dozen") return Quantity.Of(total + Quantity.Product(part, 12), word + 1) with { Scale = 12 };
            if (NumberVocabulary.Scale(text[word].Word) is { } scale)
            {
                if (scale == 100) part = Quantity.Product(part, 100);
                else
                {
                    total += Quantity.Product(part, scale);
                    part = 0;
                }

                last = scale;
                next = word + 1;
                continue;
            }

            var and = text[next].Word == "and" ? next + 1 : next;
            if (last == 1 || !NumberVocabulary.IsNumber(text[and].Word)) break;

            var more = UnderHundred(text, and);
            // "five hundred and two wounded" adds; "a hundred, twenty of them" does not come here, for the comma. "A hundred and two hundred" are two numbers.
            if (more.Low >= last || NumberVocabulary.Scale(text[more.Next].Word) is { } again && (again == last || last > 100 && again > last)) break;
            part += more.Low;
            next = more.Next;
            last = NumberVocabulary.Scale(text[next].Word) is null ? 1 : last;
        }

        return Quantity.Of(total + part, next) with { Scale = last };
    }

    private static Quantity? Vague(Lexemes text, int at)
    {
        var first = text[at].Word;
        var two = $"{first} {text[at + 1].Word} {text[at + 2].Word}";
        if (NumberVocabulary.Vague(two) is { } longer) return new Quantity(longer.Low, longer.High, at + 3) { IsVague = true };
        return NumberVocabulary.Vague(first) is { } ends ? new Quantity(ends.Low, ends.High, at + 1) { IsVague = true } : null;
    }

    // "a third of", "two-thirds", "half the", "one in five", "nine out of ten": in percent.
    private static Quantity? Share(Lexemes text, int at)
    {
        if (text[at].Word == "half" && text[at - 1].Word is not ("first" or "second" or "other" or "latter") && text[at + 1].Word is "of" or "the" or "its" or "their" or "all" or "those" or "these" && text[at + 2].Word is not ("a" or "an"))
            return Quantity.Of(50, at + 1) with { IsShare = true };

        var count = text[at].Word is "a" ? 1 : NumberVocabulary.Small(text[at].Word) ?? SmallDigits(text[at]);
        if (count is not { } parts) return null;

        var next = text[at + 1].IsHyphen && text[at + 1].Tight ? at + 2 : at + 1;
        if (NumberVocabulary.Divisor(text[next].Word) is { } divisor && parts <= divisor && !text[at].IsNumeral)
        {
            var plural = text[next].Word.EndsWith('s');
            var isPart = plural ? parts > 1 : parts == 1 && (text[next + 1].Word is "of" || next == at + 2);
            var whole = text[next + 1].Word is "of" && text[next + 2].Word is "a";
            return isPart && !whole ? Quantity.Of(100m * parts / divisor, next + 1) with { IsShare = true } : null;
        }

        if (text[at].Word is "a") return null;
        var among = text.Match(at + 1, "in", out next) || text.Match(at + 1, "out of", out next) || text.Match(at + 1, "out of every", out next) || text.Match(at + 1, "in every", out next) ? next : 0;
        if (among == 0) return null;

        var of = NumberVocabulary.Small(text[among].Word) ?? NumberVocabulary.Ten(text[among].Word) ?? SmallDigits(text[among]);
        return of is { } all && all > parts && all is <= 12 or 20 or 50 or 100 && text[among + 1].IsWord && !text[among + 1].IsCapital
            ? Quantity.Of(100m * parts / all, among + 1) with { IsShare = true }
            : null;
    }

    private static int? SmallDigits(Lexeme lexeme) =>
        lexeme.IsNumeral && lexeme.Text.Length <= 3 && int.TryParse(lexeme.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= 100 ? value : null;
}
