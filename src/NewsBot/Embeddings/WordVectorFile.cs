using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsBot.Embeddings;

/// <summary>
/// The file of word vectors. Little-endian: "NBWV", version, count and dimensions of 32 bits each; the length of the words and the words in
/// UTF-8, parted by line feeds; a scale of 16 bits for each word; the vectors, a byte a value; for each word how many relations to later
/// words follow (16 bits), and all of those as three bytes of word number and one of closeness in 255ths.
/// </summary>
internal static class WordVectorFile
{
    private const string ShippedName = "NewsBot.Embeddings.words.vectors";
    private const int Version = 1;

    private static readonly Lazy<WordVectors> s_shipped = new(ReadShipped);

    /// <summary>The vectors that the bot is shipped with; read once, at first use.</summary>
    public static WordVectors Shipped => s_shipped.Value;

    private static WordVectors ReadShipped()
    {
        using var stream = ShippedFile.Open(ShippedName);
        return Read(stream);
    }

    /// <exception cref="InvalidDataException">It is no such file, or of another version.</exception>
    public static WordVectors Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (!reader.ReadBytes(4).AsSpan().SequenceEqual("NBWV"u8) || reader.ReadInt32() != Version)
            throw new InvalidDataException("Not a file of word vectors of this version.");

        var count = reader.ReadInt32();
        var dimensions = reader.ReadInt32();
        var words = Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadInt32())).Split('\n');
        if (words.Length != count) throw new InvalidDataException("The file of word vectors is damaged.");

        var scales = new float[count];
        for (var i = 0; i < count; i++) scales[i] = (float)reader.ReadHalf();
        var bytes = new sbyte[count * dimensions];
        stream.ReadExactly(MemoryMarshal.AsBytes(bytes.AsSpan()));
        return new WordVectors(words, bytes, scales, ReadRelations(reader, count));
    }

    public static void Write(WordVectors vectors, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write("NBWV"u8);
        writer.Write(Version);
        writer.Write(vectors.Words.Count);
        writer.Write(vectors.Dimensions);
        var words = Encoding.UTF8.GetBytes(string.Join('\n', vectors.Words));
        writer.Write(words.Length);
        writer.Write(words);
        foreach (var scale in vectors.Scales) writer.Write((Half)scale);
        writer.Write(MemoryMarshal.AsBytes(vectors.Bytes));
        for (var word = 0; word < vectors.Words.Count; word++) writer.Write((ushort)Later(vectors, word).Count());
        for (var word = 0; word < vectors.Words.Count; word++)
        {
            foreach (var (other, closeness) in Later(vectors, word)) writer.Write(((uint)Math.Round(closeness * 255) << 24) | (uint)other);
        }
    }

    private static IEnumerable<KeyValuePair<int, float>> Later(WordVectors vectors, int word) =>
        vectors.Relations[word].Where(relation => relation.Key > word);

    private static List<KeyValuePair<int, float>>[] ReadRelations(BinaryReader reader, int count)
    {
        var degrees = new int[count];
        for (var i = 0; i < count; i++) degrees[i] = reader.ReadUInt16();
        var relations = new List<KeyValuePair<int, float>>[count];
        for (var i = 0; i < count; i++) relations[i] = new(degrees[i]);
        var cells = reader.ReadBytes(degrees.Sum() * sizeof(uint)).AsSpan();
        for (var word = 0; word < count; word++)
        {
            for (; degrees[word] > 0; degrees[word]--, cells = cells[sizeof(uint)..])
            {
                var cell = BinaryPrimitives.ReadUInt32LittleEndian(cells);
                var other = (int)(cell & 0xFFFFFF);
                var closeness = (cell >> 24) / 255f;
                relations[word].Add(new(other, closeness));
                relations[other].Add(new(word, closeness));
            }
        }

        return relations;
    }
}
