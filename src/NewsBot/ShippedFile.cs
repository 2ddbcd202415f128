namespace NewsBot;

/// <summary>Files that the program carries in itself: models and tables.</summary>
internal static class ShippedFile
{
    /// <summary>Opens one for reading.</summary>
    /// <param name="name">Its folder as a namespace, and its name: "NewsBot.Embeddings.words.vectors".</param>
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public static Stream Open(string name) => typeof(ShippedFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is not in the assembly.");
}
