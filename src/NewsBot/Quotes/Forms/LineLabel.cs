using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes.Forms;

/// <summary>What stands before the colon (or, for "Q." and "A.", the period) at the beginning of a line: "Lena Ortiz:", "From the White House:".</summary>
/// <param name="Name">The words that name somebody, without "From", description and brackets.</param>
/// <param name="Sign">The colon; null where a period does its work.</param>
/// <param name="Text">What the line says after the label; empty where the label is the whole line.</param>
/// <param name="IsFrom">Whether the line begins with "From".</param>
/// <param name="IsItem">Whether a bullet or dash stands before.</param>
internal sealed record LineLabel(TokenRange Name, TokenRange? Sign, TokenRange Text, bool IsFrom, bool IsItem);
