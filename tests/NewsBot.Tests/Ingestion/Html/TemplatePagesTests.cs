using NewsBot.Articles;
using NewsBot.Ingestion.Html;

namespace NewsBot.Tests.Ingestion.Html;

/// <summary>What the templates of publishers put around an article, into it and below it.</summary>
public sealed class TemplatePagesTests
{
    private const string First = "The harbour council voted on Monday to close the old pier until the spring, and nobody would say what the work will cost.";
    private const string Second = "“We could not wait any longer,” said Ada Lowe, who chairs the council and has asked the ministry for money every year.";
    private const string Third = "Two engineers had found cracks in nine of the forty piles that carry the deck, and rust in most of the others.";
    private const string Foreign = "A storm took the roof of the market hall on Sunday night and left the stalls of forty traders standing in the rain.";

    [Fact]
    public void Comments_are_not_of_the_article_however_long_they_are()
    {
        var comments = string.Concat(Enumerable.Repeat($"<li class=post><p>I was there and I want to say that {Foreign}</p></li>", 5));

        Assert.Equal(Body(First, Second), Read($"<article><h1>Council shuts pier</h1><div class=entry-content><p>{First}</p><p>{Second}</p></div><div id=disqus_thread class=comments><ul>{comments}</ul></div></article>").Body);
    }

