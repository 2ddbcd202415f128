using System.Text.Json;
using Microsoft.Extensions.AI;
using NewsBot.Answers;
using NewsBot.Tests.Commands;

namespace NewsBot.Tests.Answers;

/// <summary>The steps as a host outside the bot sees them: names, descriptions, and JSON in and out.</summary>
public sealed class PipelineFunctionsTests : IDisposable
{
    private readonly TestBot _bot = new(HarbourNews.Articles);

    public void Dispose() => _bot.Dispose();

    [Fact]
    public void Every_step_is_listed_with_a_description_of_itself_and_of_what_it_takes()
    {
        var functions = _bot.Part<PipelineFunctions>().All;

        Assert.Equal(["understand", "understand_question", "retrieve", "select", "select_answer", "draft", "verify", "order", "render"], functions.Select(function => function.Name));
        Assert.All(functions, function => Assert.EndsWith(".", function.Description, StringComparison.Ordinal));
        Assert.All(functions, function => Assert.All(
            function.JsonSchema.GetProperty("properties").EnumerateObject(), parameter => Assert.NotEqual("", parameter.Value.GetProperty("description").GetString())));
    }

    [Fact]
    public async Task A_summary_can_be_made_step_by_step_from_json()
    {
        var reply = await _bot.AskAsync("/summary harbour");

        var subject = await CallAsync("understand", ("topic", Json("\"harbour\"")));
        var material = await CallAsync("retrieve", ("subject", subject));
        var selection = await CallAsync("select", ("subject", subject), ("material", material));
        var draft = await CallAsync("draft", ("subject", subject), ("material", material), ("selection", selection));
        var verified = await CallAsync("verify", ("draft", draft));
        var claims = await CallAsync("order", ("subject", subject), ("material", material), ("claims", verified.GetProperty("claims")));
        var rendered = await CallAsync("render", ("subject", subject), ("material", material), ("claims", claims), ("selection", selection));

        Assert.Equal(reply.Items.Select(item => item.Text), rendered.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("text").GetString()));
        Assert.Equal(reply.Citations.Count, rendered.GetProperty("citations").GetArrayLength());
    }

    [Fact]
    public async Task An_answer_can_be_selected_from_json()
    {
        await _bot.AskAsync("/status");
        var subject = await CallAsync("understand_question", ("question", Json("\"How much would the repair of the wall cost?\"")));
        var material = await CallAsync("retrieve", ("subject", subject));

        var selection = await CallAsync("select_answer", ("subject", subject), ("material", material));

        Assert.Contains("million crowns", selection.GetProperty("points")[0].GetProperty("lead").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement.Clone();

    private async Task<JsonElement> CallAsync(string name, params (string Name, JsonElement Value)[] arguments)
    {
        var function = _bot.Part<PipelineFunctions>().All.Single(function => function.Name == name);
        var result = await function.InvokeAsync(new AIFunctionArguments(arguments.ToDictionary(argument => argument.Name, argument => (object?)argument.Value)));
        return Assert.IsType<JsonElement>(result);
    }
}
