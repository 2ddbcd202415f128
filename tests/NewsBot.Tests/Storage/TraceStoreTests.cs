using Microsoft.Extensions.Options;
using NewsBot.Storage;
using NewsBot.Storage.Settings;

namespace NewsBot.Tests.Storage;

public sealed class TraceStoreTests : IDisposable
{
    private readonly TemporaryArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Traces_older_than_the_setting_says_are_dropped_with_the_next_one()
    {
        var clock = new SetClock { Now = new(2031, 3, 1, 12, 0, 0, TimeSpan.Zero) };
        var store = Store(30, clock);
        store.Keep("old", "ask", "{}", default);
        clock.Now = clock.Now.AddDays(20);
        store.Keep("recent", "ask", "{}", default);

        clock.Now = clock.Now.AddDays(11);
        store.Keep("new", "ask", "{}", default);

        Assert.Null(store.Find("old", default));
        Assert.NotNull(store.Find("recent", default));
        Assert.NotNull(store.Find("new", default));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Nothing_is_kept_for_no_days(int days, bool keeps) => Assert.Equal(keeps, Store(days, TimeProvider.System).Keeps);

    private TraceStore Store(int days, TimeProvider clock) => new(_archive.Archive, Options.Create(new StorageOptions { TraceDays = days }), clock);

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
