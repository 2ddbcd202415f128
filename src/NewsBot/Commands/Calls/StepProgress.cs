using NewsBot.Ingestion;

namespace NewsBot.Commands.Calls;

/// <summary>Passes the steps of reading in on to whatever a front end shows.</summary>
internal sealed class StepProgress : IProgress<IngestionStep>
{
    private readonly IProgress<WorkProgress> _shown;

    private StepProgress(IProgress<WorkProgress> shown) => _shown = shown;

    /// <summary>Null where nothing is shown.</summary>
    public static StepProgress? To(IProgress<WorkProgress>? shown) => shown is null ? null : new(shown);

    public void Report(IngestionStep value) => _shown.Report(new(value.Done, value.Total, value.Current, value.Failed));
}
