using System.Security.Cryptography;
using System.Text;

namespace NewsBot.Articles;

/// <summary>How articles, passages and quotations are named: the same source gives the same id on every machine.</summary>
public static class ArticleIdentity
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32: no letter is taken for a digit

    /// <summary>
    /// An article is the same one by its canonical link, else by the path or link it was read from. Links that differ only in what
    /// <see cref="CanonicalLink"/> leaves out are the same one.
    /// </summary>
    /// <returns>Ten characters of Crockford's base 32 (50 bits).</returns>
    public static string IdOf(string? canonicalUrl, string source)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalLink.Of(canonicalUrl ?? source)));
        return string.Create(10, hash, static (id, bytes) =>
        {
            for (var i = 0; i < id.Length; i++)
            {
                var bit = i * 5;
                var pair = (bytes[bit / 8] << 8) | bytes[(bit / 8) + 1];
                id[i] = Alphabet[(pair >> (11 - (bit % 8))) & 31];
            }
        });
    }

    /// <summary>The SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The hash of a text's letters and digits alone, in lower case: one for a page, a feed's copy of it and a plain text of it.</summary>
    public static string WordsHashOf(string text) => HashOf(string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant());

    /// <summary>The id of the passage that stands at <paramref name="ordinal"/> (from 0) in its article: "k3f9q2a7bd-p4".</summary>
    public static string PassageId(string articleId, int ordinal) => $"{articleId}-p{ordinal}";

    /// <summary>The id of the quotation that stands at <paramref name="ordinal"/> (from 0) in its article: "k3f9q2a7bd-q4".</summary>
    public static string QuoteId(string articleId, int ordinal) => $"{articleId}-q{ordinal}";

    /// <summary>The article's id within the id of an article, a passage or a quotation.</summary>
    public static string ArticleOf(string id) => id.Split('-', 2)[0];
}
