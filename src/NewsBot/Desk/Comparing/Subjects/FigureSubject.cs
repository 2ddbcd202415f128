using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Citations.Reading.Verbs;
using NewsBot.Figures.Reading;
using NewsBot.Text;

namespace NewsBot.Desk.Comparing.Subjects;

/// <summary>What a figure is about, in a form that can be compared: one head noun for those that mean the same, and the words that narrow it.</summary>
internal sealed partial record FigureSubject
{
    /// <summary>The class that every way to name the people of a toll belongs to.</summary>
    public const string People = "people";

    private static readonly FrozenDictionary<string, string> s_heads = Classes(
        $"{People} person people man men woman women girl boy schoolgirl schoolboy child children civilian resident victim dead killed died injured wounded hurt missing death fatality life lives other casualty injury citizen local inhabitant passenger tourist traveller traveler visitor worshipper survivor body bodies corpse corpses toll number figure arrest arrested detained detention detainee",
        "troops troop soldier serviceman servicemen personnel forces force",
        "homes home house dwelling property household",
        "jobs job post position worker employee staff role hand workforce",
        "protesters protester demonstrator marcher demonstration",
        "spectators spectator crowd fan audience onlooker attendance",
        "prisoners prisoner inmate convict",
        "rebels rebel militant insurgent guerrilla gunman gunmen fighter attacker",
        "votes vote voted ballot",
        "turnout participation",
        "growth growth expansion",
        "cases case infection",
        "pupils pupil student schoolchild schoolchildren",
        "ships ship vessel boat",
        "aircraft plane jet aeroplane airplane",
        "police officer policeman police",
        "cars car vehicle",
        "flats flat apartment",
        "shops shop store",
        "families family",
        "customers customer subscriber",
        "refugees refugee evacuee migrant",
        "prices price",
        "inflation inflation",
        "wages wage salary pay earnings",
        "shots shot round bullet",
        "hectares hectare acre",
        "money aid funding money package fund budget investment grant spending expenditure sum cost bill deal contract loan");

    private static readonly FrozenSet<string> s_classes = s_heads.Values.ToFrozenSet();

    // Words before a head that tell nothing about what is counted.
    private static readonly FrozenSet<string> s_vague = FrozenSet.Create(
        "new", "other", "more", "additional", "further", "total", "confirmed", "estimated", "reported", "local", "many", "different", "such", "whole", "entire", "own", "death", "dead", "killed",
        "injured", "wounded", "missing", "extra", "consumer", "retail", "armed", "combat", "active", "full", "overall", "first", "least");

    private static readonly FrozenSet<string> s_tolls = FrozenSet.Create("killed", "injured", "missing", "detained", "displaced", "evacuated", "rescued", "infected", "hospitalised");

    // Heads that "people" may stand for.
    private static readonly FrozenSet<string> s_persons = FrozenSet.Create("troops", "protesters", "pupils", "refugees", "police", "spectators", "prisoners", "rebels", "turnout");

    // Last words of what names a value rather than what it is a share of.
    private static readonly FrozenSet<string> s_values = FrozenSet.Create("key", "rate", "rates", "inflation", "unemployment", "quarter", "prices", "economy", "growth", "lending", "benchmark", "interest");

    // What a value changed by is named by what changed.
    private static readonly FrozenSet<string> s_changes = FrozenSet.Create("rise", "increase", "hike", "jump", "fall", "drop", "cut", "decline", "decrease", "reduction", "growth", "gain", "surge", "slump");

    // Persons of one of these are none of another of the same group, or only some of them: their counts are never one count.
    private static readonly FrozenDictionary<string, string>[] s_kinds =
    [
        Classes(
            "children child boy girl schoolgirl schoolboy baby infant minor",
            "adults adult",
            "women woman",
            "men man",
            "civilians civilian",
            "soldiers soldier serviceman servicemen troop troops",
            "rebels rebel militant insurgent guerrilla gunman gunmen",
            "officers officer policeman policemen"),
        Classes("passengers passenger", "crew crewman crewmen sailor pilot"),
        Classes("prisoners prisoner inmate convict", "guards guard warder"),
        Classes("patients patient", "doctors doctor nurse medic"),
        Classes("pupils pupil student", "teachers teacher"),
        Classes("officers officer policeman policemen", "fans fan supporter", "protesters protester demonstrator marcher rioter"),
    ];

