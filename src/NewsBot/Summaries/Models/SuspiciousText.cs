using System.Buffers;
using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Summaries.Models;

/// <summary>
/// Words that speak to a machine instead of a reader ("ignore all previous instructions"). They are text like any other and can be quoted, but they
/// are no news: no model is shown them, and no summary picks them.
/// </summary>
internal static partial class SuspiciousText
{
    // One of these stands in everything that the pattern matches: most sentences are passed over without it.
    private static readonly SearchValues<string> s_signs = SearchValues.Create(
        [
            "ignore", "disregard", "forget", "override", "instruction", "prompt", "assistant", "language model", "llm", "summari", "summary", "chatbot", " ai", "ai ", "ais ", "<|", "</", "<system",
            "<user", "<message", "<instruct", "<tool", "[inst", "[sys", "[/inst", "{{", "{%", "@everyone", "@here", "<@", "<#", "your answer", "your reply", "your response", "your output",
            "system:", "assistant:", "user:", "developer:", "say that", "write that", "state that", "report that", "claim that", "answer that", "reply that", "respond ", "reply with",
            "answer with", "output ", "print ", "repeat ", "tell ", "\"claim", "“claim", "\"evidence", "end of ", "begin ", "the bot", "the model", "](",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text speaks to a machine somewhere.</summary>
    public static bool Holds(string text)
    {
        var plain = PlainText.Of(text); // a word may be broken up by what no reader sees
        return plain.AsSpan().ContainsAny(s_signs) && Pattern().IsMatch(plain);
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
        \b(?:ignore|disregard|forget|override|bypass)\b.{0,60}\b(?:instructions?|prompts?|guidelines|directions|directives|system\ messages?|everything\ (?:above|before|else)|all\ (?:of\ )?(?:the\ )?(?:above|other\ passages))\b
        | \b(?:new|real|actual|updated|hidden|following|system|developer|secret)\ (?:system\ |developer\ )?(?:instructions?|prompts?)\b
        | \byou\ are\ (?:now\ )?(?:an?\ )?(?:AI|artificial|helpful|assistant|(?:large\ )?language\ model|chatbot|bot|summari[sz]er|DAN)\b
        | \bas\ an?\ (?:AI|(?:large\ )?language\ model|assistant)\b
        | </?\s*(?:system|user|assistant|message|instructions?|tool|article|passages?|documents?|context)\b[^>]{0,120}>
        | <\|[^|>]{1,60}\|> | \[/?(?:INST|SYS)\] | <</?SYS>>
        | ^\W{0,3}(?:system|assistant|user|developer)\s?:
        | \{\{[^}]{0,120}\}\} | \{%[^%]{0,120}%\}
        | @everyone\b | @here\b | <[@\#][!&]?\d+> | \]\(https?://
        | \b(?:note|message|notice|attention|instructions?|important|warning|task)\b.{0,30}\b(?:to|for)\b.{0,30}\b(?:AI|AIs|LLMs?|(?:language\ )?models?|assistants?|summari[sz]ers?|chatbots?|bots?|machines?)\b
        | \b(?:AI|LLM|(?:language\ )?model|assistant|summari[sz]er|chatbot|bot)s?\b.{0,60}\b(?:must|should|shall|please|has\ to|have\ to|are\ to|is\ to|will\ now|needs?\ to)\b.{0,60}\b(?:write|say|state|output|reply|respond|report|include|print|post|repeat|summari[sz]e|claim|mention|omit|answer|add|begin|start)\b
        | (?:^|[.!?:;—–-]\s|["“'‘(]|\bplease\s|\bnow\s|\binstead,?\s|\bonly\s|\band\s|\bthen\s)(?:say|write|state|report|claim|answer|reply|respond|output|print|post|repeat|include|conclude|begin|start)\s(?:only\s|exactly\s|simply\s|instead\s)?(?:that\b|with\b|the\ following|this\b|["“'‘:]|in\ JSON)
        | (?:^\W{0,3}|[.!?:;—–-]\s|\bplease\s|\bnow\s|\bthen\s)tell\ (?:the\ )?(?:users?|readers?|askers?|editors?|newsroom|everyone|them)\b
        | \byour\ (?:summary|answer|reply|response|output|instructions?|system\ prompt|only\ task|task)\b
        | \bin\ (?:any|every|each|all|the)\ (?:summary|summaries|answers?)\ of\ this\b | \bsummari[sz]e\ this\ (?:article|text|page)\ as\b
        | ["“]?(?:claims?|evidence)["”]\s?:\s?[\[{"“]
        | \b(?:BEGIN|END)\ (?:OF\ )?(?:SYSTEM|INSTRUCTIONS?|ARTICLE|PASSAGES?|DOCUMENT|PROMPT|MATERIAL)\b | -{3,}\s*(?:begin|end)\b | \bend\ of\ (?:the\ )?(?:passages?|material|prompt)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        500)]
    private static partial Regex Pattern();
}
