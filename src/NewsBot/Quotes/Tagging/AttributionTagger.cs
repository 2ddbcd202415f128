using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Tagging.Cues;
using NewsBot.Quotes.Tagging.Spans;

namespace NewsBot.Quotes.Tagging;

/// <summary>Finds attributions with the trained taggers: cues first, then what each governs, the surest first.</summary>
internal sealed class AttributionTagger(TaggingModel model)
{
    private const double PathWeight = .1; // how much the certainty of the labels counts beside that of the cue

    private const double RelayCost = 100;

    private readonly CueTagger _cues = new(model.Cues);

    /// <summary>The attributions, in order of their cues; the content of one does not overlap another's.</summary>
    public List<Attribution> Find(ArticleTokens tokens)
    {
        var cues = _cues.Find(tokens);
        var features = new SpanFeatures(tokens, cues);
        var tagger = new SpanTagger(model.Spans);
        var ranked = new List<(Attribution Attribution, double Score)>(cues.Count);
        foreach (var cue in cues)
        {
            var window = CueWindow.Of(tokens, cue.Range);
            var labels = tagger.Label(tokens, features, window, out var logProbability);
            if (Read(tokens, window, labels) is { } attribution) ranked.Add((attribution, cue.LogProbability + (PathWeight * logProbability)));
        }

        PreferPeople(tokens, ranked);
        return Select(tokens, ranked);
    }

    private static Attribution? Read(ArticleTokens tokens, CueWindow window, ReadOnlySpan<byte> labels)
    {
        var content = new List<TokenRange>();
        TokenRange? source = null;
        for (var i = 0; i < labels.Length;)
        {
            var end = i + 1;
            while (end < labels.Length && labels[end] == labels[i]) end++;
            var range = new TokenRange(window.First + i, window.First + end);
            if (labels[i] == (byte)SpanLabel.Content && HoldsWord(tokens, range)) content.Add(range);
            if (labels[i] == (byte)SpanLabel.Source) source = range;
            i = end;
        }

        return content.Count == 0 ? null : new Attribution { Content = content, Cue = window.Cue, Source = source };
    }

    private static bool HoldsWord(ArticleTokens tokens, TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (tokens.Tokens[i].Kind is Text.TokenKind.Word or Text.TokenKind.Number) return true;
        }

        return false;
    }

    /// <summary>Of "…," he said, according to the agency: marked words belong to the person, whatever the tagger holds surer.</summary>
    private static void PreferPeople(ArticleTokens tokens, List<(Attribution Attribution, double Score)> ranked)
    {
        for (var i = 0; i < ranked.Count; i++)
        {
            var relay = ranked[i].Attribution;
            if (tokens.Class[relay.Cue!.Value.First] != WordClass.According || !BeatsRelay(tokens, relay, ranked, i)) continue;
            ranked[i] = (relay, ranked[i].Score - RelayCost);
        }
    }

    private static bool BeatsRelay(ArticleTokens tokens, Attribution relay, List<(Attribution Attribution, double Score)> ranked, int at)
    {
        for (var i = Math.Max(0, at - 2); i <= Math.Min(ranked.Count - 1, at + 2); i++)
        {
            var other = ranked[i].Attribution;
            if (i == at || other.Source is null || tokens.Region[other.Content[0].First] < 0) continue;
            var shared = relay.Content.Any(range => range.Overlaps(other.Cue!.Value) || other.Content.Any(range.Overlaps));
            if (shared) return true;
        }

        return false;
    }

    /// <summary>Takes the attributions from the surest on; content that another has is not taken twice, and a cue inside taken content is the speaker's own.</summary>
    private static List<Attribution> Select(ArticleTokens tokens, List<(Attribution Attribution, double Score)> ranked)
    {
        var taken = new bool[tokens.Count];
        var chosen = new List<Attribution>();
        foreach (var (attribution, _) in ranked.OrderByDescending(static pair => pair.Score).ThenBy(static pair => pair.Attribution.Cue!.Value.First))
        {
            if (Overlaps(taken, attribution.Cue!.Value) || attribution.Content.Any(range => Overlaps(taken, range))) continue;
            foreach (var range in attribution.Content) taken.AsSpan(range.First, range.Length).Fill(true);
            chosen.Add(attribution);
        }

        chosen.Sort(static (a, b) => a.Cue!.Value.First.CompareTo(b.Cue!.Value.First));
        return chosen;
    }

    private static bool Overlaps(bool[] taken, TokenRange range) => taken.AsSpan(range.First, range.Length).Contains(true);
}
