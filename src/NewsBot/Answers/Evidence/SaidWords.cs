using NewsBot.Text;

namespace NewsBot.Answers.Evidence;

/// <summary>A text's words, and how well each stands for the words of a question.</summary>
internal sealed class SaidWords
{
    private readonly double[,] _likeness;
    private readonly List<(int Word, int Asked)> _standing = [];

    public SaidWords(Question question, string text)
    {
        Text = text;
        var words = new List<SaidWord>();
        var reader = new SearchWords(text);
        while (reader.Read()) words.Add(new SaidWord(reader.Current.ToString(), reader.Start, reader.End));
        Words = words;
        _likeness = new double[words.Count, question.Words.Count];
        Best = new double[question.Words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var likeness = question.Likeness(words[i].Text);
            for (var asked = 0; asked < Best.Length; asked++)
            {
                _likeness[i, asked] = likeness[asked];
                Best[asked] = Math.Max(Best[asked], _likeness[i, asked]);
                if (_likeness[i, asked] > 0) _standing.Add((i, asked));
            }
        }
    }

    public string Text { get; }

    /// <summary>In order.</summary>
    public IReadOnlyList<SaidWord> Words { get; }

    /// <summary>For each word of the question how well the text has it, 0 to 1.</summary>
    public double[] Best { get; }

    /// <summary>Which words stand for which of the question's, each by its place.</summary>
    public IReadOnlyList<(int Word, int Asked)> Standing => _standing;

    /// <summary>How well the word at a place stands for one of the question's, 0 to 1.</summary>
    public double Likeness(int word, int asked) => _likeness[word, asked];

    /// <summary>Whether the word at a place is none of the question's and stands for none.</summary>
    public bool IsNew(int word)
    {
        for (var asked = 0; asked < Best.Length; asked++)
        {
            if (_likeness[word, asked] >= Question.SameWord) return false;
        }

        return true;
    }

    /// <summary>The word that begins at or after a place of the text, or the last.</summary>
    /// <param name="place">In UTF-16 units.</param>
    public int At(int place)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (Words[i].End > place) return i;
        }

        return Words.Count - 1;
    }
}

/// <summary>A word of a text.</summary>
/// <param name="Text">As <see cref="SearchWords"/> writes it.</param>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">One past its last.</param>
internal readonly record struct SaidWord(string Text, int Start, int End);
