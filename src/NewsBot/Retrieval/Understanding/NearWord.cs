namespace NewsBot.Retrieval.Understanding;

/// <summary>A word that the archive does not have, and the nearest that it has.</summary>
/// <param name="Typed">As it was typed, folded.</param>
/// <param name="Nearest">By its stem.</param>
internal readonly record struct NearWord(string Typed, string Nearest);
