using NewsBot.Summaries.Steps;

namespace NewsBot.Summaries;

/// <summary>Builds a cited summary of a day's or a topic's coverage: understand, retrieve, select, draft, verify, order, render.</summary>
internal sealed class SummaryComposer(UnderstandStep understand, RetrieveStep retrieve, SelectStep select, AnswerPipeline pipeline, TimeProvider clock)
{
    /// <summary>The items and sources of the summary; no items where the archive has nothing on it.</summary>
    public async Task<SummaryDraft> ComposeAsync(SummaryRequest request, CancellationToken cancellationToken)
    {
        var timer = new StepTimer(clock);
        var subject = timer.Time("understand", () => understand.Understand(request));
        var material = timer.Time("retrieve", () => retrieve.Retrieve(subject, cancellationToken));
        if (material.Articles.Count == 0) return SummaryDraft.Empty;

        var selection = timer.Time("select", () => select.Select(subject, material));
        return await pipeline.FinishAsync(subject, material, selection, timer, cancellationToken);
    }
}
