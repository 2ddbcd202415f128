using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Tagging;
using NewsBot.Quotes.Tagging.Cues;
using NewsBot.Quotes.Tagging.Spans;

namespace NewsBot.Lab.Quotes;

/// <summary>
/// Trains the quotation engine's two taggers. The second learns from the cues that the first finds in articles it was not trained on, so that it
/// meets in training what it will meet in use; the cues that were missed are added.
/// </summary>
internal sealed class QuoteTraining(int seed, Action<string> report)
{
    private const int CueEpochs = 14;
    private const int SpanEpochs = 15;
    private const int Folds = 3;

    private static readonly ChainShape CueShape = new(3, 3, CueFeatures.NodeCount, CueFeatures.EdgeCount, 19, 12);
    private static readonly ChainShape SpanShape = new(SpanTagger.Labels, 3, SpanFeatures.NodeCount, SpanFeatures.EdgeCount, 20, 16);

    public TaggingModel Train(IReadOnlyList<TrainingArticle> articles)
    {
        var samples = new List<ChainSample>();
        for (var fold = 0; fold < Folds; fold++)
        {
            report($"cues without part {fold + 1} of {Folds}");
            var part = fold;
            var tagger = new CueTagger(TrainCues(articles.Where((_, i) => i % Folds != part)));
            foreach (var article in articles.Where((_, i) => i % Folds == part)) AddSpans(article, tagger.Find(article.Tokens), samples);
        }

        report("cues");
        var cues = TrainCues(articles);
        report($"spans of {samples.Count} cues");
        return new TaggingModel(cues, new ChainTrainer(SpanShape, seed).Train(samples, SpanEpochs, report));
    }

    private ChainModel TrainCues(IEnumerable<TrainingArticle> articles)
    {
        var samples = new List<ChainSample>();
        foreach (var article in articles)
        {
            var features = new CueFeatures(article.Tokens);
            var labels = article.CueLabels();
            for (var p = 0; p < article.Tokens.ParagraphCount; p++)
            {
                var first = article.Tokens.ParagraphStart(p);
                var length = article.Tokens.ParagraphEnd(p) - first;
                var nodes = new uint[length * CueFeatures.NodeCount];
                var edges = new uint[length * CueFeatures.EdgeCount];
                for (var i = 0; i < length; i++)
                {
                    features.Node(first + i, nodes.AsSpan(i * CueFeatures.NodeCount, CueFeatures.NodeCount));
                    if (i > 0) features.Edge(first + i, edges.AsSpan(i * CueFeatures.EdgeCount, CueFeatures.EdgeCount));
                }

                samples.Add(new ChainSample(nodes, edges, labels[first..(first + length)]));
            }
        }

        return new ChainTrainer(CueShape, seed).Train(samples, CueEpochs, report);
    }

    private static void AddSpans(TrainingArticle article, List<CueCandidate> cues, List<ChainSample> samples)
    {
        var features = new SpanFeatures(article.Tokens, cues);
        var found = cues.Select(cue => cue.Range).Where(range => article.CueAt(range) is not null);
        var missed = article.Cues.Values.Select(cue => cue.Range).Where(range => !cues.Any(cue => cue.Range.Overlaps(range)));
        foreach (var range in found.Concat(missed))
        {
            var gold = article.CueAt(range)!;
            var window = CueWindow.Of(article.Tokens, range);
            features.Turn(window);
            var nodes = new uint[window.Length * SpanFeatures.NodeCount];
            var edges = new uint[window.Length * SpanFeatures.EdgeCount];
            for (var i = 0; i < window.Length; i++)
            {
                var at = window.First + i;
                if (!window.Cue.Contains(at)) features.Node(at, nodes.AsSpan(i * SpanFeatures.NodeCount, SpanFeatures.NodeCount));
                if (i > 0) features.Edge(at, edges.AsSpan(i * SpanFeatures.EdgeCount, SpanFeatures.EdgeCount));
            }

            samples.Add(new ChainSample(nodes, edges, gold.Labels(window)));
        }
    }
}
