using NewsBot.Articles;
using NewsBot.Articles.Dating;

namespace NewsBot.Desk.Timelines;

/// <summary>A sentence of an article that says what happened on a day.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentence">Where it stands in the body.</param>
/// <param name="Day">The day that it is about.</param>
/// <param name="IsPrinted">Whether the day is printed in full; else it was counted from the article's own date.</param>
internal sealed record TimelinePrinting(Article Article, TextSpan Sentence, DateOnly Day, bool IsPrinted)
{
    public string Words => Sentence.Of(Article.Body);

    /// <summary>Whether the day is as sure as what the article prints: printed in full, or counted from a date that is itself printed.</summary>
    public bool IsSure => IsPrinted || IsStated(Article.Date);

    /// <summary>Whether a date is printed with the article, not concluded.</summary>
    public static bool IsStated(DateEvidence? date) => date is { Method: DateMethod.Metadata or DateMethod.Url or DateMethod.Header, Confidence: not Confidence.Low };
}
