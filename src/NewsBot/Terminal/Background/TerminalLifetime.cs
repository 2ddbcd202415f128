using Microsoft.Extensions.Hosting;

namespace NewsBot.Terminal.Background;

/// <summary>The program ends when its foreground does: signals are <see cref="Interruption"/>'s, not the host's.</summary>
internal sealed class TerminalLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
