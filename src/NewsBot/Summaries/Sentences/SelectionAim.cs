namespace NewsBot.Summaries.Sentences;

/// <summary>How much is to be chosen.</summary>
/// <param name="Most">Sentences at most.</param>
/// <param name="LeastGain">A sentence after the first must be worth at least that, where there is a subject; lower is longer.</param>
/// <param name="OnlyOfSubject">Whether a sentence that has little of the subject is left out, even if that leaves none.</param>
internal readonly record struct SelectionAim(int Most, double LeastGain, bool OnlyOfSubject = false)
{
    /// <summary>The shortest that says it: what the gain was measured with (docs/measurements.md).</summary>
    public static SelectionAim Brief { get; } = new(4, .2);
}
