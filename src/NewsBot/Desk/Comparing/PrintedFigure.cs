using NewsBot.Articles;
using NewsBot.Text;

namespace NewsBot.Desk.Comparing;

/// <summary>A figure where it is printed, with what comparing needs of its sentence.</summary>
internal sealed class PrintedFigure
{
    public PrintedFigure(Article article, Figure figure, TextSpan sentence)
    {
        (Article, Figure, Sentence) = (article, figure, sentence);
        var words = sentence.Of(article.Body);
        Subject = FigureSubject.Of(figure, words);
        Context = Stems(words);
        Counted = Stems(figure.Counted ?? "");
        Context.ExceptWith(Counted);
    }

    public Article Article { get; }

    public Figure Figure { get; }

    /// <summary>The sentence that prints it.</summary>
    public TextSpan Sentence { get; }

    public FigureSubject Subject { get; }

    /// <summary>The stems of the sentence's content words, without numbers and without what is counted.</summary>
    public HashSet<string> Context { get; }

    /// <summary>The stems of what is counted.</summary>
    public HashSet<string> Counted { get; }

    /// <summary>The day it holds for as far as that is known: the one that its sentence names, else the article's.</summary>
    public DateOnly? Day => Figure.AsOf ?? Article.Date?.Date;

    /// <summary>The stems of a text's content words; numbers are left out.</summary>
    public static HashSet<string> Stems(string text) =>
        [.. WordRuns.Folded(text).Where(word => !char.IsDigit(word[0]) && !FunctionWords.Contains(word)).Select(word => PorterStemmer.Stem(Possessor(word)))];

    private static string Possessor(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
}
