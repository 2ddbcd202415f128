using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Desk.Comparing;
using NewsBot.Ingestion;
using NewsBot.Quotes;

namespace NewsBot.Tests.Desk.Planted;

/// <summary>Pairs of articles with a planted relation between two figures; the same seed gives the same pairs.</summary>
internal sealed class PlantedFigures(int seed)
{
    private static readonly ArticleAnalyser s_analyser = new(new QuoteExtractor());
    private static readonly DateOnly s_day = new(2031, 3, 5);

    // What both articles print beside the planted figure: the same in both, or of another kind.
    private static readonly string[] s_fillers =
    [
        "The two neighbouring districts sent 14 ambulances.", "Nobody answered the telephone at the ministry.", "A second meeting is planned for Friday.",
        "Three ministers visited the place.", "The last such event was 12 years ago.", "“We will look into everything,” the mayor said.", "Shops stayed closed for two days.",
    ];

    private readonly Random _random = new(seed);
    private int _next;

    /// <summary>Two values of one subject on one day that cannot both be true.</summary>
    public FigureVerdict? Conflict()
    {
        var subject = Subject();
        var value = Value(subject);
        var other = Other(subject, value);
        return Verdict(subject, s_day, s_day, Printed(subject, value), Printed(subject, other));
    }

    /// <summary>One value, written or bounded in two ways that agree.</summary>
    public FigureVerdict? Agreement()
    {
        var subject = Subject();
        var value = Value(subject);
        var written = Printed(subject, value);
        var second = _random.Next(4) switch
        {
            0 => Printed(subject, value),
            1 => $"about {Printed(subject, value)}",
            2 => $"more than {Printed(subject, (int)(value * .97) is var less && less < value ? less : value - 1)}",
            _ => $"at least {Printed(subject, value)}",
        };
        return Verdict(subject, s_day, s_day, written, second);
    }

    /// <summary>Two values of one subject on two days.</summary>
    public FigureVerdict? Movement()
    {
        var subject = Subject();
        var value = Value(subject);
        return Verdict(subject, s_day, s_day.AddDays(1 + _random.Next(5)), Printed(subject, value), Printed(subject, Other(subject, value)));
    }

    /// <summary>Figures of one story that count different things.</summary>
    public FigureVerdict? Sibling()
    {
        var subject = Subject();
        var other = subject with { Sentences = subject.Siblings };
        return VerdictOf(Article(subject, s_day, Printed(subject, Value(subject))), Article(other, s_day, Printed(subject, Value(subject))));
    }

    /// <summary>Figures of two different subjects.</summary>
    public FigureVerdict? Unlike()
    {
        var subject = Subject();
        var other = PlantedSubject.All.Where(another => another != subject && another.Unit == subject.Unit && another.Sign == subject.Sign).ToArray();
        if (other.Length == 0) return null;

        var second = other[_random.Next(other.Length)];
        return VerdictOf(Article(subject, s_day, Printed(subject, Value(subject))), Article(second, s_day, Printed(second, Value(second))));
    }

    /// <summary>How two sentences of one day, each in an article that opens with the story, stand to each other; null where they are not compared.</summary>
    public FigureVerdict? Between(string story, string first, string second) =>
        VerdictOf((Article(story, s_day, $"{story} {first}"), first), (Article(story, s_day, $"{story} {second}"), second));

    /// <summary>How the figures of two short articles of one day stand to each other: of what is compared, the verdict that weighs most; null where nothing is.</summary>
    public FigureVerdict? Between(string first, string second)
    {
        var (left, right) = (Article("", s_day, first), Article("", s_day, second));
        return FigureFolder.Fold([.. Figures(left), .. Figures(right)])
            .Where(group => group.Articles.Skip(1).Any())
            .Select(group => (FigureVerdict?)group.Verdict)
            .Max();
    }

    public string Last { get; private set; } = "";

    private PlantedSubject Subject() => PlantedSubject.All[_random.Next(PlantedSubject.All.Length)];

    // As coarse as a reporter would give it.
    private int Value(PlantedSubject subject)
    {
        var value = _random.Next(subject.Low, subject.High);
        return value < 100 ? value : value < 2_000 ? value / 10 * 10 : value < 20_000 ? value / 100 * 100 : value / 1_000 * 1_000;
    }

    // Another value that no reporter would call the same: a sixth off at least.
    private int Other(PlantedSubject subject, int value)
    {
        while (true)
        {
            var other = Value(subject);
            var ratio = (double)Math.Max(value, other) / Math.Max(1, Math.Min(value, other));
            if (ratio is > 1.16 and < 4) return other;
            if (value <= 6 && other != value) return other;
        }
    }

    private string Printed(PlantedSubject subject, int value) => PlantedNumbers.Written(value, subject, _random);

    private FigureVerdict? Verdict(PlantedSubject subject, DateOnly firstDay, DateOnly secondDay, string first, string second) =>
        VerdictOf(Article(subject, firstDay, first), Article(subject, secondDay, second));

    private (Article Article, string Number) Article(PlantedSubject subject, DateOnly day, string number)
    {
        var sentence = subject.Sentences[_random.Next(subject.Sentences.Length)].Replace("{n}", number, StringComparison.Ordinal);
        sentence = char.ToUpperInvariant(sentence[0]) + sentence[1..];
        List<string> lines = [subject.Story, sentence];
        var sibling = subject.Siblings[_random.Next(subject.Siblings.Length)].Replace("{n}", Printed(subject, Value(subject)), StringComparison.Ordinal);
        if (_random.Next(2) == 0) lines.Insert(_random.Next(1, 3), char.ToUpperInvariant(sibling[0]) + sibling[1..]);
        for (var i = _random.Next(4); i > 0; i--) lines.Insert(_random.Next(1, lines.Count + 1), s_fillers[_random.Next(s_fillers.Length)]);
        return (Article(subject.Story, day, string.Join(_random.Next(2) == 0 ? " " : "\n\n", lines)), sentence);
    }

    private Article Article(string story, DateOnly day, string body)
    {
        var source = $"planted-{_next++}.txt";
        return new()
        {
            Id = ArticleIdentity.IdOf(null, source),
            Source = source,
            Title = story.TrimEnd('.'),
            Outlet = $"Outlet {_next}",
            Body = body,
            FetchedAt = DateTimeOffset.UnixEpoch,
            Dates = [new DateEvidence { Date = day, Kind = DateKind.Published, Method = DateMethod.Metadata, Confidence = Confidence.High }],
        };
    }

    // The verdict of the group that holds both planted sentences; null where none does.
    private FigureVerdict? VerdictOf((Article Article, string Sentence) first, (Article Article, string Sentence) second)
    {
        Last = $"{first.Sentence} | {second.Sentence}";
        List<PrintedFigure> printed = [.. Figures(first.Article), .. Figures(second.Article)];
        var group = FigureFolder.Fold(printed).FirstOrDefault(group => Holds(group, first) && Holds(group, second));
        return group?.Verdict;
    }

    private static bool Holds(FigureGroup group, (Article Article, string Sentence) planted) =>
        group.Printings.Any(printing => printing.Article.Id == planted.Article.Id && printing.Sentence.Of(printing.Article.Body) == planted.Sentence);

    private static IEnumerable<PrintedFigure> Figures(Article article)
    {
        var analysed = s_analyser.Analyse(article);
        return FigureCollector.Printed(article, analysed.Figures, [.. analysed.Passages.SelectMany(passage => passage.Sentences)]);
    }
}
