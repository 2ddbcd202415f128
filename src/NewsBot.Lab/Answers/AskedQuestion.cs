using System.Text.Json.Serialization;

namespace NewsBot.Lab.Answers;

/// <summary>A question about articles, with what answers it.</summary>
internal sealed record AskedQuestion
{
    public required string Id { get; init; }

    public required string Question { get; init; }

    /// <summary>Words of which one must stand in a sentence that answers; empty: the articles do not answer it.</summary>
    public required IReadOnlyList<string> Answers { get; init; }

    /// <summary>The id of an article that answers; null where none does, or where any with the words may.</summary>
    public string? Article { get; init; }

    [JsonIgnore]
    public bool IsAnswerable => Answers.Count > 0;

    /// <summary>The story that answers; of a question that none answers its own id, so that each is drawn for itself.</summary>
    [JsonIgnore]
    public string Story => Article is null ? Id : StoryOf(Article);

    /// <summary>Whether a text of an article answers: it has the words, and the article is on the right story where one is named.</summary>
    public bool IsAnswered(string article, string text) =>
        (Article is null || StoryOf(article) == Story) && Answers.Any(answer => text.Contains(answer, StringComparison.OrdinalIgnoreCase));

    // The articles of story "s01" are "s01a", "s01b" and so on.
    private static string StoryOf(string article) => article[..^1];
}
