using System.Text.RegularExpressions;
using NewsBot.Text;

namespace NewsBot.Retrieval;

/// <summary>What somebody looks for: the words that must count, each with those that stand for it.</summary>
internal sealed partial class Topic
{
    // More words than this make a search slow and no better; the first ones stand.
    private const int MostWords = 32;

    private static readonly HashSet<string> s_functionWords = new(
        """
        a about after again all also am an and any are as asked at be because been before being both but by can could did do does doing done for from
        get got had has have he her here him his how i if in into is it its just like me more most much my no not of on only or other our out over
        say saying says said she should so some such tell tells told than that the their them then there these they this those through to too under
        until up very was we were what when where which while who whom whose why will with would you your
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The stems of each group's words; of a phrase all that must be there.
    private readonly IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> _stems;

    private Topic(string text, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        Text = text;
        Groups = groups;
        _stems = [.. groups.Select(group => group.Select(Stems).Where(stems => stems.Count > 0).ToList())];
    }

    /// <summary>As it was typed.</summary>
    public string Text { get; }

    /// <summary>One group for each word or quoted phrase that counts, in the order typed: the word first, then those that stand for it.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Groups { get; }

    /// <summary>Reads a topic or a question. Function words count only where there is nothing else.</summary>
    public static Topic Read(string typed, WordRelations relations)
    {
        var words = Word().Matches(typed).Select(match => match.Value.Trim('"', '“', '”')).Where(word => word.Any(char.IsLetterOrDigit)).ToList();
        var content = words.Where(word => !s_functionWords.Contains(word.ToLowerInvariant())).ToList();
        var chosen = (content.Count > 0 ? content : words).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords);
        return new(typed, [.. chosen.Select(relations.Of)]);
    }

    /// <summary>How much of the topic a sentence says, by its words or those that stand for them, 0 to 1.</summary>
    public double Share(string sentence)
    {
        if (_stems.Count == 0) return 0;

        var said = Stems(sentence).ToHashSet();
        return (double)_stems.Count(group => group.Any(stems => stems.All(said.Contains))) / _stems.Count;
    }

    private static List<string> Stems(string words) => [.. SearchWords.Of(words).Select(PorterStemmer.Stem)];

    // A phrase in quotation marks, or a run of letters, digits and the marks inside words and names.
    [GeneratedRegex("""["“][^"“”]{1,200}["”]|[\p{L}\p{M}\p{N}]+(?:['’.\-][\p{L}\p{M}\p{N}]+)*|[^\s]""", RegexOptions.None, 500)]
    private static partial Regex Word();
}
