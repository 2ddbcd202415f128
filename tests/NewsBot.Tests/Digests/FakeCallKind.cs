namespace NewsBot.Tests.Digests;

internal enum FakeCallKind
{
    Send,
    Find,
}
