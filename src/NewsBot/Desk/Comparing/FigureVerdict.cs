namespace NewsBot.Desk.Comparing;

/// <summary>How figures on one subject stand to each other.</summary>
internal enum FigureVerdict
{
    /// <summary>All print the same value in the same way.</summary>
    Agreed,

    /// <summary>The values differ or are bounded differently, and can all be true: "more than 130,000" and 150,000.</summary>
    Compatible,

    /// <summary>The values belong to different days, or one is an earlier estimate or a plan.</summary>
    Moved,

    /// <summary>Same subject, same day, and no value is possible by both.</summary>
    Conflict,
}
