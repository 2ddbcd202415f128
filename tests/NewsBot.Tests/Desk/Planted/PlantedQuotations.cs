using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Desk;
using NewsBot.Desk.Utterances;
using NewsBot.Quotes;
using NewsBot.Retrieval;

namespace NewsBot.Tests.Desk.Planted;

/// <summary>Pairs of articles that print one remark, word for word or altered; the same seed gives the same pairs.</summary>
internal sealed class PlantedQuotations(int seed)
{
    private static readonly QuoteExtractor s_extractor = new();

    // A remark, and for some of its words what another outlet prints instead.
    private static readonly (string Remark, string[] Changes)[] s_remarks =
    [
        ("They are telling us it won’t happen before the summer", ["telling>promising", "summer>autumn", "won’t>will not", "They are telling>They keep telling"]),
        ("We shall rebuild every bridge that the water took from us", ["rebuild>repair", "every bridge>each bridge", "the water>the river", "shall>will"]),
        ("The talks were difficult but we have come closer to each other", ["difficult>hard", "closer>a little closer", "were>have been", "each other>one another"]),
        ("Nobody in this government knew about the payments", ["knew>was told", "Nobody>No one", "payments>transfers", "this government>the cabinet"]),
        ("Our hospitals can hold out for another ten days at most", ["hold out>cope", "ten>twelve", "hospitals>clinics", "at most>at the most"]),
        ("I will not resign because of a few anonymous letters", ["resign>step down", "a few>some", "letters>accusations", "because of>over"]),
        ("The factory will stay open as long as people buy its cars", ["stay open>keep running", "people>customers", "as long as>while", "its cars>the cars"]),
        ("Prices have risen faster than anyone at the bank expected", ["risen>climbed", "expected>predicted", "anyone>anybody", "faster>more quickly"]),
        ("There is no reason to fear for the safety of the reactor", ["fear>worry", "reason>cause", "the safety>the state", "There is>We see"]),
        ("We found the boat empty and the engine still running", ["empty>abandoned", "engine>motor", "still running>still warm", "found>discovered"]),
        ("This court will hear every witness that the defence calls", ["hear>listen to", "every>any", "calls>names", "witness>expert"]),
        ("The harvest is lost and the farmers know it", ["lost>ruined", "farmers>growers", "know it>know that", "is lost>has been lost"]),
    ];

    private static readonly string[] s_frames =
    [
        "“{q},” {s} said on Tuesday.", "“{q},” said {s} in the capital.", "{s} told reporters: “{q}.”", "Speaking after the meeting, {s} said: “{q}.”",
        "“{q},” {s} told the newspaper.", "“{q},” according to {s}.",
    ];

    private static readonly (string First, string Second)[] s_speakers =
        [("Marta Lindqvist", "Marta Lindqvist"), ("Prime Minister Marta Lindqvist", "Marta Lindqvist"), ("Jonas Weber", "Jonas Weber"), ("the mayor, Carla Oduya", "Carla Oduya")];

    private readonly Random _random = new(seed);

    public string Last { get; private set; } = "";

    /// <summary>The number of readings that the desk shows of a remark and its altered form; 0 where it does not bring the two together.</summary>
    public int Altered()
    {
        var (remark, changes) = s_remarks[_random.Next(s_remarks.Length)];
        var change = changes[_random.Next(changes.Length)].Split('>');
        return Readings(remark, remark.Replace(change[0], change[1], StringComparison.Ordinal));
    }

    /// <summary>The same for a remark that both print in the same words.</summary>
    public int Identical()
    {
        var remark = s_remarks[_random.Next(s_remarks.Length)].Remark;
        return Readings(remark, remark.Replace('’', '\''));
    }

    /// <summary>The same for two remarks of one speaker.</summary>
    public int TwoRemarks()
    {
        var first = _random.Next(s_remarks.Length);
        var second = (first + 1 + _random.Next(s_remarks.Length - 1)) % s_remarks.Length;
        return Readings(s_remarks[first].Remark, s_remarks[second].Remark);
    }

    private int Readings(string first, string second)
    {
        var speaker = s_speakers[_random.Next(s_speakers.Length)];
        var left = Printed(first, speaker.First, "First Post");
        var right = Printed(second, speaker.Second, "Second Mail");
        Last = $"{left[0].Article.Body} | {right[0].Article.Body}";
        return Readings(left, right);
    }

    /// <summary>The same for two short articles: 0 where nothing is brought together, 1 where all that is has one wording, 2 where words differ.</summary>
    public static int Between(string first, string second) => Readings(Quotes(first, "First Post"), Quotes(second, "Second Mail"));

    // 0: apart; 1: one wording; 2: two wordings side by side, the differing words marked.
    private static int Readings(List<QuoteHit> left, List<QuoteHit> right)
    {
        return UtteranceFolder.Fold([.. left, .. right])
            .Where(utterance => utterance.Printings.Select(hit => hit.Article.Id).Distinct().Count() > 1)
            .Select(utterance => utterance.Printings.Skip(1).All(hit => Utterance.AreAlike(utterance.Lead, hit)) ? 1 : 2)
            .DefaultIfEmpty(0)
            .Max();
    }

    private List<QuoteHit> Printed(string remark, string speaker, string outlet)
    {
        var sentence = s_frames[_random.Next(s_frames.Length)].Replace("{q}", remark, StringComparison.Ordinal).Replace("{s}", speaker, StringComparison.Ordinal);
        var quotes = Quotes($"The day was long for everybody at the ministry. {char.ToUpperInvariant(sentence[0])}{sentence[1..]} The meeting goes on tomorrow.", outlet);
        return quotes.Count > 0 ? quotes : [new QuoteHit(new Quote { Kind = QuoteKind.Indirect, Content = [new(0, 3)] }, new Article { Id = outlet, Source = outlet, Body = sentence, FetchedAt = DateTimeOffset.UnixEpoch })];
    }

    private static List<QuoteHit> Quotes(string body, string outlet)
    {
        var article = new Article
        {
            Id = ArticleIdentity.IdOf(null, outlet),
            Source = outlet,
            Outlet = outlet,
            Body = body,
            FetchedAt = DateTimeOffset.UnixEpoch,
            Dates = [new DateEvidence { Date = new(2031, 3, 5), Kind = DateKind.Published, Method = DateMethod.Metadata, Confidence = Confidence.High }],
        };
        return [.. s_extractor.Extract(body).Select(quote => new QuoteHit(quote, article))];
    }
}
