using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Summaries.Models;

/// <summary>
/// Words that speak to a machine instead of a reader ("ignore all previous instructions"). They are text like any other and can be quoted, but they
/// are no news: no model is shown them, and no summary picks them.
/// </summary>
internal static partial class SuspiciousText
{
    private const int Timeout = 500; // milliseconds

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant;

    // What a machine is asked to do with words.
    private const string Write = "say|write|state|report|claim|answer|reply|respond|output|print|post|repeat|include|conclude|begin|start";

    // One pattern each, all of which begin with words of their own: so the engine leaps from one such word to the next.
    private static readonly Regex[] s_patterns =
        [Overriding(), NewInstructions(), MachineAddressed(), AsMachine(), Markup(), Role(), NoteToMachine(), DutyOfMachine(), Dictated(), TellReader(), YourTask(), OfThisText(), ReplyForm(), Fence()];

    /// <summary>Whether a text speaks to a machine somewhere.</summary>
    public static bool Holds(string text)
    {
        var plain = PlainText.Of(text); // a word may be broken up by what no reader sees
        try
        {
            return Array.Exists(s_patterns, pattern => pattern.IsMatch(plain));
        }
        catch (RegexMatchTimeoutException)
        {
            return true; // no news is written so that it takes that long to read
        }
    }

    /// <summary>The paragraphs that do, in order: what such a sentence asks for often stands beside it.</summary>
    public static IReadOnlyList<TextSpan> ParagraphsOf(string body)
    {
        var found = new List<TextSpan>();
        for (var start = 0; start < body.Length;)
        {
            var end = body.IndexOf('\n', start);
            if (end < 0) end = body.Length;
            if (end > start && Holds(body[start..end])) found.Add(new TextSpan(start, end));
            start = end + 1;
        }

        return found;
    }

    [GeneratedRegex(
        """
        \b(?:ignore|disregard|forget|override|bypass)\b.{0,60}
        \b(?:instructions?|prompts?|guidelines|directions|directives|system\ messages?|everything\ (?:above|before|else)|all\ (?:of\ )?(?:the\ )?(?:above|other\ passages))\b
        """,
        Options,
        Timeout)]
    private static partial Regex Overriding();

    [GeneratedRegex("""\b(?:new|real|actual|updated|hidden|following|system|developer|secret)\ (?:system\ |developer\ )?(?:instructions?|prompts?)\b""", Options, Timeout)]
    private static partial Regex NewInstructions();

    [GeneratedRegex(
        """\byou\ are\ (?:now\ )?(?:an?\ )?(?:AI|artificial|helpful|assistant|(?:large\ )?language\ model|chatbot|bot|summari[sz]er|DAN)\b""", Options, Timeout)]
    private static partial Regex MachineAddressed();

    [GeneratedRegex("""\bas\ an?\ (?:AI|(?:large\ )?language\ model|assistant)\b""", Options, Timeout)]
    private static partial Regex AsMachine();

    [GeneratedRegex(
        """
        </?\s*(?:system|user|assistant|message|instructions?|tool|article|passages?|documents?|context)\b[^>]{0,120}>
        | <\|[^|>]{1,60}\|> | \[/?(?:INST|SYS)\] | <</?SYS>> | \{\{[^}]{0,120}\}\} | \{%[^%]{0,120}%\} | @everyone\b | @here\b | <[@\#][!&]?\d+> | \]\(https?://
        """,
        Options,
        Timeout)]
    private static partial Regex Markup();

    [GeneratedRegex("""^\W{0,3}(?:system|assistant|user|developer)\s?:""", Options, Timeout)]
    private static partial Regex Role();

    [GeneratedRegex(
        """
        \b(?:note|message|notice|attention|instructions?|important|warning|task)\b.{0,30}\b(?:to|for)\b.{0,30}
        \b(?:AI|AIs|LLMs?|(?:language\ )?models?|assistants?|summari[sz]ers?|chatbots?|bots?|machines?)\b
        """,
        Options,
        Timeout)]
    private static partial Regex NoteToMachine();

    [GeneratedRegex(
        """
        \b(?:AI|LLM|(?:language\ )?model|assistant|summari[sz]er|chatbot|bot)s?\b.{0,60}\b(?:must|should|shall|please|has\ to|have\ to|are\ to|is\ to|will\ now|needs?\ to)\b.{0,60}
        \b(?:write|say|state|output|reply|respond|report|include|print|post|repeat|summari[sz]e|claim|mention|omit|answer|add|begin|start)\b
        """,
        Options,
        Timeout)]
    private static partial Regex DutyOfMachine();

    [GeneratedRegex(
        $$"""
        \b(?:{{Write}}) (?<=(?:^|[.!?:;—–-]\s|["“'‘(]|\bplease\s|\bnow\s|\binstead,?\s|\bonly\s|\band\s|\bthen\s)(?:{{Write}}))
        \s(?:only\s|exactly\s|simply\s|instead\s)?(?:that\b|with\b|the\ following|this\b|["“'‘:]|in\ JSON)
        """,
        Options,
        Timeout)]
    private static partial Regex Dictated();

    [GeneratedRegex(
        """\btell (?<=(?:^\W{0,3}|[.!?:;—–-]\s|\bplease\s|\bnow\s|\bthen\s)tell) \ (?:the\ )?(?:users?|readers?|askers?|editors?|newsroom|everyone|them)\b""", Options, Timeout)]
    private static partial Regex TellReader();

    [GeneratedRegex("""\byour\ (?:summary|answer|reply|response|output|instructions?|system\ prompt|only\ task|task)\b""", Options, Timeout)]
    private static partial Regex YourTask();

    [GeneratedRegex(
        """\b(?:summary|summaries|answers?)\ of\ this\b (?<=\bin\ (?:any|every|each|all|the)\ \w+\ of\ this) | \bsummari[sz]e\ this\ (?:article|text|page)\ as\b""", Options, Timeout)]
    private static partial Regex OfThisText();

    [GeneratedRegex("""(?:claims?|evidence)["”]\s?:\s?[\[{"“]""", Options, Timeout)]
    private static partial Regex ReplyForm();

    [GeneratedRegex(
        """
        \b(?:BEGIN|END)\ (?:OF\ )?(?:SYSTEM|INSTRUCTIONS?|ARTICLE|PASSAGES?|DOCUMENT|PROMPT|MATERIAL)\b | -{3,}\s*(?:begin|end)\b
        | \bend\ of\ (?:the\ )?(?:passages?|material|prompt)\b
        """,
        Options,
        Timeout)]
    private static partial Regex Fence();
}
