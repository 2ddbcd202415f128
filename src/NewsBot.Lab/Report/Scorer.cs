using System.ComponentModel;
using System.Diagnostics;

namespace NewsBot.Lab.Report;

/// <summary>Runs the independent scorers, which are Python programs that lie beside the evaluation data.</summary>
internal static class Scorer
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);

    /// <returns>What the scorer prints.</returns>
    /// <exception cref="InvalidOperationException">There is no Python, or the scorer refused; the message is its own.</exception>
    public static async Task<string> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(s_longest);
        using var process = new Process { StartInfo = new("python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true } };
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException("python3, which the scorers need, is not there", exception);
        }

        try
        {
            var printed = process.StandardOutput.ReadToEndAsync(deadline.Token);
            var refused = process.StandardError.ReadToEndAsync(deadline.Token);
            await process.WaitForExitAsync(deadline.Token);
            return process.ExitCode == 0 ? await printed : throw new InvalidOperationException((await refused).Trim());
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }
}
