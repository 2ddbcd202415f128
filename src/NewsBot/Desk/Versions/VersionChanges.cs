using NewsBot.Articles;
using NewsBot.Text;

namespace NewsBot.Desk.Versions;

/// <summary>What changed between two versions of a body, paragraph by paragraph.</summary>
internal static class VersionChanges
{
    private const double SameParagraph = 0.3; // of the words of the shorter one
    private const int MostParagraphs = 400; // comparing is quadratic in them

    /// <summary>The paragraphs that changed, were added or were left out, in the order of the article; empty where none did.</summary>
    public static IReadOnlyList<VersionChange> Between(string before, string after)
    {
        var old = Paragraphs(before);
        var now = Paragraphs(after);
        var length = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
                length[i, j] = Same(old[i], now[j]) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }

        var changes = new List<VersionChange>();
        var (gone, come) = (new List<TextSpan>(), new List<TextSpan>());
        for (int i = 0, j = 0; i < old.Count || j < now.Count;)
        {
            if (i < old.Count && j < now.Count && Same(old[i], now[j]))
            {
                Settle();
                (i, j) = (i + 1, j + 1);
            }
            else if (j == now.Count || (i < old.Count && length[i + 1, j] >= length[i, j + 1]))
            {
                gone.Add(old[i++]);
            }
            else
            {
                come.Add(now[j++]);
            }
        }

        Settle();
        return changes;

        bool Same(TextSpan first, TextSpan second) => first.Of(before) == second.Of(after);

        // Pairs what stands between two unchanged paragraphs, in order.
        void Settle()
        {
            var from = 0;
            foreach (var earlier in gone)
            {
                var match = come.FindIndex(from, later => Overlap(earlier.Of(before), later.Of(after)) >= SameParagraph);
                if (match < 0)
                {
                    changes.Add(new(earlier, null));
                    continue;
                }

                changes.AddRange(come[from..match].Select(added => new VersionChange(null, added)));
                changes.Add(new(earlier, come[match]));
                from = match + 1;
            }

            changes.AddRange(come[from..].Select(added => new VersionChange(null, added)));
            gone.Clear();
            come.Clear();
        }
    }

    private static double Overlap(string first, string second)
    {
        var left = WordRuns.Folded(first).ToHashSet(StringComparer.Ordinal);
        var right = WordRuns.Folded(second).ToHashSet(StringComparer.Ordinal);
        return left.Count == 0 || right.Count == 0 ? 0 : (double)left.Count(right.Contains) / Math.Min(left.Count, right.Count);
    }

    private static List<TextSpan> Paragraphs(string body)
    {
        var paragraphs = new List<TextSpan>();
        for (var start = 0; start < body.Length && paragraphs.Count < MostParagraphs;)
        {
            var end = body.IndexOf('\n', start);
            if (end < 0) end = body.Length;
            if (!string.IsNullOrWhiteSpace(body[start..end])) paragraphs.Add(new(start, end));
            start = end + 1;
        }

        return paragraphs;
    }
}
