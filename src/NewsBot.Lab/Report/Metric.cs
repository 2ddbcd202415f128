namespace NewsBot.Lab.Report;

/// <summary>One figure of an evaluation set.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Pattern">A regular expression over what the scorer prints; its first group is the figure.</param>
/// <param name="Baseline">What a simple method reaches on the same half; as text, since some are ranges.</param>
/// <param name="Goal">What the design aims at.</param>
internal sealed record Metric(string Name, string Pattern, string Baseline, string Goal);
