using System.Runtime.InteropServices;
using NewsBot.Embeddings.Latent;
using NewsBot.Storage.Search;

namespace NewsBot.Embeddings;

/// <summary>The places of the archive's passages in one latent space, as they were at one moment; read by any number of threads.</summary>
/// <param name="space">The space.</param>
/// <param name="pages">Pages of <see cref="PlaceStore.PageSize"/> slots by their numbers.</param>
internal sealed class Places(LatentSpace space, IReadOnlyDictionary<long, byte[]> pages)
{
    // Values of unit vectors are small: beyond 0.7 they are cut, which is rare and harmless.
    private const float Scale = 180;

    private const int LeastPagesOfWorker = 16; // comparing fewer is over before another thread has begun

    /// <summary>The space.</summary>
    public LatentSpace Space => space;

    /// <summary>How many bytes a page has.</summary>
    public static int PageBytes(LatentSpace space) => PlaceStore.PageSize * space.Dimensions;

    /// <summary>Writes a place into its slot of a page; an empty place clears it.</summary>
    public static void Write(byte[] page, long number, ReadOnlySpan<float> place, int dimensions)
    {
        var slot = MemoryMarshal.Cast<byte, sbyte>(page.AsSpan((int)(number % PlaceStore.PageSize) * dimensions, dimensions));
        slot.Clear();
        for (var i = 0; i < place.Length; i++) slot[i] = (sbyte)Math.Clamp(Math.Round(place[i] * Scale), -127, 127);
    }

    /// <summary>The place of a passage; empty where it has none.</summary>
    public float[] Of(long number)
    {
        if (!pages.TryGetValue(number / PlaceStore.PageSize, out var page)) return [];

        var slot = Slot(page, (int)(number % PlaceStore.PageSize));
        if (slot.IndexOfAnyExcept((sbyte)0) < 0) return [];

        var place = new float[slot.Length];
        for (var i = 0; i < place.Length; i++) place[i] = slot[i] / Scale;
        return place;
    }

    /// <summary>The passages nearest to a place, nearest first: every one is compared, by all processors where there are many.</summary>
    public IReadOnlyList<long> Nearest(ReadOnlySpan<float> place, int count)
    {
        var sought = Quantized(place);
        var workers = Math.Clamp(pages.Count / LeastPagesOfWorker, 1, Environment.ProcessorCount);
        var found = new PriorityQueue<long, int>[workers];
        Parallel.For(0, workers, worker =>
        {
            var nearest = found[worker] = new PriorityQueue<long, int>();
            foreach (var (page, content) in pages.Where((_, turn) => turn % workers == worker))
            {
                for (var slot = 0; slot < PlaceStore.PageSize; slot++) Offer(nearest, (page * PlaceStore.PageSize) + slot, ByteVectors.Dot(sought, Slot(content, slot)), count);
            }
        });
        foreach (var (number, product) in found.Skip(1).SelectMany(nearest => nearest.UnorderedItems)) Offer(found[0], number, product, count);
        return InOrder(found[0]);
    }

    /// <summary>The nearest among some passages, nearest first.</summary>
    public IReadOnlyList<long> NearestOf(IReadOnlyList<long> numbers, ReadOnlySpan<float> place, int count)
    {
        var sought = Quantized(place);
        var nearest = new PriorityQueue<long, int>();
        foreach (var number in numbers)
        {
            if (pages.TryGetValue(number / PlaceStore.PageSize, out var page))
                Offer(nearest, number, ByteVectors.Dot(sought, Slot(page, (int)(number % PlaceStore.PageSize))), count);
        }

        return InOrder(nearest);
    }

    private static void Offer(PriorityQueue<long, int> nearest, long number, int product, int count)
    {
        if (product <= 0) return;
        if (nearest.Count < count) nearest.Enqueue(number, product);
        else if (nearest.TryPeek(out _, out var least) && product > least) nearest.DequeueEnqueue(number, product);
    }

    private static List<long> InOrder(PriorityQueue<long, int> nearest)
    {
        var numbers = new List<long>(nearest.Count);
        while (nearest.Count > 0) numbers.Add(nearest.Dequeue());
        numbers.Reverse();
        return numbers;
    }

    private static sbyte[] Quantized(ReadOnlySpan<float> place)
    {
        var bytes = new sbyte[place.Length];
        for (var i = 0; i < place.Length; i++) bytes[i] = (sbyte)Math.Clamp(Math.Round(place[i] * Scale), -127, 127);
        return bytes;
    }

    private ReadOnlySpan<sbyte> Slot(byte[] page, int slot) => MemoryMarshal.Cast<byte, sbyte>(page.AsSpan(slot * space.Dimensions, space.Dimensions));
}
