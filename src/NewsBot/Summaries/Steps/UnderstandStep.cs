using System.Text.RegularExpressions;
using NewsBot.Retrieval;
using NewsBot.Storage.Filters;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Sentences;
using NewsBot.Text;

namespace NewsBot.Summaries.Steps;

/// <summary>Step "understand": what was asked, as what an answer must be about.</summary>
internal sealed partial class UnderstandStep(WordRelations relations)
{
    /// <summary>What a summary must be about.</summary>
    public Subject Understand(SummaryRequest request) => new()
    {
        Text = request.Topic,
        Filter = request.Filter,
        Phrases = request.Topic is { } topic ? Phrases(topic) : [],
        MostPoints = request.MostPoints,
        MostStatements = request.MostStatements,
    };

    /// <summary>What an answer to a question must be about.</summary>
    /// <param name="mostPoints">Sentences of the answer at most.</param>
    public static Subject Understand(string question, ArticleFilter filter, int mostPoints) => new()
    {
        Text = question,
        IsQuestion = true,
        Filter = filter,
        MostPoints = mostPoints,
    };

    private List<WantedPhrase> Phrases(string typed) =>
    [
        .. Topic.Read(Thousands().Replace(typed, ""), relations).Groups
            .Select(group => Words(group[0]) is [var single] ? Single(single, group) : new WantedPhrase([.. Words(group[0]).Select(word => new[] { word })]))
            .Where(phrase => phrase.Words.Count > 0),
    ];

    private static WantedPhrase Single(string word, IReadOnlyList<string> group) =>
        new([[word, .. group.Skip(1).Where(other => !other.Contains(' ', StringComparison.Ordinal)).SelectMany(SearchWords.Of)]]);

    private static IReadOnlyList<string> Words(string term) => [.. SearchWords.Of(term).Distinct()];

    // "150,000" is one word.
    [GeneratedRegex(@"(?<=\d),(?=\d{3}\b)", RegexOptions.None, 200)]
    private static partial Regex Thousands();
}
