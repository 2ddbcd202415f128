using System.Text.RegularExpressions;
using NewsBot.Citations;
using NewsBot.Text.Sentences;

namespace NewsBot.Lab.Mutations;

/// <summary>Draws true claims from articles: sentences that stand alone, each with the passage it stands in.</summary>
internal static partial class ClaimSource
{
    private const int Shortest = 50; // UTF-16 units
    private const int Longest = 260;

    /// <summary>The claims of some articles, in order: every sentence fit for one, as it is printed.</summary>
    /// <param name="bodies">Of articles about different things next to each other.</param>
    public static IEnumerable<TrueClaim> Of(IReadOnlyList<string> bodies)
    {
        for (var body = 0; body < bodies.Count; body++)
        {
            var other = new Evidence(Passage(bodies[(body + (bodies.Count / 2)) % bodies.Count]));
            var sentences = SentenceSplitter.Split(bodies[body]).Select(span => span.Of(bodies[body]).ReplaceLineEndings(" ").Trim()).ToList();
            for (var i = 0; i < sentences.Count; i++)
            {
                if (!IsClaim(sentences[i])) continue;

                var passage = string.Join(' ', sentences.Skip(Math.Max(0, i - 1)).Take(3));
                yield return new TrueClaim("as printed", sentences[i], new Evidence(passage), other);
            }
        }
    }

    private static bool IsClaim(string sentence) =>
        sentence.Length is >= Shortest and <= Longest && sentence[^1] is '.' or '”' or '"' && char.IsUpper(sentence[0]) && !Dependent().IsMatch(sentence) && !sentence.Contains('?', StringComparison.Ordinal);

    private static string Passage(string body) => string.Join(' ', SentenceSplitter.Split(body).Take(3).Select(span => span.Of(body)));

    // Sentences that lean on others, and lines that are none.
    [GeneratedRegex(@"^(?:And|But|So|Or|Then|Yet|However|Meanwhile|Also|I|We|You|My|Our|Copyright|Photo|Updated|By)\b|https?:|\|", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dependent();
}