    private bool ArePersons { get; init; }
    private string?[] Kinds { get; init; } = [];

    /// <summary>The head noun's class or stem; null where nothing is named.</summary>
    public string? Head { get; private init; }

    /// <summary>The head noun as printed, folded; null where nothing is named.</summary>
    public string? Noun { get; private init; }

    /// <summary>Its stem; null where nothing is named.</summary>
    public string? NounStem { get; private init; }

    /// <summary>Whether each counts persons that the other leaves out: children and adults, passengers and crew.</summary>
    public bool CountsOthersThan(FigureSubject other)
    {
        for (var i = 0; i < s_kinds.Length; i++)
            if (Kinds[i] is { } one && other.Kinds[i] is { } another && one != another) return true;

        return false;
    }

    /// <summary>Whether a fate is suffered by people, so that its count is a toll.</summary>
    public static bool IsToll(string fate) => s_tolls.Contains(fate);

    /// <summary>Whether both may name the same persons, one of them only as people.</summary>
    public bool MayBePersonsOf(FigureSubject other) =>
        Head == People && other.ArePersons || other.Head == People && ArePersons;

    /// <summary>Whether the head nouns are of two classes: what is told apart in classes is told apart.</summary>
    public bool IsToldApartFrom(FigureSubject other) => Head != other.Head && Head is not null && other.Head is not null && s_classes.Contains(Head) && s_classes.Contains(other.Head);

    /// <summary>Whether the head nouns are used for one another.</summary>
    public bool MeansSame(FigureSubject other) => Noun is not null && other.Noun is not null && !IsToldApartFrom(other) && WordKin.AreSame(Noun, other.Noun);

    /// <summary>Whether the head noun is said of more than the other's.</summary>
    public bool IsWiderThan(FigureSubject other) => Noun is not null && other.Noun is not null && !IsToldApartFrom(other) && WordKin.AreKin(Noun, other.Noun);

    /// <summary>Stems of the words that narrow the head, proper ones left out.</summary>
    public required IReadOnlySet<string> Narrowing { get; init; }

    /// <summary>The first letters of the proper words that narrow it: "russ" of "Russian".</summary>
    public required IReadOnlySet<string> Proper { get; init; }

    public static FigureSubject Of(Figure figure, string sentence)
    {
        var counted = (figure.Counted ?? "").Split(" of ", 2);
        var words = WordRuns.Spans(counted[0]).Select(span => span.Of(counted[0])).ToList();
        while (words.Count > 0 && IsNoNoun(words, figure)) words.RemoveAt(words.Count - 1);
        var narrowing = new HashSet<string>();
        var proper = new HashSet<string>();
        foreach (var word in counted.Length == 1 ? [] : WordRuns.Spans(counted[1]).Select(span => span.Of(counted[1])))
        {
            // "soldiers of Ostrava" are "Ostravan soldiers"
            if (char.IsUpper(word[0])) proper.Add(Root(WordRuns.Fold(word)));
            else narrowing.Add(PorterStemmer.Stem(WordRuns.Fold(word)));
        }

        foreach (var word in words.SkipLast(1))
        {
            var folded = WordRuns.Fold(word);
            if (char.IsUpper(word[0]) && !sentence.StartsWith(word, StringComparison.Ordinal)) proper.Add(Root(folded));
            else if (!s_vague.Contains(folded) && !FunctionWords.Contains(folded) && !VerbForms.LooksPast(folded)) narrowing.Add(PorterStemmer.Stem(folded));
        }

        if (figure.Counted is { Length: > 0 } noun && OwnerOf(noun, sentence) is { } owner) proper.Add(Root(owner));

        var last = words.Count == 0 ? "" : WordRuns.Fold(words[^1]);
        var head = words.Count == 0 ? null : HeadOf(last);
        // A toll counts people whatever it calls them; "others" and "lives" are people too.
        if (figure.Fate is { } fate && s_tolls.Contains(fate)) head ??= People;
        if (head == PorterStemmer.Stem("dead")) head = People;
        if (figure.Unit is "%" && last is "voters" or "electorate" or "voter" or "" && Voting().IsMatch(sentence)) (head, last) = ("turnout", "turnout");
        if (figure.Unit is null && Voters().IsMatch(last) && Voted().IsMatch(sentence)) head = "votes";
        if (figure.Unit is "%" && (head is null || head == "prices" && narrowing.Count == 0 || s_values.Contains(last)) && ValueOf(sentence) is { } value) (head, last) = (value, value);
        return new()
        {
            Head = head,
            Noun = last.Length == 0 ? null : last,
            NounStem = last.Length == 0 ? null : PorterStemmer.Stem(last),
            ArePersons = head is not null && (s_persons.Contains(head) || WordKin.IsPerson(last)),
            Kinds = [.. s_kinds.Select(kinds => last.Length == 0 ? null : KindOf(kinds, last))],
            Narrowing = narrowing,
            Proper = proper,
        };
    }

