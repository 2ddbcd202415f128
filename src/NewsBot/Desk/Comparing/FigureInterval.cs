using NewsBot.Articles;
using NewsBot.Figures;
using NewsBot.Figures.Reading;

namespace NewsBot.Desk.Comparing;

/// <summary>The values that a figure leaves possible.</summary>
/// <param name="Low">The least one.</param>
/// <param name="High">The greatest one; <see cref="decimal.MaxValue"/> where it bounds from below alone.</param>
/// <param name="LowIsOut">Whether the least one is itself left out ("more than").</param>
/// <param name="HighIsOut">Whether the greatest one is itself left out ("fewer than").</param>
internal readonly record struct FigureInterval(decimal Low, decimal High, bool LowIsOut, bool HighIsOut)
{
    // What "about" and "nearly" leave open. An estimate that is a tenth off is still called about right; a quarter off is another estimate.
    private const decimal About = .1m;

    // A round number stands for what it was rounded from, but never for another estimate.
    private const decimal MostRounding = .025m;

    private const decimal Thirds = 2; // percentage points

    public static FigureInterval Of(Figure figure)
    {
        var (low, high) = (figure.Low, figure.High);
        return Approximations.Of(figure.Approximation) switch
        {
            NumberBound.About => new(low - (Math.Abs(low) * About), high + (Math.Abs(high) * About), false, false),
            NumberBound.JustBelow => new(low - (Math.Abs(low) * About), high, false, false),
            NumberBound.AtLeast => new(low, decimal.MaxValue, false, false),
            NumberBound.MoreThan => new(low, decimal.MaxValue, true, false),
            NumberBound.AtMost => new(0, high, false, false),
            NumberBound.LessThan => new(0, high, false, true),
            _ => new(low, high, false, false),
        };
    }

    /// <summary>Whether some value is possible by both figures, a round number allowed for where the other is given more finely.</summary>
    /// <param name="first">In the same unit as the other.</param>
    /// <param name="second">Likewise.</param>
    /// <param name="converted">What converting from another unit leaves open, as a share of the value.</param>
    public static bool Overlap(Figure first, Figure second, decimal converted = 0)
    {
        var (left, right) = (Of(first), Of(second));
        if (IsThird(first)) left = left.Widened(Thirds);
        if (IsThird(second)) right = right.Widened(Thirds);
        if (converted > 0) left = left.Widened(Math.Abs(first.High) * converted);
        if (first.Low == first.High && second.Low == second.High)
        {
            var (coarse, fine) = Step(first.Low) >= Step(second.Low) ? (first, second) : (second, first);
            if (Step(coarse.Low) > Step(fine.Low))
            {
                var slack = Math.Min(Step(coarse.Low) / 2, Math.Abs(coarse.Low) * MostRounding);
                if (coarse == first) left = left.Widened(slack);
                else right = right.Widened(slack);
            }
        }

        return left.Meets(right);
    }

    // "Two thirds" of 66 percent or 68: nobody divides by three to the last digit.
    private static bool IsThird(Figure figure) => figure.Unit is Units.Percent && figure.Low * 1_000 != decimal.Truncate(figure.Low * 1_000);

    private bool Meets(FigureInterval other)
    {
        var (low, lowOut) = Low > other.Low ? (Low, LowIsOut) : Low < other.Low ? (other.Low, other.LowIsOut) : (Low, LowIsOut || other.LowIsOut);
        var (high, highOut) = High < other.High ? (High, HighIsOut) : High > other.High ? (other.High, other.HighIsOut) : (High, HighIsOut || other.HighIsOut);
        return low < high || low == high && !lowOut && !highOut;
    }

    private FigureInterval Widened(decimal slack) => this with { Low = Low - slack, High = High == decimal.MaxValue ? High : High + slack };

    // The place of the last digit that is not a closing zero: 10,000 of 150,000, .1 of 63.4. Under a thousand every number is taken as counted out.
    private static decimal Step(decimal value)
    {
        if (value == 0) return 1;
        if (value != decimal.Truncate(value))
        {
            var step = 1m;
            while (value * (1 / step) != decimal.Truncate(value * (1 / step)) && step > .0001m) step /= 10;
            return step;
        }

        if (Math.Abs(value) < 1_000) return 1;
        var place = 1m;
        while (value % (place * 10) == 0) place *= 10;
        return place;
    }
}
