using NewsBot.Articles;
using NewsBot.Replies;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Steps;

namespace NewsBot.Tests.Summaries;

public sealed class UnknownNotesTests
{
    [Fact]
    public void Points_of_one_outlet_in_a_story_of_several_are_named_by_their_sources()
    {
        var notes = UnknownNotes.Of(Material(), [Claim(), Claim()], [Item([1, 2], "Post", "Daily"), Item([3], "Post")]);

        Assert.Contains("Not confirmed by a second outlet here: [3].", notes);
    }

    [Fact]
    public void Where_no_point_has_a_second_outlet_that_is_said_once()
    {
        var notes = UnknownNotes.Of(Material(), [Claim()], [Item([1], "Post")]);

        Assert.Contains("Each of these points rests on one outlet alone.", notes);
    }

    [Fact]
    public void Whoever_is_named_twice_by_title_and_never_quoted_is_told()
    {
        var note = Assert.Single(UnknownNotes.Of(Material("Ann Writer"), [Claim()], [Item([1, 2], "Post", "Daily")]));

        Assert.Equal("Named and not quoted in these articles: Tom Alder.", note);
    }

    private static Material Material(params string[] heard) => new()
    {
        Stories = [new Story("Harbour", ["a", "b"], 2)],
        Heard = heard,
        Candidates =
        [
            Candidate("The council met Mayor Tom Alder on Tuesday in the town hall."), Candidate("The petition was handed to Mayor Alder in the evening."),
            Candidate("The wall was seen by Dr. Ann Writer on Monday."), Candidate("It was Dr. Ann Writer who found the cracks."), Candidate("A letter went to Governor Lena Quay."),
        ],
    };

    private static Candidate Candidate(string text) => new() { ArticleId = "a", PassageId = "a-p0", Span = new TextSpan(0, text.Length), Text = text, Place = 0, Depth = 0 };

    private static Claim Claim() => new() { Text = "The harbour stays open.", Evidence = [], PassageId = "a-p0", IsVerbatim = true };

    private static ReplyItem Item(int[] citations, params string[] outlets) => new() { Id = "a-p0", Kind = ItemKind.Statement, Text = "The harbour stays open.", Citations = citations, Outlets = outlets };
}
