namespace CSockTranslate.Cli;

/// <summary>What the process's exit status says. Scripts rely on these numbers.</summary>
internal static class ExitStatus
{
    /// <summary>Everything was done.</summary>
    internal const int Done = 0;

    /// <summary>Errors in the input or the output, findings at or over the limit, or a snapshot that differs.</summary>
    internal const int Failed = 1;

    /// <summary>The command line is wrong.</summary>
    internal const int BadCommandLine = 2;

    /// <summary>A mistake of this program's own.</summary>
    internal const int InternalError = 3;

    /// <summary>A signal ended the work; shells say it so.</summary>
    internal static int Signalled(int signal) => 128 + signal;
}
