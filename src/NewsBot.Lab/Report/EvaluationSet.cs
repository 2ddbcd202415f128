namespace NewsBot.Lab.Report;

/// <summary>One dev set: which verb answers it, and how the answer is scored.</summary>
internal sealed record EvaluationSet
{
    /// <summary>Its folder or file below the evaluation data, without the ending.</summary>
    public required string Name { get; init; }

    /// <summary>The lab's verb and its options; {data} stands for the set's path, {out} for the file to write.</summary>
    public required IReadOnlyList<string> Verb { get; init; }

    /// <summary>The scorer's file name in the folder `tools` beside the data, and its options; {data} and {out} as above.</summary>
    public required IReadOnlyList<string> Scorer { get; init; }

    public required IReadOnlyList<Metric> Metrics { get; init; }
}
