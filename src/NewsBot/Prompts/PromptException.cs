namespace NewsBot.Prompts;

/// <summary>A prompt file is missing or wrong; the message is one plain sentence that names it.</summary>
internal sealed class PromptException(string message, Exception? inner = null) : Exception(message, inner);
