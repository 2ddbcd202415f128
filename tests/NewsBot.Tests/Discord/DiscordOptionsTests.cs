using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using NewsBot.Discord;
using NewsBot.Discord.Operation;

namespace NewsBot.Tests.Discord;

public sealed class DiscordOptionsTests
{
    [Fact]
    public void Without_settings_there_is_no_token_and_everyone_is_served()
    {
        var options = Read();

        Assert.Equal(("", new Uri("https://discord.com/api/v10/"), false, 0, 1), (options.Token, options.ApiBaseUrl, options.RegisterGlobally, options.Shard, options.Shards));
        Assert.True(options.Serves("800000000000000001"));
        Assert.False(options.Serves(null));
    }

    [Theory]
    [InlineData("https://proxy.example/api/v10")]
    [InlineData("https://proxy.example/api/v10/")]
    [InlineData(" https://proxy.example/api/v10 ")]
    public void The_slash_at_the_end_of_the_address_may_be_left_out(string address) =>
        Assert.Equal("https://proxy.example/api/v10/", Read(("Discord:ApiBaseUrl", address)).ApiBaseUrl.ToString());

    [Theory]
    [InlineData("Bot MTA.abc.def")]
    [InlineData("  MTA.abc.def\n")]
    public void A_token_may_be_pasted_with_what_stands_around_it(string token) => Assert.Equal("MTA.abc.def", Read(("Discord:Token", token)).Token);

    [Fact]
    public void Lists_are_parted_by_commas_or_written_as_lists()
    {
        var typed = Read(("Discord:Guilds", "1, 2;3 2"));
        var written = Read(("Discord:Guilds:0", "1"), ("Discord:Guilds:1", "2"));

        Assert.Equal(["1", "2", "3"], typed.Guilds);
        Assert.Equal(["1", "2"], written.Guilds);
        Assert.False(written.Serves("3"));
    }

    [Theory]
    [InlineData("Discord:ApiBaseUrl", "discord.com")]
    [InlineData("Discord:ApiBaseUrl", "ftp://discord.com/api")]
    [InlineData("Discord:ApiBaseUrl", "https://discord.com/api?v=10")]
    [InlineData("Discord:Guilds", "the newsroom")]
    [InlineData("Discord:EditorRoles", "-1")]
    [InlineData("Discord:RegisterGlobally", "perhaps")]
    [InlineData("Discord:Shard", "1")]
    [InlineData("Discord:Shard", "-1")]
    [InlineData("Discord:Shards", "0")]
    [InlineData("Discord:Shards", "many")]
    [InlineData("Health:Port", "65536")]
    public void A_wrong_setting_is_named(string setting, string value)
    {
        var wrong = Assert.Throws<OptionsValidationException>(() => Read((setting, value)));

        Assert.Contains(setting, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_token_is_not_repeated_and_none_is_ever_printed()
    {
        var wrong = Assert.Throws<OptionsValidationException>(() => Read(("Discord:Token", "MTA.abc def")));
        var options = Read(("Discord:Token", "MTA.abc.def"));

        Assert.DoesNotContain("abc", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", options.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_belongs_to_the_shard_of_the_documented_formula() =>
        Assert.Equal((0, 1), (DiscordOptions.ShardOf(197038439483310086, 1), DiscordOptions.ShardOf((1UL << 22) + 5, 4)));

    private static DiscordOptions Read(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Name, setting.Value))).Build();
        HealthOptions.From(configuration);
        return DiscordOptions.From(configuration);
    }
}
