using NewsBot.Articles;
using NewsBot.Quotes.Clauses;
using NewsBot.Quotes.Forms;
using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;
using NewsBot.Quotes.Tagging;

namespace NewsBot.Quotes;

/// <summary>
/// Finds who said what in an article's body. The same body gives the same quotations on every machine; one extractor may be used by many threads.
/// </summary>
internal sealed class QuoteExtractor
{
    /// <summary>Changes whenever the same body may give other quotations.</summary>
    public const int Version = 10;

    private readonly AttributionTagger _tagger;

    /// <summary>An extractor with the model that ships with the bot.</summary>
    public QuoteExtractor()
        : this(TaggingModel.Shipped)
    {
    }

    /// <summary>An extractor with another model.</summary>
    public QuoteExtractor(TaggingModel model) => _tagger = new AttributionTagger(model);

    /// <summary>
    /// The statements of a body, in order of position; empty where there are none. Every span lies inside the body, content, cue and source do not
    /// overlap. Any text is answered.
    /// </summary>
    public IReadOnlyList<Quote> Extract(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var tokens = new ArticleTokens(body);
        if (tokens.Count == 0) return [];

        var cast = new Cast(tokens);
        var turned = Appeals.Readdress(tokens, Inversions.Turn(tokens, cast, _tagger.Find(tokens)));
        var printed = WholeClauses.Complete(tokens, cast, WholeQuotations.Complete(tokens, SpeechFrames.Add(tokens, cast, WithCertain(tokens, cast, turned))));
        var introduced = Introductions.Add(tokens, cast, PlainSpeech.Add(tokens, cast, printed));
        var attributions = UngovernedQuotations.AddUnnamed(tokens, FloatingQuotations.Add(tokens, UngovernedQuotations.AddNamed(tokens, cast, introduced)));
        var speakers = SpeakerResolver.Resolve(tokens, cast, attributions);
        var quotes = new List<Quote>(attributions.Count);
        for (var i = 0; i < attributions.Count; i++)
        {
            if (QuoteMaker.Make(tokens, attributions[i], speakers[i]) is { } quote) quotes.Add(quote);
        }

        quotes.Sort(static (a, b) => a.Extent.CompareTo(b.Extent));
        return quotes;
    }

    /// <summary>What the form of the page makes certain takes the place of what the tagger found there.</summary>
    private static List<Attribution> WithCertain(ArticleTokens tokens, Cast cast, List<Attribution> tagged)
    {
        tagged = [.. tagged.Where(attribution => !Introductions.IsRubric(tokens, cast, attribution) && !SpeechFrames.IsCutDay(tokens, attribution))];
        List<Attribution> certain = [.. Transcripts.Find(tokens, cast), .. SignOffs.Find(tokens), .. Introductions.Labelled(tokens, cast), .. Reactions.Find(tokens, cast)];
        if (certain.Count == 0) return tagged;

        var taken = new bool[tokens.Count];
        var kept = new List<Attribution>();
        foreach (var attribution in certain)
        {
            // Paragraphs of one speech share its source.
            if (TokenCover.Touches(taken, attribution.Continues is null ? attribution : attribution with { Source = null })) continue;
            TokenCover.Fill(taken, attribution);
            kept.Add(attribution);
        }

        kept.AddRange(tagged.Where(attribution => !TokenCover.Touches(taken, attribution)));
        return kept;
    }
}
