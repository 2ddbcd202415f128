using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NewsBot.Text;

namespace NewsBot.Ingestion.Sameness;

/// <summary>
/// What is kept of a text for comparing it with others: its words with how much is made of each and whether it is a name or number, and the MinHash
/// values of its runs of words. Pure: the same text gives the same sketch.
/// </summary>
internal sealed class ArticleSketch
{
    /// <summary>How many places words are hashed to. Two words in one place are rare enough to do no harm.</summary>
    public const int Places = 1 << 20;

    private const int MostWords = 400; // the rest of a long article is background
    private const double HalfWay = 200; // at this word of the article a word counts half
    private const int Steps = 32; // of a weight in one unit
    private const uint NameBit = 1 << 8;
    private const int PlaceShift = 12;

    private readonly uint[] _words;

    private ArticleSketch(uint[] words, Shingles shingles) => (_words, Shingles) = (words, shingles);

    public Shingles Shingles { get; }

    public int Count => _words.Length;

    /// <summary>The sketch of an article: its headline and the first 400 words that carry meaning.</summary>
    public static ArticleSketch Of(string title, string body)
    {
        var tallies = new Dictionary<int, Tally>();
        var place = 0;
        Read(body.StartsWith(title, StringComparison.Ordinal) ? "" : title, tallies, ref place, inTitle: true);
        Read(body, tallies, ref place, inTitle: false);
        var words = tallies.Select(pair => Pack(pair.Key, pair.Value)).ToArray();
        Array.Sort(words);
        return new(words, Shingles.Of(body));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ArticleSketch Read(byte[] content)
    {
        var shingles = Shingles.Read(content.AsSpan(0, Shingles.Bytes));
        var words = MemoryMarshal.Cast<byte, uint>(content.AsSpan(Shingles.Bytes)).ToArray();
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(words, words);
        return new(words, shingles);
    }

    /// <summary>The MinHash values, then four bytes a word, little-endian, in the order of the places.</summary>
    public byte[] Write()
    {
        var content = new byte[Shingles.Bytes + (_words.Length * sizeof(uint))];
        Shingles.Write(content.AsSpan(0, Shingles.Bytes));
        for (var i = 0; i < _words.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(content.AsSpan(Shingles.Bytes + (i * sizeof(uint))), _words[i]);
        return content;
    }

    /// <summary>Where the word at an index is hashed to: rises with the index.</summary>
    public int PlaceAt(int index) => (int)(_words[index] >> PlaceShift);

    public bool IsNameAt(int index) => (_words[index] & NameBit) != 0;

    /// <summary>How much the article makes of the word, above 0: grows with how often and how early it stands.</summary>
    public float WeightAt(int index) => (_words[index] & 0xFF) / (float)Steps;

    /// <summary>Where a stem is hashed to.</summary>
    public static int PlaceOf(string stem) => (int)(WordHash.Of(stem) & (Places - 1));

    private static void Read(string text, Dictionary<int, Tally> tallies, ref int place, bool inTitle)
    {
        var reader = new SearchWords(text);
        while (place < MostWords && reader.Read())
        {
            if (reader.Current.Length < 2 || StopWords.Contains(reader.Current)) continue;

            ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, PlaceOf(PorterStemmer.Stem(reader.Current.ToString())), out _);
            tally.Weight += 1 / (1 + (place++ / HalfWay));
            if (inTitle) continue; // a headline may write every word with a capital

            tally.Seen++;
            if (char.IsUpper(text[reader.Start]) || char.IsDigit(text[reader.Start])) tally.Named++;
        }
    }

    private static uint Pack(int place, Tally tally)
    {
        var weight = (uint)Math.Clamp(Math.Round(Math.Log(1 + (3 * tally.Weight)) * Steps), 1, 255);
        return ((uint)place << PlaceShift) | (tally.Named * 2 >= tally.Seen && tally.Seen > 0 ? NameBit : 0) | weight;
    }

    private struct Tally
    {
        public double Weight;
        public int Seen;
        public int Named;
    }
}
