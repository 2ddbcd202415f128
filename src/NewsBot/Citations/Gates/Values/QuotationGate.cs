using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;

namespace NewsBot.Citations.Gates.Values;

/// <summary>Guards quotations: what the claim puts in quotation marks stands in one quotation of its passage, word for word and in one run.</summary>
internal sealed class QuotationGate : IGate
{
    public string? Objection(Pairing pairing)
    {
        var words = pairing.Claim.Words;
        for (var first = 0; first < words.Count;)
        {
            var quotation = words[first].Quotation;
            var end = first + 1;
            while (end < words.Count && words[end].Quotation == quotation) end++;
            if (quotation >= 0 && !IsQuoted(words, first, end, pairing)) return $"“{Words(pairing, first, end)}” is not quoted so in the passage.";
            first = end;
        }

        return null;
    }

    private static string Words(Pairing pairing, int first, int end) => pairing.Claim.Text[pairing.Claim.Words[first].Start..pairing.Claim.Words[end - 1].End];

    private static bool IsQuoted(IReadOnlyList<Word> claimed, int first, int end, Pairing pairing)
    {
        var printed = pairing.Passage.Words;
        // A passage without marks that has a speaker is the quotation itself.
        var allQuoted = pairing.Speaker is not null && !printed.Any(word => word.Quotation >= 0);
        for (var start = 0; start + end - first <= printed.Count; start++)
        {
            var quotation = printed[start].Quotation;
            if (quotation < 0 && !allQuoted) continue;

            var length = 0;
            while (first + length < end && printed[start + length].Quotation == quotation && Same(claimed[first + length], printed[start + length])) length++;
            if (first + length == end) return true;
        }

        return false;
    }

    private static bool Same(Word claimed, Word printed) => string.Equals(Fold(claimed.Text), Fold(printed.Text), StringComparison.OrdinalIgnoreCase);

    private static string Fold(string text) => text.Replace('’', '\'').TrimEnd('.');
}
