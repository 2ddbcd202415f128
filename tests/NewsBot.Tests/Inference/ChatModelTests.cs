using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.SemanticKernel;
using NewsBot.Inference;

namespace NewsBot.Tests.Inference;

/// <summary>A model that misbehaves is a sentence in the answer's notes, never an error.</summary>
public sealed class ChatModelTests
{
    private static readonly ModelQuestion s_question = new()
    {
        System = "Condense.",
        Material = "--- material ---\n\nPassage 1 (Post, 2031-03-04):\nThe port closed. It reopened.\n",
        Hash = "abc",
        Schema = JsonDocument.Parse("""{"type": "object"}""").RootElement,
        Settings = new PromptExecutionSettings { ExtensionData = new Dictionary<string, object> { ["temperature"] = 0, ["max_tokens"] = 900 } },
    };

    [Fact]
    public async Task The_request_holds_our_words_as_system_and_the_material_as_user_text_and_no_tools()
    {
        await using var endpoint = await ScriptedModel.StartAsync();

        var answer = await AskAsync(endpoint);

        var asked = Assert.Single(endpoint.Requests);
        Assert.Null(answer.Failure);
        Assert.Contains("The port closed.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["system", "user"], asked["messages"]!.AsArray().Select(message => message!["role"]!.GetValue<string>()));
        Assert.Equal("model-a", asked["model"]!.GetValue<string>());
        Assert.Equal("json_schema", asked["response_format"]!["type"]!.GetValue<string>());
        Assert.True(asked["response_format"]!["json_schema"]!["strict"]!.GetValue<bool>());
        Assert.Equal(900, asked["max_completion_tokens"]!.GetValue<int>());
        Assert.Equal(0, asked["temperature"]!.GetValue<double>());
        Assert.Equal(["max_completion_tokens", "messages", "model", "response_format", "temperature"], asked.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal));
        Assert.Equal($"Bearer {ScriptedModel.Key}", Assert.Single(endpoint.Keys));
    }

    [Theory]
    [InlineData(429, "takes no more requests")]
    [InlineData(500, "failed with status 500")]
    [InlineData(401, "Inference:ApiKey")]
    [InlineData(404, "Inference:Model")]
    public async Task What_the_endpoint_refuses_is_said_in_words_and_without_the_key(int status, string expected)
    {
        await using var endpoint = await ScriptedModel.StartAsync(ScriptedModel.Status(status, "3600"));

        var answer = await AskAsync(endpoint);

        Assert.Equal("", answer.Text);
        Assert.Contains(expected, answer.Failure, StringComparison.Ordinal);
        Assert.DoesNotContain(ScriptedModel.Key, answer.Failure, StringComparison.Ordinal);
        Assert.Single(endpoint.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("<html>Sign in</html>")]
    [InlineData("""{"choices": []}""")]
    public async Task A_body_that_is_no_completion_is_a_failure(string body)
    {
        await using var endpoint = await ScriptedModel.StartAsync(ScriptedModel.Body(body));

        var answer = await AskAsync(endpoint);

        Assert.Equal("", answer.Text);
        Assert.NotNull(answer.Failure);
    }

    [Fact]
    public async Task An_endless_reply_ends_at_its_limit()
    {
        await using var endpoint = await ScriptedModel.StartAsync(ScriptedModel.Endless);

        var answer = await AskAsync(endpoint);

        Assert.Equal("the model's reply is too large", answer.Failure);
    }

    [Fact]
    public async Task A_slow_model_is_left_when_its_time_is_up()
    {
        await using var endpoint = await ScriptedModel.StartAsync(ScriptedModel.Slow);

        var answer = await AskAsync(endpoint, seconds: 1);

        Assert.Equal("the model took longer than 1 seconds", answer.Failure);
    }

    [Fact]
    public async Task Whoever_cancels_cancels()
    {
        await using var endpoint = await ScriptedModel.StartAsync(ScriptedModel.Slow);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AskAsync(endpoint, cancellationToken: cancelled.Token));
    }

    [Fact]
    public async Task A_server_that_knows_no_schemas_is_asked_again_without_one()
    {
        await using var endpoint = await ScriptedModel.StartAsync((asked, context) =>
            asked["response_format"] is null ? ScriptedModel.Good(asked, context) : ScriptedModel.Status(400)(asked, context));

        var answer = await AskAsync(endpoint);

        Assert.Null(answer.Failure);
        Assert.Equal(2, endpoint.Requests.Count);
    }

    [Fact]
    public async Task An_endpoint_that_is_not_there_is_a_failure()
    {
        var gone = await ScriptedModel.StartAsync();
        var options = gone.Options();
        await gone.DisposeAsync();
        using var model = new ChatModel(new OpenAiChatClient(options), options, TimeProvider.System, NullLogger<ChatModel>.Instance);

        var answer = await model.AskAsync(s_question, CancellationToken.None);

        Assert.Equal("the model's endpoint cannot be reached", answer.Failure);
    }

    private static async Task<ModelAnswer> AskAsync(ScriptedModel endpoint, int seconds = 30, CancellationToken cancellationToken = default)
    {
        var options = endpoint.Options(seconds);
        using var model = new ChatModel(new OpenAiChatClient(options), options, TimeProvider.System, NullLogger<ChatModel>.Instance);
        return await model.AskAsync(s_question, cancellationToken);
    }
}
