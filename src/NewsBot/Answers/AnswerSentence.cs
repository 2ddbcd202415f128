using NewsBot.Articles;

namespace NewsBot.Answers;

/// <summary>A sentence that may answer a question.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="PassageId">The passage that holds it.</param>
/// <param name="Span">Its place in the body.</param>
/// <param name="Share">The share of the question's words that it holds, 0 to 1; words found beside it count half.</param>
/// <param name="Score">What it is ranked by; higher is better.</param>
internal sealed record AnswerSentence(Article Article, string PassageId, TextSpan Span, double Share, double Score);
