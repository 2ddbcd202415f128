using System.ClientModel;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;

namespace NewsBot.Inference;

/// <summary>Asks the configured model within its budgets. Whatever goes wrong is a value: an answer never fails because of a model.</summary>
/// <param name="client">Null where no model is configured.</param>
internal sealed partial class ChatModel(IChatClient? client, InferenceOptions options, TimeProvider clock, ILogger<ChatModel> logger) : IDisposable
{
    /// <summary>The name under which a question's hash travels with its request, for clients that record or replay.</summary>
    public const string HashProperty = "newsbot.prompt_hash";

    /// <summary>The model within its budgets, for the kernel; null where none is configured.</summary>
    public IChatClient? Client { get; } = client is null ? null : new BudgetedChatClient(client, options, clock);

    public bool IsConfigured => Client is not null;

    public string Name => options.Model;

    /// <summary>How much material one question may hold, in UTF-16 units: about four to a token.</summary>
    public int MostMaterial => options.PromptTokens * 4;

    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<ModelAnswer> AskAsync(ModelQuestion question, CancellationToken cancellationToken)
    {
        if (Client is null) return new("", "no model is configured");

        var asked = question.Settings?.ToChatOptions(kernel: null) ?? new ChatOptions();
        asked.ResponseFormat = ChatResponseFormat.ForJsonSchema(question.Schema, "claims");
        asked.AdditionalProperties = new() { [HashProperty] = question.Hash };
        try
        {
            var reply = await Client.GetResponseAsync([new ChatMessage(ChatRole.System, question.System), new ChatMessage(ChatRole.User, question.Material)], asked, cancellationToken);
            return reply.Text.Length > 0 ? new(reply.Text, null) : new("", "the model replied nothing");
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var failure = FailureOf(exception);
            NoReply(question.Hash, failure);
            return new("", failure);
        }
    }

    public void Dispose() => Client?.Dispose();

    // What the endpoint said stays out of it: some repeat the key.
    private string FailureOf(Exception exception) => exception switch
    {
        TimeoutException => $"the model took longer than {options.TimeoutSeconds} seconds",
        ClientResultException { Status: 429 } => "the model's endpoint takes no more requests for now",
        ClientResultException { Status: 401 or 403 } => "the model's endpoint refuses the key (setting Inference:ApiKey)",
        ClientResultException { Status: 404 } => "the endpoint knows no such model (setting Inference:Model)",
        ClientResultException { Status: >= 400 } refused => $"the model's endpoint failed with status {refused.Status}",
        _ when exception.GetBaseException() is HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => "the model's reply is too large",
        HttpRequestException or ClientResultException => "the model's endpoint cannot be reached",
        _ => "the model's endpoint replied with something that is no reply of a model",
    };

    [LoggerMessage(LogLevel.Warning, "the model gave no reply to {Hash}: {Failure}")]
    private partial void NoReply(string hash, string failure);
}
