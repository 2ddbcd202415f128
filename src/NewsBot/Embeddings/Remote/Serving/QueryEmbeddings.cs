using System.Collections.Concurrent;
using NewsBot.Storage.Search;

namespace NewsBot.Embeddings.Remote.Serving;

/// <summary>The vectors of what is looked for. They are asked for before a search, which itself never waits on the endpoint.</summary>
internal sealed class QueryEmbeddings(EmbeddingProvider provider, SearchStore search, TimeProvider clock)
{
    private const int MostRemembered = 1024;
    private const int MostLetters = 2000;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(30); // after a failure nobody waits for the endpoint that long

    private readonly ConcurrentDictionary<string, byte[]> _remembered = new(StringComparer.Ordinal);
    private long _failedAt;

    /// <summary>Sees to it that the vector of a text is there when it is searched for. Quick where it is known or no model serves; gives up after some seconds.</summary>
    /// <returns>Null, or the sentence that says why the vectors of the model take no part.</returns>
    public async Task<string?> PrepareAsync(string text, CancellationToken cancellationToken)
    {
        if (provider.Generator is not { } generator || Serving(cancellationToken) is not { } model || _remembered.ContainsKey(Key(model, text))) return null;
        if (Volatile.Read(ref _failedAt) is var failed and not 0 && clock.GetElapsedTime(failed) < s_rest) return Sentence(provider.Problem);

        using var patience = new CancellationTokenSource(s_patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var cut = text.Length <= MostLetters ? text : text[..MostLetters];
            var vectors = await generator.GenerateAsync([cut], EmbeddingProvider.Asking(model), either.Token);
            if (_remembered.Count >= MostRemembered) _remembered.Clear();
            _remembered[Key(model, text)] = StoredVector.Of(vectors[0].Vector.Span);
            Volatile.Write(ref _failedAt, 0);
            return null;
        }
        catch (EmbeddingException exception)
        {
            provider.Problem = exception.Message;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            provider.Problem = "The embedding endpoint does not answer in time.";
        }

        Volatile.Write(ref _failedAt, Math.Max(1, clock.GetTimestamp()));
        return Sentence(provider.Problem);
    }

    /// <summary>The vector of a text as it is kept (<see cref="StoredVector"/>); null where it was not prepared.</summary>
    public byte[]? Of(string model, string text) => _remembered.GetValueOrDefault(Key(model, text)) is { Length: > 0 } vector ? vector : null;

    private string? Serving(CancellationToken cancellationToken)
    {
        using var snapshot = search.Open(cancellationToken);
        return snapshot.Serving(provider.Name)?.Name;
    }

    private static string Sentence(string? problem) => $"{problem ?? "The embedding endpoint does not answer."} This was found by words and the built-in vectors.";

    private static string Key(string model, string text) => $"{model}\n{text}";
}
