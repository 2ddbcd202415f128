using System.Text;

namespace NewsBot.Citations.Words.Meaning;

/// <summary>
/// The file of meanings. Little-endian: "NBMG" and a version of 32 bits; then numbers of seven bits a byte: the length of the lemmas in UTF-8 and the lemmas,
/// parted by line feeds; for each lemma its meanings; the count of meanings; for each the wider ones, then for each the derived ones. A list is its length
/// and its numbers.
/// </summary>
internal static class MeaningFile
{
    private const string ShippedName = "NewsBot.Citations.Words.Meaning.words.meanings";
    private const int Version = 1;

    private static readonly Lazy<MeaningGraph> s_shipped = new(ReadShipped);

    /// <summary>The meanings that the bot is shipped with; read once, at first use.</summary>
    public static MeaningGraph Shipped => s_shipped.Value;

    /// <exception cref="InvalidDataException">It is no such file, or of another version.</exception>
    public static MeaningGraph Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (!reader.ReadBytes(4).AsSpan().SequenceEqual("NBMG"u8) || reader.ReadInt32() != Version) throw new InvalidDataException("Not a file of meanings of this version.");

        var lemmas = Encoding.UTF8.GetString(reader.ReadBytes(reader.Read7BitEncodedInt())).Split('\n');
        var senses = new Dictionary<string, int[]>(lemmas.Length, StringComparer.Ordinal);
        foreach (var lemma in lemmas) senses.Add(lemma, ReadList(reader));
        var count = reader.Read7BitEncodedInt();
        return new MeaningGraph(senses, ReadLists(reader, count), ReadLists(reader, count));
    }

    public static void Write(MeaningGraph graph, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write("NBMG"u8);
        writer.Write(Version);
        var lemmas = graph.Senses.Keys.Order(StringComparer.Ordinal).ToList();
        var text = Encoding.UTF8.GetBytes(string.Join('\n', lemmas));
        writer.Write7BitEncodedInt(text.Length);
        writer.Write(text);
        foreach (var lemma in lemmas) WriteList(writer, graph.Senses[lemma]);
        writer.Write7BitEncodedInt(graph.Wider.Count);
        foreach (var lists in (IReadOnlyList<int[]>[])[graph.Wider, graph.Derived])
            foreach (var list in lists) WriteList(writer, list);
    }

    private static MeaningGraph ReadShipped()
    {
        using var stream = ShippedFile.Open(ShippedName);
        return Read(stream);
    }

    private static int[][] ReadLists(BinaryReader reader, int count)
    {
        var lists = new int[count][];
        for (var i = 0; i < count; i++) lists[i] = ReadList(reader);
        return lists;
    }

    private static int[] ReadList(BinaryReader reader)
    {
        var length = reader.Read7BitEncodedInt();
        if (length == 0) return [];

        var list = new int[length];
        for (var i = 0; i < length; i++) list[i] = reader.Read7BitEncodedInt();
        return list;
    }

    private static void WriteList(BinaryWriter writer, int[] list)
    {
        writer.Write7BitEncodedInt(list.Length);
        foreach (var number in list) writer.Write7BitEncodedInt(number);
    }
}
