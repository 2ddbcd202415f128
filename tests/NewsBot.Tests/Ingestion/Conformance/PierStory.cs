using System.IO.Compression;
using System.Net;
using System.Text;

namespace NewsBot.Tests.Ingestion.Conformance;

/// <summary>One story as each kind of document tells it.</summary>
internal static class PierStory
{
    public const string Title = "Council shuts the “old” pier – for café owners a blow";
    public const string First = "The harbour council voted on Monday to close the old pier until the spring, and nobody would say what the work will cost the town.";
    public const string Second = "“We could not wait any longer,” said Ada Lowe, who chairs the council and has asked the ministry for €2 million every year since 2019.";
    public const string Third = "Two engineers had found cracks in nine of the forty piles that carry the deck, and rust in most of the others — naïvely painted over, they said.";

    public static string Body => string.Join("\n\n", First, Second, Third);

    /// <summary>The kinds by the ending of their files.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [".txt", ".md", ".html", ".rss", ".rdf", ".atom", ".json", ".ninjs"];

    /// <summary>The document as text, with the name of its encoding where its kind has a place for one.</summary>
    public static string Text(string kind, string encoding = "utf-8") => kind switch
    {
        ".txt" => $"{Title}\n\nBy Ada Brand\n\n3 May 2021\n\n{Body}\n",
        ".md" => $"---\ntitle: \"{Title}\"\noutlet: Harbour Post\nauthor: Ada Brand\ndate: 2021-05-03\nurl: https://paper.example/2021/05/03/pier\n---\n\n{Body}\n",
        ".html" => $"""
            <!doctype html><html lang="en-GB"><head><meta charset="{encoding}"><title>{Title} | Harbour Post</title><link rel="canonical" href="https://paper.example/2021/05/03/pier">
            <meta property="og:site_name" content="Harbour Post"><meta name="author" content="Ada Brand"><meta property="article:published_time" content="2021-05-03T10:00:00+02:00"></head>
            <body><nav><a href="/">Home</a></nav><article><h1>{Title}</h1><p>{First}</p><p>{Second}</p><p>{Third}</p></article></body></html>
            """,
        ".rss" => $"""
            <?xml version="1.0" encoding="{encoding}"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title>
            <link>https://paper.example/</link><language>en-gb</language><item><title>{Title}</title><link>https://paper.example/2021/05/03/pier</link><guid isPermaLink="false">pier-1</guid>
            <dc:creator>Ada Brand</dc:creator><pubDate>Mon, 03 May 2021 10:00:00 +0200</pubDate><description>A pier closes.</description><content:encoded><![CDATA[{Html}]]></content:encoded></item></channel></rss>
            """,
        ".rdf" => $"""
            <?xml version="1.0" encoding="{encoding}"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel rdf:about="https://paper.example/"><title>Harbour Post</title><link>https://paper.example/</link><dc:language>en</dc:language></channel>
            <item rdf:about="https://paper.example/2021/05/03/pier"><title>{Title}</title><link>https://paper.example/2021/05/03/pier</link><dc:creator>Ada Brand</dc:creator><dc:date>2021-05-03T10:00:00+02:00</dc:date>
            <content:encoded>{WebUtility.HtmlEncode(Html)}</content:encoded></item></rdf:RDF>
            """,
        ".atom" => $"""
            <?xml version="1.0" encoding="{encoding}"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://paper.example/"><title>Harbour Post</title><link href="/"/><id>urn:post</id><updated>2021-05-03T12:00:00Z</updated>
            <entry><title type="text">{Title}</title><link rel="alternate" type="text/html" href="2021/05/03/pier"/><id>urn:pier</id><author><name>Ada Brand</name></author>
            <published>2021-05-03T10:00:00+02:00</published><updated>2021-05-03T12:00:00+02:00</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{Html}</div></content></entry></feed>
            """,
        ".json" => $$"""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Post", "home_page_url": "https://paper.example/", "language": "en",
             "items": [{"id": "1", "url": "https://paper.example/2021/05/03/pier", "title": "{{Title}}", "authors": [{"name": "Ada Brand"}], "date_published": "2021-05-03T10:00:00+02:00", "content_html": "{{Html}}"}]}
            """,
        ".ninjs" => $$"""
            {"uri": "https://paper.example/2021/05/03/pier", "type": "text", "pubstatus": "usable", "headline": "{{Title}}", "byline": "By Ada Brand", "versioncreated": "2021-05-03T10:00:00+02:00", "language": "en-GB",
             "infosources": [{"name": "Harbour Post"}], "body_text": "{{string.Join("\\n", First, Second, Third)}}"}
            """,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static byte[] Zip(params IReadOnlyList<KeyValuePair<string, byte[]>> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Html => $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";
}
