using Microsoft.Extensions.Options;
using NewsBot.Embeddings.Remote.Settings;
using NewsBot.Replies;
using NewsBot.Tests.Commands;

namespace NewsBot.Tests.Embeddings.Remote;

/// <summary>What an asker sees of a configured endpoint.</summary>
public sealed class EndpointSearchTests : IAsyncLifetime
{
    private ScriptedEndpoint _endpoint = null!;

    public async Task InitializeAsync() => _endpoint = await ScriptedEndpoint.StartAsync();

    public async Task DisposeAsync() => await _endpoint.DisposeAsync();

    [Fact]
    public async Task A_passage_that_shares_no_word_is_found_by_its_meaning()
    {
        using var bot = Bot();
        await bot.AskAsync("/status");
        var doctor = await bot.AskAsync("/doctor");

        var reply = await bot.AskAsync("/search quay explain:true");

        Assert.Contains(doctor.Notes, note => note.Contains("3 passages had no vector of model-a", StringComparison.Ordinal));
        Assert.Contains("left the harbour", reply.Items[0].Text, StringComparison.Ordinal);
        Assert.Equal("1. near in meaning, vectors 1", reply.Items[0].Heading);
        Assert.Empty(reply.Notes);
    }

    [Fact]
    public async Task Where_the_endpoint_is_down_words_still_find_and_a_note_says_so()
    {
        using var bot = Bot();
        await bot.AskAsync("/status");
        await bot.AskAsync("/doctor");
        _endpoint.Always = ScriptedEndpoint.Status(401);

        var reply = await bot.AskAsync("/search harbour");

        Assert.Contains("left the harbour", reply.Items[0].Text, StringComparison.Ordinal);
        Assert.Equal("The embedding endpoint refuses the key; check the setting Embeddings:ApiKey. This was found by words and the built-in vectors.", Assert.Single(reply.Notes));
    }

    [Fact]
    public async Task The_doctor_tells_what_the_endpoint_refuses()
    {
        using var bot = Bot();
        _endpoint.Always = ScriptedEndpoint.Status(404);
        await bot.AskAsync("/status");

        var reply = await bot.AskAsync("/doctor");

        Assert.Equal(Outcome.Partial, reply.Outcome);
        Assert.Contains("Embeddings:Model", reply.Notes[0], StringComparison.Ordinal);
        Assert.Contains("3 passages wait", reply.Notes[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Provider", "oracle", "Embeddings:Provider")]
    [InlineData("Endpoint", "localhost:11434", "Embeddings:Endpoint")]
    [InlineData("Model", "", "Embeddings:Model")]
    [InlineData("Dimensions", "-1", "Embeddings:Dimensions")]
    [InlineData("BatchSize", "0", "Embeddings:BatchSize")]
    [InlineData("TimeoutSeconds", "0", "Embeddings:TimeoutSeconds")]
    public void A_wrong_setting_is_named(string setting, string value, string named)
    {
        using var bot = Bot(new() { [$"Embeddings:{setting}"] = value });

        var exception = Assert.Throws<OptionsValidationException>(() => bot.Part<IOptions<EmbeddingsOptions>>().Value);

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(ScriptedEndpoint.Key, exception.Message, StringComparison.Ordinal);
    }

    private TestBot Bot(Dictionary<string, string?>? settings = null)
    {
        var all = new Dictionary<string, string?>
        {
            ["Embeddings:Provider"] = EmbeddingsOptions.Compatible,
            ["Embeddings:Endpoint"] = _endpoint.Address,
            ["Embeddings:ApiKey"] = ScriptedEndpoint.Key,
            ["Embeddings:Model"] = "model-a",
        };
        foreach (var (name, value) in settings ?? []) all[name] = value;
        return new TestBot(
            new Dictionary<string, string>
            {
                ["a.txt"] = "Ships\n\nThe ferry left the harbour at dawn on Monday, the captain told reporters.\n",
                ["b.txt"] = "Prices\n\nA loaf costs two crowns since Tuesday, the guild of millers said in a statement.\n",
                ["c.txt"] = "Sport\n\nThe striker was hurt in the last minute, and the team lost the cup.\n",
            },
            all);
    }
}
