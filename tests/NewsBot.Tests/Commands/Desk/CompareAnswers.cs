using NewsBot.Articles;
using NewsBot.Replies;

namespace NewsBot.Tests.Commands.Desk;

/// <summary>What a reply on differences shows of the articles on the Russian troops around Ukraine, whoever wrote them.</summary>
internal static class CompareAnswers
{
    /// <summary>130,000 is shown as earlier, 150,000 as present and, where it is there, 175,000 as a plan, never as a conflict between them.</summary>
    public static void AssertStrengthsToldApart(Reply reply)
    {
        var labels = reply.Items
            .Where(item => item.Kind is ItemKind.Figure)
            .SelectMany(item => item.Readings)
            .Select(reading => (Figure: reading.Differences[0].Of(reading.Text), Label: reading.Label!))
            .ToList();

        Assert.All(labels.Where(label => label.Figure.Contains("130,000", StringComparison.Ordinal)), label => Assert.StartsWith("earlier figure", label.Label, StringComparison.Ordinal));
        Assert.All(labels.Where(label => label.Figure.Contains("150,000", StringComparison.Ordinal)), label => Assert.StartsWith("present figure", label.Label, StringComparison.Ordinal));
        Assert.All(labels.Where(label => label.Figure.Contains("175,000", StringComparison.Ordinal)), label => Assert.StartsWith("plan or forecast", label.Label, StringComparison.Ordinal));
        Assert.Contains(reply.Items, item => item.Heading?.StartsWith("Figures that moved", StringComparison.Ordinal) is true);
        Assert.Contains(labels, label => label.Figure.Contains("130,000", StringComparison.Ordinal));
        Assert.Contains(labels, label => label.Figure.Contains("150,000", StringComparison.Ordinal));
    }

    /// <summary>The readings of the item that holds the words, with the words that are marked in each.</summary>
    public static IReadOnlyList<Reading> Readings(Reply reply, string words) =>
        reply.Items.First(item => item.Readings.Any(reading => reading.Text.Contains(words, StringComparison.Ordinal))).Readings;

    public static IEnumerable<string> Marked(Reading reading) => reading.Differences.Select(span => span.Of(reading.Text));

    /// <summary>The articles that the readings cite are different ones.</summary>
    public static void AssertOfSeveralArticles(Reply reply, IReadOnlyList<Reading> readings) =>
        Assert.True(readings.SelectMany(reading => reading.Citations).Select(number => reply.Citations[number - 1].Citation.ArticleId).Distinct().Count() > 1);
}
