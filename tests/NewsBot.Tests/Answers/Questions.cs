namespace NewsBot.Tests.Answers;

/// <summary>
/// Questions over the briefs of `seeds/`. The answering was tuned on the first twenty of each list; the last ten of each were written with them and
/// looked at once, at the end.
/// </summary>
internal static class Questions
{
    public const int Tuned = 20;

    /// <summary>What the briefs answer, with words that the answer must hold.</summary>
    public static IReadOnlyList<(string Question, string Answer)> Answerable { get; } =
    [
        ("How many troops are near Ukraine?", "150,000"),
        ("What did Stoltenberg say about the withdrawal?", "withdrawal"),
        ("Who is the German chancellor?", "Scholz"),
        ("Where did Blinken and Lavrov meet?", "Stockholm"),
        ("When did Blinken meet Lavrov?", "2 December 2021"),
        ("How many people has the conflict in the east killed since 2014?", "14,000"),
        ("How many troops could the Russian offensive involve?", "175,000"),
        ("What did Kuleba say about de-escalation?", "troops leaving"),
        ("Who joked that wars rarely start on a Wednesday?", "Chizhov"),
        ("What did Wallace tell Sky News?", "evidence of withdrawal"),
        ("When will Russian soldiers leave Belarus?", "Sunday"),
        ("What did Biden say about an invasion?", "distinctly possible"),
        ("Did Blinken see a pullback?", "pullback"),
        ("What was Washington's estimate of the troops before 150,000?", "130,000"),
        ("Who accused Russia of the cyberattacks?", "Demediuk"),
        ("What did the State Duma vote on?", "breakaway regions"),
        ("What did Scholz call the announced withdrawal?", "positive signal"),
        ("What did Maas warn Russia of?", "high price"),
        ("Who first reported the Russian plans for an offensive?", "Washington Post"),
        ("What did Zelenskyy make of Wednesday?", "day of national unity"),
        ("Who is Ukraine's foreign minister?", "Kuleba"),
        ("What did Kosachev say about plans to attack Ukraine?", "have any plans"),
        ("What did Blinken say about recognising Donetsk and Luhansk?", "international law"),
        ("Which websites were shut by a cyberattack?", "Defence Ministry"),
        ("Who asked Blinken about the danger to Ukraine?", "Stephanopoulos"),
        ("How many battalion tactical groups do the plans foresee?", "100"),
        ("Where did Stoltenberg open a meeting of defence ministers?", "Brussels"),
        ("What did Putin say about NATO promises?", "tomorrow"),
        ("What film did the Defence Ministry offer?", "train"),
        ("What does NATO want from Russia?", "durable pullback"),
    ];

    /// <summary>What they do not answer, though most of the words occur in them.</summary>
    public static IReadOnlyList<string> Unanswerable { get; } =
    [
        "How many troops did France send to Ukraine?",
        "When did Blinken resign?",
        "Who is the president of France?",
        "What did Lavrov say about Crimea?",
        "How many soldiers were killed on Wednesday?",
        "What did Merkel say about the withdrawal?",
        "How much do the sanctions cost Russia?",
        "When did Ukraine join NATO?",
        "Who won the chess championship in Reykjavik?",
        "What is the price of gas in Germany?",
        "How old is Vladimir Putin?",
        "What did Stoltenberg say about China?",
        "Where was Olaf Scholz born?",
        "How many tanks did Belarus buy?",
        "What did Zelenskyy say about elections?",
        "Who leads the separatists in Donetsk?",
        "When did the war in Ukraine end?",
        "What did Biden tell Scholz on the telephone?",
        "Which banks did the cyberattack rob?",
        "How many refugees fled to Poland?",
        "What did Boris Johnson say about the troops?",
        "How many ships does Russia have in the Black Sea?",
        "What did Wallace say about oil?",
        "When does the next NATO summit begin?",
        "Who is the Russian defence minister?",
        "What did Putin eat with Scholz?",
        "How many missiles has Ukraine fired?",
        "Why did Kuleba leave Brussels?",
        "What did Kosachev say about Stoltenberg?",
        "What will the weather be in Kyiv on Wednesday?",
    ];
}
