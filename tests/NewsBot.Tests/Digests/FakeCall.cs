namespace NewsBot.Tests.Digests;

/// <summary>What the fake platform is asked.</summary>
internal sealed record FakeCall(FakeCallKind Kind, string Channel, string Key);
