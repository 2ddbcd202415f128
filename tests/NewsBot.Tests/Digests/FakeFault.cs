using NewsBot.Chat;

namespace NewsBot.Tests.Digests;

/// <summary>What goes wrong with a call.</summary>
/// <param name="Outcome">What the platform says; null: the bot dies in the middle of the call.</param>
/// <param name="AfterEffect">Whether it did what was asked all the same.</param>
internal sealed record FakeFault(PostOutcome? Outcome, bool AfterEffect = false)
{
    /// <summary>Breaks the call without killing the bot.</summary>
    public Exception? Breaks { get; init; }

    public string Sentence { get; init; } = "It did not work.";
}
