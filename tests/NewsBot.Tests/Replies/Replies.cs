using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Replies;

namespace NewsBot.Tests.Replies;

/// <summary>Replies to show, about a harbour that does not exist.</summary>
internal static class Replies
{
    private const string Body = "“The harbour stays open,” the mayor said. “At least until spring.”";

    public static ReplyCitation Source(int number, string? outlet = "The Harbour Post") => new()
    {
        Number = number,
        Citation = new() { ArticleId = "k3f9q2a7bd", BodyHash = ArticleIdentity.HashOf(Body), Span = new(1, 24), Words = Body[1..24] },
        PassageId = "k3f9q2a7bd-p0",
        Outlet = outlet,
        Title = "Harbour to stay open",
        Author = "Ann Writer",
        Date = new()
        {
            Date = new(2031, 3, 4),
            Kind = DateKind.Published,
            Method = DateMethod.SameStory,
            Confidence = Confidence.Low,
        },
        Url = "https://post.example/harbour?a=1&b=2",
    };

    public static ReplyItem Item { get; } = new()
    {
        Id = "k3f9q2a7bd-q0",
        Kind = ItemKind.Direct,
        Text = "The harbour stays open, […] At least until spring.",
        Speaker = "Zoë Müller",
        SpeakerRole = "the mayor",
        SpeakerInferred = true,
        Outlets = ["The Harbour Post", "unnamed outlet (zzz)"],
        Date = new(2031, 3, 4),
        DateMethod = "same-story",
        Citations = [1, 2],
    };

    public static Reply Answer { get; } = new()
    {
        Command = "who-said",
        AnswerId = "a1",
        Outcome = Outcome.Answered,
        Title = "Who said what about the harbour",
        Lead = "One statement in two outlets.",
        Items = [Item],
        Citations = [Source(1), Source(2, null)],
        Notes = ["One date is inferred."],
    };
}
