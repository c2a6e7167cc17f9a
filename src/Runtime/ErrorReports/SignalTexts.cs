using System;
using CSockTranslate.Runtime.Formatting;

namespace CSockTranslate.Runtime.ErrorReports;

/// <summary>The texts of signal numbers, as glibc's C locale has them.</summary>
internal static unsafe class SignalTexts
{
    /// <summary>Bytes that hold any numbered text and a NUL.</summary>
    public const int Capacity = 32;

    private const int FirstRealTime = 34;
    private const int LastRealTime = 64;

    /// <summary>The text of a signal; one with a number in it is put into <paramref name="buffer"/> (<see cref="Capacity"/> bytes). A NUL follows it.</summary>
    public static ReadOnlySpan<byte> Describe(int signal, byte* buffer)
    {
        if (signal is >= FirstRealTime and <= LastRealTime)
        {
            return NumberedText.Write("Real-time signal "u8, signal - FirstRealTime, buffer, Capacity);
        }

        ReadOnlySpan<byte> text = TextOf(signal);
        return text.IsEmpty ? NumberedText.Write("Unknown signal "u8, signal, buffer, Capacity) : text;
    }

    /// <summary>The name of a signal without SIG; empty for an unknown one. A NUL follows it.</summary>
    public static ReadOnlySpan<byte> NameOf(int signal) => signal switch
    {
        1 => "HUP"u8,
        2 => "INT"u8,
        3 => "QUIT"u8,
        4 => "ILL"u8,
        5 => "TRAP"u8,
        6 => "ABRT"u8,
        7 => "BUS"u8,
        8 => "FPE"u8,
        9 => "KILL"u8,
        10 => "USR1"u8,
        11 => "SEGV"u8,
        12 => "USR2"u8,
        13 => "PIPE"u8,
        14 => "ALRM"u8,
        15 => "TERM"u8,
        16 => "STKFLT"u8,
        17 => "CHLD"u8,
        18 => "CONT"u8,
        19 => "STOP"u8,
        20 => "TSTP"u8,
        21 => "TTIN"u8,
        22 => "TTOU"u8,
        23 => "URG"u8,
        24 => "XCPU"u8,
        25 => "XFSZ"u8,
        26 => "VTALRM"u8,
        27 => "PROF"u8,
        28 => "WINCH"u8,
        29 => "POLL"u8,
        30 => "PWR"u8,
        31 => "SYS"u8,
        _ => default,
    };

    /// <summary>The text of a signal; empty for one without a text of its own. A NUL follows it.</summary>
    public static ReadOnlySpan<byte> TextOf(int signal) => signal switch
    {
        1 => "Hangup"u8,
        2 => "Interrupt"u8,
        3 => "Quit"u8,
        4 => "Illegal instruction"u8,
        5 => "Trace/breakpoint trap"u8,
        6 => "Aborted"u8,
        7 => "Bus error"u8,
        8 => "Floating point exception"u8,
        9 => "Killed"u8,
        10 => "User defined signal 1"u8,
        11 => "Segmentation fault"u8,
        12 => "User defined signal 2"u8,
        13 => "Broken pipe"u8,
        14 => "Alarm clock"u8,
        15 => "Terminated"u8,
        16 => "Stack fault"u8,
        17 => "Child exited"u8,
        18 => "Continued"u8,
        19 => "Stopped (signal)"u8,
        20 => "Stopped"u8,
        21 => "Stopped (tty input)"u8,
        22 => "Stopped (tty output)"u8,
        23 => "Urgent I/O condition"u8,
        24 => "CPU time limit exceeded"u8,
        25 => "File size limit exceeded"u8,
        26 => "Virtual timer expired"u8,
        27 => "Profiling timer expired"u8,
        28 => "Window changed"u8,
        29 => "I/O possible"u8,
        30 => "Power failure"u8,
        31 => "Bad system call"u8,
        _ => default,
    };
}
