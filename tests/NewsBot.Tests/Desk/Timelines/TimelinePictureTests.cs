using System.Xml.Linq;
using NewsBot.Desk.Timelines;
using NewsBot.Replies;

namespace NewsBot.Tests.Desk.Timelines;

public sealed class TimelinePictureTests
{
    [Fact]
    public void The_picture_is_well_formed_and_holds_every_event_whatever_its_words()
    {
        var reply = new Reply
        {
            Command = "timeline",
            Outcome = Outcome.Answered,
            Title = "Timeline of “<pier>” & more",
            Lead = "",
            Items =
            [
                Event("The council closed the pier <script>alert(1)</script> & went home.", new DateOnly(2031, 3, 4)),
                Event(new string('x', 400) + " \u0001 \ud83d\ude00", new DateOnly(2031, 3, 5)) with { Speaker = "Ann Okafor" },
            ],
        };

        var picture = XDocument.Parse(TimelinePicture.Of(reply));

        Assert.Equal(2, picture.Descendants().Count(shape => shape.Name.LocalName == "circle"));
        Assert.Contains(picture.Descendants(), shape => shape.Value.Contains("<script>", StringComparison.Ordinal));
        Assert.Contains(picture.Descendants(), shape => shape.Value.StartsWith("According to Ann Okafor:", StringComparison.Ordinal));
        Assert.DoesNotContain(picture.Descendants(), shape => shape.Name.LocalName is "script" or "a" or "image");
    }

    private static ReplyItem Event(string words, DateOnly day) =>
        new() { Id = "a", Kind = ItemKind.Event, Text = words, Date = day, DateMethod = "header", Citations = [1], Note = "First reported by Post" };
}
