using System.Text.Json;
using NewsBot.Articles;
using NewsBot.Dates;
using NewsBot.Ingestion;
using NewsBot.Ingestion.Files;

namespace NewsBot.Tests.Ingestion;

/// <summary>The plain-text reader on five real articles, saved from their pages with all that stood around them.</summary>
public sealed class SourceArticleTests
{
    private static readonly DateTimeOffset Now = new(2022, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [EvaluationFact]
    public void Titles_are_the_lines_that_an_editor_would_take()
    {
        var articles = Articles();

        var expected = articles.Zip([4, 1, 1, 1, 3], (article, line) => Line(article, line));
        Assert.Equal(expected, articles.Select(article => article.Title));
    }

    [EvaluationFact]
    public void Bylines_outlets_and_datelines_are_read()
    {
        var articles = Articles();

        Assert.Equal(
            ["POLITICO |  | ", " |  | ", " |  | ", " |  | ", "AP | AP | MOSCOW"],
            articles.Select(article => $"{article.Outlet} | {article.WireCredit} | {article.Dateline}"));
        Assert.Equal([1, 0, 0, 0, 3], articles.Select(article => article.Authors.Count));
        Assert.All(articles.SelectMany(article => article.Authors), name => Assert.Matches(@"^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$", name));
    }

    [EvaluationFact]
    public void Dates_are_those_that_are_printed_and_no_others()
    {
        var articles = Articles();

        Assert.Equal(["2022-02-16 Header High", "", "", "", "2022-02-16 Text Medium"], articles.Select(article =>
            article.Date is { } date ? FormattableString.Invariant($"{date.Date:yyyy-MM-dd} {date.Method} {date.Confidence}") : ""));
    }

    [EvaluationFact]
    public void Articles_without_a_date_get_that_of_their_story_and_the_one_of_another_month_gets_none()
    {
        var articles = Articles();

        var inferred = articles.Where(article => article.Date is null)
            .Select(article => SameStoryDates.Of(article, articles.Where(other => other.Date is not null), new StoryMatches()));

        Assert.Equal(["", "2022-02-16 Medium, 2022-02-15 Medium", "2022-02-16 Low"], inferred.Select(dates =>
            string.Join(", ", dates.Select(date => FormattableString.Invariant($"{date.Date:yyyy-MM-dd} {date.Confidence}")))));
    }

    [EvaluationFact]
    public void Bodies_begin_and_end_with_the_article()
    {
        var articles = Articles();

        var expected = articles.Zip([(14, 28), (3, 35), (3, 61), (7, 47), (7, 71)],
            (article, lines) => $"{Line(article, lines.Item1)}…{Line(article, lines.Item2)}");
        Assert.Equal(expected, articles.Select(article => $"{article.Body.Split('\n')[0]}…{article.Body.Split('\n')[^1]}"));
    }

    [EvaluationFact]
    public void Captions_stand_apart()
    {
        var articles = Articles();

        Assert.Equal([0, 0, 0, 0, 6], articles.Select(article => article.Captions.Count));
        Assert.DoesNotContain("via AP", articles[4].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("(AP Photo", articles[4].Body, StringComparison.Ordinal);
    }

    [EvaluationFact]
    public void Furniture_is_left_out()
    {
        var bodies = string.Join("\n\n", Articles().Select(article => article.Body));

        Assert.All(
            ["[SPOTLIGHT]", "[REVEAL]", "sign-up", "Followers", "Comments", "You Might Like", "Please enter", "spot_img", "Previous Article", "rate it"],
            words => Assert.DoesNotContain(words, bodies, StringComparison.Ordinal));
    }

    [EvaluationFact]
    public void Every_quotation_survives_and_no_teaser_does()
    {
        var bodies = Articles().ToDictionary(article => Path.GetFileName(article.Source), article => article.Body);

        foreach (var line in File.ReadLines(Path.Combine(Folders.Shared!, "gold", "seeds.quotes.jsonl")))
        {
            using var gold = JsonDocument.Parse(line);
            var root = gold.RootElement;
            // The texts hold no characters outside the basic plane: code points are UTF-16 units.
            var body = bodies[root.GetProperty("doc").GetString()!];
            var text = root.GetProperty("text").GetString()!;
            var quotes = root.GetProperty("quotes").EnumerateArray().ToList();
            var tail = text.IndexOf("Comments / ", StringComparison.Ordinal) is var at && at < 0 ? text.Length : at;
            Assert.All(quotes, quote => Assert.Contains(text[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()], body, StringComparison.Ordinal));
            Assert.All(root.GetProperty("optional").EnumerateArray().Where(span => span[0].GetInt32() > tail),
                teaser => Assert.DoesNotContain(text[teaser[0].GetInt32()..teaser[1].GetInt32()], body, StringComparison.Ordinal));
        }
    }

    // One line of the article's file, counted from 1.
    private static string Line(Article article, int number) => string.Join(' ', File.ReadAllLines(article.Source)[number - 1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static List<Article> Articles() =>
        [.. Directory.GetFiles(Path.Combine(Folders.Shared!, "seeds"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => FileReader.Read(path, File.ReadAllBytes(path), Now).Single().Article!)];
}
