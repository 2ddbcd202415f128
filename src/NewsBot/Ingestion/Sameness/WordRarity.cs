using System.IO.Compression;
using NewsBot.Embeddings;
using NewsBot.Storage.Stories;
using NewsBot.Text;

namespace NewsBot.Ingestion.Sameness;

/// <summary>
/// How much a word tells: the logarithm of how few articles it stands in, counted over the archive and, so that a young archive knows it too, over as
/// many articles of general English as <see cref="Expected"/> says.
/// </summary>
internal sealed class WordRarity
{
    // Articles of general English that the archive's own are added to.
    private const double Expected = 2_000;

    // By Zipf's law the word of rank r makes up about 0.1/r of a text; of the 250 words of an article, then, it is one in this many cases.
    private const double ShareOfFirst = 0.1 * 250;

    private readonly float[] _general = new float[ArticleSketch.Places];
    private readonly int[] _counts = new int[ArticleSketch.Places];
    private long _articles;
    private long _counted;
    private long _kept;

    public WordRarity(WordVectors vectors)
    {
        Array.Fill(_general, (float)ShareIn(vectors.Words.Count));
        for (var rank = 0; rank < vectors.Words.Count; rank++)
        {
            if (!vectors.Words[rank].Contains('_', StringComparison.Ordinal))
                _general[ArticleSketch.PlaceOf(PorterStemmer.Stem(vectors.Words[rank]))] += (float)ShareIn(rank);
        }
    }

    /// <summary>Rises when the counts have grown so much that what was weighed before should be weighed again.</summary>
    public int Edition { get; private set; }

    /// <summary>0 or more, higher is rarer.</summary>
    public double Of(int place) => Math.Log((Expected + _articles + 1) / ((Expected * Math.Min(1, _general[place])) + _counts[place] + 0.5));

    /// <summary>Counts an article, or takes it back.</summary>
    /// <param name="times">1 or -1.</param>
    public void Count(long article, ArticleSketch sketch, int times)
    {
        for (var i = 0; i < sketch.Count; i++) _counts[sketch.PlaceAt(i)] += times;
        _articles += times;
        _counted = Math.Max(_counted, article);
        if (_articles > (Edition + 1) * 500L) Edition++;
    }

    /// <summary>Forgets what was counted; <see cref="Load"/> counts it again.</summary>
    public void Clear()
    {
        Array.Clear(_counts);
        (_articles, _counted, _kept) = (0, 0, 0);
    }

    /// <summary>Takes over what was kept, if another has counted more.</summary>
    public void Load(StoryWork work)
    {
        var row = work.Counts();
        if (row.Counted > _kept) Read(row);
        for (var after = work.After(_counted); after.Count > 0; after = work.After(_counted))
        {
            foreach (var kept in after) Count(kept.Article, ArticleSketch.Read(kept.Sketch), 1);
        }
    }

    /// <summary>Keeps the counts, when enough is new; what is not kept is counted again at the next start.</summary>
    public void Keep(StoryWork work)
    {
        if (_counted - _kept <= _articles / 50) return;

        _kept = _counted;
        work.KeepCounts(new(_articles, _counted, Written()));
    }

    private static double ShareIn(int rank) => 1 - Math.Exp(-ShareOfFirst / (rank + 1));

    // Gap and count of every word that was counted, each as bytes of seven bits, compressed.
    private byte[] Written()
    {
        using var stream = new MemoryStream();
        using (var packed = new DeflateStream(stream, CompressionLevel.Fastest))
        using (var writer = new BinaryWriter(packed))
        {
            var last = 0;
            for (var place = 0; place < _counts.Length; place++)
            {
                if (_counts[place] <= 0) continue;

                writer.Write7BitEncodedInt(place - last);
                writer.Write7BitEncodedInt(_counts[place]);
                last = place;
            }

            writer.Write7BitEncodedInt(-1);
        }

        return stream.ToArray();
    }

    private void Read(WordCountsRow row)
    {
        Clear();
        (_articles, _counted, _kept) = (row.Articles, row.Counted, row.Counted);
        using var reader = new BinaryReader(new DeflateStream(new MemoryStream(row.Counts), CompressionMode.Decompress));
        var place = 0;
        for (var gap = reader.Read7BitEncodedInt(); gap >= 0 && place + gap < _counts.Length; gap = reader.Read7BitEncodedInt())
        {
            place += gap;
            _counts[place] = reader.Read7BitEncodedInt();
        }

        Edition++;
    }
}
