namespace NewsBot.Lab.Report;

/// <summary>Every dev set there is, with its baselines and goals.</summary>
internal static class EvaluationSets
{
    public static IReadOnlyList<EvaluationSet> All { get; } =
    [
        new()
        {
            Name = "quotes/polnear.dev.jsonl",
            Verb = ["quotes", "--in", "{data}", "--out", "{out}"],
            Scorer = ["score_quotes.py", "{data}", "{out}", "--speech", "--frag"],
            Metrics =
            [
                F1("quote+full name", ".500", ".82"),
                F1("quote+speaker", ".547", ".84"),
                F1("span overlap>=.5", "–", "–"),
                new("anaphor → full name", @"gold source is anaphor: recall ([\d.]+)", ".29", ".80"),
                Recall("direct", ".81", ".96"),
                Recall("mixed", ".38", ".82"),
                Recall("indirect", ".25", ".76"),
            ],
        },
        new()
        {
            Name = "quotes/polnear.cofenet-dev.jsonl",
            Verb = ["quotes", "--in", "{data}", "--out", "{out}"],
            Scorer = ["score_quotes.py", "{data}", "{out}", "--cofe"],
            Metrics = [Exact("source", ".383", ".80"), Exact("cue", ".396", ".74"), Exact("content", ".376", ".70")],
        },
        Retrieval("seeds", ".672", ".78"),
        Retrieval("time", ".787", ".82"),
        Retrieval("cran", ".360", ".43"),
        Retrieval("xquad", ".967", ".975"),
        Retrieval("reuters_headline", ".791", ".84", ".gz"),
        Scored("summarization/mucsum", "summaries", Plain("rouge1", ".523", ".59"), Plain("rouge2", ".358", ".42"), Plain("rougeLsum", ".458", ".51")),
        Scored("summarization/opinosis", "summaries", Plain("rouge1", ".215", ".33"), Plain("rouge2", ".042", ".09")),
        Scored("extraction/scrapinghub", "extraction", Plain("f1", ".67", ".966")),
        Scored("extraction/newspaper4k", "extraction", Plain("f1", ".65", ".92")),
        Scored("dates/htmldate", "dates", Plain("f", ".856", ".95"), Plain("accuracy", ".750", ".91")),
        Scored("dates/recognizers", "timex", Plain("value_accuracy", ".06", ".95")),
        Scored("dates/tempeval3", "timex", Plain("day_value_f1", ".70", ".85"), Plain("all_value_f1", ".33", ".78")),
        Scored("dates/reuters_dct", "dates", Plain("high_accuracy", "–", ".97"), Plain("recall", ".07", "–")),
        Scored("neardup/ecbplus", "clusters", Plain("bcubed_f1", ".888", ".92")),
        Scored("sentences/golden", "sentences", Plain("golden_share", ".667", "1"), Plain("all_share", ".557", ".95")),
        Scored("similarity/stsb", "similarity", Plain("pearson", ".775", ".80")),
    ];

    private static EvaluationSet Retrieval(string name, string baseline, string goal, string compressed = "") => new()
    {
        Name = $"retrieval/{name}",
        Verb = ["retrieval", "--docs", $"{{data}}/docs.jsonl{compressed}", "--queries", "{data}/queries.dev.jsonl", "--out", "{out}"],
        Scorer = ["score.py", "retrieval", "--queries", "{data}/queries.dev.jsonl", "--run", "{out}"],
        Metrics = [Plain("ndcg@10", baseline, goal)],
    };

    private static EvaluationSet Scored(string name, string verb, params IReadOnlyList<Metric> metrics) => new()
    {
        Name = name,
        Verb = [verb, "--in", "{data}/dev.jsonl", "--out", "{out}"],
        Scorer = ["score.py", verb, "--gold", "{data}/dev.jsonl", "--pred", "{out}"],
        Metrics = metrics,
    };

    private static Metric Plain(string name, string baseline, string goal) => new(name, $@"(?m)^{name} ([\d.]+)$", baseline, goal);

    private static Metric F1(string name, string baseline, string goal) => new(name, $@"(?m)^{name.Replace("+", @"\+")} +P .* F1 ([\d.]+)", baseline, goal);

    private static Metric Exact(string name, string baseline, string goal) => new($"exact {name}", $@"(?m)^{name} +exact +P .* F1 ([\d.]+)", baseline, goal);

    private static Metric Recall(string type, string baseline, string goal) =>
        new($"overlap recall {type}", $@"type {type} +n +\d+ +overlap recall ([\d.]+)", baseline, goal);
}
