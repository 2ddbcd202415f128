namespace NewsBot.Articles.Dating;

/// <summary>How a date was come by, in falling order of trust.</summary>
public enum DateMethod
{
    /// <summary>A feed, front matter, JSON-LD or a meta element says so.</summary>
    Metadata,

    /// <summary>It stands in the article's link.</summary>
    Url,

    /// <summary>It is printed above the body: a header line, a byline, a dateline.</summary>
    Header,

    /// <summary>Resolved from words of the text: a weekday or "yesterday", anchored to a full date printed with the article.</summary>
    Text,

    /// <summary>Taken from another article that shares wording, quotations or events with it.</summary>
    SameStory,
}
