using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Embeddings;
using NewsBot.Text;

namespace NewsBot.Lab.Scale;

/// <summary>
/// Articles for measuring: real bodies while they last, then new ones put together of paragraphs of several of them; where there are none, words
/// drawn by their rank. The same number gives the same article.
/// </summary>
internal sealed class ScaleText(IReadOnlyList<string> bodies, WordVectors vectors)
{
    private const int MixedFrom = 3;
    private const int DrawnWords = 300;

    /// <summary>The article of a number, from 0.</summary>
    public Article Article(int number)
    {
        var random = new Random(number);
        var body = bodies.Count == 0 ? Drawn(random) : number < bodies.Count ? bodies[number] : Mixed(random);
        var source = $"scale-{number}";
        return new Article
        {
            Id = ArticleIdentity.IdOf(null, source),
            Source = source,
            Title = body[..Math.Min(body.Length, 60)].ReplaceLineEndings(" "),
            Outlet = $"Outlet {number % 40}",
            Body = body,
            FetchedAt = DateTimeOffset.UnixEpoch,
            Dates =
            [
                new DateEvidence
                {
                    Date = new DateOnly(2000, 1, 1).AddDays(number % 8000),
                    Kind = DateKind.Published,
                    Method = DateMethod.Metadata,
                    Confidence = Confidence.High,
                },
            ],
        };
    }

    /// <summary>Queries by kind, drawn from the articles below a number.</summary>
    /// <param name="articles">How many articles there are.</param>
    /// <param name="each">How many queries of each kind.</param>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Queries(int articles, int each)
    {
        var kinds = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["common word"] = ["said", "percent", "company", "government", "year", "market", "people", "million"],
        };
        var (rare, names, topics, headlines, questions) = (new List<string>(), new List<string>(), new List<string>(), new List<string>(), new List<string>());
        for (var i = 0; i < each; i++)
        {
            var body = Article(new Random(i * 7919).Next(articles)).Body;
            var words = SearchWords.Of(body).Where(word => word.Length > 3 && !StopWords.Contains(word)).ToList();
            if (words.Count < 20) continue;

            rare.Add(words.OrderByDescending(word => vectors.NumberOf(word) is var rank and >= 0 ? rank : int.MaxValue).First());
            names.Add(Name(body) ?? words[3]);
            topics.Add($"{words[5]} {words[6]}");
            headlines.Add(string.Join(' ', words.Skip(2).Take(10)));
            questions.Add($"What did {Name(body) ?? words[3]} say about {words[8]}?");
        }

        (kinds["rare word"], kinds["name"], kinds["two-word topic"], kinds["headline"], kinds["question"]) = (rare, names, topics, headlines, questions);
        return kinds;
    }

    private static string? Name(string body)
    {
        var words = body.Split(' ');
        for (var i = 5; i < words.Length - 1; i++)
        {
            if (Capitalised(words[i]) && Capitalised(words[i + 1]) && char.IsLower(words[i - 1].FirstOrDefault())) return $"{words[i]} {words[i + 1]}";
        }

        return null;
    }

    private static bool Capitalised(string word) => word.Length > 3 && char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower);

    private string Mixed(Random random)
    {
        var paragraphs = new List<string>();
        for (var i = 0; i < MixedFrom; i++)
        {
            var source = bodies[random.Next(bodies.Count)].Split("\n\n");
            paragraphs.Add(source[random.Next(source.Length)]);
        }

        return string.Join("\n\n", paragraphs);
    }

    private string Drawn(Random random) => string.Join(' ', Enumerable.Range(0, DrawnWords).Select(i =>
    {
        var rank = (int)Math.Pow(vectors.Words.Count, random.NextDouble()) - 1; // Zipf's law: ranks evenly on a logarithmic scale
        var word = vectors.Words[rank].Replace('_', ' ');
        return i % 12 == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : i % 12 == 11 ? word + "." : word;
    }));
}
