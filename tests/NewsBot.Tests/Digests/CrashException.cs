namespace NewsBot.Tests.Digests;

/// <summary>The end of the process: passes every door, as a killed process does.</summary>
internal sealed class CrashException : OperationCanceledException;
