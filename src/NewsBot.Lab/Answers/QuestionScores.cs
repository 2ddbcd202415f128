using System.Globalization;

namespace NewsBot.Lab.Answers;

/// <summary>How many questions were answered rightly, wrongly or not at all.</summary>
internal sealed class QuestionScores
{
    /// <summary>Those whose first sentence answers.</summary>
    public int RightFirst { get; private set; }

    /// <summary>Those of which another sentence answers.</summary>
    public int RightAmong { get; private set; }

    /// <summary>Those of which no sentence answers.</summary>
    public int Wrong { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Those that the articles do not answer.</summary>
    public int Unanswerable { get; private set; }

    /// <summary>Those of them that were answered all the same.</summary>
    public int AnsweredAllTheSame { get; private set; }

    /// <summary>The second and third sentences, and those of them that answer.</summary>
    public (int All, int Right) Beside { get; private set; }

    /// <summary>Counts one question.</summary>
    /// <param name="shown">For each sentence that is shown its article and its words.</param>
    public void Add(AskedQuestion question, IReadOnlyList<(string Article, string Text)> shown)
    {
        if (!question.IsAnswerable)
        {
            Unanswerable++;
            if (shown.Count > 0) AnsweredAllTheSame++;
            return;
        }

        var right = shown.Select(sentence => question.IsAnswered(sentence.Article, sentence.Text)).ToList();
        if (right.Count == 0) Refused++;
        else if (right[0]) RightFirst++;
        else if (right.Contains(true)) RightAmong++;
        else Wrong++;
        Beside = (Beside.All + Math.Max(0, right.Count - 1), Beside.Right + right.Skip(1).Count(answers => answers));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"right first {RightFirst}, right among those shown {RightAmong}, wrong {Wrong}, refused {Refused}; unanswerable {Unanswerable}, answered all the same {AnsweredAllTheSame}; second and third sentences {Beside.All}, right {Beside.Right}");
}
