using System.Text.Json;
using NewsBot.Replies;

namespace NewsBot.Tests.Replies;

public sealed class ReplyJsonTests
{
    [Fact]
    public void A_whole_answer_has_every_property_in_the_published_order()
    {
        var reply = Replies.Answer with
        {
            Items = [Replies.Item with { Readings = [new("open", [1])] }],
            Citations = [Replies.Source(1)],
        };

        var json = ReplyJson.Indented(reply);

        Assert.Equal(
            """
            {
              "command": "who-said",
              "answerId": "a1",
              "outcome": "answered",
              "title": "Who said what about the harbour",
              "lead": "One statement in two outlets.",
              "items": [
                {
                  "id": "k3f9q2a7bd-q0",
                  "kind": "direct",
                  "text": "The harbour stays open, […] At least until spring.",
                  "speaker": "Zoë Müller",
                  "speakerRole": "the mayor",
                  "speakerInferred": true,
                  "outlets": [
                    "The Harbour Post",
                    "unnamed outlet (zzz)"
                  ],
                  "date": "2031-03-04",
                  "dateMethod": "same-story",
                  "citations": [
                    1,
                    2
                  ],
                  "readings": [
                    {
                      "text": "open",
                      "citations": [
                        1
                      ],
                      "label": null,
                      "kind": "direct",
                      "cue": null,
                      "differing": []
                    }
                  ],
                  "cue": null,
                  "note": null,
                  "section": null
                }
              ],
              "citations": [
                {
                  "n": 1,
                  "articleId": "k3f9q2a7bd",
                  "passageId": "k3f9q2a7bd-p0",
                  "outlet": "The Harbour Post",
                  "title": "Harbour to stay open",
                  "author": "Ann Writer",
                  "date": "2031-03-04",
                  "dateMethod": "same-story",
                  "dateConfidence": "low",
                  "url": "https://post.example/harbour?a=1&b=2",
                  "start": 1,
                  "end": 24,
                  "words": "The harbour stays open,"
                }
              ],
              "notes": [
                "One date is inferred."
              ]
            }
            """.ReplaceLineEndings("\n"),
            json);
    }

    [Fact]
    public void Each_item_says_its_section_and_each_reading_the_words_in_which_it_differs()
    {
        var differing = Replies.Item with { Readings = [new("will open", [1]) { Differences = [new(5, 9)] }] };
        var reply = Replies.Answer with { Items = [Replies.Item with { Heading = "Figures in conflict" }, differing, Replies.Item with { Heading = "Words" }] };

        var items = JsonDocument.Parse(ReplyJson.OneLine(reply)).RootElement.GetProperty("items");

        Assert.Equal(["Figures in conflict", "Figures in conflict", "Words"], items.EnumerateArray().Select(item => item.GetProperty("section").GetString()));
        Assert.Equal("open", items[1].GetProperty("readings")[0].GetProperty("differing")[0].GetString());
    }

    [Fact]
    public void What_is_not_known_is_null_and_not_left_out()
    {
        var source = Replies.Source(1) with { PassageId = null, Outlet = null, Author = null, Date = null, Url = null };
        var item = new ReplyItem { Id = "x", Kind = ItemKind.Statement, Text = "t" };

        using var json = JsonDocument.Parse(ReplyJson.OneLine(Replies.Answer with { AnswerId = "", Items = [item], Citations = [source] }));

        var root = json.RootElement;
        Assert.Equal(JsonValueKind.Null, root.GetProperty("answerId").ValueKind);
        Assert.All(["speaker", "speakerRole", "date", "dateMethod"], name => Assert.Equal(JsonValueKind.Null, root.GetProperty("items")[0].GetProperty(name).ValueKind));
        Assert.All(
            ["passageId", "outlet", "author", "date", "dateMethod", "dateConfidence", "url"],
            name => Assert.Equal(JsonValueKind.Null, root.GetProperty("citations")[0].GetProperty(name).ValueKind));
    }

    [Theory]
    [InlineData(Outcome.Answered, "answered")]
    [InlineData(Outcome.Partial, "answered")]
    [InlineData(Outcome.NothingFound, "nothing-found")]
    [InlineData(Outcome.Refused, "refused")]
    [InlineData(Outcome.BadInput, "refused")]
    [InlineData(Outcome.Failed, "refused")]
    public void Six_outcomes_are_three_to_a_program(Outcome outcome, string expected)
    {
        using var json = JsonDocument.Parse(ReplyJson.OneLine(Replies.Answer with { Outcome = outcome }));

        Assert.Equal(expected, json.RootElement.GetProperty("outcome").GetString());
    }

    [Fact]
    public void The_indented_form_says_the_same()
    {
        using var indented = JsonDocument.Parse(ReplyJson.Indented(Replies.Answer));
        using var oneLine = JsonDocument.Parse(ReplyJson.OneLine(Replies.Answer));

        Assert.True(JsonElement.DeepEquals(indented.RootElement, oneLine.RootElement));
        Assert.DoesNotContain('\n', ReplyJson.OneLine(Replies.Answer));
        Assert.Contains("\n  \"items\": [", ReplyJson.Indented(Replies.Answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("line\nbreak \"quoted\" back\\slash \u001b[31m")]
    [InlineData("العربية ‮reversed‬ 👩‍🚒 <script>&amp;")]
    public void Any_words_come_back_exactly(string words)
    {
        using var json = JsonDocument.Parse(ReplyJson.OneLine(Replies.Answer with { Lead = words }));

        Assert.Equal(words, json.RootElement.GetProperty("lead").GetString());
    }
}
