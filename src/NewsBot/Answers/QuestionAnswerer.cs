using NewsBot.Storage.Filters;
using NewsBot.Summaries;
using NewsBot.Summaries.Steps;

namespace NewsBot.Answers;

/// <summary>Answers a question with the stored sentences that hold what it asks about, or with nothing.</summary>
internal sealed class QuestionAnswerer(RetrieveStep retrieve, AnswerPipeline pipeline, TimeProvider clock)
{
    /// <summary>Of an answer.</summary>
    public const int MostSentences = 3;

    /// <returns>The answer's items and sources; no items where no sentence of the archive holds enough of the question.</returns>
    public async Task<SummaryDraft> AnswerAsync(string question, ArticleFilter filter, CancellationToken cancellationToken)
    {
        var timer = new StepTimer(clock);
        var subject = timer.Time("understand", () => UnderstandStep.Understand(question, filter, MostSentences));
        var material = timer.Time("retrieve", () => retrieve.Retrieve(subject, cancellationToken));
        var selection = timer.Time("select", () => AnswerSelector.Select(subject, material));
        return await pipeline.FinishAsync(subject, material, selection, timer, cancellationToken);
    }
}
