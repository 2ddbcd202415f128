using NewsBot.Articles;
using NewsBot.Figures;
using NewsBot.Text;

namespace NewsBot.Desk.Comparing;

/// <summary>A figure where it is printed, with what comparing needs of its sentence, read when it is asked for. Not for use by several threads.</summary>
internal sealed class PrintedFigure(Article article, Figure figure, TextSpan sentence)
{
    private HashSet<string>? _context;
    private HashSet<string>? _counted;
    private HashSet<int>? _years;

    public Article Article => article;

    public Figure Figure => figure;

    /// <summary>The sentence that prints it.</summary>
    public TextSpan Sentence => sentence;

    public FigureSubject Subject { get; } = FigureSubject.Of(figure, sentence.Of(article.Body));

    /// <summary>The stems of the sentence's content words, without numbers and without what is counted.</summary>
    public HashSet<string> Context => _context ??= [.. Stems(sentence.Of(article.Body)).Except(Counted)];

    /// <summary>The stems of what is counted.</summary>
    public HashSet<string> Counted => _counted ??= Stems(figure.Counted ?? "");

    /// <summary>Years that the sentence names.</summary>
    public IReadOnlySet<int> Years => _years ??= !MayNameYear(sentence.Of(article.Body)) ? [] :
    [
        .. NumberReader.Read(sentence.Of(article.Body)).Where(reading => reading is { Kind: NumberKind.Date, Low: >= 1500 and <= 2099 }).Select(reading => (int)reading.Low),
    ];

    /// <summary>The day it holds for as far as that is known: the one that its sentence names, else the article's.</summary>
    public DateOnly? Day => Figure.AsOf ?? Article.Date?.Date;

    // Reading the numbers of a sentence costs more than all else that is compared; most have no four digits in a row.
    private static bool MayNameYear(string words)
    {
        var digits = 0;
        foreach (var unit in words)
        {
            digits = char.IsAsciiDigit(unit) ? digits + 1 : 0;
            if (digits == 4) return true;
        }

        return false;
    }

    /// <summary>The stems of a text's content words; numbers are left out.</summary>
    public static HashSet<string> Stems(string text) =>
        [.. WordRuns.Folded(text).Where(word => !char.IsDigit(word[0]) && !FunctionWords.Contains(word)).Select(word => PorterStemmer.Stem(Possessor(word)))];

    private static string Possessor(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
}
