using NewsBot.Commands;
using NewsBot.Terminal;
using NewsBot.Terminal.Output;
using NewsBot.Tests.Commands;

namespace NewsBot.Tests.Terminal;

public sealed class CommandLineTests
{
    private readonly CommandLine _commandLine = new(Harbour.Catalogue);

    [Theory]
    [InlineData("who-said|withdrawal|--from|2031-03-04|--format|json|--database|x.db", "from=2031-03-04|topic=withdrawal")]
    [InlineData("--database=x.db|who-said|troop|withdrawal", "topic=troop withdrawal")]
    [InlineData("who-said|--topic|harbour wall|--speaker=Ann Writer", "speaker=Ann Writer|topic=harbour wall")]
    [InlineData("who-said|what's up|\"|*|AND|C#|@file|https://post.example/a:b", "topic=what's up \" * AND C# @file https://post.example/a:b")]
    [InlineData("who-said|--share|harbour", "share=true|topic=harbour")]
    [InlineData("who-said|--share=false|harbour", "share=false|topic=harbour")]
    [InlineData("who-said|--|--from", "topic=--from")]
    [InlineData("who-said|withdrawal|from:2031-03-04", "from=2031-03-04|topic=withdrawal")]
    [InlineData("who-said|from:4 March 2031|speaker:Ann Writer", "from=4 March 2031|speaker=Ann Writer")]
    [InlineData("who-said|From:2031-03-04|harbour", "from=2031-03-04|topic=harbour")]
    [InlineData("who-said|topic:harbour|wall", "topic=harbour wall")]
    [InlineData("who-said|--speaker|from:afar|harbour", "speaker=from:afar|topic=harbour")]
    [InlineData("who-said|--|from:2031", "topic=from:2031")]
    [InlineData("who-said|--|bogus:1", "topic=bogus:1")]
    [InlineData("who-said|Moscow: no|moscow:|at|10:30|harbour: ferry:3", "topic=Moscow: no moscow: at 10:30 harbour: ferry:3")]
    [InlineData("who-said|--speaker|bogus:1|harbour", "speaker=bogus:1|topic=harbour")]
    [InlineData("ingest|notes:2031.txt", "path=notes:2031.txt")]
    [InlineData("who-said|so|so", "topic=so so")]
    [InlineData("who-said|-5", "topic=-5")]
    [InlineData("ingest|one|two three", "path=one\ntwo three")]
    [InlineData("digest|schedule|--at|07:30", "at=07:30")]
    [InlineData("digest|schedule|at:07:30", "at=07:30")]
    [InlineData("digest|now", "")]
    public void Arguments_become_a_call(string args, string expected)
    {
        var request = _commandLine.Parse(args.Split('|'));

        Assert.Null(request.Typed!.Refusal?.Lead);
        Assert.Equal(expected, string.Join('|', request.Typed.Call!.Options.OrderBy(option => option.Key, StringComparer.Ordinal).Select(option => $"{option.Key}={option.Value}")));
    }

    [Theory]
    [InlineData("who-sayd|x", "There is no command who-sayd. Did you mean who-said?")]
    [InlineData("quxquux", "There is no command quxquux. newsbot --help lists what there is.")]
    [InlineData("--databse|x.db", "There is no option --databse. Did you mean --database?")]
    [InlineData("who-said|x|--form|2031", "/who-said has no option --form. Did you mean from?")]
    [InlineData("who-said|x|--form=2031", "/who-said has no option --form. Did you mean from?")]
    [InlineData("who-said|x|bogus:1", "/who-said has no option bogus:; it takes topic, speaker, from, to, kind, share.")]
    [InlineData("who-said|x|spekaer:Ann", "/who-said has no option spekaer:. Did you mean speaker?")]
    [InlineData("digest|schedule|bogus:1", "/digest schedule has no option bogus:; it takes at, zone.")]
    [InlineData("who-said|--from", "Required argument missing for option: '--from'.")]
    [InlineData("who-said|--from|a|--from|b", "--from is given twice; newsbot who-said takes one.")]
    [InlineData("who-said|from:a|--from|b", "--from is given twice; newsbot who-said takes one.")]
    [InlineData("digest|schedule|at:07:30|at:08:30", "at is given twice; newsbot digest schedule takes one.")]
    [InlineData("digest|schedule|at:07:30|soon", "newsbot digest schedule does not know what “soon” is; name it, for example --at soon.")]
    [InlineData("digest|now|--loud", "/digest now takes no options.")]
    [InlineData("digest", "newsbot digest needs one of now, schedule, end, export, for example newsbot digest now.")]
    [InlineData("digest|shedule", "newsbot digest has no “shedule”. Did you mean schedule?")]
    [InlineData("digest|soonest", "newsbot digest has no “soonest”. newsbot digest --help lists what there is.")]
    [InlineData("who-said|x|--format|xml", "--format is text, json or markdown, not “xml”.")]
    public void Arguments_that_cannot_be_asked_are_answered_in_one_sentence(string args, string expected)
    {
        var request = _commandLine.Parse(args.Split('|'));

        Assert.Equal(expected, request.Typed!.Refusal?.Lead);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--database|x.db")]
    [InlineData("--format|json")]
    public void Without_a_verb_it_is_the_prompt(string args)
    {
        var request = _commandLine.Parse(args.Split('|', StringSplitOptions.RemoveEmptyEntries));

        Assert.Null(request.Help);
        Assert.Null(request.Typed);
    }

    [Fact]
    public void Help_shows_the_options_and_the_examples_of_a_verb()
    {
        using var output = new StringWriter();

        _commandLine.Parse(["who-said", "--help"]).Help!.Invoke(new() { Output = output });

        Assert.Contains("--kind <direct|indirect|any>", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("/who-said harbour from:2031-03-04", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("--database", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_options_of_every_verb_are_read_before_the_verbs_are_known()
    {
        var options = TerminalOptions.Read(["who-said", "x", "--from", "2031", "--format", "JSON", "--database", "x.db", "--unheard-of"]);

        Assert.Equal(new TerminalOptions { Database = "x.db", Format = ReplyFormat.Json, HasVerb = true }, options);
        Assert.Equal(new TerminalOptions { Database = "x.db" }, TerminalOptions.Read(["--database", "x.db"]));
        Assert.Equal(new TerminalOptions(), TerminalOptions.Read(["--database"]));
        Assert.Equal(new TerminalOptions(), TerminalOptions.Read([]));
    }
}
