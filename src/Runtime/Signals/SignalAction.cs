namespace CSockTranslate.Runtime.Signals;

/// <summary>What a process does on a signal (POSIX <c>sigaction</c>).</summary>
/// <param name="Handler">SIG_DFL, SIG_IGN or the address of a C function.</param>
/// <param name="Mask">The signals that are blocked while the function runs.</param>
/// <param name="Flags"><c>SA_*</c>.</param>
/// <param name="Restorer">What a program gave as <c>sa_restorer</c>; it gets it back, and it means nothing.</param>
internal readonly record struct SignalAction(nint Handler, ulong Mask, int Flags, nint Restorer)
{
    internal const nint Default = 0;
    internal const nint Ignored = 1;

    /// <summary>Whether a function of the program is called.</summary>
    internal bool IsFunction => Handler is not (Default or Ignored);
}
