using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Rows;

namespace NewsBot.Storage.Digests;

/// <summary>How schedules and posts are written in rows, and read back.</summary>
internal static class DigestRows
{
    /// <summary>What <see cref="Schedule(SqliteDataReader)"/> expects, in its order.</summary>
    public const string ScheduleColumns =
        "number, guild, channel, editor, locale, time, zone, days, topics, outlets, speakers, length, quiet, window, state, reason, cursor, created_at, since";

    /// <summary>What <see cref="Post(SqliteDataReader)"/> expects, in its order.</summary>
    public const string PostColumns =
        "number, kind, origin, occasion, channel, reply_to, key, due_at, expires_at, state, reply, reached, attempts, sending_at, posted_at, message, reason";

    private const string TimeForm = "HH:mm";

    public static Schedule Schedule(SqliteDataReader row) => new()
    {
        Number = row.GetInt64(0),
        GuildId = ArticleRow.Text(row, 1),
        ChannelId = row.GetString(2),
        EditorId = ArticleRow.Text(row, 3),
        Locale = row.GetString(4),
        Time = TimeOnly.ParseExact(row.GetString(5), TimeForm, CultureInfo.InvariantCulture),
        Zone = row.GetString(6),
        Days = [.. row.GetString(7).Select(digit => (DayOfWeek)(digit - '0'))],
        Topics = List(row.GetString(8)),
        Outlets = List(row.GetString(9)),
        Speakers = List(row.GetString(10)),
        Length = row.GetString(11),
        Quiet = Enum.Parse<QuietDays>(row.GetString(12), ignoreCase: true),
        Window = TimeSpan.FromMinutes(row.GetInt64(13)),
        State = Enum.Parse<ScheduleState>(row.GetString(14), ignoreCase: true),
        Reason = row.GetString(15),
        Cursor = row.GetInt64(16),
        CreatedAt = Instant(row.GetInt64(17)),
        Since = Instant(row.GetInt64(18)),
    };

    public static Post Post(SqliteDataReader row) => new()
    {
        Number = row.GetInt64(0),
        Kind = Enum.Parse<PostKind>(row.GetString(1), ignoreCase: true),
        Origin = row.GetInt64(2),
        Occasion = row.GetString(3),
        ChannelId = row.GetString(4),
        ReplyTo = ArticleRow.Text(row, 5),
        Key = row.GetString(6),
        Due = Instant(row.GetInt64(7)),
        Expires = Instant(row.GetInt64(8)),
        State = Enum.Parse<PostState>(row.GetString(9), ignoreCase: true),
        Reply = ArticleRow.Text(row, 10) is { } reply ? JsonSerializer.Deserialize(reply, DigestJson.Default.Reply) : null,
        Reached = row.IsDBNull(11) ? null : row.GetInt64(11),
        Attempts = row.GetInt32(12),
        SendingAt = row.IsDBNull(13) ? null : Instant(row.GetInt64(13)),
        PostedAt = row.IsDBNull(14) ? null : Instant(row.GetInt64(14)),
        MessageId = ArticleRow.Text(row, 15),
        Reason = row.GetString(16),
    };

    public static string Days(IEnumerable<DayOfWeek> days) => string.Concat(days.Distinct().Order().Select(day => (char)('0' + (int)day)));

    public static string Json(IReadOnlyList<string> list) => JsonSerializer.Serialize(list, DigestJson.Default.IReadOnlyListString);

    public static string Time(TimeOnly time) => time.ToString(TimeForm, CultureInfo.InvariantCulture);

    public static string State(Enum state) => state.ToString().ToLowerInvariant();

    public static string Day(DateOnly day) => FilterClause.Day(day);

    private static DateTimeOffset Instant(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    private static IReadOnlyList<string> List(string json) => JsonSerializer.Deserialize(json, DigestJson.Default.IReadOnlyListString) ?? [];
}
