namespace NewsBot.Embeddings.Remote;

/// <summary>An endpoint gave no vectors. The message is one plain sentence without anything that the endpoint or the settings said in secret.</summary>
internal sealed class EmbeddingException(EmbeddingFailure failure, string message) : Exception(message)
{
    public EmbeddingFailure Failure => failure;
}
