using NewsBot.Citations.Gates.Values;

namespace NewsBot.Tests.Citations.Gates.Values;

public sealed class QuotationGateTests
{
    [Theory]
    [InlineData("He called it “a gross violation”.", "“This is a gross violation of the treaty,” he said.")]
    [InlineData("“This is a gross violation,” he said.", "\"This is a gross violation of the treaty,\" he said.")]
    public void Words_from_one_quotation_may_be_quoted(string claim, string passage)
    {
        Assert.Null(new QuotationGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("He called it “a grave violation”.", "“This is a gross violation of the treaty,” he said.")]
    [InlineData("He spoke of “a violation of law”.", "“This is a violation,” he said. “It is a breach of law.”")]
    [InlineData("He spoke of “a breach of the treaty”.", "He spoke of a breach of the treaty.")]
    [InlineData("“This is a violation of the treaty,” he said.", "“This is a gross violation of the treaty,” he said.")]
    public void Words_that_are_almost_there_spliced_or_not_quoted_are_rejected(string claim, string passage)
    {
        Assert.NotNull(new QuotationGate().Objection(Laid.Beside(claim, passage)));
    }
}
