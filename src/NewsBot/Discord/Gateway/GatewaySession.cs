namespace NewsBot.Discord.Gateway;

/// <summary>What is needed to take a session up again on another connection.</summary>
internal sealed class GatewaySession
{
    private long _seq = -1;

    /// <summary>Null where there is no session to resume.</summary>
    public string? Id { get; private set; }

    /// <summary>Where it is to be resumed; null: where it began.</summary>
    public string? ResumeUrl { get; private set; }

    /// <summary>The number of the last event that arrived; null before the first.</summary>
    public long? Seq => Interlocked.Read(ref _seq) is var seq && seq >= 0 ? seq : null;

    /// <summary>The numbers only rise: an event that comes late does not turn them back.</summary>
    public void Saw(long seq) => Interlocked.Exchange(ref _seq, Math.Max(Interlocked.Read(ref _seq), seq));

    public void Begin(string id, string? resumeUrl, long seq)
    {
        Id = id;
        ResumeUrl = resumeUrl;
        Interlocked.Exchange(ref _seq, seq);
    }

    public void Forget()
    {
        Id = null;
        ResumeUrl = null;
        Interlocked.Exchange(ref _seq, -1);
    }
}
