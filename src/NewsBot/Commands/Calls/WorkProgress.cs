namespace NewsBot.Commands.Calls;

/// <summary>How far a long command has come; front ends that can show it register an <see cref="IProgress{T}"/> of it.</summary>
/// <param name="Done">Parts done, those that failed included.</param>
/// <param name="Total">Parts in all, as far as they are known.</param>
/// <param name="Current">What is being worked on; null at the end.</param>
/// <param name="Failed">Parts that failed.</param>
internal readonly record struct WorkProgress(int Done, int Total, string? Current, int Failed);
