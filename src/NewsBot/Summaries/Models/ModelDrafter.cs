using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.SemanticKernel;
using NewsBot.Articles;
using NewsBot.Inference;
using NewsBot.Prompts;
using NewsBot.Storage;
using NewsBot.Summaries.Matter;

namespace NewsBot.Summaries.Models;

/// <summary>
/// Has a model reword the selected passages: our prompt as the system text, other people's words in a message of their own between two lines that
/// nobody can guess. Nothing of the reply is believed here; only evidence that stands in a passage is turned into a citation.
/// </summary>
internal sealed class ModelDrafter(ChatModel model, PromptCatalogue prompts, PassageStore passages)
{
    private const int MostPassages = 24;
    private const int MarkerDigits = 32; // 128 bits: no text can hold it but by chance
    private const string NoMarker = "marker";

    /// <returns>Null where no model is configured or there is nothing to show it.</returns>
    public async Task<ModelDraft?> DraftAsync(Subject subject, Material material, Selection selection, CancellationToken cancellationToken)
    {
        if (!model.IsConfigured || selection.Points.Count == 0) return null;

        var offered = Offered(material, selection, cancellationToken);
        if (offered.Count == 0) return null;

        var name = subject.IsQuestion ? "answer" : "summarise";
        var system = await prompts.RenderAsync(name, new KernelArguments { ["points"] = subject.MostPoints.ToString(CultureInfo.InvariantCulture) }, cancellationToken);
        var question = new ModelQuestion
        {
            System = system,
            Material = Sheet(subject, offered, RandomNumberGenerator.GetHexString(MarkerDigits, lowercase: true)),
            Hash = ArticleIdentity.HashOf($"{system}\0{Sheet(subject, offered, NoMarker)}"),
            Schema = ModelReply.Schema,
            Settings = prompts.All[name].DefaultExecutionSettings,
        };
        var answer = await model.AskAsync(question, cancellationToken);
        var draft = new ModelDraft { Model = model.Name, Prompt = name, PromptHash = question.Hash, Reply = answer.Text, Failure = answer.Failure };
        if (answer.Failure is not null) return draft;

        return ModelReply.Read(answer.Text) is { } reply
            ? WithClaims(draft, reply.Claims.Take(subject.MostPoints), offered)
            : draft with { Failure = "the model replied with something other than claims" };
    }

    // The passages of the selected sentences, and of those that say the same elsewhere, as far as the budget goes.
    private List<OfferedPassage> Offered(Material material, Selection selection, CancellationToken cancellationToken)
    {
        var articles = material.Articles.ToDictionary(article => article.Id);
        var stored = new Dictionary<string, IReadOnlyList<Passage>>();
        var offered = new List<OfferedPassage>();
        var room = model.MostMaterial;
        foreach (var point in selection.Points)
        {
            foreach (var candidate in point.Alike.Prepend(point.Lead))
            {
                if (offered.Count == MostPassages || offered.Exists(known => known.Id == candidate.PassageId)) continue;

                var article = articles[candidate.ArticleId];
                if (!stored.TryGetValue(article.Id, out var all)) stored[article.Id] = all = passages.Of(article, cancellationToken);
                if (all.FirstOrDefault(passage => passage.Id == candidate.PassageId) is not { } found) continue;

                var passage = new OfferedPassage(found, article, point.Story);
                if (passage.Text.Length == 0 || passage.Text.Length > room) continue;

                room -= passage.Text.Length;
                offered.Add(passage);
            }
        }

        return offered;
    }

    private static string Sheet(Subject subject, List<OfferedPassage> offered, string marker)
    {
        var sheet = new StringBuilder();
        sheet.Append(CultureInfo.InvariantCulture, $"--- material {marker} begins ---\n");
        if (subject.Text is { } asked) sheet.Append(CultureInfo.InvariantCulture, $"{(subject.IsQuestion ? "Question" : "Subject")}: {PlainText.Of(asked)}\n");
        for (var i = 0; i < offered.Count; i++) sheet.Append(CultureInfo.InvariantCulture, $"\nPassage {i + 1} ({offered[i].Label}):\n{offered[i].Text}\n");
        return sheet.Append(CultureInfo.InvariantCulture, $"--- material {marker} ends ---").ToString();
    }

    private static ModelDraft WithClaims(ModelDraft draft, IEnumerable<ModelClaim> written, List<OfferedPassage> offered)
    {
        var claims = new List<Claim>();
        var dropped = new List<DroppedClaim>();
        foreach (var claim in written)
        {
            var text = PlainText.Of(claim.Claim);
            var evidence = claim.Evidence
                .Select(quoted => quoted.Passage >= 1 && quoted.Passage <= offered.Count ? offered[quoted.Passage - 1].Find(quoted.Quote) : null)
                .ToList();
            if (text.Length == 0) continue;

            if (evidence.Count == 0 || evidence.Exists(citation => citation is null))
            {
                dropped.Add(new DroppedClaim(text, evidence.Count == 0 ? "it has no evidence" : "the words it quotes as evidence do not stand in the passage"));
                continue;
            }

            var first = offered[claim.Evidence[0].Passage - 1];
            claims.Add(new Claim
            {
                Text = text,
                Evidence = [.. evidence.Select(citation => citation!).Distinct()],
                PassageId = first.Id,
                IsVerbatim = false,
                Story = first.Story,
                Depth = first.Depth,
            });
        }

        return draft with { Claims = claims, Dropped = dropped };
    }
}
