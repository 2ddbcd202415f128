using System.Text;
using NewsBot.Articles;

namespace NewsBot.Summaries.Models;

/// <summary>A passage as a model is shown it: its sentences as a person sees them, without the paragraphs that speak to a machine.</summary>
internal sealed class OfferedPassage
{
    // A quotation over more sentences than this proves no single claim.
    private const int MostSentences = 3;

    private readonly List<OfferedSentence> _sentences = [];
    private readonly Article _article;
    private readonly string _folded;

    public OfferedPassage(Passage passage, Article article, int story)
    {
        _article = article;
        Id = passage.Id;
        Story = story;
        Depth = article.Body.Length == 0 ? 0 : (double)passage.Span.Start / article.Body.Length;
        var text = new StringBuilder();
        var suspicious = SuspiciousText.ParagraphsOf(article.Body);
        for (var i = 0; i < passage.Sentences.Count; i++)
        {
            if (suspicious.Any(paragraph => paragraph.Overlaps(passage.Sentences[i]))) continue;

            var plain = PlainText.Of(passage.Sentences[i].Of(article.Body));
            if (plain.Length == 0) continue;

            if (text.Length > 0) text.Append(' ');
            _sentences.Add(new OfferedSentence(i, passage.Sentences[i], text.Length, text.Length + plain.Length));
            text.Append(plain);
        }

        Text = text.ToString();
        _folded = Fold(Text);
    }

    /// <summary>The passage's id.</summary>
    public string Id { get; }

    /// <summary>The number of its story.</summary>
    public int Story { get; }

    /// <summary>Where in its article it stands, 0 to 1.</summary>
    public double Depth { get; }

    /// <summary>What the model reads; empty where nothing of it may be read.</summary>
    public string Text { get; }

    /// <summary>Where it was printed, and when.</summary>
    public string Label => $"{(_article.Outlet is { } outlet ? PlainText.Of(outlet) : "unnamed outlet")}, {(_article.Date is { } date ? date.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "undated")}";

    /// <summary>The stored sentences in which a copied quotation stands: the same words but for the form of quotation marks and spaces.</summary>
    /// <returns>Null where it stands nowhere in the passage, or over too many or parted sentences.</returns>
    public Citation? Find(string quote)
    {
        var wanted = Fold(PlainText.Of(quote)).Trim();
        if (wanted.Length == 0) return null;

        var start = _folded.IndexOf(wanted, StringComparison.Ordinal);
        if (start < 0) return null;

        var held = _sentences.Where(sentence => sentence.Start < start + wanted.Length && start < sentence.End).ToList();
        var together = held.Count > 0 && held.Count <= MostSentences && held[^1].Ordinal - held[0].Ordinal == held.Count - 1;
        return together ? Citation.Of(_article, new TextSpan(held[0].Span.Start, held[^1].Span.End)) : null;
    }

    // One character for one, so that places stay what they are.
    private static string Fold(string text) => string.Create(text.Length, text, static (folded, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            folded[i] = from[i] switch
            {
                '“' or '”' or '„' or '‟' or '«' or '»' => '"',
                '‘' or '’' or '‚' or '‛' or '`' or '´' => '\'',
                var unit when char.IsWhiteSpace(unit) => ' ',
                var unit => unit,
            };
        }
    });

    private readonly record struct OfferedSentence(int Ordinal, TextSpan Span, int Start, int End);
}
