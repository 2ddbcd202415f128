using Microsoft.Extensions.Options;
using NewsBot.Embeddings;
using NewsBot.Embeddings.Remote;
using NewsBot.Embeddings.Remote.Serving;
using NewsBot.Embeddings.Remote.Settings;
using NewsBot.Retrieval;
using NewsBot.Retrieval.Understanding;
using NewsBot.Storage.Search;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Retrieval;

/// <summary>The search of an archive with the built-in vectors alone.</summary>
internal static class Searches
{
    public static ArchiveSearch Over(TemporaryArchive archive, WordVectors vectors)
    {
        var provider = new EmbeddingProvider(Options.Create(new EmbeddingsOptions()), TimeProvider.System);
        var models = new ModelVectors(provider, new QueryEmbeddings(provider, new SearchStore(archive.Archive), TimeProvider.System));
        return new ArchiveSearch(vectors, new SampleCache(), new PlaceCache(), models, new NearSpelling(vectors));
    }
}
