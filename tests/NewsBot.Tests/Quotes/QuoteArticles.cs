using System.Text;

namespace NewsBot.Tests.Quotes;

/// <summary>Articles written for the tests of the quotation engine, and random changes to them.</summary>
internal static class QuoteArticles
{
    private static readonly string[] Splinters =
        ["\"", "“", "”", "‘", "’", "'", "«", "»", "„", "—", ":", "\n\n", "\n", " said ", " according to ", "Q: ", "\0", "\ud83d", "\u0301", "(", " she ", "...", "€", "مرحبا", "。"];

    /// <summary>A report with direct, mixed and indirect speech, a pronoun and a nested quotation.</summary>
    public const string Report = """
        Mayor Ingrid Halvorsen said Monday that the bridge will open in May, ending “eleven years of waiting.”

        “Nobody told us ‘it is safe’ until now,” she said. “We asked again.”

        According to the engineers' union, the work isn't done. «Nous verrons», said Paul Roy.
        """;

    /// <summary>An interview with labels, a signed quotation and a list.</summary>
    public const string Interview = """
        Q: Why now?

        A: Because the ice has gone, Lena Ortiz says.

        Q: And then?

        • “Best port I know.” — Tomás Vega

        He called it a 'disaster', adding: "It's the 'end' of an era
        """;

    /// <summary>The text with one to four random changes: a piece cut, doubled, moved, or a splinter put in.</summary>
    public static string Mutate(string text, Random random)
    {
        var changed = new StringBuilder(text);
        for (var changes = random.Next(1, 5); changes > 0 && changed.Length > 4; changes--)
        {
            var start = random.Next(changed.Length);
            var length = Math.Min(random.Next(1, 30), changed.Length - start);
            switch (random.Next(4))
            {
                case 0:
                    changed.Remove(start, length);
                    break;
                case 1:
                    changed.Insert(random.Next(changed.Length), changed.ToString(start, length));
                    break;
                case 2:
                    changed[start] = (char)random.Next(0x10000);
                    break;
                default:
                    changed.Insert(start, Splinters[random.Next(Splinters.Length)]);
                    break;
            }
        }

        return changed.ToString();
    }
}
