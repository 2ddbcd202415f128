namespace NewsBot.Replies;

/// <summary>A file that belongs to a reply and that a chat platform can attach.</summary>
/// <param name="Name">With its ending, without a folder ("timeline.svg").</param>
/// <param name="MediaType">For example "image/svg+xml".</param>
/// <param name="Content">The text of the file, which is written in UTF-8.</param>
public sealed record ReplyFile(string Name, string MediaType, string Content);
