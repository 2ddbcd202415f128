using NewsBot.Articles;
using NewsBot.Desk;
using NewsBot.Replies;
using NewsBot.Storage;

namespace NewsBot.Tests.Commands.Desk;

/// <summary>No answer shows what a source claimed as if the archive said it: planted articles whose claims go on after the sentence that names the source.</summary>
public sealed class ClaimsStayClaimsTests : IDisposable
{
    private readonly TestBot _bot = new(new Dictionary<string, string>
    {
        ["one.md"] = Article(
            "Dornmouth Mail",
            "The dam above Dornmouth holds, the operator says",
            "“The dam above Dornmouth is safe,” said Ann Okafor, who runs the power station. “The dam has no cracks and the dam will stand for a hundred years. Every dam in this valley was checked on Tuesday.” Residents of Dornmouth want to see the report on the dam themselves. According to the district, 45 people left their homes below the dam on Tuesday."),
        ["two.md"] = Article(
            "Valley Post",
            "Engineers doubt the dam",
            "An engineer who worked on the dam contradicted the operator on Wednesday. Piet Vos said that the dam had cracks since the spring. “Nobody looked at the dam on Tuesday,” he said. “The dam leaks at four places. The dam is watched by 45 sensors, and 12 of them are broken.” The district said 52 people had left their homes below the dam."),
        ["three.md"] = Article(
            "Coast Courier",
            "Dam talks begin",
            "Talks about the dam began in Dornmouth on Wednesday. The minister claimed the dam was inspected on Tuesday. The ministry denied that the dam leaks. “The dam is the safest of the country,” the minister said. “The dam was built for floods of this kind.”"),
    });

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("/summary dam length:long")]
    [InlineData("/summary date:2031-03-05 length:long")]
    [InlineData("/timeline dam")]
    [InlineData("/compare dam")]
    [InlineData("/ask \"Is the dam safe?\"")]
    public async Task A_claim_carries_its_source_or_is_left_out(string line)
    {
        var reply = await _bot.AskAsync(line);

        Assert.Equal(Outcome.Answered, reply.Outcome);
        foreach (var item in reply.Items.Where(item => item.Kind is ItemKind.Statement or ItemKind.Event or ItemKind.Figure))
        {
            var citation = reply.Citations[item.Citations[0] - 1].Citation;
            var lost = ClaimGuard.LostAttribution(citation.Span, _bot.Part<QuoteStore>().Of(citation.ArticleId, default));
            Assert.True(lost is null || item.Speaker is not null || item.Readings.All(reading => reading.Label is not null), $"{line}: {item.Text}");
        }
    }

    private static string Article(string outlet, string title, string body) => $"---\ntitle: {title}\noutlet: {outlet}\ndate: 2031-03-05\n---\n\n{body}\n";
}
