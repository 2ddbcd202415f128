using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsBot.Text;
using NewsBot.Text.Sentences;

namespace NewsBot.Dates;

/// <summary>An article's text prepared for comparison with others: does it tell of the same happenings, on the same days?</summary>
internal sealed partial class StoryMatch
{
    // Seven words in a row are hardly ever the same by chance, titles and names aside (shared runs of wire copy are far longer).
    private const int RunLength = 7;
    private const int FewestQuotedWords = 4;
    private const double SameQuotation = .7; // of the shorter one's pairs of neighbouring words
    private const int FewestSharedWords = 5; // of two sentences that name the same weekday
    private const int FewestSharedCommonNouns = 3; // names alone make no happening: the same people act every week
    private const int MostCounted = 3; // of each kind: a long article has more chances than a short one

    private static readonly FrozenSet<string> Common = (
        "about after again against all also although among and another any are because been before being between both but can could did does "
        + "down during each even ever every few first for from had has have having her here him his how however into its just last later least "
        + "like made make many may might more most much must near next not now off one only other our out over own part people per same say "
        + "says she should since some still such than that the their them then there these they this those three through time told too two under "
        + "until upon very was way week were what when where which while who whom whose why will with within without would year you your said "
        + "according added asked news report reported reports statement told").Split(' ').Select(Family).ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<int> _runs; // hashes: of ten thousand pairs of articles one shares a run by chance alone
    private readonly List<HashSet<string>> _quotations;
    private readonly List<Happening> _happenings;

    private StoryMatch(HashSet<int> runs, List<HashSet<string>> quotations, List<Happening> happenings) =>
        (_runs, _quotations, _happenings) = (runs, quotations, happenings);

    public static StoryMatch Of(string body)
    {
        var words = Words(body);
        var hashes = words.ConvertAll(word => string.GetHashCode(word, StringComparison.Ordinal));
        var runs = new HashSet<int>();
        for (var i = 0; i + RunLength <= hashes.Count; i++)
        {
            var run = new HashCode();
            for (var j = i; j < i + RunLength; j++) run.Add(hashes[j]);
            runs.Add(run.ToHashCode());
        }

        var quotations = Quotation().Matches(body).Select(match => Words(match.Groups["words"].Value))
            .Where(quoted => quoted.Count >= FewestQuotedWords)
            .Select(quoted => quoted.Zip(quoted.Skip(1), (first, second) => $"{first} {second}").ToHashSet(StringComparer.Ordinal)).ToList();
        var happenings = SentenceSplitter.Split(body).Select(span => Happening.In(span.Of(body))).OfType<Happening>().ToList();
        return new StoryMatch(runs, quotations, happenings);
    }

    /// <summary>How many long runs of words both have, quotations included, up to three.</summary>
    public int SharedRuns(StoryMatch other) => Math.Min(MostCounted, (_runs.Count(other._runs.Contains) + RunLength - 1) / RunLength);

    /// <summary>How many quotations of this text the other one has in the same or nearly the same words, up to three.</summary>
    public int SharedQuotations(StoryMatch other) =>
        Math.Min(MostCounted, _quotations.Count(mine => other._quotations.Exists(theirs => Overlap(mine, theirs) >= SameQuotation)));

    /// <summary>How many sentences tell of something that the other text tells of on the same weekday, up to three.</summary>
    public int SharedHappenings(StoryMatch other) =>
        Math.Min(MostCounted, _happenings.Count(mine => other._happenings.Exists(mine.IsAlso)));

    private static double Overlap(HashSet<string> first, HashSet<string> second) =>
        (double)first.Count(second.Contains) / Math.Min(first.Count, second.Count);

    private static List<string> Words(string text) =>
        [.. Word().Matches(text).Select(match => match.Value.Replace('’', '\'').ToLowerInvariant())];

    // Words of one family begin alike: "withdraws", "withdrawal" and "withdrawing"; "defence" and "defense".
    private static string Family(string word)
    {
        var bare = Ending().Replace(word.ToLowerInvariant(), "");
        return bare.Length > 5 ? bare[..5] : bare;
    }

    /// <summary>A sentence that names a weekday, with the families of its words.</summary>
    private sealed class Happening
    {
        private readonly DayOfWeek _weekday;
        private readonly HashSet<string> _words = new(StringComparer.Ordinal);
        private readonly HashSet<string> _small = new(StringComparer.Ordinal);

        private Happening(DayOfWeek weekday, string sentence)
        {
            _weekday = weekday;
            foreach (Match match in Word().Matches(sentence))
            {
                var family = Family(match.Value);
                if (match.Length < 3 || Common.Contains(family) || Weekdays().IsMatch(match.Value)) continue;
                _words.Add(family);
                if (char.IsLower(match.Value[0])) _small.Add(family);
            }
        }

        /// <summary>Null where the sentence names no weekday.</summary>
        public static Happening? In(string sentence) =>
            Weekdays().Match(sentence) is { Success: true } day ? new Happening(CalendarNames.Weekday(day.Value), sentence) : null;

        public bool IsAlso(Happening other)
        {
            if (_weekday != other._weekday) return false;

            var shared = _words.Where(other._words.Contains).ToList();
            return shared.Count >= FewestSharedWords
                && shared.Count(word => _small.Contains(word) || other._small.Contains(word)) >= FewestSharedCommonNouns;
        }
    }

    [GeneratedRegex(@"[\p{L}\d]+(?:['’]\p{L}+)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"[“""](?<words>[^“”""\n]{8,600})[”""]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Weekdays();

    [GeneratedRegex(@"['’]s$|(?<=\p{L}{3})(?:ing|ed|es|s)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ending();
}
