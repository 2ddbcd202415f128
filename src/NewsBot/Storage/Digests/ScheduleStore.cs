namespace NewsBot.Storage.Digests;

/// <summary>The schedules of digests.</summary>
internal sealed class ScheduleStore(Archive archive)
{
    /// <summary>The condition for a schedule that is at work and has no digest planned.</summary>
    public const string WithoutPlan =
        "state = 'active' and not exists (select 1 from post where post.kind = 'digest' and post.origin = schedule.number and post.state = 'planned')";

    // What an editor can change of a schedule.
    private const string Settings = "channel, time, zone, days, topics, outlets, speakers, length, quiet, window, state, reason, since";
    private const string Places = "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13";

    /// <summary>Stores a new schedule.</summary>
    /// <returns>Its number, from 1; null where its server has <paramref name="most"/> of them already.</returns>
    public long? Add(Schedule schedule, int most, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        if (session.Value<int>("select count(*) from schedule where guild is ?1 and state <> 'stopped'", schedule.GuildId) >= most) return null;

        session.Execute(
            $"insert into schedule ({Settings}, guild, editor, locale, cursor, created_at) values ({Places}, ?14, ?15, ?16, ?17, ?18)",
            [.. ValuesOf(schedule), schedule.GuildId, schedule.EditorId, schedule.Locale, schedule.Cursor, schedule.CreatedAt.ToUnixTimeMilliseconds()]);
        var number = session.LastNumber();
        session.Commit();
        return number;
    }

    /// <summary>Puts new settings in the place of the old ones, whose planned digest goes unless it is kept.</summary>
    /// <param name="schedule">As it shall be; its <see cref="Schedule.Since"/> says from when it holds. The cursor stays as it is.</param>
    /// <param name="keepPlanned">Whether the digest that is planned under the old settings stays, in the new channel.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <remarks>One that was stopped meanwhile stays stopped. A digest that waits for the platform goes to the new channel.</remarks>
    public void Change(Schedule schedule, bool keepPlanned, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        if (session.Execute($"update schedule set ({Settings}) = ({Places}) where number = ?14 and state <> 'stopped'", [.. ValuesOf(schedule), schedule.Number]) == 0) return;

        if (keepPlanned)
        {
            session.Execute(
                "update post set channel = ?2, expires_at = due_at + ?3 where kind = 'digest' and origin = ?1 and state = 'planned'",
                schedule.Number,
                schedule.ChannelId,
                (long)schedule.Window.TotalMilliseconds);
        }
        else
        {
            session.Execute("delete from post where kind = 'digest' and origin = ?1 and state = 'planned'", schedule.Number);
        }

        session.Execute(
            "update post set channel = ?2, expires_at = due_at + ?3 where kind = 'digest' and origin = ?1 and state = 'composed' and owner is null",
            schedule.Number,
            schedule.ChannelId,
            (long)schedule.Window.TotalMilliseconds);
        session.Commit();
    }

    /// <summary>Ends a schedule's work, for a time or for good; what is planned goes.</summary>
    /// <param name="number">Which.</param>
    /// <param name="state">Paused or stopped.</param>
    /// <param name="reason">Why, as one plain sentence.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>False where it was not at work.</returns>
    public bool Halt(long number, ScheduleState state, string reason, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        var halted = session.Execute(
            "update schedule set state = ?2, reason = ?3 where number = ?1 and state <> ?2 and state <> 'stopped'", number, DigestRows.State(state), reason) == 1;
        session.Execute("delete from post where kind = 'digest' and origin = ?1 and state = 'planned' and owner is null", number);
        session.Commit();
        return halted;
    }

    /// <summary>The schedule; null where there is none of that number.</summary>
    public Schedule? Find(long number, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query($"select {DigestRows.ScheduleColumns} from schedule where number = ?1", DigestRows.Schedule, number) is [var found] ? found : null;
    }

    /// <summary>The schedules of a server that are not stopped, by number; of a null one those set at the machine's own command line.</summary>
    public IReadOnlyList<Schedule> In(string? guildId, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            $"select {DigestRows.ScheduleColumns} from schedule where guild is ?1 and state <> 'stopped' order by number", DigestRows.Schedule, guildId);
    }

    /// <summary>All schedules that are not stopped, by number.</summary>
    public IReadOnlyList<Schedule> All(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query($"select {DigestRows.ScheduleColumns} from schedule where state <> 'stopped' order by number", DigestRows.Schedule);
    }

    /// <summary>The schedules at work that have no digest planned.</summary>
    public IReadOnlyList<Schedule> Unplanned(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            $"""
            select {DigestRows.ScheduleColumns} from schedule where {WithoutPlan}
            """,
            DigestRows.Schedule);
    }

    // In the order of Settings.
    private static IReadOnlyList<object?> ValuesOf(Schedule schedule) =>
    [
        schedule.ChannelId,
        DigestRows.Time(schedule.Time),
        schedule.Zone,
        DigestRows.Days(schedule.Days),
        DigestRows.Json(schedule.Topics),
        DigestRows.Json(schedule.Outlets),
        DigestRows.Json(schedule.Speakers),
        schedule.Length,
        DigestRows.State(schedule.Quiet),
        (long)schedule.Window.TotalMinutes,
        DigestRows.State(schedule.State),
        schedule.Reason,
        schedule.Since.ToUnixTimeMilliseconds(),
    ];
}
