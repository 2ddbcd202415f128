using NewsBot.Articles;

namespace NewsBot.Citations;

/// <summary>One number of a mark in a text.</summary>
/// <param name="Number">The source, from 1.</param>
/// <param name="Span">The whole mark with its brackets: "[1, 2]" is the span of both its numbers.</param>
internal readonly record struct CitationMark(int Number, TextSpan Span);
