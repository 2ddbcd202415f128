using NewsBot.Commands.Calls;
using NewsBot.Ingestion;

namespace NewsBot.Commands.Wording;

/// <summary>Says in words what came of reading in.</summary>
internal static class ReportWords
{
    /// <summary>"3 articles added", "1 withdrawn": each word with its count, those of nothing left out but the first.</summary>
    public static IReadOnlyList<string> Of(IngestionReport report) =>
    [
        $"{FilterWords.Count(report.Added, "article")} added",
        .. Part(report.Updated, "updated"),
        .. Part(report.Known, "known already"),
        .. Part(report.Withdrawn, "withdrawn"),
        .. Part(report.Deleted, "deleted before"),
        .. Part(report.Expired, "expired before"),
        .. Part(report.Failures.Count, "not read"),
    ];

    private static string[] Part(int count, string what) => count > 0 ? [$"{count:N0} {what}"] : [];
}
