namespace NewsBot.Articles;

/// <summary>How a figure stands to the day of its article.</summary>
public enum FigureStanding
{
    /// <summary>It is given as holding now.</summary>
    Present,

    /// <summary>It is given as what held, or was believed, before: "up from a previous estimate of".</summary>
    Earlier,

    /// <summary>It is what somebody plans, expects or fears.</summary>
    Planned,

    /// <summary>It comes on top of another figure and is no total: "another 3,000".</summary>
    Additional,
}
