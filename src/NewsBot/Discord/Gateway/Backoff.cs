namespace NewsBot.Discord.Gateway;

/// <summary>How long to wait before connecting again.</summary>
internal static class Backoff
{
    /// <summary>1 s, doubled with each failure up to 60 s, give or take a quarter, so that many bots do not come back at once.</summary>
    /// <param name="failures">Attempts in a row that failed, from 1.</param>
    /// <param name="chance">0 to 1.</param>
    public static TimeSpan After(int failures, double chance) =>
        TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, Math.Min(failures, 10) - 1)) * (0.75 + (chance / 2)));

    /// <summary>After a connection that had worked: soon, but not in step with everyone else.</summary>
    public static TimeSpan BeforeResuming(double chance) => TimeSpan.FromSeconds(0.3 + (0.3 * chance));

    /// <summary>Before a new session: Discord asks for some seconds, and takes one identify in five.</summary>
    public static TimeSpan BeforeIdentifying(double chance) => TimeSpan.FromSeconds(5 + (0.8 * chance));
}
