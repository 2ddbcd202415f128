using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;

namespace NewsBot.Tests.Citations.Gates;

/// <summary>A claim and a passage, laid beside each other without a dictionary from outside.</summary>
internal static class Laid
{
    public static Pairing Beside(string claim, string passage) =>
        new Aligner(new WordMatch(null)).Align(StatementReader.Read(claim), StatementReader.Read(passage), null);
}
