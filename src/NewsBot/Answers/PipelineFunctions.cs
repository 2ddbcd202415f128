using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using NewsBot.Storage.Filters;
using NewsBot.Summaries;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Steps;

namespace NewsBot.Answers;

/// <summary>
/// Every step from what was asked to what is shown, as a function with a name and a description, so that the Kernel (or whatever stands on
/// Microsoft.Extensions.AI) can call them, with objects or with JSON. What a step returns is what the next one takes.
/// </summary>
internal sealed class PipelineFunctions
{
    /// <summary>The name of the plugin: `newsbot`.</summary>
    public const string Plugin = "newsbot";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public PipelineFunctions(
        UnderstandStep understand, RetrieveStep retrieve, SelectStep select, DraftStep draft, VerifyStep verify, RenderStep render) =>
        All =
        [
            Function(
                "understand",
                "Reads a topic, days and a length as what a summary must be about.",
                (
                    [Description("What it is about; none: everything of the days")] string? topic = null,
                    [Description("The first day that counts, yyyy-MM-dd")] DateOnly? from = null,
                    [Description("The last day that counts, yyyy-MM-dd")] DateOnly? to = null,
                    [Description("As on that day: nothing published later is used")] DateOnly? asOf = null,
                    [Description("Short, Normal or Long")] SummaryLength length = SummaryLength.Normal) =>
                    understand.Understand(new SummaryRequest { Topic = topic, Filter = new ArticleFilter { From = from, To = to, AsOf = asOf }, Length = length })),
            Function(
                "understand_question",
                "Reads a question as what an answer must be about.",
                (
                    [Description("The question")] string question,
                    [Description("The first day that counts, yyyy-MM-dd")] DateOnly? from = null,
                    [Description("The last day that counts, yyyy-MM-dd")] DateOnly? to = null) =>
                    UnderstandStep.Understand(question, new ArticleFilter { From = from, To = to }, QuestionAnswerer.MostSentences)),
            Function(
                "retrieve",
                "Brings the stored articles, sentences and quotations that an answer may use.",
                ([Description("What `understand` returned")] Subject subject, CancellationToken cancellationToken) => retrieve.Retrieve(subject, cancellationToken)),
            Function(
                "select",
                "Chooses the sentences of a summary and what was said beside them.",
                ([Description("What `understand` returned")] Subject subject, [Description("What `retrieve` returned")] Material material) => select.Select(subject, material)),
            Function(
                "select_answer",
                "Chooses the sentences that answer a question; none where the archive does not say.",
                ([Description("What `understand_question` returned")] Subject subject, [Description("What `retrieve` returned")] Material material) =>
                    AnswerSelector.Select(subject, material)),
            Function(
                "draft",
                "Writes claims with the words that prove them.",
                (
                    [Description("What was understood")] Subject subject,
                    [Description("What `retrieve` returned")] Material material,
                    [Description("What was selected")] Selection selection,
                    CancellationToken cancellationToken) => draft.DraftAsync(subject, material, selection, cancellationToken)),
            Function(
                "verify",
                "Lets through only the claims that their stored evidence supports, and says why the others fail.",
                ([Description("What `draft` returned")] Draft draft, CancellationToken cancellationToken) => verify.Verify(draft, cancellationToken)),
            Function(
                "order",
                "Puts claims into the order in which they are shown.",
                (
                    [Description("What was understood")] Subject subject,
                    [Description("What `retrieve` returned")] Material material,
                    [Description("The claims of what `verify` returned")] IReadOnlyList<Claim> claims) => OrderStep.Order(subject, material, claims)),
            Function(
                "render",
                "Makes the cited items, sources and notes of a reply.",
                (
                    [Description("What was understood")] Subject subject,
                    [Description("What `retrieve` returned")] Material material,
                    [Description("What `order` returned")] IReadOnlyList<Claim> claims,
                    [Description("What was selected")] Selection selection,
                    CancellationToken cancellationToken) => render.Render(subject, material, claims, selection, cancellationToken)),
        ];

    /// <summary>In the order in which an answer goes through them.</summary>
    public IReadOnlyList<AIFunction> All { get; }

    /// <summary>The steps as a plugin of Semantic Kernel.</summary>
    public KernelPlugin AsPlugin() => KernelPluginFactory.CreateFromFunctions(
        Plugin, "The steps of an answer from a newsroom's archive, in which every sentence is cited.", All.Select(step => step.AsKernelFunction()));

    private static AIFunction Function(string name, string description, Delegate step) =>
        AIFunctionFactory.Create(step, new AIFunctionFactoryOptions { Name = name, Description = description, SerializerOptions = s_json });
}
