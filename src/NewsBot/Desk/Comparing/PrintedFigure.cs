using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Dates.Expressions;
using NewsBot.Desk.Comparing.Subjects;
using NewsBot.Embeddings;
using NewsBot.Figures;
using NewsBot.Text;

namespace NewsBot.Desk.Comparing;

/// <summary>A figure where it is printed, with what comparing needs of its sentence, read when it is asked for. Not for use by several threads.</summary>
internal sealed partial class PrintedFigure(Article article, Figure figure, TextSpan sentence)
{
    // Words that report, and those of a day, say nothing of what is counted.
    private static readonly FrozenSet<string> s_empty = FrozenSet.ToFrozenSet(
        """
        said say says told announced announce reported report according confirmed stated claimed counted put estimated showed published released official officials spokesman spokeswoman
        monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night overnight dawn late early today yesterday
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // How far around a figure words tell what it counts, in UTF-16 units.
    private const int Near = 150;

    /// <summary>The head of an article, which tells its story, in UTF-16 units.</summary>
    public const int Head = 300;

    // Beyond this a day is no day of the news.
    private const int MostDays = 31;

    private Figure? _measured;
    private FigureSubject? _subject;
    private HashSet<string>? _context;
    private HashSet<string>? _words;
    private FigureFacets? _facets;
    private bool? _addend;
    private IReadOnlySet<DateOnly>? _days;
    private HashSet<string>? _counted;
    private HashSet<int>? _years;
    private HashSet<string>? _names;
    private IReadOnlyList<string>? _person;
    private bool? _past;
    private double? _centrality;
    private HashSet<string>? _chunkContext;
    private IReadOnlySet<int>? _topics;
    private WeighedSentence? _weighed;
    private WeighedSentence? _weighedChunk;

    public Article Article => article;

    public Figure Figure => figure;

    /// <summary>The figure in the unit that stands for its dimension.</summary>
    public Figure Measured => _measured ??= Measure.Of(figure);

    /// <summary>The sentence that prints it.</summary>
    public TextSpan Sentence => sentence;

    /// <summary>Where the figure stands in the words of its sentence.</summary>
    public TextSpan InSentence => new(figure.Span.Start - sentence.Start, figure.Span.End - sentence.Start);

    public FigureSubject Subject => _subject ??= FigureSubject.Of(figure, sentence.Of(article.Body));

    /// <summary>The stems of the sentence's content words, without numbers and without what is counted.</summary>
    public HashSet<string> Context => _context ??= [.. Stems(sentence.Of(article.Body)).Except(Counted)];

    /// <summary>The words of the sentence that say something of its matter, folded: without numbers, days, what is counted, and who says so.</summary>
    public HashSet<string> Words => _words ??=
    [
        .. WordRuns.Folded(sentence.Of(article.Body)).Select(WordRuns.Possessor)
            .Where(word => !char.IsDigit(word[0]) && !FunctionWords.Contains(word) && !s_empty.Contains(word))
            .Except(WordRuns.Folded($"{figure.Counted} {figure.SaidBy}").Select(WordRuns.Possessor)),
    ];

    /// <summary>What is said around it that sets counts of one thing apart.</summary>
    public FigureFacets Facets => _facets ??= FigureFacets.Of(figure, sentence.Of(article.Body), InSentence);

    /// <summary>The words of its sentence between the commas around it.</summary>
    public string Chunk => ChunkSpan.Of(sentence.Of(article.Body));

    /// <summary>The stems of the content words between the commas around it.</summary>
    public HashSet<string> ChunkContext => _chunkContext ??= Stems(Chunk);

    /// <summary>What news counts with such words between the commas around it, as <see cref="FigureTopics"/> numbers it.</summary>
    public IReadOnlySet<int> Topics => _topics ??= TopicsNear();

    /// <summary>The words of the sentence as <see cref="SentenceSimilarity"/> weighs them.</summary>
    public WeighedSentence Weighed => _weighed ??= SentenceSimilarity.Shipped.Weigh(sentence.Of(article.Body));

    /// <summary>The same for the words between the commas around it.</summary>
    public WeighedSentence WeighedChunk => _weighedChunk ??= SentenceSimilarity.Shipped.Weigh(Chunk);

    /// <summary>Whether it is one of several counts that make up a whole: "twelve men and three women".</summary>
    public bool IsAddend => _addend ??= IsSummed();

    /// <summary>The days that the sentence names; empty where it names none, or where the article has no date to count from.</summary>
    public IReadOnlySet<DateOnly> Days => _days ??= article.Date is not { } written ? FrozenSet<DateOnly>.Empty
        : TimeExpressions.In(sentence.Of(article.Body), written.Date).Select(expression => expression.Day).OfType<DateOnly>()
            .Where(day => Math.Abs(day.DayNumber - written.Date.DayNumber) <= MostDays).ToHashSet();

    /// <summary>The stems of what is counted.</summary>
    public HashSet<string> Counted => _counted ??= Stems(figure.Counted ?? "");

    /// <summary>The words of the names in its sentence, folded.</summary>
    public HashSet<string> Names => _names ??= FigureDoers.NamesIn(sentence.Of(article.Body));

    /// <summary>Of an age the words of the name that it is printed with; empty where none is.</summary>
    public IReadOnlyList<string> Person => _person ??= FigureDoers.Person(this);

    /// <summary>Whether its sentence tells of another time than the news.</summary>
    public bool TellsOfPast => _past ??= Past().IsMatch(sentence.Of(article.Body));

    /// <summary>How much its sentence has in common with the head of its article, 0 to 1.</summary>
    public double Centrality => _centrality ??= FigureComparison.Cosine(Stems($"{article.Title} {article.Body[..Math.Min(Head, article.Body.Length)]}"), Stems(sentence.Of(article.Body)));

    /// <summary>Where in its article it stands, 0 to 1.</summary>
    public double Position => (double)figure.Span.Start / article.Body.Length;

    /// <summary>Years that the sentence names.</summary>
    public IReadOnlySet<int> Years => _years ??= !MayNameYear(sentence.Of(article.Body)) ? [] :
    [
        .. NumberReader.Read(sentence.Of(article.Body)).Where(reading => reading is { Kind: NumberKind.Date, Low: >= 1500 and <= 2099 } && !IsSince(reading)).Select(reading => (int)reading.Low),
    ];

    /// <summary>The day it holds for as far as that is known: the one that its sentence names, else the article's.</summary>
    public DateOnly? Day => Figure.AsOf ?? Article.Date?.Date;

    // In the words of its sentence.
    private TextSpan ChunkSpan => FigureFacets.Chunk(sentence.Of(article.Body), InSentence);

    private HashSet<int> TopicsNear()
    {
        var (chunk, own) = (ChunkSpan, InSentence);
        return FigureTopics.Of(sentence.Of(article.Body)[Math.Max(chunk.Start, own.Start - Near)..Math.Min(chunk.End, own.End + Near)]);
    }

    private bool IsSummed()
    {
        var words = sentence.Of(article.Body);
        var numbers = NumberReader.Read(words);
        var at = figure.Span.Start - sentence.Start;
        for (var i = 0; i < numbers.Count; i++)
        {
            if (numbers[i].Span.Start != at || numbers[i].CountedSpan is not { } own) continue;
            return i + 1 < numbers.Count && IsAnd(own.End, numbers[i + 1]) || i > 0 && numbers[i - 1].CountedSpan is { } before && IsAnd(before.End, numbers[i]);
        }

        return false;

        bool IsAnd(int end, NumberReading next) => next.CountedSpan is { } counted && counted.Start - next.Span.End is >= 0 and <= 1 && end <= next.Span.Start && words[end..next.Span.Start].Trim() is "and" or "," or ", and";
    }

    // "The highest since 1954", "topping the mark set in 1994": not of that year.
    private bool IsSince(NumberReading year) => sentence.Of(article.Body)[..year.Span.Start].TrimEnd() is var before && (before.EndsWith("since", StringComparison.OrdinalIgnoreCase) || before.EndsWith("set in", StringComparison.OrdinalIgnoreCase));

    // Reading the numbers of a sentence costs more than all else that is compared; most have no four digits in a row.
    private static bool MayNameYear(string words)
    {
        var digits = 0;
        foreach (var unit in words)
        {
            digits = char.IsAsciiDigit(unit) ? digits + 1 : 0;
            if (digits == 4) return true;
        }

        return false;
    }

    /// <summary>The stems of a text's content words; numbers are left out.</summary>
    public static HashSet<string> Stems(string text) =>
        [.. WordRuns.Folded(text).Where(word => !char.IsDigit(word[0]) && !FunctionWords.Contains(word)).Select(word => PorterStemmer.Stem(WordRuns.Possessor(word)))];

    /// <summary>What is told of another time than the news: "in February", "three years ago", "the worst since".</summary>
    [GeneratedRegex(@"\b(?:in (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:in|of|since) (?:19|20)[0-9]{2}|last (?:year|month|season|summer|winter|spring|autumn)|(?:years?|months?|decades?) (?:ago|earlier|before)|previous(?:ly)?|in history|since)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Past();
}
