using NewsBot.Commands;
using NewsBot.Commands.Catalogue;
using NewsBot.Terminal.Editing;
using NewsBot.Tests.Commands;

namespace NewsBot.Tests.Terminal;

public sealed class LineEditorTests : IDisposable
{
    private readonly StringWriter _screen = new();
    private readonly LineHistory _history = new(file: null);

    public void Dispose() => _screen.Dispose();

    [Theory]
    [InlineData("harbour⏎", "harbour")]
    [InlineData("harbor←u⏎", "harbour")]
    [InlineData("a👩‍🚒b←←⌫c⏎", "c👩‍🚒b")]
    [InlineData("a👩‍🚒⌫⏎", "a")]
    [InlineData("one two three^W^Wend⏎", "one end")]
    [InlineData("one two^Azero ^Elast⏎", "zero one twolast")]
    [InlineData("one two^Ukept⏎", "kept")]
    [InlineData("one^A^Kempty⏎", "empty")]
    [InlineData("ab^A^Dc⏎", "cb")]
    [InlineData("thrown away^C", "")]
    [InlineData("^D", null)]
    public async Task Keys_edit_the_line(string keys, string? expected)
    {
        var line = await ReadAsync(keys);

        Assert.Equal(expected, line);
    }

    [Theory]
    [InlineData('@', ConsoleKey.Q)] // a German keyboard on Windows
    [InlineData('{', ConsoleKey.B)]
    [InlineData('ą', ConsoleKey.A)] // a Polish one
    public async Task A_letter_that_is_typed_with_AltGr_is_a_letter(char letter, ConsoleKey key)
    {
        var keys = new Queue<ConsoleKeyInfo>([.. KeysOf("ab"), new(letter, key, shift: false, alt: true, control: true), .. KeysOf("c⏎")]);

        Assert.Equal($"ab{letter}c", await ReadAsync(keys));
    }

    [Fact]
    public async Task Arrows_bring_lines_back_and_keep_what_was_being_typed()
    {
        await ReadAsync("first⏎");
        await ReadAsync("second⏎");

        Assert.Equal("first", await ReadAsync("unfinished↑↑⏎"));
        Assert.Equal("unfinished!", await ReadAsync("unfinished↑↑↓↓!⏎"));
    }

    [Theory]
    [InlineData("/wh⇥x⏎", "/who-said x")]
    [InlineData("who⇥x⏎", "who-said x")]
    [InlineData("/who-said harbour sp⇥Ann⏎", "/who-said harbour speaker:Ann")]
    [InlineData("/who-said --sp⇥Ann⏎", "/who-said --speaker Ann")]
    [InlineData("/who-said kind:d⇥x⏎", "/who-said kind:direct x")]
    [InlineData("/who-said --kind i⇥x⏎", "/who-said --kind indirect x")]
    [InlineData("/who-said share:f⇥x⏎", "/who-said share:false x")]
    [InlineData("/digest s⇥z⇥⏎", "/digest schedule zone:")]
    [InlineData("/nonsense x⇥y⏎", "/nonsense xy")]
    public async Task Tab_completes_names_and_values(string keys, string expected)
    {
        var line = await ReadAsync(keys);

        Assert.Equal(expected, line);
    }

    [Fact]
    public async Task Tab_lists_what_several_could_be_meant()
    {
        await ReadAsync("/who-said s⇥⏎");

        Assert.Contains("speaker:  share:", _screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_line_never_leaves_its_row()
    {
        await ReadAsync(new string('日', 500) + "⏎");

        var rows = _screen.ToString().Split('\r').Select(row => System.Text.RegularExpressions.Regex.Replace(row, "\u001b\\[[0-9]*[A-Z]", "").Trim('\n'));
        Assert.All(rows, row => Assert.InRange(new Spectre.Console.Rendering.Segment(row).CellCount(), 0, 39));
    }

    [Fact]
    public async Task What_stays_on_the_screen_of_a_long_line_is_its_beginning()
    {
        await ReadAsync("/digest schedule time:07:00 zone:Europe/Kyiv days:weekdays⏎");

        Assert.Contains("> /digest schedule", _screen.ToString().Split('\r')[^3], StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_last_in_a_file_from_one_start_to_the_next()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.history");
        try
        {
            var before = new LineHistory(file);
            before.Add("first");
            before.Add("second");
            before.Add("second");
            before.Add("  ");

            var after = new LineHistory(file);

            Assert.Equal("second", after.Previous(""));
            Assert.Equal("first", after.Previous(""));
            Assert.Null(after.Previous(""));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_history_that_cannot_be_kept_still_works()
    {
        var history = new LineHistory(Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}", "nowhere", "x.history"));

        history.Add("first");

        Assert.Equal("first", history.Previous(""));
    }

    private Task<string?> ReadAsync(string keys) => ReadAsync(new Queue<ConsoleKeyInfo>(KeysOf(keys)));

    private Task<string?> ReadAsync(Queue<ConsoleKeyInfo> waiting)
    {
        var completer = new LineCompleter(Harbour.Catalogue, new CommandCompleter(Harbour.Catalogue, null!, null!, null!));
        return new LineEditor(waiting.Dequeue, () => false, _screen, () => 40, _history, completer).ReadLineAsync("> ", CancellationToken.None);
    }

    private static IEnumerable<ConsoleKeyInfo> KeysOf(string keys)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            yield return keys[i] switch
            {
                '⏎' => new('\r', ConsoleKey.Enter, false, false, false),
                '⌫' => new('\u007F', ConsoleKey.Backspace, false, false, false),
                '⇥' => new('\t', ConsoleKey.Tab, false, false, false),
                '←' => new('\0', ConsoleKey.LeftArrow, false, false, false),
                '↑' => new('\0', ConsoleKey.UpArrow, false, false, false),
                '↓' => new('\0', ConsoleKey.DownArrow, false, false, false),
                '^' => new((char)(keys[++i] - '@'), Enum.Parse<ConsoleKey>(keys[i].ToString()), false, false, true),
                _ => new(keys[i], ConsoleKey.None, false, false, false),
            };
        }
    }
}
