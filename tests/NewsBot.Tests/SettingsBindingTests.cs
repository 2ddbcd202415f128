using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using NewsBot.Tests.Commands;

namespace NewsBot.Tests;

public sealed class SettingsBindingTests
{
    [Theory]
    [InlineData("Retention:Days", "abc", "Retention:Days must be a whole number, not “abc”.")]
    [InlineData("Retention:Days", "", "Retention:Days must be a whole number, not “”.")]
    [InlineData("Ingestion:PollFeeds", "maybe", "Ingestion:PollFeeds must be true or false, not “maybe”.")]
    [InlineData("Inference:TimeoutSeconds", "2.5", "Inference:TimeoutSeconds must be a whole number, not “2.5”.")]
    [InlineData("Embeddings:Dimensions", "99999999999", "Embeddings:Dimensions must be a whole number, not “99999999999”.")]
    public void A_value_of_the_wrong_kind_is_named_with_its_setting(string setting, string value, string sentence)
    {
        using var bot = new TestBot("", new Dictionary<string, string?> { [setting] = value });

        var wrong = Assert.Throws<OptionsValidationException>(() => bot.Part<IStartupValidator>().Validate());

        Assert.Equal(sentence, wrong.Message);
    }

    [Fact]
    public async Task The_program_says_so_in_one_line()
    {
        using var program = BuiltProgram.Start(["status"], new Dictionary<string, string> { ["NewsBot__Retention__Days"] = "abc" });
        var (output, error) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();

        Assert.Equal((2, ""), (program.ExitCode, await output));
        Assert.Equal("The settings are wrong: Retention:Days must be a whole number, not “abc”.", (await error).Trim());
    }
}
