namespace CSockTranslate.Runtime.Processes;

/// <summary>Linux's numbers of the signals that the kernel itself sends to a process.</summary>
internal static class SignalNumbers
{
    internal const int SIGILL = 4;
    internal const int SIGABRT = 6;
    internal const int SIGBUS = 7;
    internal const int SIGFPE = 8;
    internal const int SIGSEGV = 11;
    internal const int SIGPIPE = 13;
}
