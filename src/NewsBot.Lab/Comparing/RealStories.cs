using System.Text.Json.Serialization;
using NewsBot.Desk.Comparing;

namespace NewsBot.Lab.Comparing;

/// <summary>Real articles by the story that each tells.</summary>
internal static class RealStories
{
    // They print no day of their own that could be relied on: all of a story are taken to be of one.
    private static readonly DateOnly s_day = new(2031, 3, 5);

    /// <summary>The stories in the order of their names; a broken line is an error.</summary>
    public static IEnumerable<IGrouping<string, StoryText>> Read(string path) => JsonLines.ReadWhole<StoryText>(path).GroupBy(text => text.Story).OrderBy(story => story.Key, StringComparer.Ordinal);

    /// <summary>The figures of a story's articles, their tokens joined.</summary>
    public static IEnumerable<PrintedFigure> Figures(IEnumerable<StoryText> story) => story.SelectMany(text => PrintedArticles.Figures(text.Id, null, JoinedTokens.Of(text.Body), s_day));
}

/// <summary>A text and the story it tells.</summary>
internal sealed record StoryText([property: JsonRequired] string Id, [property: JsonRequired] string Story, [property: JsonRequired, JsonPropertyName("text")] string Body);
