using NewsBot.Chat;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Digests.Clock;
using NewsBot.Storage.Digests;

namespace NewsBot.Commands.Scheduled;

/// <summary>Reads a schedule from the options of a call, new or as a change of one that stands.</summary>
internal sealed class ScheduleReader(IChatPlatform platform)
{
    private static readonly TimeSpan s_shortestWindow = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan s_longestWindow = TimeSpan.FromHours(20); // so that it never meets the next day's digest
    /// <summary>The sentence for a call that comes from no channel and names none.</summary>
    public const string NoChannel = "A terminal is no channel: name the one in Discord by its id, channel:1234567890.";

    private const int MostWords = 20; // topics, outlets or speakers of one schedule

    /// <summary>The schedule that the call describes.</summary>
    /// <param name="call">Whose options have been checked.</param>
    /// <param name="old">What it changes; null for a new one.</param>
    /// <param name="zoneOtherwise">The zone of a new one where none is typed; null: one must be typed.</param>
    /// <param name="problem">What is wrong, as one sentence that says what to do; null where nothing is.</param>
    public static Schedule? Read(CommandCall call, Schedule? old, string? zoneOtherwise, out string? problem)
    {
        problem = null;
        TimeOnly? time = null;
        if (call.Text("time") is { } typedTime && (time = TypedTimes.Time(typedTime)) is null) problem = $"{typedTime} is no time of a day; type it as 07:00.";
        if (time is null && old is null) problem ??= "A schedule needs its time: time:07:00.";

        string? zone = null;
        if (call.Text("zone") is { } typedZone && (zone = ZoneNames.Canonical(typedZone)) is null) problem ??= UnknownZone(typedZone);
        if ((zone ?? old?.Zone ?? zoneOtherwise) is null) problem ??= "A schedule needs its time zone: zone:Europe/Kyiv.";

        IReadOnlyList<DayOfWeek>? days = null;
        if (call.Text("days") is { } typedDays && (days = TypedTimes.Days(typedDays)) is null)
            problem ??= $"“{typedDays}” names no days; type daily, weekdays, weekends, or mon,wed-fri.";

        TimeSpan? window = null;
        if (call.Text("late") is { } typedWindow)
        {
            window = TypedTimes.Span(typedWindow);
            if (window is null || window < s_shortestWindow || window > s_longestWindow) problem ??= $"late is how late a digest may still come, from 15m to 20h, not {typedWindow}.";
        }

        var channel = call.Text("channel") is { } typedChannel ? ChannelOf(typedChannel) : old?.ChannelId ?? call.Asker.ChannelId;
        if (channel is null) problem ??= call.Text("channel") is { } wrong ? $"{wrong} is no channel; type #name in Discord, or its id." : NoChannel;
        foreach (var list in (string[])["topics", "outlets", "speakers"])
        {
            if (ListOf(call, list) is { Count: > MostWords }) problem ??= $"A schedule has at most {MostWords} {list}.";
        }

        if (problem is not null) return null;

        var start = old ?? new Schedule { ChannelId = channel!, Time = time!.Value, Zone = zone ?? zoneOtherwise!, Days = Enum.GetValues<DayOfWeek>() };
        return start with
        {
            GuildId = old is null ? call.Asker.GuildId : old.GuildId,
            EditorId = call.Asker.UserId ?? old?.EditorId,
            Locale = old?.Locale ?? call.Asker.Locale,
            ChannelId = channel!,
            Time = time ?? start.Time,
            Zone = zone ?? start.Zone,
            Days = days ?? start.Days,
            Topics = ListOf(call, "topics") ?? start.Topics,
            Outlets = ListOf(call, "outlets") ?? start.Outlets,
            Speakers = ListOf(call, "speakers") ?? start.Speakers,
            Length = call.Text("length")?.ToLowerInvariant() ?? start.Length,
            Quiet = call.Text("quiet") is { } quiet ? Enum.Parse<QuietDays>(quiet, ignoreCase: true) : start.Quiet,
            Window = window ?? start.Window,
        };
    }

    /// <summary>The channel that a call names, else the one it was made in; null where there is neither.</summary>
    public static string? ChannelOf(CommandCall call) => call.Text("channel") is { } typed ? ChannelOf(typed) : call.Asker.ChannelId;

    /// <summary>Why the bot cannot post there, as one sentence; null where it can, or where that is not known before it is connected.</summary>
    public async Task<string?> WhyNotAsync(string channelId, string? guildId, CancellationToken cancellationToken) =>
        platform.State is ConnectionState.Online ? await platform.WhyNotAsync(channelId, guildId, cancellationToken) : null;

    /// <summary>The sentence for a zone that there is none of, with the nearest that there is.</summary>
    public static string UnknownZone(string typed)
    {
        var cities = ZoneNames.Known.Select(name => name[(name.LastIndexOf('/') + 1)..]);
        var near = NearestName.Of(typed, ZoneNames.Known) ?? NearestName.Of(typed, cities);
        return near is null || ZoneNames.Canonical(near) is not { } name
            ? $"There is no time zone {typed}; they are named by continent and city, as Europe/Kyiv."
            : $"There is no time zone {typed}; did you mean {name}?";
    }

    // A list as it is typed, parted by commas; "any" empties it.
    private static IReadOnlyList<string>? ListOf(CommandCall call, string option) => call.Text(option) is not { } typed ? null
        : typed.Equals("any", StringComparison.OrdinalIgnoreCase) ? []
        : [.. typed.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string? ChannelOf(string typed)
    {
        var id = typed.StartsWith("<#", StringComparison.Ordinal) && typed.EndsWith('>') ? typed[2..^1] : typed;
        return id.Length is > 0 and <= 20 && id.All(char.IsAsciiDigit) ? id : null;
    }
}
