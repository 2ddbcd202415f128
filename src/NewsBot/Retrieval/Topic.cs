using System.Text.RegularExpressions;

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

    private Topic(IReadOnlyList<IReadOnlyList<string>> groups) => Groups = groups;

    /// <summary>One group for each word or quoted phrase that counts, in the order typed: the word first, then those that stand for it.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Groups { get; }

    /// <summary>Reads a topic or a question. Function words count only where there is nothing else.</summary>
    public static Topic Read(string typed, WordRelations relations)
    {
        var words = Word().Matches(typed).Select(match => match.Value.Trim('"', '“', '”')).Where(word => word.Any(char.IsLetterOrDigit)).ToList();
        var content = words.Where(word => !s_functionWords.Contains(word.ToLowerInvariant())).ToList();
        var chosen = (content.Count > 0 ? content : words).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords);
        return new([.. chosen.Select(relations.Of)]);
    }

    // A phrase in quotation marks, or a run of letters, digits and the marks inside words and names.
    [GeneratedRegex("""["“][^"“”]{1,200}["”]|[\p{L}\p{M}\p{N}]+(?:['’.\-][\p{L}\p{M}\p{N}]+)*|[^\s]""", RegexOptions.None, 500)]
    private static partial Regex Word();
}
