using Microsoft.Extensions.DependencyInjection;
using NewsBot.Desk.Comparing;
using NewsBot.Desk.Timelines;
using NewsBot.Desk.Versions;

namespace NewsBot.Desk;

/// <summary>Registers what the desk reads from the archive.</summary>
internal static class DeskSetup
{
    public static IServiceCollection AddDesk(this IServiceCollection services) => services
        .AddSingleton<FigureCollector>()
        .AddSingleton<CoverageReader>()
        .AddSingleton<TimelineReader>()
        .AddSingleton<Func<PictureFont>>(PictureFont.Open)
        .AddSingleton<TimelinePictures>()
        .AddSingleton<VersionQuotes>();
}
