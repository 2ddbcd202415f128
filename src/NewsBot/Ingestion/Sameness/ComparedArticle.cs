using NewsBot.Storage.Stories;

namespace NewsBot.Ingestion.Sameness;

/// <summary>An article ready to be compared: its words weighed, as a vector of length 1.</summary>
internal sealed class ComparedArticle
{
    private const float NameWeight = 1.5f; // names and numbers tell happenings apart
    private const int LongestApart = 7; // days between two articles on one happening
    private const float LostADay = 0.04f;

    private readonly int[] _places;
    private readonly float[] _weights;
    private readonly bool[] _names;

    public ComparedArticle(SketchRow row, ArticleSketch sketch, WordRarity rarity)
    {
        (Article, Story, Day, Shingles, Edition) = (row.Article, row.Story, row.Day, sketch.Shingles, rarity.Edition);
        _places = new int[sketch.Count];
        _weights = new float[sketch.Count];
        _names = new bool[sketch.Count];
        for (var i = 0; i < sketch.Count; i++)
        {
            _places[i] = sketch.PlaceAt(i);
            _names[i] = sketch.IsNameAt(i);
            _weights[i] = sketch.WeightAt(i) * (float)Math.Max(0, rarity.Of(_places[i])) * (_names[i] ? NameWeight : 1);
        }

        Vectors.Normalize(_weights);
    }

    /// <summary>The article's number.</summary>
    public long Article { get; }

    public long Story { get; }

    /// <summary>In days since 0001-01-01; 0 where it is not known.</summary>
    public int Day { get; }

    public Shingles Shingles { get; }

    /// <summary>The edition of the rarities it was weighed by.</summary>
    public int Edition { get; }

    /// <summary>Where its words are hashed to, rising.</summary>
    public ReadOnlySpan<int> Places => _places;

    /// <summary>The weight of each of <see cref="Places"/>; their squares add up to 1.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>Whether each of <see cref="Places"/> is a name or a number.</summary>
    public ReadOnlySpan<bool> Names => _names;

    /// <summary>0 to 1: the cosine of the words, less for every day between the two; 0 where more than a week is.</summary>
    public float SimilarityTo(ComparedArticle other)
    {
        var apart = Day == 0 || other.Day == 0 ? 0 : Math.Abs(Day - other.Day);
        return apart > LongestApart ? 0 : Vectors.Dot(_places, _weights, other._places, other._weights) * (1 - (LostADay * apart));
    }

    /// <summary>The words that tell most about it: where they are hashed to, most telling first.</summary>
    public IReadOnlyList<int> MostTelling(int count)
    {
        var order = (float[])_weights.Clone();
        var places = (int[])_places.Clone();
        Array.Sort(order, places);
        return [.. places.Reverse().Take(count)];
    }
}
