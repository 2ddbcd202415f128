using System.ClientModel;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace NewsBot.Inference;

/// <summary>Asks the configured model within its budgets. Whatever goes wrong is a value: an answer never fails because of a model.</summary>
/// <param name="client">Null where no model is configured.</param>
internal sealed partial class ChatModel(IChatClient? client, InferenceOptions options, TimeProvider clock, ILogger<ChatModel> logger) : IDisposable
{
    /// <summary>The name under which a question's hash travels with its request, for clients that record or replay.</summary>
    public const string HashProperty = "newsbot.prompt_hash";

    public bool IsConfigured => client is not null;

    public string Name => options.Model;

    /// <summary>How much material one question may hold, in UTF-16 units: about four to a token.</summary>
    public int MostMaterial => options.PromptTokens * 4;

    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<ModelAnswer> AskAsync(ModelQuestion question, CancellationToken cancellationToken)
    {
        if (client is null) return new("", "no model is configured");

        using var budget = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(budget.Token, cancellationToken);
        try
        {
            var reply = await client.GetResponseAsync(
                [new ChatMessage(ChatRole.System, question.System), new ChatMessage(ChatRole.User, question.Material)],
                new ChatOptions
                {
                    Temperature = (float?)question.Temperature,
                    MaxOutputTokens = Math.Min(options.ReplyTokens, question.MostTokens ?? options.ReplyTokens),
                    ResponseFormat = ChatResponseFormat.ForJsonSchema(question.Schema, "claims"),
                    AdditionalProperties = new() { [HashProperty] = question.Hash },
                },
                either.Token);
            return reply.Text.Length > 0 ? new(reply.Text, null) : new("", "the model replied nothing");
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var failure = budget.IsCancellationRequested ? $"the model took longer than {options.TimeoutSeconds} seconds" : FailureOf(exception);
            NoReply(question.Hash, failure);
            return new("", failure);
        }
    }

    public void Dispose() => client?.Dispose();

    // What the endpoint said stays out of it: some repeat the key.
    private static string FailureOf(Exception exception) => exception switch
    {
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
