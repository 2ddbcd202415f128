namespace NewsBot.Lab.Comparing;

/// <summary>Real articles by the story that each tells.</summary>
internal static class RealStories
{
    /// <summary>The stories in the order of their names; a broken line is an error.</summary>
    public static IEnumerable<IGrouping<string, StoryText>> Read(string path) =>
        JsonLines.Read<StoryText>(path, (line, reason) => throw new InvalidDataException($"{path}:{line}: {reason}")).Select(read => read.Value).GroupBy(text => text.Story).OrderBy(story => story.Key, StringComparer.Ordinal);
}
