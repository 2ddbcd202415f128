namespace NewsBot.Replies;

/// <summary>What an item of a reply is.</summary>
public enum ItemKind
{
    Direct,
    Mixed,
    Indirect,
    Statement,
    Figure,
    Event,
}
