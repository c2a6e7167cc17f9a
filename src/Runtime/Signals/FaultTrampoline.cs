using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime.Signals;

/// <summary>
/// What stands before .NET's own handlers of SIGSEGV, SIGBUS and SIGFPE while the program handles one of them, on x86-64 Linux: a few instructions that
/// note what the kernel says of the fault. .NET makes an exception of it, and C's handler runs when one is looked for (<see cref="Faults"/>).
/// </summary>
/// <remarks>
/// .NET makes an exception of a fault at addresses near zero and ends the process for others, so the handler behind is told that it was at zero. Faults
/// in native code end the process as they do without this.
/// </remarks>
internal static unsafe class FaultTrampoline
{
    private const int RecordOperand = 0x02;
    private const int MaximumSignal = SignalNumbers.SIGSEGV;

    private static readonly sigaction[] s_actions = new sigaction[MaximumSignal + 1];

    private static readonly Record* s_record =
        SignalTrampoline.IsSupported ? (Record*)NativeMemory.AllocZeroed((nuint)sizeof(Record) + ((MaximumSignal + 1) * (nuint)sizeof(nint))) : null;

    private static readonly byte* s_code = SignalTrampoline.IsSupported ? SignalTrampoline.MakeExecutable(Code, RecordOperand, (nint)s_record) : null;

    // Where .NET's handlers are, behind the record.
    private static nint* Behind => (nint*)(s_record + 1);

    // void handler(sig, info, context)
    private static ReadOnlySpan<byte> Code =>
    [
        0x49, 0xBB, 0, 0, 0, 0, 0, 0, 0, 0,                     //  0 mov r11, the record
        0x41, 0x89, 0x3B,                                       //  a mov dword [r11], edi
        0x8B, 0x46, 0x08,                                       //  d mov eax, dword [rsi+0x8]: si_code
        0x41, 0x89, 0x43, 0x04,                                 // 10 mov dword [r11+0x4], eax
        0x48, 0x8B, 0x46, 0x10,                                 // 14 mov rax, qword [rsi+0x10]: si_addr
        0x49, 0x89, 0x43, 0x08,                                 // 18 mov qword [r11+0x8], rax
        0x83, 0xFF, 0x08,                                       // 1c cmp edi, SIGFPE
        0x74, 0x08,                                             // 1f je behind
        0x48, 0xC7, 0x46, 0x10, 0x00, 0x00, 0x00, 0x00,         // 21 mov qword [rsi+0x10], 0
        0x89, 0xF8,                                             // 29 behind: mov eax, edi
        0x41, 0xFF, 0x64, 0xC3, 0x10,                           // 2b jmp qword [r11+rax*8+0x10]
    ];

    /// <summary>Whether .NET's handler of a signal is known, so that its faults can be handed over.</summary>
    internal static bool Knows(int signal) => s_record != null && signal <= MaximumSignal && Behind[signal] != 0;

    /// <summary>The action to give to the kernel for a signal that the program handles: that of .NET, with the instructions before it.</summary>
    internal static sigaction ActionFor(int signal)
    {
        sigaction action = s_actions[signal];
        action.sa_handler = (delegate*<int, void>)s_code;
        return action;
    }

    /// <summary>Notes .NET's action on a signal, before the program's takes its place.</summary>
    internal static void Keep(int signal, in sigaction action)
    {
        if (s_record != null && (nint)action.sa_handler is not (SignalAction.Default or SignalAction.Ignored))
        {
            s_actions[signal] = action;
            Behind[signal] = (nint)action.sa_handler;
        }
    }

    /// <summary>Takes what the kernel said of the last fault, if it was of that kind.</summary>
    internal static siginfo_t Take(int signal)
    {
        var information = new siginfo_t { si_signo = signal, si_code = signal == SignalNumbers.SIGFPE ? Signal.FPE_INTDIV : Signal.SEGV_MAPERR };
        if (s_record != null && (s_record->Signal == signal || (signal, s_record->Signal) is (SignalNumbers.SIGSEGV, SignalNumbers.SIGBUS)))
        {
            information.si_signo = s_record->Signal;
            information.si_code = s_record->Code;
            information.si_addr = (void*)s_record->Address;
            s_record->Signal = 0;
        }

        return information;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Record
    {
        internal int Signal;
        internal int Code;
        internal nint Address;
    }
}
