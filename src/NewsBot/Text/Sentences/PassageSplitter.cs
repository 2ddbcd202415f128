using NewsBot.Articles;

namespace NewsBot.Text.Sentences;

/// <summary>
/// Cuts a body into the passages that are searched and cited. Each holds whole sentences; short paragraphs are put together and
/// a very long one is cut at a sentence's end.
/// </summary>
internal static class PassageSplitter
{
    // About what one citation shows without scrolling. A longer passage blurs what it is about, a shorter one lacks context.
    private const int AimedWords = 80;
    private const int MostWords = 120;

    /// <summary>The passages, in order. Every sentence of the body lies in exactly one; empty where the body holds no words.</summary>
    public static IReadOnlyList<Passage> Split(string articleId, string body)
    {
        var passages = new List<Passage>();
        var open = new List<TextSpan>();
        var openWords = 0;
        foreach (var paragraph in Paragraphs(body))
        {
            var words = paragraph.Sum(sentence => Words(body, sentence));
            if (open.Count > 0 && openWords + words > AimedWords) Close();
            foreach (var part in words > MostWords ? Parts(body, paragraph, words) : [paragraph])
            {
                if (open.Count > 0 && openWords + part.Sum(sentence => Words(body, sentence)) > MostWords) Close();
                open.AddRange(part);
                openWords += part.Sum(sentence => Words(body, sentence));
                if (openWords >= AimedWords) Close();
            }
        }

        if (open.Count > 0) Close();
        return passages;

        void Close()
        {
            passages.Add(new Passage
            {
                Id = ArticleIdentity.PassageId(articleId, passages.Count),
                ArticleId = articleId,
                Ordinal = passages.Count,
                Span = new TextSpan(open[0].Start, open[^1].End),
                Sentences = [.. open],
            });
            open.Clear();
            openWords = 0;
        }
    }

    // Parts of about equal length, each of at least one sentence.
    private static List<List<TextSpan>> Parts(string body, List<TextSpan> paragraph, int words)
    {
        var target = (double)words / Math.Ceiling((double)words / MostWords);
        var parts = new List<List<TextSpan>> { new() };
        var held = 0;
        foreach (var sentence in paragraph)
        {
            var more = Words(body, sentence);
            if (parts[^1].Count > 0 && held + (more / 2.0) > target)
            {
                parts.Add([]);
                held = 0;
            }

            parts[^1].Add(sentence);
            held += more;
        }

        return parts;
    }

    private static List<List<TextSpan>> Paragraphs(string body)
    {
        var paragraphs = new List<List<TextSpan>>();
        var last = -1;
        foreach (var sentence in SentenceSplitter.Split(body))
        {
            if (last < 0 || body.AsSpan(last, sentence.Start - last).ContainsAny('\n', '\r')) paragraphs.Add([]);
            paragraphs[^1].Add(sentence);
            last = sentence.End;
        }

        return paragraphs;
    }

    private static int Words(string body, TextSpan span)
    {
        var words = 0;
        for (var i = span.Start; i < span.End; i++)
            if (!char.IsWhiteSpace(body[i]) && (i == span.Start || char.IsWhiteSpace(body[i - 1]))) words++;
        return words;
    }
}
