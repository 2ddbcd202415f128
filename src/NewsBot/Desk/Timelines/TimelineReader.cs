using System.Collections.Frozen;
using NewsBot.Articles;
using NewsBot.Citations;
using NewsBot.Dates;
using NewsBot.Dates.Expressions;
using NewsBot.Desk.Comparing;
using NewsBot.Storage;
using NewsBot.Text;
using NewsBot.Text.Sentences;

namespace NewsBot.Desk.Timelines;

/// <summary>Reads from articles what happened on which day.</summary>
internal sealed class TimelineReader(PassageStore passages)
{
    // Sentences with this much in common, on one day, tell one event: the cosine of their content words.
    private const double OneEvent = .4;
    private const int FewestWords = 6;
    private const int MostWords = 60;
    private const int MostSentences = 1_500;

    // What leans on the sentence before it cannot stand in a list of events.
    private static readonly FrozenSet<string> s_leaning = FrozenSet.ToFrozenSet(
        "he she it they we i this that these those but and or so his her their its there then however meanwhile also such both".Split(' '));

    /// <summary>The events on the topic that the articles tell of, in the order of their days; where none is on it, those told beside it.</summary>
    public IReadOnlyList<TimelineEvent> Of(Coverage coverage, CancellationToken cancellationToken)
    {
        var onTopic = new List<TimelinePrinting>();
        var beside = new List<TimelinePrinting>();
        foreach (var article in coverage.Articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var near = passages.Of(article, cancellationToken).SelectMany(passage => passage.Sentences).Where(sentence => coverage.Holds(article, sentence)).ToList();
            onTopic.AddRange(Read(article, near.FindAll(sentence => coverage.Says(sentence.Of(article.Body)))));
            if (onTopic.Count == 0) beside.AddRange(Read(article, near));
            if (onTopic.Count > MostSentences || beside.Count > MostSentences) break;
        }

        return Grouped(onTopic.Count > 0 ? onTopic : beside);
    }

    /// <summary>The sentences of an article that name a day; where none does, its opening sentence, for the day the article has.</summary>
    public static IReadOnlyList<TimelinePrinting> Read(Article article, IReadOnlyList<TextSpan> sentences)
    {
        var found = new List<TimelinePrinting>();
        foreach (var sentence in sentences)
        {
            var words = sentence.Of(article.Body);
            if (!Stands(words)) continue;

            if (PrintedDates.In(words) is [var printed, ..]) found.Add(new(article, sentence, printed.Day, IsPrinted: true));
            else if (article.Date is { } date && Told(words, date.Date) is { } day) found.Add(new(article, sentence, day, IsPrinted: false));
        }

        if (found.Count == 0 && article.Date is { } known && sentences.FirstOrDefault(sentence => Stands(sentence.Of(article.Body))) is { Length: > 0 } opening)
            found.Add(new(article, opening, known.Date, IsPrinted: false));
        return found;
    }

    /// <summary>Brings together what several articles print of one event.</summary>
    public static IReadOnlyList<TimelineEvent> Grouped(IReadOnlyList<TimelinePrinting> printings)
    {
        var groups = new List<(HashSet<string> Words, List<TimelinePrinting> Printings)>();
        foreach (var day in printings.GroupBy(printing => printing.Day).OrderBy(day => day.Key))
        {
            var first = groups.Count;
            foreach (var printing in day)
            {
                var words = PrintedFigure.Stems(printing.Words);
                var same = groups.FindIndex(first, group => group.Printings.TrueForAll(other => other.Article.Id != printing.Article.Id) && FigureComparison.Cosine(group.Words, words) >= OneEvent && group.Printings.TrueForAll(other => !Contradictions.Hold(other.Words, printing.Words)));
                if (same >= 0) groups[same].Printings.Add(printing);
                else groups.Add((words, [printing]));
            }
        }

        return [.. groups.Select(group => TimelineEvent.Of(group.Printings))];
    }

    // The first day that the reporter names: "tomorrow" in somebody's mouth is seen from another day.
    private static DateOnly? Told(string words, DateOnly written) => TimeExpressions.In(words, written)
        .Where(expression => words[..expression.Span.Start].Count(unit => unit is '“' or '"') == words[..expression.Span.Start].Count(unit => unit == '”'))
        .Select(expression => expression.Day)
        .FirstOrDefault(day => day is not null);

    private static bool Stands(string sentence)
    {
        var words = WordRuns.Folded(sentence);
        if (words.Count is < FewestWords or > MostWords || s_leaning.Contains(words[0]) || StandAlone.Points(sentence)) return false;
        return sentence.Count(unit => unit == '“') == sentence.Count(unit => unit == '”') && sentence.Count(unit => unit == '"') % 2 == 0 && sentence[^1] is not ('?' or ':');
    }
}
