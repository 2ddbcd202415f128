namespace NewsBot.Terminal.Output;

/// <summary>The form in which replies are written to standard output.</summary>
internal enum ReplyFormat
{
    Text,
    Json,
    Markdown,
}
