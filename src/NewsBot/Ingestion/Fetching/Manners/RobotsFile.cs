using System.Globalization;

namespace NewsBot.Ingestion.Fetching.Manners;

/// <summary>One robots.txt, as far as it speaks to this bot: RFC 9309, and the common `Crawl-delay`.</summary>
internal sealed record RobotsFile
{
    /// <summary>What the bot is called in such files.</summary>
    public const string Agent = "newsbot";

    private const int MostRules = 2_000;
    private const int LongestRule = 500;

    public static RobotsFile Everything { get; } = new();

    public static RobotsFile Nothing { get; } = new() { Rules = [new Rule("/", false)] };

    /// <summary>Between two requests; null where none is asked for.</summary>
    public TimeSpan? Pause { get; private init; }

    private IReadOnlyList<Rule> Rules { get; init; } = [];

    public static RobotsFile Parse(string text)
    {
        var named = new Group();
        var all = new Group();
        var hasNamed = false;
        List<Group> open = [];
        var inRules = true;
        foreach (var line in text.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;

            var key = line[..colon].Trim().ToLowerInvariant();
            var value = line[(colon + 1)..].Split('#')[0].Trim();
            if (key is "user-agent")
            {
                if (inRules) open = [];
                inRules = false;
                if (value is "*") open.Add(all);
                else if (value.Split('/')[0].Equals(Agent, StringComparison.OrdinalIgnoreCase))
                {
                    open.Add(named);
                    hasNamed = true;
                }

                continue;
            }

            inRules = inRules || key is "allow" or "disallow" or "crawl-delay";
            foreach (var group in open) group.Add(key, value);
        }

        var mine = hasNamed ? named : all;
        return new RobotsFile { Rules = mine.Rules, Pause = mine.Pause };
    }

    /// <summary>Whether the file lets the bot fetch the path. The longest rule that matches decides; of two alike, the one that allows.</summary>
    /// <param name="path">With the query.</param>
    public bool Allows(string path)
    {
        var best = Rules.Where(rule => rule.Matches(path)).OrderByDescending(rule => rule.Path.Length).ThenByDescending(rule => rule.Allows).FirstOrDefault();
        return best?.Allows ?? true;
    }

    private sealed class Group
    {
        public List<Rule> Rules { get; } = [];

        public TimeSpan? Pause { get; private set; }

        public void Add(string key, string value)
        {
            if (key is "crawl-delay" && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 86_400) Pause = TimeSpan.FromSeconds(seconds);
            else if (key is "allow" or "disallow" && value.Length is > 0 and <= LongestRule && Rules.Count < MostRules) Rules.Add(new Rule(value, key is "allow"));
        }
    }

    private sealed record Rule(string Path, bool Allows)
    {
        // "*" stands for anything, "$" for the end. Greedy from the left: each piece at its first place after the one before.
        public bool Matches(string path)
        {
            var whole = Path.EndsWith('$');
            var pieces = (whole ? Path[..^1] : Path).Split('*');
            if (!path.StartsWith(pieces[0], StringComparison.Ordinal)) return false;

            var at = pieces[0].Length;
            for (var i = 1; i < pieces.Length; i++)
            {
                var isLast = i == pieces.Length - 1;
                var found = whole && isLast ? (path.Length - pieces[i].Length >= at && path.EndsWith(pieces[i], StringComparison.Ordinal) ? path.Length - pieces[i].Length : -1) : path.IndexOf(pieces[i], at, StringComparison.Ordinal);
                if (found < 0) return false;
                at = found + pieces[i].Length;
            }

            return !whole || at == path.Length;
        }
    }
}
