using System.Text;

namespace NewsBot.Commands.Typed;

/// <summary>One word of a typed line, quotation marks taken off.</summary>
/// <param name="Text">What stands in it; of `speaker:"Jens Stoltenberg"` all of it, without the marks.</param>
/// <param name="Quoted">Whether it began with a mark, so that nothing in it is an option's name.</param>
internal sealed record TypedWord(string Text, bool Quoted)
{
    /// <summary>
    /// The words of a line, in order. Marks enclose where a word or an option's value begins with one and another one closes it;
    /// anywhere else a mark is a letter like any other. Within marks, \" is a mark.
    /// </summary>
    public static IReadOnlyList<TypedWord> Split(string line)
    {
        var words = new List<TypedWord>();
        var at = 0;
        while (true)
        {
            while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
            if (at == line.Length) return words;
            words.Add(Next(line, ref at));
        }
    }

    private static TypedWord Next(string line, ref int at)
    {
        var text = new StringBuilder();
        var quoted = TryTakeEnclosed(line, ref at, text);
        while (at < line.Length && !char.IsWhiteSpace(line[at]))
        {
            text.Append(line[at++]);
            if (!quoted && text[^1] is ':' or '=') TryTakeEnclosed(line, ref at, text);
        }
        return new(text.ToString(), quoted);
    }

    private static bool TryTakeEnclosed(string line, ref int at, StringBuilder text)
    {
        if (at == line.Length || ClosingOf(line[at]) is not { } closing) return false;

        var enclosed = new StringBuilder();
        for (var i = at + 1; i < line.Length; i++)
        {
            if (line[i] is '\\' && i + 1 < line.Length && line[i + 1] is '"') enclosed.Append(line[++i]);
            else if (line[i] == closing && (i + 1 == line.Length || char.IsWhiteSpace(line[i + 1])))
            {
                text.Append(enclosed);
                at = i + 1;
                return true;
            }
            else enclosed.Append(line[i]);
        }
        return false;
    }

    private static char? ClosingOf(char mark) => mark switch
    {
        '"' => '"',
        '“' => '”',
        _ => null,
    };
}
