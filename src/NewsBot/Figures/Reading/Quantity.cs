namespace NewsBot.Figures.Reading;

/// <summary>A number within the lexemes of a text.</summary>
/// <param name="Low">The value, or the lower end.</param>
/// <param name="High">The value, or the upper end.</param>
/// <param name="Next">One past its last lexeme.</param>
internal readonly record struct Quantity(decimal Low, decimal High, int Next)
{
    /// <summary>What the last word multiplied by ("million"): 1 where no such word stands there.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Whether no number is named ("dozens").</summary>
    public bool IsVague { get; init; }

    /// <summary>Whether it is a part of a whole ("a third of"), given in percent.</summary>
    public bool IsShare { get; init; }

    /// <summary>Whether "and a half" follows its unit ("an hour and a half") and is counted already.</summary>
    public bool HalfAfter { get; init; }

    /// <summary>What is more than <see cref="Largest"/> has no value of its own: "a trillion trillion trillion" would not fit a decimal.</summary>
    public const decimal TooLarge = 2 * Largest;

    /// <summary>The largest number that is read.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000;

    public static Quantity Of(decimal value, int next) => new(value, value, next);

    /// <summary>The same, multiplied by a scale word; as in <see cref="Product"/>.</summary>
    public Quantity Times(decimal scale, int next) => this with { Low = Product(Low, scale), High = Product(High, scale), Next = next, Scale = scale };

    /// <summary>The product of two numbers that are not below 0; <see cref="TooLarge"/> where it is more than that.</summary>
    public static decimal Product(decimal value, decimal scale) => scale > 1 && value > TooLarge / scale ? TooLarge : value * scale;
}
