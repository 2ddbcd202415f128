using System.Runtime.InteropServices;

namespace NewsBot.Terminal;

/// <summary>While it lives, Ctrl-C cancels its token and leaves the program running; a second one ends the program as ever.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly List<PosixSignalRegistration> _registrations;

    /// <param name="more">Signals that count like Ctrl-C: SIGTERM where what is cancelled is all that the program does.</param>
    public Interruption(CancellationToken cancellationToken, params IReadOnlyList<PosixSignal> more)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _registrations = [.. more.Prepend(PosixSignal.SIGINT).Select(signal => PosixSignalRegistration.Create(signal, Cancel))];
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _source.Dispose();
    }

    private void Cancel(PosixSignalContext signal)
    {
        signal.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
