using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Figures;

namespace NewsBot.Lab.Mutations;

/// <summary>Makes false claims of a true one, each with one change that makes it false whatever else it says.</summary>
internal static partial class MutationMaker
{
    private const int ShortestQuotation = 20; // UTF-16 units

    private static readonly string[] s_days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] s_months = ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] s_details = ["left-handed", "bankrupt", "underwater", "musical"]; // nowhere a synonym of anything
    private static readonly string[] s_people = ["Halvard Ness", "Imogen Castell", "Tadeo Quiroga", "Wanjiru Mbeki"];
    private static readonly string[] s_places = ["Ostrava", "Valparaíso", "Tampere", "Bulawayo"];

    /// <summary>The false claims of a true one, one for each change that fits.</summary>
    public static IEnumerable<Mutation> Of(TrueClaim claim)
    {
        var text = claim.Text;
        var pick = text.Length % 4;
        if (Number(text) is { } number) yield return new Mutation("number", number);
        if ((Replaced(text, "percent", "percentage points") ?? Replaced(text, "million", "billion") ?? Replaced(text, "$", "€") ?? Replaced(text, "miles", "kilometers")) is { } unit) yield return new Mutation("unit", unit);
        if ((Shifted(text, s_days) ?? Shifted(text, s_months)) is { } date) yield return new Mutation("date", date);
        if (Name().Match(text) is { Success: true } name) yield return new Mutation("name", Put(text, name, pick % 2 == 0 ? s_people[pick] : s_places[pick]));
        if (Name().Match(text) is { Success: true } own && !IsQuoted(text, own.Index) && Neighbour(claim.Evidence.Text, text) is { } neighbour) yield return new Mutation("name of the passage", Put(text, own, neighbour));
        foreach (var speaker in Speakers.Of(claim)) yield return new Mutation("speaker", speaker);
        if (Negation().IsMatch(text)) yield return new Mutation("polarity", Negation().Replace(text, "${aux} ", 1));
        else if (Auxiliary().Match(text) is { Success: true } auxiliary && !IsQuoted(text, auxiliary.Index)) yield return new Mutation("polarity", text.Insert(auxiliary.Index + auxiliary.Length, " not"));
        if (Hedge().Match(text) is { Success: true } hedge && !IsQuoted(text, hedge.Index)) yield return new Mutation("certainty", Put(text, hedge, "will"));
        if (Adverb().Match(text) is { Success: true } adverb && !IsQuoted(text, adverb.Index)) yield return new Mutation("certainty", Put(text, adverb, ""));
        if (Planned().Match(text) is { Success: true } planned && !IsQuoted(text, planned.Index)) yield return new Mutation("certainty", Put(text, planned, "will"));
        if (WillBe().Match(text) is { Success: true } willBe && !IsQuoted(text, willBe.Index)) yield return new Mutation("tense", Put(text, willBe, "has been"));
        if (WasDone().Match(text) is { Success: true } done && !IsQuoted(text, done.Index)) yield return new Mutation("tense", Put(text, done.Groups["aux"], "will be"));
        if (Share().Match(text) is { Success: true } share && !IsQuoted(text, share.Index)) yield return new Mutation("scope", Put(text, share, char.IsUpper(share.Value[0]) ? "All" : "all"));
        if (text.Contains("one of the ", StringComparison.Ordinal)) yield return new Mutation("scope", text.Replace("one of the ", "the ", StringComparison.Ordinal));
        yield return new Mutation("cause", text.TrimEnd('.') + " because of a dispute over fishing licences.");
        if (After().Match(text) is { Success: true } after && !IsQuoted(text, after.Index)) yield return new Mutation("cause", Put(text, after, " because of "));
        if (Article().Match(text) is { Success: true } article && !IsQuoted(text, article.Index)) yield return new Mutation("detail", text.Insert(article.Index + article.Length, s_details[pick] + " "));
        if (SaidEnd().Match(text) is { Success: true } end) yield return new Mutation("attribution", text[..end.Index] + ".");
        // Marks are paired in order: what stands between two quotations is none.
        if (Quoted().Matches(text).FirstOrDefault(match => match.Groups["words"].Length >= ShortestQuotation) is { } quoted)
        {
            var words = quoted.Groups["words"].Value.Split(' ').Where(word => word.Any(char.IsLetter)).ToList();
            if (words.Count >= 4) yield return new Mutation("quoted words", Put(text, quoted.Groups["words"], string.Join(' ', words.Where((_, at) => at != words.Count / 2))));
            if (words.Count >= 6) yield return new Mutation("splice", Put(text, quoted.Groups["words"], string.Join(' ', words.Take(2).Concat(words.TakeLast(2)))));
        }
    }

    private static string? Number(string text)
    {
        foreach (var reading in NumberReader.Read(text))
        {
            var printed = reading.ValueSpan.Of(text);
            if (reading.Kind is not NumberKind.Amount || !printed.All(char.IsAsciiDigit) || printed.Length > 6) continue;

            var other = (int.Parse(printed, CultureInfo.InvariantCulture) * 3) + 7;
            return text[..reading.ValueSpan.Start] + other.ToString(CultureInfo.InvariantCulture) + text[reading.ValueSpan.End..];
        }

        return null;
    }

    // A name that the passage has for something else, and the claim has not.
    private static string? Neighbour(string passage, string claim) => Name().Matches(passage).Select(match => match.Value).FirstOrDefault(name => name.Split(' ').All(part => !claim.Contains(part[..Math.Min(4, part.Length)], StringComparison.Ordinal)));

    private static string? Replaced(string text, string from, string to) => text.Contains(from, StringComparison.Ordinal) && (from != "percent" || !text.Contains("percentage", StringComparison.Ordinal))
        ? text.Replace(from, to, StringComparison.Ordinal) : null;

    private static string? Shifted(string text, string[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (!Regex.IsMatch(text, $@"\b{names[i]}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))) continue;
            var other = names[(i + 3) % names.Length];
            return text.Replace(names[i], other, StringComparison.Ordinal);
        }

        return null;
    }

    private static string Put(string text, Capture at, string words) => string.Concat(text.AsSpan(0, at.Index), words, text.AsSpan(at.Index + at.Length)).Replace("  ", " ", StringComparison.Ordinal);

    private static bool IsQuoted(string text, int at) => text.AsSpan(0, at).ContainsAny('“', '"');

    [GeneratedRegex(@"(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{2,})*(?= [\p{Ll}])(?<!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?<aux>is|are|was|were|has|have|had|will|would|did|does|do|could|should) not (?!(?:only|just|merely|because|surprisingly)\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Negation();

    [GeneratedRegex(@"(?<!\b(?:not|never|no|nor|neither|without)\b[^.]{0,200})(?<=\p{Ll} )(?<!\b(?:may|might|could|would|should|must|can|will|to|not) )(?:will|has|have|was|were|is|are)(?= \p{Ll})(?! (?:not|no|never|only)\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Auxiliary();

    [GeneratedRegex(@"(?<= )(?:may|might|could)(?! or )(?= (?:not )?\p{Ll})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hedge();

    [GeneratedRegex(@"(?<= )(?:reportedly|allegedly|apparently|probably|possibly) ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Adverb();

    [GeneratedRegex(@"(?<=\p{Ll} )(?:is expected to|are expected to|plans to|plan to|hopes to|is likely to|are likely to|wants to|intends to)(?= \p{Ll})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Planned();

    [GeneratedRegex(@"(?<= )will be(?= \p{Ll}+ed\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WillBe();

    [GeneratedRegex(@"(?<!\b(?:may|might|could|would|should|must|can|to|will|not|never)) (?<aux>was|were|has been|have been) (?:killed|arrested|injured|released|announced|taken|found|closed|sent|told|shot|charged|approved|\p{Ll}{4,}ed)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WasDone();

    [GeneratedRegex(@"\b(?:[Ss]ome|[Mm]ost|[Mm]any|[Ff]ew|[Ss]everal)(?= \p{Ll}{4,}s\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Share();

    [GeneratedRegex(@"(?<=\p{Ll})(?<!\b(?:before and|week|day|month|year|hour|minute|days|weeks|months|years|hours|minutes)) after (?=the |a |an |his |her |their )", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(?:the|a) (?=\p{Ll}{4,})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Article();

    [GeneratedRegex(@"(?<=[\p{Ll}0-9]), (?<who>(?:[\p{L}.'’-]+ ){0,5}[\p{L}.'’-]+) said(?: on \p{L}+| \p{L}+day)?\.$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SaidEnd();

    [GeneratedRegex("[“\"](?<words>[^“”\"]+?)[,.]?[”\"]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted();
}
