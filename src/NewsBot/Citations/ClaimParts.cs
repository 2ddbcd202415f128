using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Verbs;

namespace NewsBot.Citations;

/// <summary>Cuts a claim that joins things ("A did this and B that") into claims that can be checked one by one.</summary>
internal static class ClaimParts
{
    private const int MostParts = 4;

    /// <summary>The parts as sentences of their own, each with the subject and the attribution it shares with the one before; one part where nothing is joined.</summary>
    public static IReadOnlyList<string> Of(Statement claim)
    {
        var cuts = Cuts(claim);
        if (cuts.Count is 0 or >= MostParts) return [claim.Text];

        var parts = new List<string>();
        var start = 0;
        foreach (var cut in cuts.Append(claim.Words.Count))
        {
            if (cut > start) parts.Add(Part(claim, start, cut));
            start = cut;
        }

        return parts;
    }

    private static List<int> Cuts(Statement claim)
    {
        var cuts = new List<int>();
        for (var at = 1; at < claim.Words.Count; at++)
        {
            var word = claim.Words[at];
            if (word.Quotation >= 0 && word.Quotation == claim.Words[at - 1].Quotation) continue;

            var joins = word.Clause != claim.Words[at - 1].Clause && (word.Before is '.' or ';' || (word.Lower is "and" or "but") || (word.Lower is "while" or "whereas" && word.Before is ','));
            if (joins) cuts.Add(at);
        }

        return cuts;
    }

    private static string Part(Statement claim, int start, int end)
    {
        var words = claim.Words;
        var from = start;
        while (from < end && words[from].Lower is "and" or "but" or "while" or "whereas" && from > 0) from++;
        if (from >= end) return "";

        var text = claim.Text[words[from].Start..TextEnd(claim, end)].TrimEnd(' ', ',', ';');
        if (from == 0) return text;

        var lead = Lead(claim, start);
        if (VerbForms.IsAuxiliary(words[from].Lower) || VerbForms.LooksPast(words[from].Form)) text = Subject(claim) + " " + text;
        else if (words[from].Lower is "he" or "she" or "it" or "they") text = Subject(claim) + claim.Text[words[from].End..TextEnd(claim, end)].TrimEnd(' ', ',', ';');
        if (words[from].Lower is "that" && lead.Length > 0) text = text[4..].TrimStart();
        return lead + text;
    }

    private static int TextEnd(Statement claim, int end) => end < claim.Words.Count ? claim.Words[end].Start : claim.Text.Length;

    // "X said A and B": the words up to what is said stand before B too, where B has no "said" of its own.
    private static string Lead(Statement claim, int start)
    {
        foreach (var attributed in claim.Attributions)
        {
            if (attributed.Source.Count == 0 || attributed.Source[0].Start >= attributed.Cue.Start || attributed.Cue.Index >= start || !attributed.Content.Contains(start)) continue;
            if (attributed.Content.Contains(attributed.Cue.Index + 1) || attributed.Content.Contains(attributed.Cue.Index + 2))
                return claim.Text[attributed.Source[0].Start..attributed.Cue.End] + " ";
        }

        return "";
    }

    private static string Subject(Statement claim)
    {
        var skip = claim.Attributions.FirstOrDefault(attributed => attributed.Content.Count > 0 && attributed.Cue.Index < attributed.Content.Min());
        var from = skip is null ? 0 : skip.Cue.Index + 1;
        if (from < claim.Words.Count && claim.Words[from].Lower is "that") from++;
        var end = from;
        while (end < claim.Words.Count && !VerbForms.IsAuxiliary(claim.Words[end].Lower) && !VerbForms.LooksPast(claim.Words[end].Form)) end++;
        return end > from && end < claim.Words.Count ? claim.Text[claim.Words[from].Start..claim.Words[end - 1].End] : "";
    }
}
