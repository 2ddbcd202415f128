using System.ClientModel;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using NewsBot.Endpoints;
using OpenAI.Chat;

namespace NewsBot.Inference;

/// <summary>
/// A chat model at any endpoint that speaks OpenAI's protocol (https://platform.openai.com/docs/api-reference/chat). One request a call, without
/// repetition: whoever waits for an answer is better served by the stored sentences at once.
/// </summary>
internal sealed class OpenAiChatClient : IChatClient
{
    // A reply of the longest kind that is asked for has some 10 KB.
    private const int MostReplyBytes = 1024 * 1024;

    private static readonly TimeSpan s_connecting = TimeSpan.FromSeconds(5);

    private readonly InferenceOptions _options;
    private readonly HttpClient _http;
    private readonly ChatClient _chat;

    /// <param name="options">Checked before, with an endpoint.</param>
    public OpenAiChatClient(InferenceOptions options)
    {
        _options = options;
        _http = OpenAiEndpoint.Connection(MostReplyBytes, s_connecting); // the caller's token ends it
        _chat = new ChatClient(options.Model, OpenAiEndpoint.Key(options.ApiKey), OpenAiEndpoint.Options(options.Endpoint, _http));
    }

    /// <summary>The model's reply as text. Of the options temperature, longest reply and the form of the reply count.</summary>
    /// <exception cref="ClientResultException">The endpoint refused; its status says why.</exception>
    /// <exception cref="HttpRequestException">The endpoint cannot be reached, or its reply is too large.</exception>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var sent = messages.Select(Sent).ToList();
        var asked = new ChatCompletionOptions { Temperature = options?.Temperature, MaxOutputTokenCount = options?.MaxOutputTokens, ResponseFormat = FormOf(options) };
        ChatCompletion completion;
        try
        {
            completion = await _chat.CompleteChatAsync(sent, asked, cancellationToken);
        }
        catch (ClientResultException exception) when (exception.Status is 400 or 422 && asked.ResponseFormat is not null)
        {
            // Not every server knows schemas; the prompt asks for the same form in words.
            asked.ResponseFormat = null;
            completion = await _chat.CompleteChatAsync(sent, asked, cancellationToken);
        }

        var text = string.Concat(completion.Content.Where(part => part.Kind is ChatMessageContentPartKind.Text).Select(part => part.Text));
        return new ChatResponse(new Microsoft.Extensions.AI.ChatMessage(ChatRole.Assistant, text)) { ModelId = completion.Model };
    }

    /// <summary>The whole reply at once: nothing of it may be shown before all of it is checked.</summary>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates()) yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("openai", new Uri(_options.Endpoint), _options.Model)
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose() => _http.Dispose();

    private static OpenAI.Chat.ChatMessage Sent(Microsoft.Extensions.AI.ChatMessage message) =>
        message.Role == ChatRole.System ? new SystemChatMessage(message.Text)
        : message.Role == ChatRole.Assistant ? new AssistantChatMessage(message.Text)
        : new UserChatMessage(message.Text);

    private static OpenAI.Chat.ChatResponseFormat? FormOf(ChatOptions? options) => options?.ResponseFormat switch
    {
        ChatResponseFormatJson { Schema: { } schema } json =>
            OpenAI.Chat.ChatResponseFormat.CreateJsonSchemaFormat(json.SchemaName ?? "reply", BinaryData.FromString(schema.GetRawText()), jsonSchemaIsStrict: true),
        ChatResponseFormatJson => OpenAI.Chat.ChatResponseFormat.CreateJsonObjectFormat(),
        _ => null,
    };
}
