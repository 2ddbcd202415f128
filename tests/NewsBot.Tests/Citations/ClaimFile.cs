using NewsBot.Citations;

namespace NewsBot.Tests.Citations;

/// <summary>The claims written by hand in `Data`: passages, and the true and false claims about them.</summary>
internal static class ClaimFile
{
    public static IReadOnlyList<HandClaim> Read(string name)
    {
        var claims = new List<HandClaim>();
        List<Evidence> evidence = [];
        var open = false;
        foreach (var line in File.ReadLines(Path.Combine(Folders.Project, "tests", "NewsBot.Tests", "Citations", "Data", name)))
        {
            if (line.StartsWith("E: ", StringComparison.Ordinal))
            {
                if (!open) evidence = [];
                open = true;
                evidence.Add(Passage(line[3..].Trim()));
            }
            else if (line.StartsWith("T ", StringComparison.Ordinal) || line.StartsWith("F ", StringComparison.Ordinal))
            {
                open = false;
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                claims.Add(new HandClaim(line[0] == 'T', line[2..colon], line[(colon + 2)..], evidence));
            }
        }

        return claims;
    }

    private static Evidence Passage(string text)
    {
        var end = text[0] == '[' ? text.IndexOf("] ", StringComparison.Ordinal) : -1;
        return end < 0 ? new Evidence(text) : new Evidence(text[(end + 2)..], text[1..end]);
    }

    public sealed record HandClaim(bool True, string Kind, string Text, IReadOnlyList<Evidence> Evidence);
}
