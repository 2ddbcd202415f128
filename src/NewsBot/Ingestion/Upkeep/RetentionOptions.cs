namespace NewsBot.Ingestion.Upkeep;

/// <summary>The section `Retention` of the settings: how long articles may be kept.</summary>
internal sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>So many days after they were read in articles are deleted; 0: they are kept.</summary>
    public int Days { get; set; }

    /// <summary>Days for single outlets or agencies, in place of <see cref="Days"/>: "AP=30, Coast Daily=0".</summary>
    public string Outlets { get; set; } = "";

    /// <summary>The outlets of <see cref="Outlets"/> with their days; null where that cannot be read.</summary>
    public IReadOnlyDictionary<string, int>? ByOutlet()
    {
        var days = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in Outlets.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = rule.LastIndexOf('=');
            if (equals <= 0 || !int.TryParse(rule.AsSpan(equals + 1), System.Globalization.CultureInfo.InvariantCulture, out var number) || number < 0) return null;
            days[rule[..equals].Trim()] = number;
        }

        return days;
    }
}
