using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Desk.Utterances;
using NewsBot.Replies;

namespace NewsBot.Desk;

/// <summary>What a reader of an answer must know beside its items: inferred dates, differing words, one origin printed by several.</summary>
internal static class DeskNotes
{
    /// <summary>One sentence a matter, in the order of importance.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Utterance> utterances, IReadOnlyList<ReplyCitation> citations) =>
        [.. TwoSpeakers(utterances), .. DifferingWords(utterances), .. InferredDates(citations), .. InferredSpeakers(utterances), .. SharedOrigins(utterances)];

    /// <summary>Which of the cited articles print no date or a doubtful one, and how theirs was come by.</summary>
    public static IEnumerable<string> InferredDates(IReadOnlyList<ReplyCitation> citations)
    {
        var articles = citations.DistinctBy(citation => citation.Citation.ArticleId).ToList();
        var inferred = articles.Where(article => article.Date is { Method: DateMethod.SameStory or DateMethod.Text }).ToList();
        if (inferred is [var one])
        {
            var how = one.Date!.Method is DateMethod.SameStory ? "from another article on the same story" : "from the days it names";
            yield return $"The date of “{one.Title}” ({ReplyWords.Day(one.Date.Date)}) is inferred {how}, with {KebabName.Of(one.Date.Confidence)} confidence.";
        }
        else if (inferred.Count > 1)
        {
            yield return $"The dates of {inferred.Count} articles are inferred; from what, and with how much confidence, stands with each source.";
        }

        foreach (var article in articles.Where(article => article.Date is { Confidence: Confidence.Low, Method: not (DateMethod.SameStory or DateMethod.Text) }))
            yield return $"The date that “{article.Title}” prints ({ReplyWords.Day(article.Date!.Date)}) is doubtful: it had not come when the article was read in, or is printed for something else.";

        var undated = articles.Where(article => article.Date is null).ToList();
        if (undated.Count == 1) yield return $"“{undated[0].Title}” prints no date.";
        else if (undated.Count > 1) yield return $"{undated.Count} of the articles print no date.";
    }

    private static IEnumerable<string> TwoSpeakers(IReadOnlyList<Utterance> utterances) =>
        DisputedSpeakers.Of(utterances).Select(pair => $"The words “{Opening(Utterance.Words(pair.First.Lead)).TrimEnd(',', '.')}” are {Given(pair.First)} and {Given(pair.Second)}.");

    private static string Given(Utterance utterance) =>
        $"{utterance.Lead.Quote.Speaker!.Name}'s in {ReplyCitation.OutletLabel(utterance.Lead.Article.Outlet, utterance.Lead.Article.Id)}";

    private static IEnumerable<string> DifferingWords(IReadOnlyList<Utterance> utterances)
    {
        foreach (var utterance in utterances)
        {
            var first = Utterance.Words(utterance.Lead);
            var differing = utterance.Printings.Skip(1).Count(hit => !Utterance.AreAlike(utterance.Lead, hit));
            if (differing > 0)
            {
                var who = utterance.Lead.Quote.Speaker?.Name ?? "One speaker";
                yield return $"{who}'s words “{Opening(first)}” are printed differently elsewhere; both readings are shown.";
            }
        }
    }

    private static IEnumerable<string> InferredSpeakers(IReadOnlyList<Utterance> utterances) =>
        utterances.Any(utterance => utterance.Printings.All(hit => hit.Quote.Speaker is { Inferred: true }))
            ? ["A speaker marked “inferred” is not named beside the words; the name was concluded from the text around them."]
            : [];

    private static IEnumerable<string> SharedOrigins(IReadOnlyList<Utterance> utterances) =>
        utterances
            .Where(utterance => utterance.Printings.Count > 1)
            .Select(Origin)
            .Where(agency => agency is not null)
            .Distinct()
            .Select(agency => $"What several outlets print with credit to {agency} is one origin, not several.");

    // The agency whose copy one printing is, where another printing of the same words names it near them or is its copy too.
    private static string? Origin(Utterance utterance)
    {
        var credited = utterance.Printings.Select(hit => WireCredits.AgencyOf(hit.Article)).FirstOrDefault(credit => credit is not null);
        return credited is not null && utterance.Printings.All(hit => WireCredits.Names(hit.Article, hit.Quote.Extent, credited)) ? credited : null;
    }

    private static string Opening(string words)
    {
        if (words.Length <= 60) return words;

        var cut = words.LastIndexOf(' ', 60);
        return $"{words[..(cut > 0 ? cut : 60)]} …";
    }
}
