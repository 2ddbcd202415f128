using NewsBot.Articles;
using NewsBot.Citations.Reading.Verbs;

namespace NewsBot.Desk.Comparing;

/// <summary>Figures on one subject, as they are printed.</summary>
/// <param name="Printings">At least two; earlier ones first, then those that hold now, then plans; the older article first among equals.</param>
/// <param name="Verdict">How they stand to each other.</param>
/// <param name="IsLeftover">Whether nothing but that their articles leave them over says that they are one figure.</param>
internal sealed record FigureGroup(IReadOnlyList<PrintedFigure> Printings, FigureVerdict Verdict, bool IsLeftover)
{
    /// <summary>What is counted, in the fullest words that one of them prints; empty where none names it.</summary>
    public string Counted => Printings.Select(printing => printing.Figure.Counted).Where(words => words is not null && !VerbForms.LooksPast(words)).MaxBy(words => words!.Length) ?? "";

    public IEnumerable<Article> Articles => Printings.Select(printing => printing.Article).DistinctBy(article => article.Id);
}
