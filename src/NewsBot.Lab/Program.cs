using System.CommandLine;
using NewsBot.Lab.Verbs;

// Each verb is a file in Verbs/ with one method that makes its command.
var lab = new RootCommand("Trains, evaluates and benchmarks NewsBot's own components over files.")
{
    ClustersVerb.Create(),
    DatesVerb.Create(),
    DigestsVerb.Create(),
    ExtractionVerb.Create(),
    FiguresVerb.Create(),
    GatesVerb.Create(),
    MutationsVerb.Create(),
    QuestionsVerb.Create(),
    RetrievalVerb.Create(),
    ScaleVerb.Create(),
    SimilarityVerb.Create(),
    StoryDatesVerb.Create(),
    SummariesVerb.Create(),
    TimexVerb.Create(),
    TrainAnswersVerb.Create(),
    TrainFiguresVerb.Create(),
    TrainMeaningsVerb.Create(),
    TrainVectorsVerb.Create(),
    SentencesVerb.Create(),
    QuotesVerb.Create(),
    BenchIngestVerb.Create(),
    BenchQuotesVerb.Create(),
    TrainQuotesVerb.Create(),
};
lab.Subcommands.Add(ReportVerb.Create(lab));

return await lab.Parse(args).InvokeAsync();
