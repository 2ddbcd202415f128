using Microsoft.Extensions.Options;
using NewsBot.Ingestion.Upkeep;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Ingestion.Upkeep;

public sealed class RetentionTests : IDisposable
{
    private readonly TemporaryArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData(0, "", "AP, Coast Daily, Tribune")]
    [InlineData(30, "", "")]
    [InlineData(60, "", "AP, Coast Daily, Tribune")]
    [InlineData(0, "ap=30", "Coast Daily, Tribune")]
    [InlineData(30, "AP=365, Coast Daily=0", "AP, Coast Daily")]
    public void What_is_kept_follows_from_age_and_outlet(int days, string outlets, string kept)
    {
        foreach (var outlet in (string[])["AP", "Coast Daily", "Tribune"])
            _archive.Writer.Save([TemporaryArchive.Analysed($"News of {outlet}.", outlet, outlet)], CancellationToken.None);

        RetentionOf(days, outlets).Apply(CancellationToken.None);

        var left = _archive.Articles.Matching(ArticleFilter.None, 10, CancellationToken.None).Select(article => article.Outlet).Order();
        Assert.Equal(kept, string.Join(", ", left));
        Assert.Empty(_archive.Archive.CheckIntegrity());
    }

    [Theory]
    [InlineData("Ängelholms Posten", "ängelholms posten=0")]
    [InlineData("Öresund Daily", "ÖRESUND DAILY=365")]
    [InlineData("ΤΑ ΝΕΑ", "τα νεα=0")]
    public void Outlets_are_told_in_any_letter_case_of_any_alphabet(string outlet, string setting)
    {
        _archive.Writer.Save([TemporaryArchive.Analysed("News of the harbour.", outlet: outlet)], CancellationToken.None);

        Assert.Equal(0, RetentionOf(30, setting).Apply(CancellationToken.None));
        Assert.Equal(1, RetentionOf(0, setting.Split('=')[0] + "=30").Apply(CancellationToken.None));
    }

    [Theory]
    [InlineData(-1, "")]
    [InlineData(0, "AP")]
    [InlineData(0, "AP=soon")]
    [InlineData(0, "=3")]
    [InlineData(0, "AP=-3")]
    public void Settings_that_cannot_be_meant_are_refused(int days, string outlets) =>
        Assert.True(new RetentionOptionsValidator().Validate(null, new RetentionOptions { Days = days, Outlets = outlets }).Failed);

    // Forty days after the articles were read in.
    private Retention RetentionOf(int days, string outlets) => new(
        _archive.Articles,
        new ArticleErasure(_archive.Archive, TimeProvider.System),
        _archive.Archive,
        Options.Create(new RetentionOptions { Days = days, Outlets = outlets }),
        new Later());

    private sealed class Later : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2022, 4, 1, 8, 0, 0, TimeSpan.Zero);
    }
}