    /// <summary>What two names of one place or nation have in common: "ukra" of Ukraine and Ukrainian.</summary>
    public static string Root(string folded) => folded is "us" or "u.s" or "american" or "america" or "washington" ? "us" : folded is "uk" or "british" or "britain" ? "uk" : folded[..Math.Min(4, folded.Length)];

    // Whose they are, where the count ends at its noun: "12 soldiers" of "soldiers of Ostrava".
    private static string? OwnerOf(string noun, string sentence) => After($"{noun} of ", sentence) ?? After($"{noun} from ", sentence);

    private static string? After(string words, string sentence)
    {
        var at = sentence.IndexOf(words, StringComparison.Ordinal);
        if (at < 0) return null;

        var rest = sentence[(at + words.Length)..];
        return WordRuns.Spans(rest) is [{ Start: 0 } owner, ..] && char.IsUpper(rest[0]) ? WordRuns.Fold(owner.Of(rest)) : null;
    }

    // "Cocaine hidden" in a ship, "floodwaters peaked" at nine metres, a "pay increase" of nine percent.
    private static bool IsNoNoun(List<string> words, Figure figure)
    {
        var last = WordRuns.Fold(words[^1]);
        if (s_changes.Contains(last) || last is "rate" or "level") return words.Count > 1;
        if (figure.Unit is null) return words.Count > 1 && VerbForms.LooksPast(last) && CountedWords.IsCounted(WordRuns.Fold(words[^2]));
        return last is not ("dead" or "voted") && (VerbForms.LooksPast(last) || words.Count > 1 && VerbForms.LooksOngoing(last));
    }

    [GeneratedRegex(@"\b(?:cast (?:a|their) (?:ballot|vote)s?|went to the polls|turned out|voted on)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Voting();

    /// <summary>Who votes in a chamber: "167 members in favour" are 167 votes.</summary>
    [GeneratedRegex(@"^(?:members?|deput(?:y|ies)|mps?|lawmakers?|legislators?|senators?|delegates?|votes?)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Voters();

    [GeneratedRegex(@"\b(?:in favou?r|against|vot(?:ed|es|ing)|yes|no)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Voted();

    // What a share of nobody knows what is by its sentence.
    private static string? ValueOf(string sentence)
    {
        var match = Value().Match(sentence);
        return match.Success ? match.Groups.Cast<Group>().First(group => group.Success && group.Name is not "0").Name : null;
    }

    /// <summary>The values that are told in percent and seldom named beside the number.</summary>
    [GeneratedRegex(
        @"\b(?:(?<inflation>inflation|consumer prices|prices (?:rose|climbed|increased|went up))|(?<unemployment>unemployment|jobless(?:ness)?)|(?<interest>(?:key|benchmark|base|interest|lending|policy) (?:lending |interest |policy )?rates?)|(?<growth>(?:the )?economy (?:grew|expanded|shrank|contracted)|(?:gdp|economic|gross domestic product) (?:growth|grew|expanded|shrank)))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Value();

    private static string? KindOf(FrozenDictionary<string, string> kinds, string noun) => kinds.GetValueOrDefault(noun) ?? (noun.EndsWith('s') ? kinds.GetValueOrDefault(noun[..^1]) : null);

    private static string HeadOf(string word)
    {
        if (s_heads.TryGetValue(word, out var named)) return named;
        var singular = word.EndsWith("ies", StringComparison.Ordinal) ? $"{word[..^3]}y" : word.EndsWith('s') ? word[..^1] : word;
        if (s_heads.TryGetValue(singular, out named)) return named;
        return singular.EndsWith('e') && s_heads.TryGetValue(singular[..^1], out named) ? named : PorterStemmer.Stem(word);
    }

    private static FrozenDictionary<string, string> Classes(params ReadOnlySpan<string> lines)
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var words = line.Split(' ');
            foreach (var word in words) classes[word] = words[0];
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
