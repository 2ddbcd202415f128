using NewsBot.Storage.Filters;
using NewsBot.Storage.Rows;

namespace NewsBot.Desk.Speakers;

/// <summary>
/// Whom the archive quotes. Names are one speaker's where surname and first name agree; a surname printed alone is that of the only full name that has
/// it, and of nobody where several have it.
/// </summary>
internal sealed class SpeakerBook
{
    private readonly Dictionary<string, List<NamedSpeaker>> _bySurname = new(StringComparer.Ordinal);
    private readonly List<NamedSpeaker> _speakers = [];

    /// <param name="printed">Every speaker in every role.</param>
    public SpeakerBook(IReadOnlyList<PrintedSpeaker> printed)
    {
        var names = printed.Select(speaker => (Speaker: speaker, Words: SpeakerWords.OfName(speaker.Name))).Where(entry => entry.Words.Count > 0 && SpeakerMatching.IsName(entry.Speaker.Name)).ToList();
        foreach (var (speaker, words) in names)
        {
            if (words.Count > 1) Full(words).Add(speaker.Name, words, RoleOf(speaker));
        }

        foreach (var (speaker, words) in names)
        {
            if (words.Count == 1) Short(words[0]).Add(speaker.Name, words, RoleOf(speaker));
        }
    }

    /// <summary>
    /// The filter narrowed to a speaker as typed: to the people of that name where there are any; else to those in whose role, name or printed source all
    /// the words occur, and to everything else that the people so called said.
    /// </summary>
    public QuoteFilter Narrow(QuoteFilter filter, string typed)
    {
        var words = SpeakerWords.Of(typed);
        var name = SpeakerWords.OfName(typed);
        if (name.Count == 0) return filter with { SpeakerWords = [typed] };

        var named = Named(name, words);
        if (named.Count > 0) return filter with { Speakers = PrintedOf(named) };

        List<string> told = [.. words.Where(static word => word is not ("the" or "a" or "an" or "of" or "for"))];
        var inRole = _speakers.Where(speaker => speaker.HasFirstName && told.All(word => speaker.HasRole(word) || speaker.HasName(word)) && told.Any(speaker.HasRole)).ToList();
        return filter with { Speakers = PrintedOf(inRole), SpeakerWords = told.Count > 0 ? told : words };
    }

    private static List<string> PrintedOf(List<NamedSpeaker> speakers) => [.. speakers.SelectMany(speaker => speaker.Printed).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Those whose surname is the last word typed and whom no other word contradicts.</summary>
    private List<NamedSpeaker> Named(IReadOnlyList<string> name, IReadOnlyList<string> words)
    {
        if (!_bySurname.TryGetValue(name[^1], out var family)) return [];
        if (name.Count == 1)
        {
            // A title that somebody of that surname bears tells them from the others.
            var offices = words.Where(word => word != name[0]).ToList();
            var holders = offices.Count == 0 ? [] : family.Where(speaker => offices.All(speaker.HasRole)).ToList();
            return holders.Count > 0 ? holders : family;
        }

        return [.. family.Where(speaker => speaker.HasFirstName
            ? speaker.CanBeCalled(name[0]) || (name.Take(name.Count - 1).All(word => speaker.HasName(word) || speaker.HasRole(word)))
            : family.Count == 1)];
    }

    private NamedSpeaker Full(IReadOnlyList<string> words)
    {
        var family = Family(words[^1]);
        var same = family.Find(speaker => speaker.CanBeCalled(words[0]));
        return same ?? Create(family, words[^1]);
    }

    private NamedSpeaker Short(string surname)
    {
        var family = Family(surname);
        if (family is [var only]) return only;
        return family.Find(static speaker => !speaker.HasFirstName) ?? Create(family, surname);
    }

    private NamedSpeaker Create(List<NamedSpeaker> family, string surname)
    {
        var speaker = new NamedSpeaker(surname);
        family.Add(speaker);
        _speakers.Add(speaker);
        return speaker;
    }

    private List<NamedSpeaker> Family(string surname)
    {
        if (!_bySurname.TryGetValue(surname, out var family)) _bySurname[surname] = family = [];
        return family;
    }

    private static IReadOnlyList<string> RoleOf(PrintedSpeaker speaker) => speaker.Role is { } role ? SpeakerWords.Of(role) : [];
}
