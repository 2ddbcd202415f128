using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Discord.Interactions;

namespace NewsBot.Tests.Discord.Interactions;

public sealed class TypedCallTests
{
    private static readonly CommandCatalogue Catalogue = new(TestCommands.All);

    [Theory]
    [InlineData("/source id:k3f9q2a7bd-p4", "source", null, "id=k3f9q2a7bd-p4")]
    [InlineData("source k3f9q2a7bd-p4", "source", null, "id=k3f9q2a7bd-p4")]
    [InlineData("/who-said topic:the harbour wall kind:direct", "who-said", null, "topic=the harbour wall|kind=direct")]
    [InlineData("/who-said the harbour wall kind:direct", "who-said", null, "topic=the harbour wall|kind=direct")]
    [InlineData("/who-said topic:\"kind words\" kind:any", "who-said", null, "topic=kind words|kind=any")]
    [InlineData("/who-said topic:Ukraine: the border", "who-said", null, "topic=Ukraine: the border")]
    [InlineData("/watch add topic:grain", "watch", "add", "topic=grain")]
    [InlineData("/watch list", "watch", "list", "")]
    [InlineData("/many", "many", null, "")]
    public void A_typed_command_is_read(string typed, string name, string? verb, string options)
    {
        var call = TypedCall.Read(typed, Catalogue, new Asker { UserId = "66" });

        Assert.NotNull(call);
        Assert.Equal((name, verb, "66"), (call.Name, call.Subcommand, call.Asker.UserId));
        Assert.Equal(options, string.Join('|', call.Options.Select(option => $"{option.Key}={option.Value}")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/gone id:1")]
    [InlineData("/watch")]
    [InlineData("/watch sing topic:grain")]
    [InlineData("/many words that belong nowhere")]
    public void What_is_no_command_any_more_is_none(string typed) => Assert.Null(TypedCall.Read(typed, Catalogue, new Asker()));
}
