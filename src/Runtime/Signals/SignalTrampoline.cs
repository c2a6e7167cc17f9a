using System;
using System.Runtime.InteropServices;
using System.Threading;
using CSockTranslate.Runtime.Interop;

namespace CSockTranslate.Runtime.Signals;

/// <summary>
/// The few machine instructions beneath signals on x86-64 Linux: a handler that only notes a signal, and a system call that does not begin to
/// wait when one is noted.
/// </summary>
/// <remarks>
/// The kernel calls a handler in the middle of anything, also of compiled C# that can't be interrupted by C#. So the handler that it knows is
/// native, and C's handler runs where the thread returns from a call (<see cref="ThreadSignals"/>). Between the last look for a noted signal and
/// the first instruction of a system call another one can arrive; the wait would then miss it. Therefore the look and the call are one stretch of
/// code, and the handler, when it interrupts that stretch, moves the thread behind it. The kernel itself does the same when it restarts a call:
/// a call that may start again (SA_RESTART) is found at its beginning, one that may not has returned EINTR.
/// docs/decisions/0004 weighs the alternatives.
/// </remarks>
internal static unsafe class SignalTrampoline
{
    /// <summary>What <see cref="Call"/> returns when a signal's handler has to run before the call may be made, or made again.</summary>
    internal const long Restart = -512;

    /// <summary>
    /// What is taken off <c>si_code</c> on the way from one thread to another: the kernel lets only a thread itself say that a signal came from the
    /// kernel or from kill().
    /// </summary>
    internal const int Disguise = 0x10000;

    /// <summary>
    /// A signal of the C library's own, which no program gets: it ends a call that waits, for a thread that has something else to do, and has a
    /// thread that runs no C block all signals.
    /// </summary>
    internal const int Interruption = 32;

    private const int HandlerOffset = 48;
    private const int TableOperand = 0x42;

    /// <summary>Whether this machine has it.</summary>
    internal static bool IsSupported { get; } =
        OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64 && RuntimeInformation.OSArchitecture == Architecture.X64;

    private static int s_handlesInterruption;

    private static readonly byte* s_code = IsSupported ? MakeExecutable(Code, TableOperand, (nint)SignalTable.Instance) : null;

