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

    public static Quantity Of(decimal value, int next) => new(value, value, next);

    /// <summary>The same, multiplied by a scale word.</summary>
    public Quantity Times(decimal scale, int next) => this with { Low = Low * scale, High = High * scale, Next = next, Scale = scale };
}
