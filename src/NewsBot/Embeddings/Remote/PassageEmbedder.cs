using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Search;
using NewsBot.Storage.Search.Vectors;

namespace NewsBot.Embeddings.Remote;

/// <summary>
/// Gives passages their vectors of the configured model, request by request: whatever stops it, what was answered is kept, and the next call goes on.
/// While a new model is not through, the vectors of the one before serve.
/// </summary>
internal sealed class PassageEmbedder(EmbeddingProvider provider, SearchStore search, EmbeddingStore store, TimeProvider clock)
{
    private const int HashBytes = 16;

    private static readonly TimeSpan s_kept = TimeSpan.FromDays(30); // a text whose article is being changed back and forth is not asked for each time

    private static readonly TimeSpan s_betweenSweeps = TimeSpan.FromDays(1);

    private DateTimeOffset _swept;

    /// <summary>Brings the vectors up to the state of the archive.</summary>
    /// <returns>How many passages were given a vector.</returns>
    /// <exception cref="EmbeddingException">The endpoint gave none; those it gave before are stored.</exception>
    public async Task<int> UpdateAsync(CancellationToken cancellationToken)
    {
        if (provider.Generator is not { } generator) return 0;

        var version = store.Version(cancellationToken);
        var model = store.Model(provider.Name, cancellationToken);
        if (model.Whole && model.Cursor == version) return 0;

        var made = 0;
        var after = 0L;
        try
        {
            while (store.Missing(model.Number, model.Whole ? model.Cursor : 0, after, provider.BatchSize, cancellationToken) is { Count: > 0 } numbers)
            {
                made += await EmbedAsync(generator, model.Number, numbers, cancellationToken);
                after = numbers[^1];
            }
        }
        catch (EmbeddingException exception)
        {
            provider.Problem = exception.Message;
            throw;
        }

        provider.Problem = null;
        store.Finish(model.Number, version, cancellationToken);
        if (made == 0 && model.Whole) return 0;

        store.KeepOnly(model.Number, cancellationToken);
        if (clock.GetUtcNow() is var now && now - _swept >= s_betweenSweeps)
        {
            store.Sweep(model.Number, now - s_kept, cancellationToken);
            _swept = now;
        }

        return made;
    }

    /// <summary>Takes away vectors that are lost or damaged, so that the next <see cref="UpdateAsync"/> makes them anew.</summary>
    /// <returns>How many passages they were of.</returns>
    public int Mend(CancellationToken cancellationToken)
    {
        if (provider.Generator is null || store.Models(cancellationToken).FirstOrDefault(row => row.Name == provider.Name) is not { Dimensions: > 0 } model) return 0;

        var damaged = new List<long>();
        using (var snapshot = search.Open(cancellationToken))
        {
            foreach (var page in snapshot.PagesChangedAfter(model.Number, 0))
            {
                cancellationToken.ThrowIfCancellationRequested();
                damaged.AddRange(snapshot.Embedded(model.Number, page)
                    .Where(passage => passage.Vector is not { Length: 0 } && !StoredVector.IsSound(passage.Vector, model.Dimensions))
                    .Select(passage => passage.Passage));
            }
        }

        if (damaged.Count > 0) store.Forget(model.Number, damaged, cancellationToken);
        return damaged.Count;
    }

    /// <summary>How many passages have no vector of the configured model yet; 0 where none is configured.</summary>
    public int Missing(CancellationToken cancellationToken) => provider.Generator is null ? 0
        : store.Missing(store.Model(provider.Name, cancellationToken).Number, 0, 0, int.MaxValue, cancellationToken).Count;

    private async Task<int> EmbedAsync(
        IEmbeddingGenerator<string, Embedding<float>> generator, long model, IReadOnlyList<long> numbers, CancellationToken cancellationToken)
    {
        IReadOnlyList<SearchedText> texts;
        using (var snapshot = search.Open(cancellationToken)) texts = snapshot.Texts(SearchedTable.Passages, numbers, new QuoteFilter());

        var byText = texts.GroupBy(text => $"{text.Title}\n{text.Text}").ToList();
        var hashes = byText.Select(group => SHA256.HashData(Encoding.UTF8.GetBytes(group.Key))[..HashBytes]).ToList();
        var known = store.Known(model, hashes, cancellationToken);
        var asked = Enumerable.Range(0, byText.Count).Where(i => !known.Contains(Convert.ToHexString(hashes[i]))).ToList();
        var answered = new Dictionary<int, float[]?>();
        if (asked.Count > 0)
        {
            var vectors = await VectorsAsync(generator, [.. asked.Select(i => byText[i].Key)], cancellationToken);
            CheckThatSomeCame(vectors, model, cancellationToken);
            for (var i = 0; i < asked.Count; i++) answered.Add(asked[i], vectors[i]);
        }

        var dimensions = answered.Values.FirstOrDefault(vector => vector is not null)?.Length ?? 0;
        if (store.Models(cancellationToken).First(row => row.Number == model).Dimensions is var stored and > 0 && dimensions > 0 && dimensions != stored)
            throw new EmbeddingException(EmbeddingFailure.Unusable, $"The embedding endpoint answers with vectors of {dimensions} values where it gave {stored} before.");

        store.Save(
            model,
            dimensions,
            [
                .. byText.Select((group, i) => new TextVector(
                    hashes[i],
                    answered.TryGetValue(i, out var vector) ? StoredVector.Of(vector ?? []) : null,
                    [.. group.Select(text => text.Number)])),
            ],
            cancellationToken);
        return texts.Count;
    }

    // One text that is refused must not hold up the others: halves are tried until it stands alone.
    private static async Task<IReadOnlyList<float[]?>> VectorsAsync(
        IEmbeddingGenerator<string, Embedding<float>> generator, IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        try
        {
            return [.. (await generator.GenerateAsync(texts, null, cancellationToken)).Select(embedding => embedding.Vector.ToArray())];
        }
        catch (EmbeddingException exception) when (exception.Failure is EmbeddingFailure.TextRefused)
        {
            if (texts.Count == 1) return [null];

            var half = texts.Count / 2;
            return
            [
                .. await VectorsAsync(generator, [.. texts.Take(half)], cancellationToken),
                .. await VectorsAsync(generator, [.. texts.Skip(half)], cancellationToken),
            ];
        }
    }

    // Where everything is refused, it is not the texts' fault.
    private void CheckThatSomeCame(IReadOnlyList<float[]?> vectors, long model, CancellationToken cancellationToken)
    {
        if (vectors.Any(vector => vector is not null)) return;
        if (vectors.Count == 1 && store.Models(cancellationToken).Any(row => row.Number == model && row.Dimensions > 0)) return;

        throw new EmbeddingException(EmbeddingFailure.Refused, "The embedding endpoint refuses every text; check the settings Embeddings:Model and Embeddings:Dimensions.");
    }
}