    // long call(nr, a1, a2, a3, a4, a5, a6, pending); at 0x30 void handler(sig, info, context)
    private static ReadOnlySpan<byte> Code =>
    [
                        0x48, 0x89, 0xF8,                                //  0 call: mov rax, rdi
                        0x48, 0x89, 0xF7,                                //  3 mov rdi, rsi
                        0x48, 0x89, 0xD6,                                //  6 mov rsi, rdx
                        0x48, 0x89, 0xCA,                                //  9 mov rdx, rcx
                        0x4D, 0x89, 0xC2,                                //  c mov r10, r8
                        0x4D, 0x89, 0xC8,                                //  f mov r8, r9
                        0x4C, 0x8B, 0x4C, 0x24, 0x08,                    // 12 mov r9, qword [rsp+0x8]
                        0x4C, 0x8B, 0x5C, 0x24, 0x10,                    // 17 mov r11, qword [rsp+0x10]
                        0x49, 0x83, 0x3B, 0x00,                          // 1c first: cmp qword [r11], 0x0
                        0x75, 0x03,                                      // 20 jne restart
                        0x0F, 0x05,                                      // 22 syscall
                        0xC3,                                            // 24 last: ret
                        0x48, 0xC7, 0xC0, 0x00, 0xFE, 0xFF, 0xFF,        // 25 restart: mov rax, -512
                        0xC3,                                            // 2c ret
                        0x0F, 0x1F, 0x00,                                // 2d nop dword [rax]
                        0x53,                                            // 30 handler: push rbx
                        0x89, 0xFB,                                      // 31 mov ebx, edi
                        0x49, 0x89, 0xF1,                                // 33 mov r9, rsi
                        0x48, 0x89, 0xD7,                                // 36 mov rdi, rdx
                        0xB8, 0xBA, 0x00, 0x00, 0x00,                    // 39 mov eax, gettid
                        0x0F, 0x05,                                      // 3e syscall
                        0x49, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0,              // 40 mov r8, the table
                        0x89, 0xC1,                                      // 4a mov ecx, eax
                        0x81, 0xE1, 0xFF, 0x3F, 0x00, 0x00,              // 4c probe: and ecx, 0x3fff
                        0x41, 0x89, 0xCA,                                // 52 mov r10d, ecx
                        0x41, 0xC1, 0xE2, 0x04,                          // 55 shl r10d, 0x4
                        0x43, 0x8B, 0x54, 0x10, 0x40,                    // 59 mov edx, dword [r8+r10*1+0x40]
                        0x39, 0xC2,                                      // 5e cmp edx, eax
                        0x74, 0x6E,                                      // 60 je found
                        0xFF, 0xC1,                                      // 62 inc ecx
                        0x85, 0xD2,                                      // 64 test edx, edx
                        0x75, 0xE4,                                      // 66 jne probe
                        0x83, 0xFB, 0x20,                                // 68 cmp ebx, Interruption
                        0x74, 0x50,                                      // 6b je bystander
                        0x41, 0x8B, 0x41, 0x08,                          // 6d mov eax, dword [r9+0x8]
                        0x85, 0xC0,                                      // 71 test eax, eax
                        0x79, 0x05,                                      // 73 jns disguise
                        0x83, 0xF8, 0xFA,                                // 75 cmp eax, SI_TKILL
                        0x75, 0x09,                                      // 78 jne forward
                        0x2D, 0x00, 0x00, 0x01, 0x00,                    // 7a disguise: sub eax, 0x10000
                        0x41, 0x89, 0x41, 0x08,                          // 7f mov dword [r9+0x8], eax
                        0x8D, 0x43, 0xFF,                                // 83 forward: lea eax, [rbx-0x1]
                        0x49, 0x0F, 0xA3, 0x40, 0x10,                    // 86 bt qword [r8+0x10], rax: what the first thread in C blocks
                        0x72, 0x16,                                      // 8b jc process
                        0x41, 0x8B, 0x78, 0x08,                          // 8d mov edi, dword [r8+0x8]: the process
                        0x41, 0x8B, 0x70, 0x0C,                          // 91 mov esi, dword [r8+0xc]: that thread
                        0x89, 0xDA,                                      // 95 mov edx, ebx
                        0x4D, 0x89, 0xCA,                                // 97 mov r10, r9
                        0xB8, 0x29, 0x01, 0x00, 0x00,                    // 9a mov eax, rt_tgsigqueueinfo
                        0x0F, 0x05,                                      // 9f syscall
                        0x5B,                                            // a1 pop rbx
                        0xC3,                                            // a2 ret
                        0x48, 0x0F, 0xAB, 0x87, 0x28, 0x01, 0x00, 0x00,  // a3 process: bts qword [rdi+0x128], rax: never again to this thread
                        0x41, 0x8B, 0x78, 0x08,                          // ab mov edi, dword [r8+0x8]
                        0x89, 0xDE,                                      // af mov esi, ebx
                        0x4C, 0x89, 0xCA,                                // b1 mov rdx, r9
                        0xB8, 0x81, 0x00, 0x00, 0x00,                    // b4 mov eax, rt_sigqueueinfo
                        0x0F, 0x05,                                      // b9 syscall
                        0x5B,                                            // bb pop rbx
                        0xC3,                                            // bc ret
                        0x48, 0xB8, 0x27, 0xFB, 0xFF, 0x7F, 0xFC, 0xFF, 0xFF, 0xFF, // bd bystander: mov rax, all but SignalSet.Faults and SignalSet.Reserved
                        0x48, 0x09, 0x87, 0x28, 0x01, 0x00, 0x00,        // c7 or qword [rdi+0x128], rax: blocked when this returns
                        0x5B,                                            // ce pop rbx
                        0xC3,                                            // cf ret
                        0x4F, 0x8B, 0x54, 0x10, 0x48,                    // d0 found: mov r10, qword [r8+r10*1+0x48]
                        0x8D, 0x43, 0xFF,                                // d5 lea eax, [rbx-0x1]
                        0x48, 0x0F, 0xAB, 0x87, 0x28, 0x01, 0x00, 0x00,  // d8 bts qword [rdi+0x128], rax: blocked when this returns
                        0x89, 0xC2,                                      // e0 mov edx, eax
                        0xC1, 0xE2, 0x07,                                // e2 shl edx, 0x7
                        0x49, 0x8D, 0x54, 0x12, 0x40,                    // e5 lea rdx, [r10+rdx*1+0x40]
                        0x48, 0x87, 0xFA,                                // ea xchg rdx, rdi
                        0x4C, 0x89, 0xCE,                                // ed mov rsi, r9
                        0xB9, 0x10, 0x00, 0x00, 0x00,                    // f0 mov ecx, 0x10
                        0xF3, 0x48, 0xA5,                                // f5 rep movsq: the siginfo_t
                        0xF0, 0x49, 0x0F, 0xAB, 0x02,                    // f8 lock bts qword [r10], rax
                        0x41, 0xC7, 0x00, 0x01, 0x00, 0x00, 0x00,        // fd mov dword [r8], 0x1
                        0x48, 0x8B, 0x82, 0xA8, 0x00, 0x00, 0x00,        // 104 mov rax, qword [rdx+0xa8]: where the thread was
                        0x48, 0x8D, 0x0D, 0x0A, 0xFF, 0xFF, 0xFF,        // 10b lea rcx, first
                        0x48, 0x39, 0xC8,                                // 112 cmp rax, rcx
                        0x72, 0x1A,                                      // 115 jb done
                        0x48, 0x8D, 0x0D, 0x06, 0xFF, 0xFF, 0xFF,        // 117 lea rcx, last
                        0x48, 0x39, 0xC8,                                // 11e cmp rax, rcx
                        0x73, 0x0E,                                      // 121 jae done
                        0x48, 0x8D, 0x0D, 0xFB, 0xFE, 0xFF, 0xFF,        // 123 lea rcx, restart
                        0x48, 0x89, 0x8A, 0xA8, 0x00, 0x00, 0x00,        // 12a mov qword [rdx+0xa8], rcx
                        0x5B,                                            // 131 done: pop rbx
                        0xC3,                                            // 132 ret
    ];

