using Microsoft.Extensions.AI;
using NewsBot.Inference;

namespace NewsBot.Tests.Inference;

/// <summary>The budgets hold for whoever calls the model, the kernel included; how time runs out is in <see cref="ChatModelTests"/>.</summary>
public sealed class BudgetedChatClientTests : IDisposable
{
    private static readonly ChatMessage[] s_messages = [new(ChatRole.User, "Condense.")];

    private readonly ListeningModel _model = new();

    public void Dispose() => _model.Dispose();

    [Theory]
    [InlineData(null, 700)]
    [InlineData(300, 300)]
    [InlineData(9000, 700)]
    public async Task No_reply_is_asked_for_that_is_longer_than_the_settings_allow(int? asked, int expected)
    {
        using var client = Client();

        await client.GetResponseAsync(s_messages, new ChatOptions { MaxOutputTokens = asked });

        Assert.Equal(expected, _model.Options!.MaxOutputTokens);
    }

    [Fact]
    public async Task A_model_gets_no_tools_whoever_offers_them()
    {
        using var client = Client();

        await client.GetResponseAsync(s_messages, new ChatOptions { Tools = [AIFunctionFactory.Create(() => "done", "delete")], ToolMode = ChatToolMode.RequireAny });

        Assert.Null(_model.Options!.Tools);
        Assert.Null(_model.Options.ToolMode);
    }

    [Fact]
    public async Task A_stream_is_the_whole_reply_at_once()
    {
        using var client = Client();

        var updates = new List<string>();
        await foreach (var update in client.GetStreamingResponseAsync(s_messages)) updates.Add(update.Text);

        Assert.Equal(["heard"], updates);
    }

    private BudgetedChatClient Client() => new(_model, new InferenceOptions { ReplyTokens = 700 }, TimeProvider.System);
}
