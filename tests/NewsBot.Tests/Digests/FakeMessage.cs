using NewsBot.Chat;

namespace NewsBot.Tests.Digests;

/// <summary>A message that stands in a channel of the fake platform.</summary>
internal sealed record FakeMessage(string Id, string Channel, string Key, DateTimeOffset At, ChatPost Post);
