using NewsBot.Articles;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Steps;

namespace NewsBot.Summaries.Traces;

/// <summary>Builds an answer again from its trace and the stored bodies: the same words from the same versions of the same articles.</summary>
internal sealed class AnswerRebuilder(ArticleStore articles, VerifyStep verify, RenderStep render)
{
    /// <summary>The hash of what a reply shows: its items and sources, without notes, ids and actions.</summary>
    public static string HashOf(IReadOnlyList<ReplyItem> items, IReadOnlyList<ReplyCitation> citations) => ArticleIdentity.HashOf(ReplyJson.OneLine(new Reply
    {
        Command = "",
        Outcome = Outcome.Answered,
        Title = "",
        Lead = "",
        Items = items,
        Citations = citations,
    }));

    public RebuiltAnswer Rebuild(AnswerTrace trace, CancellationToken cancellationToken)
    {
        var reply = new Reply { Command = trace.Command, AnswerId = trace.AnswerId, Outcome = Outcome.Refused, Title = trace.Title, Lead = trace.Lead, Notes = trace.Notes };
        if (trace.Claims.Count == 0 && trace.Said.Count == 0) return new(reply, null);

        var read = articles.Read([.. trace.Articles.Select(article => article.Id)], cancellationToken);
        var then = new List<Article>();
        foreach (var traced in trace.Articles)
        {
            if (!read.TryGetValue(traced.Id, out var article) || articles.BodyOf(traced.Id, traced.BodyHash, cancellationToken) is not { } body)
                return new(reply, $"The article {traced.Id}, which it cites, is no longer in the archive.");

            then.Add(article.Body == body ? article : article with { Body = body });
        }

        // The claims of a model were verified against the same words; what is checked again is that the words still stand there.
        var verified = verify.Standing(trace.Claims, cancellationToken);
        if (verified.Dropped is [var lost, ..]) return new(reply, $"“{lost.Text}” cannot be shown again: {lost.Reason}.");

        var draft = render.Render(trace.Subject, new Material { Articles = then, Stories = trace.Stories }, verified.Claims, new Selection { Said = trace.Said }, cancellationToken);
        return new(
            reply with { Outcome = Outcome.Answered, Items = draft.Items, Citations = draft.Citations },
            HashOf(draft.Items, draft.Citations) == trace.Shown ? null : "The words are the same; what the archive knows of an article that it cites, such as its date, has changed since.");
    }
}
