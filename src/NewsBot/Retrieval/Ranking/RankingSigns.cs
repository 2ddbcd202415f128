namespace NewsBot.Retrieval.Ranking;

/// <summary>What speaks for a text as an answer to a query: each in units of word weight, 0 or above, higher is better.</summary>
internal readonly record struct RankingSigns
{
    /// <summary>The words of the query that it has: BM25.</summary>
    public required double Words { get; init; }

    /// <summary>Words related to those of the query that it lacks.</summary>
    public required double Related { get; init; }

    /// <summary>Neighbouring words of the query that are neighbours in it.</summary>
    public required double Pairs { get; init; }

    /// <summary>Neighbouring words of the query that stand near each other in it.</summary>
    public required double Near { get; init; }

    /// <summary>Words of the query in its lead.</summary>
    public required double Lead { get; init; }

    /// <summary>Words of the query in its title.</summary>
    public required double Title { get; init; }

    /// <summary>Nearness to the query.</summary>
    public required double Meaning { get; init; }

    /// <summary>Nearness to the query by the vectors of a configured model.</summary>
    public double Model { get; init; }

    /// <summary>Nearness to the texts that match best by words.</summary>
    public required double Feedback { get; init; }
}
