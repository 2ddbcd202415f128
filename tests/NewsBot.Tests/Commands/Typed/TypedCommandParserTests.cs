using NewsBot.Commands.Typed;

namespace NewsBot.Tests.Commands.Typed;

public sealed class TypedCommandParserTests
{
    private readonly TypedCommandParser _parser = new(Harbour.Catalogue);

    [Theory]
    [InlineData("/who-said withdrawal", "topic=withdrawal")]
    [InlineData("who-said troop withdrawal", "topic=troop withdrawal")]
    [InlineData("  /WHO-SAID   harbour  ", "topic=harbour")]
    [InlineData("/who-said harbour from:2031-03-04 to:2031-03-06", "from=2031-03-04|to=2031-03-06|topic=harbour")]
    [InlineData("/who-said harbour --from 2031-03-04 --to=2031-03-06", "from=2031-03-04|to=2031-03-06|topic=harbour")]
    [InlineData("/who-said --from:2031-03-04 FROM-AGE:3 harbour", "from=2031-03-04|topic=FROM-AGE:3 harbour")]
    [InlineData("/who-said speaker:\"Ann Writer\" harbour", "speaker=Ann Writer|topic=harbour")]
    [InlineData("/who-said --speaker \"Ann Writer\" harbour", "speaker=Ann Writer|topic=harbour")]
    [InlineData("/who-said speaker:“Ann Writer” harbour", "speaker=Ann Writer|topic=harbour")]
    [InlineData("/who-said speaker: \"Ann \\\"Ace\\\" Writer\"", "speaker=Ann \"Ace\" Writer")]
    [InlineData("/who-said topic:old harbour wall", "topic=old harbour wall")]
    [InlineData("/who-said what's up", "topic=what's up")]
    [InlineData("/who-said https://post.example/a?b=c:d", "topic=https://post.example/a?b=c:d")]
    [InlineData("/who-said speaker:https://post.example/x", "speaker=https://post.example/x")]
    [InlineData("/who-said note: open at 10:30", "topic=note: open at 10:30")]
    [InlineData("/who-said Moscow: no", "topic=Moscow: no")]
    [InlineData("/who-said moscow: no, kyiv:", "topic=moscow: no, kyiv:")]
    [InlineData("/who-said COVID:19 at 10:30 by 3:1", "topic=COVID:19 at 10:30 by 3:1")]
    [InlineData("/who-said \"bogus:1\" c:\\temp post.example:8080/a", "topic=bogus:1 c:\\temp post.example:8080/a")]
    [InlineData("/ingest notes:2031.txt", "path=notes:2031.txt")]
    [InlineData("/who-said \"from:2031\" is words", "topic=from:2031 is words")]
    [InlineData("/who-said -- --from here", "topic=--from here")]
    [InlineData("/who-said \"", "topic=\"")]
    [InlineData("/who-said * AND C# -5 👩‍🚒 مرفأ", "topic=* AND C# -5 👩‍🚒 مرفأ")]
    [InlineData("/who-said the 5\" gun \"unclosed", "topic=the 5\" gun \"unclosed")]
    [InlineData("/who-said harbour from:4 Mar 2031 to:last Tuesday walls", "from=4 Mar 2031|to=last Tuesday|topic=harbour walls")]
    [InlineData("/who-said from:March 4, 2031 harbour", "from=March 4, 2031|topic=harbour")]
    [InlineData("/who-said from:2031-03-04 4 ships", "from=2031-03-04|topic=4 ships")]
    [InlineData("/who-said from:yesterday harbour", "from=yesterday|topic=harbour")]
    [InlineData("/who-said from:yesterday 4 ships", "from=yesterday|topic=4 ships")]
    [InlineData("/who-said --share harbour", "share=true|topic=harbour")]
    [InlineData("/who-said --share false harbour", "share=false|topic=harbour")]
    [InlineData("/who-said share:false harbour", "share=false|topic=harbour")]
    [InlineData("/ingest one \"two three\"", "path=one\ntwo three")]
    [InlineData("/digest schedule at:07:30 zone:Europe/Berlin", "at=07:30|zone=Europe/Berlin")]
    public void A_line_becomes_a_call(string line, string expected)
    {
        var typed = _parser.Parse(line);

        Assert.Null(typed.Refusal);
        Assert.Equal(expected, string.Join('|', typed.Call!.Options.OrderBy(option => option.Key, StringComparer.Ordinal).Select(option => $"{option.Key}={option.Value}")));
    }

    [Theory]
    [InlineData("/who-sayd x", "There is no command /who-sayd. Did you mean /who-said?")]
    [InlineData("/whosaid x", "There is no command /whosaid. Did you mean /who-said?")]
    [InlineData("/quxquux", "There is no command /quxquux. /help lists what there is.")]
    [InlineData("/", "There is no command /. /help lists what there is.")]
    [InlineData("   ", "Type a command; /help lists them.")]
    [InlineData("/who-said x --form 2031", "/who-said has no option --form. Did you mean from?")]
    [InlineData("/who-said x --spaeker=A", "/who-said has no option --spaeker. Did you mean speaker?")]
    [InlineData("/who-said spekaer:Ann", "/who-said has no option spekaer:. Did you mean speaker?")]
    [InlineData("/who-said x --colour red", "/who-said has no option --colour; it takes topic, speaker, from, to, kind, share.")]
    [InlineData("/who-said harbour bogus:1", "/who-said has no option bogus:; it takes topic, speaker, from, to, kind, share.")]
    [InlineData("/who-said harbour order-by:date", "/who-said has no option order-by:; it takes topic, speaker, from, to, kind, share.")]
    [InlineData("/digest schedule bogus:1", "/digest schedule has no option bogus:; it takes at, zone.")]
    [InlineData("/digest now bogus:1", "/digest now takes no options.")]
    [InlineData("/who-said --from", "from needs a value: The first day.")]
    [InlineData("/who-said --speaker --from x", "speaker needs a value: Who spoke.")]
    [InlineData("/who-said from:2031-03-04 from:2031-03-05", "from is given twice; /who-said takes one.")]
    [InlineData("/digest", "/digest needs one of now, schedule, end, export, for example /digest now.")]
    [InlineData("/digest shedule", "/digest has no “shedule”. Did you mean /digest schedule?")]
    [InlineData("/digest now please", "/digest now takes no options.")]
    public void A_line_that_cannot_be_asked_is_answered_in_one_sentence(string line, string expected)
    {
        var typed = _parser.Parse(line);

        Assert.Null(typed.Call);
        Assert.Equal(expected, typed.Refusal!.Lead);
    }

    [Fact]
    public void Words_without_a_name_go_on_with_the_text_before_where_none_is_positional()
    {
        var typed = _parser.Parse("/digest schedule zone:New York");

        Assert.Equal("New York", typed.Call!.Text("zone"));
        Assert.Equal("schedule", typed.Call.Subcommand);
    }

    [Fact]
    public void No_line_of_any_kind_throws()
    {
        var random = new Random(20310304);
        const string Letters = "/ -:=\"“”\\ab\0\n\t who-said from: --from --share digest schedule 16 Feb .. \uD83D\u202E'";

        var lines = Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Letters[random.Next(Letters.Length)])))
            .Append("/who-said " + new string('x', 100_000))
            .Append("/who-said " + string.Concat(Enumerable.Repeat("\"", 3_000)));

        Assert.All(lines, line => Assert.True(_parser.Parse(line) is { } typed && typed.Call is null != typed.Refusal is null));
    }
}
