using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Articles;
using NewsBot.Articles.Dating;

namespace NewsBot.Replies;

/// <summary>The form of a reply that programs read. Absent values are null; letters are written as they are, not as escapes.</summary>
internal static partial class ReplyJson
{
    private static readonly Forms OnOneLine = new(OptionsFor(indented: false));
    private static readonly Forms Spread = new(OptionsFor(indented: true));

    /// <summary>The whole reply on one line, for a program that reads replies line by line.</summary>
    public static string OneLine(Reply reply) => JsonSerializer.Serialize(FormOf(reply), OnOneLine.ReplyForm);

    /// <summary>The same spread over lines, two spaces a level, for a person.</summary>
    public static string Indented(Reply reply) => JsonSerializer.Serialize(FormOf(reply), Spread.ReplyForm);

    private static JsonSerializerOptions OptionsFor(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the reply is never written into a page
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = indented,
    };

    private static ReplyForm FormOf(Reply reply) => new(
        reply.Command,
        reply.AnswerId is "" ? null : reply.AnswerId,
        OutcomeOf(reply.Outcome),
        reply.Title,
        reply.Lead,
        Items(reply.Items),
        [.. reply.Citations.Select(FormOf)],
        reply.Notes);

    private static string OutcomeOf(Outcome outcome) => outcome switch
    {
        Outcome.Answered or Outcome.Partial => "answered",
        Outcome.NothingFound => "nothing-found",
        _ => "refused",
    };

    // Each says the section it stands in, which a page prints above the first alone.
    private static List<ItemForm> Items(IReadOnlyList<ReplyItem> items)
    {
        var forms = new List<ItemForm>();
        string? section = null;
        foreach (var item in items) forms.Add(FormOf(item, section = item.Heading ?? section));
        return forms;
    }

    private static ItemForm FormOf(ReplyItem item, string? section) => new(
        item.Id,
        KebabName.Of(item.Kind),
        item.Text,
        item.Speaker,
        item.SpeakerRole,
        item.SpeakerInferred,
        item.Outlets,
        item.Date,
        item.DateMethod,
        item.Citations,
        [.. item.Readings.Select(reading => FormOf(reading, item.Kind))],
        item.Cue,
        item.Note,
        section);

    private static ReadingForm FormOf(Reading reading, ItemKind kind) => new(
        reading.Text,
        reading.Citations,
        reading.Label,
        KebabName.Of(reading.Kind ?? kind),
        reading.Cue,
        [.. reading.Differences.Select(span => span.Of(reading.Text))]);

    private static CitationForm FormOf(ReplyCitation source) => new(
        source.Number,
        source.Citation.ArticleId,
        source.PassageId,
        source.Outlet,
        source.Title,
        source.Author,
        source.Date?.Date,
        source.Date is { } date ? KebabName.Of(date.Method) : null,
        source.Date is { } trusted ? KebabName.Of(trusted.Confidence) : null,
        source.Url,
        source.Citation.Span.Start,
        source.Citation.Span.End,
        source.Citation.Words);

    // The order of the parameters is the order of the properties.
    private sealed record ReplyForm(
        string Command,
        string? AnswerId,
        string Outcome,
        string Title,
        string Lead,
        IReadOnlyList<ItemForm> Items,
        IReadOnlyList<CitationForm> Citations,
        IReadOnlyList<string> Notes);

    private sealed record ItemForm(
        string Id,
        string Kind,
        string Text,
        string? Speaker,
        string? SpeakerRole,
        bool SpeakerInferred,
        IReadOnlyList<string> Outlets,
        DateOnly? Date,
        string? DateMethod,
        IReadOnlyList<int> Citations,
        IReadOnlyList<ReadingForm> Readings,
        string? Cue,
        string? Note,
        string? Section);

    private sealed record ReadingForm(string Text, IReadOnlyList<int> Citations, string? Label, string Kind, string? Cue, IReadOnlyList<string> Differing);

    private sealed record CitationForm(
        int N,
        string ArticleId,
        string? PassageId,
        string? Outlet,
        string Title,
        string? Author,
        DateOnly? Date,
        string? DateMethod,
        string? DateConfidence,
        string? Url,
        int Start,
        int End,
        string Words);

    [JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
    [JsonSerializable(typeof(ReplyForm))]
    private sealed partial class Forms : JsonSerializerContext;
}
