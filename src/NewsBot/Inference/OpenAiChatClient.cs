using System.ClientModel;
using Microsoft.Extensions.AI;
using NewsBot.Endpoints;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace NewsBot.Inference;

/// <summary>
/// A chat model at any endpoint that speaks OpenAI's protocol (https://platform.openai.com/docs/api-reference/chat): the library's client, with schemas
/// kept to strictly. Nothing is repeated but a request whose schema the endpoint does not know: whoever waits for an answer is better served by the stored
/// sentences at once.
/// </summary>
internal sealed class OpenAiChatClient : DelegatingChatClient
{
    // A reply of the longest kind that is asked for has some 10 KB.
    private const int MostReplyBytes = 1024 * 1024;

    // Asks the endpoint to keep to the schema rather than to try.
    private const string Strict = "strict";

    private static readonly TimeSpan s_connecting = TimeSpan.FromSeconds(5);

    private readonly HttpClient _connection;

    /// <param name="options">Checked before, with an endpoint.</param>
    public OpenAiChatClient(InferenceOptions options)
        : this(options, OpenAiEndpoint.Connection(MostReplyBytes, s_connecting)) // the caller's token ends a request
    {
    }

    private OpenAiChatClient(InferenceOptions options, HttpClient connection)
        : base(new ChatClient(options.Model, OpenAiEndpoint.Key(options.ApiKey), OpenAiEndpoint.Options(options.Endpoint, connection)).AsIChatClient()) =>
        _connection = connection;

    /// <exception cref="ClientResultException">The endpoint refused; its status says why.</exception>
    /// <exception cref="HttpRequestException">The endpoint cannot be reached, or its reply is too large.</exception>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var sent = messages.ToList();
        var asked = options?.Clone() ?? new ChatOptions();
        (asked.AdditionalProperties ??= [])[Strict] = true;
        try
        {
            return await base.GetResponseAsync(sent, asked, cancellationToken);
        }
        catch (ClientResultException exception) when (exception.Status is 400 or 422 && asked.ResponseFormat is not null)
        {
            // Not every server knows schemas; the prompt asks for the same form in words.
            asked.ResponseFormat = null;
            return await base.GetResponseAsync(sent, asked, cancellationToken);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _connection.Dispose();
    }
}
