using System.Runtime.InteropServices;

namespace CSockTranslate.Cli;

/// <summary>
/// Turns Ctrl-C and SIGTERM into cancellation, so that nothing half-done is left; a second one ends the process at once. Only commands
/// that run no C program listen: there the signals do what they do to any program.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private const int SIGINT = 2;
    private const int SIGTERM = 15;

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;
    private volatile int _signal;

    internal Interruption() =>
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, SIGINT)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, SIGTERM)),
        ];

    /// <summary>Cancelled by the first signal.</summary>
    internal CancellationToken Token => _source.Token;

    /// <summary>Runs work that can be interrupted.</summary>
    /// <returns>The work's exit status, or what shells make of the signal.</returns>
    internal static int Guard(Func<CancellationToken, int> work)
    {
        using Interruption interruption = new();
        try
        {
            return work(interruption.Token);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return ExitStatus.Signalled(interruption._signal);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }

        _source.Dispose();
    }

    private void Stop(PosixSignalContext context, int signal)
    {
        context.Cancel = !_source.IsCancellationRequested;
        _signal = signal;
        _source.Cancel();
    }
}
