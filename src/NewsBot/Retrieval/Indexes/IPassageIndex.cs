namespace NewsBot.Retrieval.Indexes;

/// <summary>Texts that can be ranked: in memory, or in the archive.</summary>
internal interface IPassageIndex
{
    IndexStatistics Statistics { get; }

    /// <summary>In how many texts a stem stands; 0 where it is not known.</summary>
    long FrequencyOf(string stem);

    /// <summary>The place of a query among the texts, of unit length; empty where the index has no vectors or knows none of the words.</summary>
    ReadOnlyMemory<float> VectorOf(string query);

    /// <summary>The texts that words, related words or nearness in meaning propose, likeliest first, each once.</summary>
    IReadOnlyList<Candidate> Candidates(CandidateRequest request, CancellationToken cancellationToken);
}
