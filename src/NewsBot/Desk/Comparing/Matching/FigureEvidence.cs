using NewsBot.Articles;
using NewsBot.Citations.Words;
using NewsBot.Desk.Comparing.Subjects;
using NewsBot.Embeddings;
using NewsBot.Figures.Context;
using NewsBot.Figures.Reading;
using NewsBot.Text;

namespace NewsBot.Desk.Comparing.Matching;

/// <summary>What speaks for and against that two printed figures are about one thing, as numbers, most of them 0 or 1.</summary>
internal static class FigureEvidence
{
    // More of them say no more.
    private const int MostCompanions = 5;
    private const int MostBetween = 12;
    private const int MostFigures = 20;
    private const int MostLength = 2_000;

    /// <summary>What each number is.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "one", "same head", "same noun", "means same", "wider", "persons", "head unknown", "heads unknown", "named elsewhere", "cases", "heads apart", "narrowing shared", "narrowing apart", "one narrowed", "proper shared", "proper apart",
        "fate shared", "fate of one", "context", "chunk context", "kinship", "similarity", "chunk similarity", "articles alike", "contrast", "sides apart", "deed shared", "both lead", "one leads", "same standing",
        "ratio", "near", "doers apart", "years apart", "places apart", "place shared", "percent", "money", "time", "length", "age", "count", "small", "one of", "addend", "others", "equal elsewhere", "siblings", "age of one person",
        "near length", "round alike", "by rules", "leftover by rules", "topics shared", "topics alike", "topics apart", "topics of one", "rarest topic shared",
        "names shared", "names apart", "names of one", "vague", "both vague", "past of one", "both past",
        "companions", "companions near", "printed by others", "central", "most central", "order apart", "position apart", "first position", "last position",
        "loose of one", "both loose", "day shared", "days apart", "magnitude", "earlier", "planned", "figures in sentence", "counted", "length", "figures",
    ];

    /// <summary>One number for each of the names, in their order.</summary>
    /// <param name="byRules">What the rules say.</param>
    public static double[] Of(PrintedFigure first, PrintedFigure second, ArticleLikeness likeness, FigureRivals rivals, FigureLikelihood byRules)
    {
        var (left, right) = (first.Measured, second.Measured);
        var (one, other) = (first.Subject, second.Subject);
        var values = new double[Names.Count];
        var at = 0;
        void Add(double value) => values[at++] = value;
        void Is(bool holds) => values[at++] = holds ? 1 : 0;

        var sameHead = one.Head is not null && one.Head == other.Head;
        var meansSame = !sameHead && one.MeansSame(other);
        var wider = !sameHead && !meansSame && (one.IsWiderThan(other) || other.IsWiderThan(one));
        var persons = !sameHead && !meansSame && one.MayBePersonsOf(other);
        var named = FigureRelations.IsNamedIn(first, second) || FigureRelations.IsNamedIn(second, first);
        Add(1);
        Is(sameHead);
        Is(one.NounStem is not null && one.NounStem == other.NounStem);
        Is(meansSame);
        Is(wider);
        Is(persons);
        Is(one.Head is null != other.Head is null);
        Is(one.Head is null && other.Head is null);
        Is(!sameHead && named);
        Is(FigureRelations.AreCases(first, second));
        Is(one.Head is not null && other.Head is not null && !sameHead && !meansSame && !wider && !persons && !named);
        Is(one.Narrowing.Overlaps(other.Narrowing));
        Is(FigureRelations.Apart(one.Narrowing, other.Narrowing));
        Is(one.Narrowing.Count > 0 != other.Narrowing.Count > 0);
        Is(one.Proper.Overlaps(other.Proper));
        Is(FigureRelations.Apart(one.Proper, other.Proper));
        Is(left.Fate is not null && left.Fate == right.Fate);
        Is(left.Fate is null != right.Fate is null);
        Add(FigureComparison.Cosine(first.Context, second.Context));
        Add(FigureComparison.Cosine(first.ChunkContext, second.ChunkContext));
        Add(FigureRelations.Kinship(first.Words, second.Words));
        Add(SentenceSimilarity.Shipped.Between(first.Weighed, second.Weighed));
        Add(SentenceSimilarity.Shipped.Between(first.WeighedChunk, second.WeighedChunk));
        Add(likeness.Of(first.Article, second.Article));
        Is(first.Facets.Contrast(second.Facets));
        Is(Sides.AreApart(first.Context, second.Context));
        Is(first.Facets.SharesDeed(second.Facets));
        Is(IsLead(first) && IsLead(second));
        Is(IsLead(first) != IsLead(second));
        Is(left.Standing == right.Standing);
        Add((double)Math.Min(5, Math.Log((double)Math.Min(1_000, FigureRelations.Ratio(left, right)))));
        Is(FigureRelations.Ratio(left, right) < 1.5m);
        Is(FigureDoers.AreApart(first, second));
        Is(!FigureRelations.YearsAgree(first, second));
        Is(!FigureRelations.PlacesAgree(first, second));
        Is(first.Figure.Place is { } place && second.Figure.Place is { } there && place == there);
        Is(left.Unit is Units.Percent);
        Is(left.Unit is { } money && Units.IsMoney(money));
        Is(left.Unit is "seconds");
        Is(Measure.IsLength(left.Unit));
        Is(left.Unit is Ages.Unit);
        Is(left.Unit is null);
        Is(left.Unit is null && Math.Min(left.Low, right.Low) < 10);
        Is(left.Unit is null && Math.Min(left.Low, right.Low) < 2);
        Is(first.IsAddend || second.IsAddend);
        Is(FigureRelations.AreOthers(first, second));
        Is(rivals.HasEqualElsewhere(first, second));
        Is(FigureRelations.AreSiblings(one, other));
        Is(left.Unit is Ages.Unit && FigureDoers.AreOnePerson(first, second));
        Is(left.Unit is not null && first.Figure.Unit == second.Figure.Unit);
        Is(IsRound(first.Figure.Low) == IsRound(second.Figure.Low));
        Is(byRules.Value > 0 && !byRules.IsLeftover);
        Is(byRules.IsLeftover);
        var topics = first.Topics.Intersect(second.Topics).ToList();
        var shared = FigureTopics.Weight(topics);
        Add(shared);
        Add(shared > 0 ? shared / Math.Sqrt(FigureTopics.Weight(first.Topics) * FigureTopics.Weight(second.Topics)) : 0);
        Is(shared == 0 && first.Topics.Count > 0 && second.Topics.Count > 0);
        Is(first.Topics.Count > 0 != second.Topics.Count > 0);
        Add(FigureTopics.Rarest(topics));
        var names = first.Names.Count(second.Names.Contains);
        Add(names == 0 ? 0 : (double)names / Math.Min(first.Names.Count, second.Names.Count));
        Is(names == 0 && first.Names.Count > 0 && second.Names.Count > 0);
        Is(first.Names.Count > 0 != second.Names.Count > 0);
        var (vague, otherVague) = (FigureComparison.IsVague(left), FigureComparison.IsVague(right));
        Is(vague || otherVague);
        Is(vague && otherVague);
        var (past, otherPast) = (first.TellsOfPast, second.TellsOfPast);
        Is(past != otherPast);
        Is(past && otherPast);
        var (within, beside) = rivals.Neighbours.Companions(first, second);
        Add(Math.Min(MostCompanions, within));
        Add(Math.Min(MostCompanions, beside));
        Add(Math.Min(MostCompanions, rivals.Neighbours.OthersThatPrint(first, second)));
        Add(Math.Min(first.Centrality, second.Centrality));
        Add(Math.Max(first.Centrality, second.Centrality));
        Add(Math.Min(MostBetween, Math.Abs(rivals.Neighbours.Order(first) - rivals.Neighbours.Order(second))));
        Add(Math.Abs(first.Position - second.Position));
        Add(Math.Min(first.Position, second.Position));
        Add(Math.Max(first.Position, second.Position));
        Is(left.Approximation is null != right.Approximation is null);
        Is(left.Approximation is not null && right.Approximation is not null);
        Is(left.AsOf is { } day && day == right.AsOf);
        Is(left.AsOf is { } then && right.AsOf is { } otherDay && then != otherDay);
        Add(Math.Log10(1 + Math.Max(0, (double)Math.Min(left.Low, right.Low))));
        Is(left.Standing is FigureStanding.Earlier || right.Standing is FigureStanding.Earlier);
        Is(left.Standing is FigureStanding.Planned || right.Standing is FigureStanding.Planned);
        Add(Math.Min(MostBetween, Math.Max(rivals.Neighbours.InSentence(first), rivals.Neighbours.InSentence(second))));
        Add(FigureComparison.Cosine(first.Counted, second.Counted));
        Add(Math.Min(MostLength, Math.Min(first.Article.Body.Length, second.Article.Body.Length)));
        Add(Math.Min(MostFigures, Math.Min(rivals.Neighbours.InArticle(first), rivals.Neighbours.InArticle(second))));
        return values;
    }

    private static bool IsLead(PrintedFigure printed) => printed.Sentence.Start < PrintedFigure.Head;

    private static bool IsRound(decimal value) => value >= 100 && value % 10 == 0;
}
