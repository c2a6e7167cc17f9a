using System;

namespace CSockTranslate.Runtime.Processes;

/// <summary>How a C process ended: the low eight bits of its exit status, or the signal that killed it.</summary>
internal readonly record struct ProcessEnd(int Status, int Signal)
{
    /// <summary>The status as a shell reports it: 128 plus the signal's number for a killed process.</summary>
    internal int ShellStatus => Signal != 0 ? 128 + Signal : Status & 0xff;
}

/// <summary>
/// Unwinds the C program's frames up to where the process was started. Nothing between the two may catch it. Handlers and streams
/// have had their turn before it is thrown, while the frames were still there.
/// </summary>
internal sealed class ProcessEndException(CProcess process, ProcessEnd end) : Exception("The C program has ended.")
{
    internal CProcess Process { get; } = process;

    internal ProcessEnd End { get; } = end;
}