    /// <summary>Has the kernel call the handler for <see cref="Interruption"/> from now on.</summary>
    internal static void HandleInterruption()
    {
        if (Interlocked.Exchange(ref s_handlesInterruption, 1) == 0)
        {
            WaitingCalls.HandleReserved(Interruption);
        }
    }

    /// <summary>The handler to give to the kernel, with SA_SIGINFO.</summary>
    internal static nint Handler => (nint)(s_code + HandlerOffset);

    /// <summary>
    /// Makes a system call, unless a signal is noted in <paramref name="pending"/> by the time that it would begin to wait. Returns the kernel's
    /// result, an error as its negated number, or <see cref="Restart"/>.
    /// </summary>
    internal static nint Call(nint number, nint a1, nint a2, nint a3, nint a4, nint a5, nint a6, ulong* pending) =>
        ((delegate* unmanaged<nint, nint, nint, nint, nint, nint, nint, ulong*, nint>)s_code)(number, a1, a2, a3, a4, a5, a6, pending);

    /// <summary>Takes the disguise of a signal's code off.</summary>
    internal static int Undisguise(int code) => code < -Disguise / 2 ? code + Disguise : code;

    /// <summary>Puts instructions into a page of their own.</summary>
    /// <param name="code">The instructions.</param>
    /// <param name="operand">Where in them an address is to stand.</param>
    /// <param name="address">That address.</param>
    internal static byte* MakeExecutable(ReadOnlySpan<byte> code, int operand, nint address)
    {
        nuint size = (nuint)Environment.SystemPageSize;
        byte* memory = (byte*)Libc.mmap(null, size, SysMman.PROT_READ | SysMman.PROT_WRITE, SysMman.MAP_PRIVATE | SysMman.MAP_ANONYMOUS, -1, 0);
        if ((nint)memory == -1)
        {
            throw new InsufficientMemoryException();
        }

        code.CopyTo(new Span<byte>(memory, code.Length));
        *(nint*)(memory + operand) = address;
        if (Libc.mprotect(memory, size, SysMman.PROT_READ | SysMman.PROT_EXEC) != 0)
        {
            throw new InvalidOperationException("The system does not let a program add instructions to itself.");
        }

        return memory;
    }
}
