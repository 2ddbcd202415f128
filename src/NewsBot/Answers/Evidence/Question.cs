using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsBot.Citations.Words;
using NewsBot.Desk.Comparing.Subjects;
using NewsBot.Embeddings;
using NewsBot.Quotes.Reading;
using NewsBot.Text;

namespace NewsBot.Answers.Evidence;

/// <summary>A question, read: what kind of thing it asks for, and the words that an answer may be known by. Not for use by several threads.</summary>
internal sealed partial class Question
{
    // The numbers of the vectors are ranks by frequency, so that by Zipf's law their logarithm grows as the rareness does; the commonest content words weigh little.
    private const double Common = 3;
    private const double LeastWeight = .5;

    // What a word with which questions are put weighs of what it would.
    private const double Light = .3;

    // A word that can stand for another is not quite that word.
    private const double KinWord = .75;
    private const double LeastCosine = .3;
    private const double LeastCosineOfKin = .1;

    /// <summary>The likeness from which on a word is taken for the question's own.</summary>
    public const double SameWord = .9;

    // Words that a question is put with; an answer seldom repeats them.
    private static readonly FrozenSet<string> s_light = FrozenSet.ToFrozenSet(
        """
        amount around ask asked asks big call called came come comes far get give gives gave given go goes going gone got happen happened happens kind know known long make makes
        made making mean means meant much need needs number old put puts really see seen sees show shows sort take takes taken taking tell tells talk talked think thinks thought told took
        use used uses want wanted wants way went why when name
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static readonly WordVectors s_vectors = WordVectorFile.Shipped;

    private readonly Dictionary<string, double[]> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double>[] _related;
    private readonly string[] _stems;
    private readonly int[] _numbers;

    public Question(string text)
    {
        Text = text;
        Noun = NounOf(text);
        Kind = KindOf(text, Noun);
        Words = WordsOf(text);
        Weight = Words.Sum(word => word.Weight);
        Office = OfficeOf(text, Words);
        _stems = [.. Words.Select(word => StemOf(word.Text))];
        _numbers = [.. Words.Select(word => s_vectors.NumberOf(word.Text))];
        Deed = DeedOf(text);
        _related = [.. Words.Select(word => word.IsName ? [] : s_vectors.RelatedTo(word.Text).ToDictionary(related => related.Word, related => related.Similarity, StringComparer.Ordinal))];
    }

    public string Text { get; }

    public AskedKind Kind { get; }

    /// <summary>Whether an answer is known by its form.</summary>
    public bool HasForm => Kind is not (AskedKind.Truth or AskedKind.Matter);

    /// <summary>Whether a sentence without that form is no answer.</summary>
    public bool NeedsForm => Kind is AskedKind.Count or AskedKind.Amount or AskedKind.Measure or AskedKind.Time or AskedKind.Person;

    /// <summary>At least none, each once, in order.</summary>
    public IReadOnlyList<AskedWord> Words { get; }

    /// <summary>The sum of the words' weights.</summary>
    public double Weight { get; }

    /// <summary>Whether it asks for what is to come.</summary>
    public bool IsOfFuture => Future().IsMatch(Text);

    /// <summary>What is counted or chosen from: "passengers" of "How many passengers …", "fisherman" of "Which fisherman …"; null where nothing is.</summary>
    public string? Noun { get; }

    /// <summary>What is asked of somebody or something, or what the one asked for is: "rob" of "Which banks did the cyberattack rob?", "captain" of "Who was the captain?"; null where nothing of weight is.</summary>
    public string? Deed { get; }

    /// <summary>The places among <see cref="Words"/> of the office whose holder is asked for, its title last: "German chancellor" of "Who is the German chancellor?"; empty where none is.</summary>
    public IReadOnlyList<int> Office { get; }

    /// <summary>How well a word stands for each of the question's, 0 to 1.</summary>
    /// <param name="other">As <see cref="SearchWords"/> writes it.</param>
    public double[] Likeness(string other)
    {
        if (_known.TryGetValue(other, out var known)) return known;

        var (stem, number) = (StemOf(other), s_vectors.NumberOf(other));
        return _known[other] = [.. Words.Select((_, asked) => Find(asked, other, stem, number))];
    }

    /// <summary>Whether the word is one of the question's own, or a form of one.</summary>
    public bool Holds(string other) => StemOf(other) is var own && Array.Exists(_stems, stem => stem == own);

    private double Find(int asked, string other, string stem, int number)
    {
        var word = Words[asked];
        if (word.Text == other || _stems[asked] == stem) return 1;
        if (Demonyms.CountryOf(word.Text) is { } country && country == Demonyms.CountryOf(other)) return SameWord;
        if (word.IsName || _numbers[asked] < 0 || number < 0 || StopWords.Contains(other)) return 0;

        var cosine = s_vectors.Cosine(_numbers[asked], number);
        var related = _related[asked].GetValueOrDefault(other);
        if (cosine <= LeastCosineOfKin && related == 0) return 0;
        if (WordKin.AreSame(word.Text, other)) return SameWord;
        if (WordKin.AreKin(word.Text, other)) return KinWord;

        return Math.Min(KinWord, Math.Max(related, cosine >= LeastCosine ? cosine * cosine : 0));
    }

    // The last word of weight before a preposition, behind the auxiliary verb; where none stands, the first behind what is asked for.
    private string? DeedOf(string text)
    {
        var match = AskedOf().Match(text);
        var isSubject = !match.Groups["aux"].Success;
        var words = SearchWords.Of(Preposition().Replace(text[match.Length..], "", 1)).Where(IsTelling).ToList();
        return isSubject ? words.FirstOrDefault() : words.LastOrDefault();
    }

    private bool IsTelling(string word) => Words.Any(asked => asked.Text == word && !asked.IsName && asked.Weight > LeastWeight * 2 && !s_light.Contains(word)) && word != Noun;

    private static IReadOnlyList<AskedWord> WordsOf(string text)
    {
        var words = new List<AskedWord>();
        var reader = new SearchWords(text);
        var isFirst = true;
        var hasNames = text.Skip(1).Any(char.IsUpper);
        while (reader.Read())
        {
            var word = reader.Current.ToString();
            var isUpper = char.IsUpper(text[reader.Start]) && !isFirst;
            isFirst = false;
            if (StopWords.Contains(word) || words.Exists(known => known.Text == word)) continue;

            var rank = s_vectors.NumberOf(word);
            var weight = Math.Max(LeastWeight, Math.Log(1.5 + (rank < 0 ? s_vectors.Words.Count : rank)) - Common) * (s_light.Contains(word) ? Light : 1);
            words.Add(new AskedWord(word, weight, isUpper || (!hasNames && rank < 0 && !char.IsAsciiDigit(word[0]))));
        }

        return words;
    }

    private static string StemOf(string word) => PorterStemmer.Stem(IrregularForms.BaseOf(word));

    private static AskedKind KindOf(string text, string? noun)
    {
        if (HowMany().IsMatch(text)) return AskedKind.Count;
        if (HowMuch().IsMatch(text)) return AskedKind.Amount;
        if (HowLong().IsMatch(text)) return AskedKind.Measure;
        if (When().IsMatch(text)) return AskedKind.Time;
        if (Where().IsMatch(text)) return AskedKind.Place;
        if (Who().IsMatch(text) || noun is not null && WordKin.IsPerson(noun)) return AskedKind.Person;
        if (Why().IsMatch(text)) return AskedKind.Cause;
        if (Remark().IsMatch(text)) return AskedKind.Remark;
        if (How().IsMatch(text)) return AskedKind.Manner;
        if (noun is not null) return AskedKind.Thing;
        if (Truth().IsMatch(text)) return AskedKind.Truth;

        return AskedKind.Matter;
    }

    private static List<int> OfficeOf(string text, IReadOnlyList<AskedWord> words)
    {
        if (Holder().Match(text) is not { Success: true } holder) return [];

        var asked = SearchWords.Of(holder.Groups["office"].Value).Select(word => words.ToList().FindIndex(known => known.Text == word)).Where(at => at >= 0).ToList();
        var title = asked.FindLastIndex(at => Titles.IsRole(words[at].Text));
        return title < 0 ? [] : [.. asked.Where((_, at) => at != title), asked[title]];
    }

    private static string? NounOf(string text)
    {
        if (Named().Match(text) is { Success: true } named && SearchWords.Of(named.Groups[1].Value) is [var first, ..]) return first;
        if (Counted().Match(text) is not { Success: true } counted) return null;

        return SearchWords.Of(counted.Groups[1].Value).LastOrDefault(word => !StopWords.Contains(word));
    }

    [GeneratedRegex(@"^\W*who(?:[’']s| is| was| are| were) (?:the |now )?(?<office>[^\s,;]+(?: (?!(?:of|on|in|for|at|to) )[^\s,;]+){0,5})(?: (?:of|on|in|for|at|to) .*|\W*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Holder();

    [GeneratedRegex(@"\bhow (?:many|often)\b|\b(?:death toll|number of|toll)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HowMany();

    [GeneratedRegex(
        @"\bhow much\b|^(?!\W*(?:who|why|when|where|which|did|does|do|is|was|are|were|has|have|will|can|how)\b).*\b(?:prices?|costs?|costing|fares?|salary|wages?|earns?|worth|value|compensation|fees?|fine|paid|owes?|turnout|share|make a (?:year|week|month))\b",
        RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex HowMuch();

    [GeneratedRegex(@"\bhow (?:long|far|old|large|big|hot|cold|heavy|tall|deep|high|fast|wide|busy|strong|late|small|steep|loud|dear|expensive|close|near)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HowLong();

    [GeneratedRegex(@"^\W*when\b|\bwhat (?:day|date|year|time|month)\b|\bhow soon\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex When();

    [GeneratedRegex(@"^\W*where\b|\b(?:what|which) (?:country|countries|nations?|cities|city|towns?|places?|villages?|ports?|streets?|regions?|destinations?)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Where();

    [GeneratedRegex(@"^\W*who(?:m|se|’s|'s)?\b|\b(?:by|to|from|with|for) whom\b|\bwhat(?: is|’s|'s) the name of\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Who();

    [GeneratedRegex(@"^\W*why\b|\bfor what reason\b|^\W*what (?:\w+ )?(?:caused|causes|led to|sparked|triggered|set off)\b|^\W*how come\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Why();

    [GeneratedRegex(@"^\W*(?:what|how) (?:did|does|do|has|have|was|were|is) .*\b(?:say|said|tell|told|call|called|warn|think|thought|answer|describe|claim|argue|make of|compare|comment|react|respond|promise)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\W*how\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex How();

    [GeneratedRegex(@"^\W*(?:did|does|do|is|was|are|were|has|have|had|will|would|can|could|may|must|should)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Truth();

    [GeneratedRegex(@"\b(?:will|going to|next|(?:do|does|can|is|are) .*\b(?:start|begin|resume|open|reopen|end|expire|get back))\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Future();

    [GeneratedRegex(
        @"^\W*(?:(?:who|what|when|where|why|which|how)\b(?:\s+(?:many|much|long|far|old|often|big|\w+(?=\s+(?:did|does|do|has|have|had|will|would|can|could|is|was|are|were)\b)))?(?:\s+\w+)??)?\s*(?<aux>\b(?:did|does|do|has|have|had|will|would|can|could|is|was|are|were)\b)?",
        RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex AskedOf();

    [GeneratedRegex(@"(?<=\w\s.*)\b(?:in|on|at|of|for|to|from|with|by|about|over|after|before|under|near|into|than|when|since|during|against|between|through)\b.*$", RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex Preposition();

    // "the name of the guard"
    [GeneratedRegex(@"\bname of (?:the |a |an )?(\w+)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Named();

    // Up to the verb, where that is an auxiliary one, else the first word: "which fisherman had", "how many people perished".
    [GeneratedRegex(
        @"\b(?:how many|how much|which|what)\s+(?!(?:is|was|are|were|did|does|do|has|have|had|will|would|can|could|of|if|the|a|’s|'s)\b)((?:[\p{L}\-]+\s+){0,2}?[\p{L}\-]+(?=\s+(?:has|have|had|do|does|did|could|would|will|can|may|might|are|is|was|were)\b)|[\p{L}\-]+)",
        RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Counted();
}
