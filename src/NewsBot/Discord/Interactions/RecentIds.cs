namespace NewsBot.Discord.Interactions;

/// <summary>The ids of the latest interactions: a resume replays events, and each is answered once.</summary>
internal sealed class RecentIds(int kept)
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>Whether the id is new.</summary>
    public bool Add(string id)
    {
        lock (_gate)
        {
            if (!_ids.Add(id)) return false;

            _order.Enqueue(id);
            if (_order.Count > kept) _ids.Remove(_order.Dequeue());
            return true;
        }
    }
}
