using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Models;
using NewsBot.Summaries.Steps;
using NewsBot.Summaries.Traces;

namespace NewsBot.Summaries;

/// <summary>The way from what was selected to what is shown, the same for summaries and answers: draft, verify, order, render.</summary>
internal sealed class AnswerPipeline(DraftStep draft, VerifyStep verify, RenderStep render)
{
    /// <param name="timer">Holds the times of the steps before.</param>
    public async Task<SummaryDraft> FinishAsync(Subject subject, Material material, Selection selection, StepTimer timer, CancellationToken cancellationToken)
    {
        var drafted = await timer.TimeAsync("draft", () => draft.DraftAsync(subject, material, selection, cancellationToken));
        var verified = timer.Time("verify", () => verify.Verify(drafted, cancellationToken));
        selection = selection with { Said = verify.Standing(selection.Said, material, cancellationToken) };
        var ordered = timer.Time("order", () => OrderStep.Order(subject, material, verified.Claims));
        var rendered = timer.Time("render", () => render.Render(subject, material, ordered, selection, cancellationToken));
        var hashes = material.Articles.ToDictionary(article => article.Id);
        return rendered with
        {
            IsReworded = ordered.Any(claim => !claim.IsVerbatim),
            Notes = [.. verified.Notes, .. rendered.Notes],
            Trace = new AnswerTrace
            {
                Subject = subject,
                Passages = material.Passages,
                ArticlesRead = material.Articles.Count,
                Articles = [.. rendered.Citations.Select(source => source.Citation.ArticleId).Distinct().Select(id => new TracedArticle(id, hashes[id].BodyHash))],
                Stories = material.Stories.Count == 0 ? [] : [.. material.Stories.Take(1 + ordered.Select(claim => claim.Story).DefaultIfEmpty(0).Max())],
                Claims = ordered,
                Dropped = verified.Dropped,
                Said = selection.Said,
                Model = drafted.Model is { } model ? Traced(model) : null,
                Times = timer.Times,
                Shown = AnswerRebuilder.HashOf(rendered.Items, rendered.Citations),
            },
        };
    }

    private static TracedModel Traced(ModelDraft model) =>
        new() { Name = model.Model, Prompt = model.Prompt, PromptHash = model.PromptHash, Reply = model.Reply, Failure = model.Failure };
}
