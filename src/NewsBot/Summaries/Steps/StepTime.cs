namespace NewsBot.Summaries.Steps;

/// <summary>How long one step took.</summary>
/// <param name="Step">Its name: "understand", "retrieve", "select", "draft", "verify", "order", "render".</param>
/// <param name="Milliseconds">The time it took.</param>
internal sealed record StepTime(string Step, double Milliseconds);
