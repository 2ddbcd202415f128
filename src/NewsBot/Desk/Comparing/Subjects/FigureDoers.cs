using System.Text.RegularExpressions;
using NewsBot.Text;

namespace NewsBot.Desk.Comparing.Subjects;

/// <summary>Whose a figure is: the name that stands next before it in its sentence ("Daye finished with 20 points"), and of an age the person.</summary>
internal static partial class FigureDoers
{
    /// <summary>
    /// Whether two names stand before the figures: of a plain count those of who does it, of a toll and of what is measured any that the other's sentence does not have, since it happens somewhere.
    /// </summary>
    public static bool AreApart(PrintedFigure first, PrintedFigure second)
    {
        var (one, other) = (NameBefore(first, out var does), NameBefore(second, out var otherDoes));
        if (one.Count == 0 || other.Count == 0 || one.Intersect(other).Any()) return false;
        return first.Figure is { Unit: null, Fate: null } ? does && otherDoes : !Has(second, one) && !Has(first, other);
    }

    /// <summary>Whether two ages are printed with the names of two persons.</summary>
    public static bool AreOtherPersons(PrintedFigure first, PrintedFigure second) =>
        first.Person is { Count: > 0 } one && second.Person is { Count: > 0 } other && !one.Intersect(other).Any();

    /// <summary>Whether two ages are printed with one name, or with one noun.</summary>
    public static bool AreOnePerson(PrintedFigure first, PrintedFigure second) =>
        first.Figure.Counted is { } one && second.Figure.Counted is { } other && WordRuns.Folded(one).Intersect(WordRuns.Folded(other)).Any();

    /// <summary>The words of the names in a sentence, folded; its first word is one only where a name goes on.</summary>
    public static HashSet<string> NamesIn(string sentence) => [.. Name().Matches(sentence).SelectMany(match => WordRuns.Folded(match.Value)).Select(WordRuns.Possessor)];

    /// <summary>The words of the name that an age is printed with, folded: "Jerry Ortiz, 35", "35-year-old deputy Jerry Ortiz".</summary>
    public static IReadOnlyList<string> Person(PrintedFigure printed)
    {
        var sentence = printed.Sentence.Of(printed.Article.Body);
        var name = NamedAfter().Match(sentence[printed.InSentence.End..]) is { Success: true } after ? after : NamedBefore().Match(sentence[..printed.InSentence.Start]);
        if (name.Success) return [.. WordRuns.Folded(name.Groups["name"].Value).Select(WordRuns.Possessor)];
        return printed.Figure.Counted is { Length: > 0 } counted && char.IsUpper(counted[0]) ? [.. WordRuns.Folded(counted).Select(WordRuns.Possessor)] : [];
    }

    private static bool Has(PrintedFigure printed, List<string> name) => WordRuns.Folded(printed.Sentence.Of(printed.Article.Body)).Select(WordRuns.Possessor).Intersect(name).Any();

    // The last name before a figure; it does what is counted where next to nothing stands between.
    private static List<string> NameBefore(PrintedFigure printed, out bool does)
    {
        var before = printed.Article.Body[printed.Sentence.Start..printed.Figure.Span.Start];
        does = false;
        if (Name().Matches(before) is not [.., var last]) return [];

        does = Deed().IsMatch(before[(last.Index + last.Length)..]);
        return [.. WordRuns.Folded(last.Value).Select(WordRuns.Possessor)];
    }

    /// <summary>"Daye finished with 20", "Ely had 23": a verb and hardly more, and none of reporting.</summary>
    [GeneratedRegex(@"^ (?!(?:said|says|told|put|puts|counted|counts|estimated|estimates|reported|reports|claimed|claims)\b)(?!of\b)\p{Ll}+(?: (?!of\b|that\b)\p{Ll}+){0,2} $", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Deed();

    /// <summary>"-year-old deputy Jerry Ortiz", and no "man from Norwalk", no "American tourist".</summary>
    [GeneratedRegex(@"^(?: years? old)?(?: (?!(?:of|from|in|at|near|who|was|were|is|has|had|and|or|with|to|by|for|on|after|when|as|told|said)\b)\p{Ll}[\p{L}-]*){0,4},? (?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*)+|\p{Lu}[\p{L}’'-]+(?=,|\.|$| (?:was|is|has|had|died|told|said)\b))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedAfter();

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*)*),? (?:\(|aged |who is |is |was )?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedBefore();

    /// <summary>Words with a capital that do not open the sentence, or two in a row that do; no day or month.</summary>
    [GeneratedRegex(@"(?:(?<!^|[.!?:“""] ?)\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|I\b)\p{Lu}[\p{L}’'-]+|\b\p{Lu}[\p{L}’'-]+(?= \p{Lu}))(?: \p{Lu}[\p{L}’'-]+)*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
