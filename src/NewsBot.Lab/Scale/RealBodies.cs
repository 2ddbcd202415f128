namespace NewsBot.Lab.Scale;

/// <summary>Bodies of real articles to measure with; none where the evaluation data is absent.</summary>
internal static class RealBodies
{
    /// <summary>In the order of the set, paragraphs parted by an empty line.</summary>
    public static IEnumerable<string> Read()
    {
        var file = EvaluationData.Folder() is { } data ? Path.Combine(data, "retrieval", "reuters_headline", "docs.jsonl.gz") : null;
        if (file is null || !File.Exists(file)) return [];

        return JsonLines.Read<Document>(file, (_, _) => { }).Select(line => line.Value.Text.ReplaceLineEndings("\n\n"));
    }

    private sealed record Document(string Text);
}
