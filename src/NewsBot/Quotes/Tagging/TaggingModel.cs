namespace NewsBot.Quotes.Tagging;

/// <summary>The trained weights of the quotation engine, as they ship with the bot.</summary>
/// <param name="Cues">Tells reporting words from others.</param>
/// <param name="Spans">Tells, given a cue, its content and its source.</param>
internal sealed record TaggingModel(ChainModel Cues, ChainModel Spans)
{
    private const int Mark = 0x3151424E; // "NBQ1": changes with the file's form
    private const string Resource = "NewsBot.Quotes.Models.quotes.bin";

    private static readonly Lazy<TaggingModel> Lazily = new(ReadShipped);

    /// <summary>The model inside the executable, read once.</summary>
    public static TaggingModel Shipped => Lazily.Value;

    /// <exception cref="InvalidDataException">The stream is not a model of this version.</exception>
    public static TaggingModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadInt32() != Mark) throw new InvalidDataException("Not a quotation model of this version.");
        var cues = new ChainModel(FeatureTable.Read(reader), FeatureTable.Read(reader));
        return new TaggingModel(cues, new ChainModel(FeatureTable.Read(reader), FeatureTable.Read(reader)));
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Mark);
        foreach (var chain in new[] { Cues, Spans })
        {
            chain.Nodes.Write(writer);
            chain.Edges.Write(writer);
        }
    }

    private static TaggingModel ReadShipped()
    {
        using var stream = ShippedFile.Open(Resource);
        return Read(stream);
    }
}
