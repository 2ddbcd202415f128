using System.Text.Json;
using NewsBot.Articles;
using NewsBot.Storage.Rows;

namespace NewsBot.Storage.Filters;

/// <summary>Which quotations count; applied inside every search. What is not set does not restrict.</summary>
internal sealed record QuoteFilter
{
    public ArticleFilter Articles { get; init; } = ArticleFilter.None;

    /// <summary>Words that must all occur in the speaker's name, role or printed source, unless the speaker is one of <see cref="Speakers"/>.</summary>
    public IReadOnlyList<string> SpeakerWords { get; init; } = [];

    /// <summary>Names as stored of those who count, whatever <see cref="SpeakerWords"/> says of them.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>Empty: any kind.</summary>
    public IReadOnlyList<QuoteKind> Kinds { get; init; } = [];

    /// <summary>Puts the conditions on quotations into a clause; those on articles are there already.</summary>
    public void Restrict(FilterClause clause)
    {
        if (Kinds.Count > 0) clause.Require($"quote.kind in ({string.Join(", ", Kinds.Select(_ => "?"))})", [.. Kinds.Select(kind => (object)kind.ToString())]);

        var words = MatchExpression.All(SpeakerWords, "speaker");
        const string ByName = "quote.speaker in (select value from json_each(?))";
        const string ByWords = "quote.number in (select rowid from quote_index where quote_index match ?)";
        switch (Speakers.Count > 0, words.IsEmpty)
        {
            case (true, true):
                clause.Require(ByName, JsonSerializer.Serialize(Speakers, StorageJson.Default.IReadOnlyListString));
                break;
            case (true, false):
                clause.Require($"({ByName} or {ByWords})", JsonSerializer.Serialize(Speakers, StorageJson.Default.IReadOnlyListString), words.Text);
                break;
            case (false, false):
                clause.Require(ByWords, words.Text);
                break;
            case (false, true) when SpeakerWords.Count > 0:
                clause.Require("0"); // words without a letter are nobody's
                break;
        }
    }
}