    [Fact]
    public void The_date_of_a_card_between_two_paragraphs_ends_no_head()
    {
        var article = Read($"""
            <main><h1>Council shuts pier</h1><div class=byline>By Ada Brand</div><time datetime="2023-06-01">June 1, 2023</time>
            <div class=story><div>{First}</div><div class=card><span>Also from the Tribune</span><h6>What a pier costs</h6><span>May 14, 2023</span></div><div>{Second}</div><div>{Third}</div></div></main>
            """);

        Assert.StartsWith(First, article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div class=book><h4>Guest Book</h4><p>“She told me to wear a hat, and I have worn one ever since.” A reader, March 20, 2020</p></div>")]
    [InlineData("<div class=m3><div>Picked for you</div><div>A village votes to keep its only traffic light.</div><div>It has been red since the spring, people say.</div></div>")]
    [InlineData("<div class=end><p>Subscribe for six issues a year and a wall calendar of great dissents.</p></div>")]
    public void What_stands_below_in_elements_of_another_make_is_left_out(string below) =>
        Assert.Equal(Body(First, Second, Third), Read($"<div id=page><h1>Council shuts pier</h1><div class=copy><p>{First}</p><p>{Second}</p><p>{Third}</p></div>{below}</div>").Body);

    [Theory]
    [InlineData("<p><em>Joan Brand taught Latin for 37 years. Her column appears on Thursdays.</em></p>")]
    [InlineData("<p><b>About Pier Works</b></p><p>Pier Works plc owns and mends 94 piers in nine countries and employs about 1,300 people.</p>")]
    [InlineData("<h4>Pressekontakt</h4><p>Pier Works plc, Harbour Lane 2, which answers letters from Monday to Friday.</p>")]
    public void What_is_said_of_the_writer_or_the_company_ends_the_article(string note) =>
        Assert.Equal(Body(First, Second, Third), Read($"<meta name=author content=\"Joan Brand\"><article><h1>Council shuts pier</h1><p>{First}</p><p>{Second}</p><p>{Third}</p>{note}</article>").Body);

    [Fact]
    public void What_stands_above_the_headline_and_the_headline_itself_are_left_out()
    {
        var article = Read($"<title>Council shuts pier</title><div><p>The summer fair is on Saturday, and cakes are needed!</p><h1>Council shuts pier</h1><p>{First}</p><h2>Council shuts pier</h2><p>{Second}</p><p>{Third}</p></div>");

        Assert.Equal(Body(First, Second, Third), article.Body);
    }

    [Fact]
    public void Words_that_the_page_shows_twice_are_read_once()
    {
        var article = Read($"<article><h1>Council shuts pier</h1><p>{First}</p><p>{Second}</p><blockquote class=exergue><p>« We could not wait any longer »</p></blockquote><p>{Third}</p></article>");

        Assert.Equal(Body(First, Second, Third), article.Body);
    }

    [Fact]
    public void Marks_of_footnotes_and_the_notes_are_left_out()
    {
        var article = Read($"""
            <article><h1>Council shuts pier</h1><p>{First}<sup class="ref"><a href="#fn1">[1]</a></sup></p><p>{Second}</p><p>{Third}</p>
            <section class="footnotes"><ol><li id="fn1"><p>Minutes of the council, seen at the record office.</p></li></ol></section></article>
            """);

        Assert.Equal(Body(First, Second, Third), article.Body);
    }

    [Fact]
    public void A_row_of_a_table_is_one_line_with_its_figures()
    {
        var article = Read($"<article><h1>Council shuts pier</h1><p>{First}</p><table><tr><td>Place</td><td>Cracks</td></tr><tr><td>North side</td><td>9</td></tr></table><p>{Second}</p><p>{Third}</p></article>");

        Assert.Equal(Body(First, "Place Cracks", "North side 9", Second, Third), article.Body);
    }

    [Theory]
    [InlineData("Publicité")]
    [InlineData("Temps de Lecture 3 min.")]
    [InlineData("Lire aussi Les théâtres de poche cherchent un toit")]
    [InlineData("Ihre Anmeldung zum Newsletter ist kostenlos, eine Abmeldung jederzeit möglich.")]
    public void Lines_that_pages_of_other_languages_put_into_their_articles_are_left_out(string line) =>
        Assert.Equal(Body(First, Second), Read($"<article><h1>Council shuts pier</h1><p>{First}</p><div>{line}</div><p>{Second}</p></article>").Body);

    [Theory]
    [InlineData("Leggi anche")]
    [InlineData("Mehr zum Thema")]
    [InlineData("Lo más leído")]
    [InlineData("Читайте также")]
    public void Lists_of_other_stories_are_known_by_their_headings_in_other_languages(string heading) =>
        Assert.Equal(Body(First, Second), Read($"<article><h1>Council shuts pier</h1><p>{First}</p><p>{Second}</p><h3>{heading}</h3><ul><li>Muore a 104 anni la decana</li><li>Multa da 800 euro per un tuffo</li></ul></article>").Body);

    [Fact]
    public void Of_the_articles_that_the_data_describes_the_one_with_the_pages_title_counts()
    {
        var article = Read($$$"""
            <title>Council shuts pier · The Tribune</title><script type="application/ld+json">[{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "A tax on umbrellas", "datePublished": "2024-03-07", "author": "Dag Ferrow"}]},
            {"@type": "NewsArticle", "headline": "Council shuts pier", "datePublished": "2024-03-05T06:30:00Z", "author": {"name": "Roc&iacute;o Lowe"}}]</script><h1>Council shuts pier</h1><p>{{{First}}}</p><p>{{{Second}}}</p>
            """);

        Assert.Equal((new DateOnly(2024, 3, 5), "Rocío Lowe"), (article.Date!.Date, Assert.Single(article.Authors)));
    }

    [Fact]
    public void Of_data_that_is_broken_the_plain_properties_are_read()
    {
        var article = Read($$$"""
            <script type="application/ld+json">{ "@type": "NewsArticle", "headline": "Council shuts pier", "description": "She called it "a hazard." ", "datePublished": "2022-02-16T14:00:00-05:00", "dateModified": "2022-02-21T10:00:00-05:00",
            "author": {"@type": "Person", "name": "Joan Brand",},}</script><h1>Council shuts pier</h1><p>Corrected. Feb. 21, 2022</p><p>{{{First}}}</p><p>{{{Second}}}</p>
            """);

        Assert.Equal((new DateOnly(2022, 2, 16), "Joan Brand"), (article.Date!.Date, Assert.Single(article.Authors)));
    }

    [Theory]
    [InlineData("<title>Crónicas del Puerto: Council shuts the old pier</title><h1>Crónicas del Puerto</h1><h3>Council shuts the old pier</h3>")]
    [InlineData("<title>Paper : News : Town : Council shuts the old pier</title><h1>News</h1><div>Council shuts the old pier</div>")]
    [InlineData("<title>Obituaries: Council shuts the old pier</title><meta property=og:title content=\"Nobody knows the cost: the pier, 1923-2020\"><h2 itemprop=headline>Council shuts the old pier</h2>")]
    public void The_headline_is_found_beside_the_names_of_site_and_section(string head) =>
        Assert.Equal("Council shuts the old pier", Read($"{head}<p>{First}</p><p>{Second}</p>").Title);

    [Theory]
    [InlineData("Council shuts pier | Harbour Times", "https://www.harbourtimes.example/a", "Harbour Times")]
    [InlineData("The Harbour Times Online Edition", "https://www.harbour-times.example/a", "The Harbour Times")]
    [InlineData("Council shuts pier · Hearth & Larder", "https://hearthandlarder.example/a", "Hearth & Larder")]
    [InlineData("Crónicas del Puerto: Council shuts pier", "https://cronicasdelpuerto.blog.example/a", "Crónicas del Puerto")]
    [InlineData("Council shuts pier | Town", "https://www.harbourtimes.example/a", null)]
    public void An_outlet_that_is_not_stated_is_the_part_of_the_title_that_its_host_is_named_after(string title, string url, string? expected) =>
        Assert.Equal(expected, HtmlReader.Read(url, $"<title>{title}</title><p>{First}</p><p>{Second}</p>", DateTimeOffset.UnixEpoch).Article!.Outlet);

    [Theory]
    [InlineData("<p class=ir-by>Joan Brand</p>")]
    [InlineData("<p class=x-by>Joan Brand<span> / Feb. 16, 2022, 2:00 p.m. ET</span></p>")]
    [InlineData("<li><span>Autor: Joan Brand</span></li>")]
    [InlineData("<div>By Joan Brand</div>")]
    [InlineData("<meta name=DC.creator content=\"Joan Brand\">")]
    [InlineData("<span class=tnt-byline>Photos and text by Joan Brand</span>")]
    public void A_writer_is_found_where_templates_print_one(string markup) =>
        Assert.Equal("Joan Brand", Assert.Single(Read($"<h1>Council shuts the old pier</h1>{markup}<p>{First}</p><p>{Second}</p>").Authors));

    private static string Body(params IReadOnlyList<string> paragraphs) => string.Join("\n\n", paragraphs);

    private static Article Read(string html) => HtmlReader.Read("https://paper.example/news/pier", $"<html><body>{html}</body></html>", DateTimeOffset.UnixEpoch).Article!;
}
