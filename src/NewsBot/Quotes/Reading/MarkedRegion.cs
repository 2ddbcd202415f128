namespace NewsBot.Quotes.Reading;

/// <summary>A stretch between quotation marks, in token positions.</summary>
/// <param name="Open">The opening mark.</param>
/// <param name="End">The closing mark where there is one, else one past the last token inside.</param>
/// <param name="Closed">Whether the region has a closing mark.</param>
internal readonly record struct MarkedRegion(int Open, int End, bool Closed)
{
    /// <summary>The first token inside.</summary>
    public int First => Open + 1;

    /// <summary>One past the last token that belongs to the region, marks included.</summary>
    public int After => Closed ? End + 1 : End;
}
