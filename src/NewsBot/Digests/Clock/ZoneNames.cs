using NodaTime;
using NodaTime.TimeZones;

namespace NewsBot.Digests.Clock;

/// <summary>The time zones that can be named: those of the IANA database in NodaTime's edition of it, so that every machine knows the same ones.</summary>
internal static class ZoneNames
{
    private static readonly TzdbDateTimeZoneSource s_source = TzdbDateTimeZoneSource.Default;

    // As typed in any letter case, with spaces for the line below ("America/New York").
    private static readonly Dictionary<string, string> s_canonical =
        s_source.CanonicalIdMap.ToDictionary(pair => Folded(pair.Key), pair => pair.Value, StringComparer.Ordinal);

    // What people call their zone beside its name: the last part of it ("Kyiv").
    private static readonly ILookup<string, string> s_cities =
        s_source.CanonicalIdMap.Keys.Where(name => name.Contains('/', StringComparison.Ordinal) && !name.StartsWith("Etc/", StringComparison.Ordinal))
            .ToLookup(name => Folded(name[(name.LastIndexOf('/') + 1)..]), name => s_source.CanonicalIdMap[name]);

    /// <summary>The canonical names of places, and UTC, in alphabetical order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. s_source.CanonicalIdMap.Values.Distinct()
            .Where(name => name is "Etc/UTC" || name.Contains('/', StringComparison.Ordinal) && !name.StartsWith("Etc/", StringComparison.Ordinal))
            .Select(name => name is "Etc/UTC" ? "UTC" : name)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Every name there is, old ones included ("Europe/Kiev").</summary>
    public static IReadOnlyCollection<string> Known { get; } = [.. s_source.CanonicalIdMap.Keys];

    /// <summary>The canonical name of a zone or of one city alone ("Europe/Kiev", "kyiv"); null where there is none of that name.</summary>
    public static string? Canonical(string typed)
    {
        var folded = Folded(typed.Trim());
        if (s_canonical.TryGetValue(folded, out var name)) return name;

        return s_cities[folded].Distinct().ToList() is [var one] ? one : null;
    }

    /// <summary>The zone of a canonical name.</summary>
    /// <exception cref="DateTimeZoneNotFoundException">There is none of that name.</exception>
    public static DateTimeZone Zone(string name) => DateTimeZoneProviders.Tzdb[name];

    private static string Folded(string name) => name.Replace(' ', '_').ToUpperInvariant();
}
