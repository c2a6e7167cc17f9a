using System;
using System.Buffers.Text;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using System.Threading;
using CSockTranslate.Runtime.Interop;

namespace CSockTranslate.Runtime.Signals;

/// <summary>
/// The threads of .NET that run no C. They block all signals once the program has something to do with signals, so that the kernel gives a signal of
/// the process to a thread that runs C, as it would where there are no others, and leaves it waiting for the process while all of those block it.
/// </summary>
/// <remarks>
/// Only a thread itself can change its mask. So each one is sent a signal of the C library's, and the native handler changes the mask. A thread takes
/// what is sent to itself before what is sent to the process, so nothing has to be waited for. A thread that .NET starts later blocks what the one that
/// started it blocks; until it is found here, the native handler sends on what it gets (<see cref="SignalTrampoline"/>).
/// </remarks>
internal static unsafe class Bystanders
{
    private const int PathSize = 64;
    private const int StatusSize = 4096;

    // Of linux_dirent64 (getdents64(2)).
    private const int LengthOffset = 16;
    private const int NameOffset = 19;

    private static readonly Lock s_looking = new();
    private static HashSet<int> s_seen = [];
    private static bool s_isNeeded;
    private static uint s_links;

    /// <summary>Silences the threads that there are, and from now on new ones (<see cref="SilenceNew"/>).</summary>
    internal static void Silence()
    {
        Volatile.Write(ref s_isNeeded, true);
        SilenceNew();
    }

    /// <summary>
    /// Silences the threads that were started since the last look, if the program has something to do with signals. Costs one system call as long as the
    /// number of threads is the same.
    /// </summary>
    internal static void SilenceNew()
    {
        if (!Volatile.Read(ref s_isNeeded) || !SignalTrampoline.IsSupported)
        {
            return;
        }

        sbyte* path = (sbyte*)"/proc/self/task"u8.ToPointer();
        StatxBuffer status;
        if (Libc.statx(Fcntl.AT_FDCWD, path, 0, StatxBuffer.BasicStats, &status) != 0 || status.Links == Volatile.Read(ref s_links))
        {
            return;
        }

        lock (s_looking)
        {
            s_links = status.Links;
            SilenceAll(path);
        }
    }

    /// <summary>In a child that fork() made there are no others.</summary>
    internal static void AfterFork()
    {
        s_links = 0;
        s_seen = [];
    }

    private static void SilenceAll(sbyte* path)
    {
        int directory = Libc.openat(Fcntl.AT_FDCWD, path, Fcntl.O_RDONLY | Fcntl.O_DIRECTORY | Fcntl.O_CLOEXEC, 0);
        if (directory < 0)
        {
            return;
        }

        SignalTrampoline.HandleInterruption();
        var seen = new HashSet<int>();
        byte* entries = stackalloc byte[StatusSize];
        for (nint size; (size = Libc.getdents64(directory, entries, StatusSize)) > 0;)
        {
            for (byte* entry = entries; entry < entries + size; entry += *(ushort*)(entry + LengthOffset))
            {
                ReadOnlySpan<byte> name = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry + NameOffset);
                if (Utf8Parser.TryParse(name, out int number, out _) && seen.Add(number) && !s_seen.Contains(number))
                {
                    Silence(number);
                }
            }
        }

        Libc.close(directory);
        s_seen = seen;
    }

    private static void Silence(int number)
    {
        int thread = FindOwnNumber(number);
        if (!ThreadSignals.IsOfThread(thread))
        {
            var information = new siginfo_t { si_signo = SignalTrampoline.Interruption, si_code = Signal.SI_QUEUE };
            WaitingCalls.rt_tgsigqueueinfo(Libc.getpid(), thread, SignalTrampoline.Interruption, &information);
        }
    }

    // /proc can be that of another namespace, in which the thread has another number; the last one of this list is its own (proc(5), NSpid).
    private static int FindOwnNumber(int number)
    {
        byte* path = stackalloc byte[PathSize];
        byte* text = stackalloc byte[StatusSize];
        Utf8.TryWrite(new Span<byte>(path, PathSize), CultureInfo.InvariantCulture, $"/proc/self/task/{number}/status\0", out _);
        int file = Libc.openat(Fcntl.AT_FDCWD, (sbyte*)path, Fcntl.O_RDONLY | Fcntl.O_CLOEXEC, 0);
        if (file < 0)
        {
            return number;
        }

        nint length = Libc.read(file, text, StatusSize);
        Libc.close(file);
        ReadOnlySpan<byte> status = new(text, (int)nint.Max(length, 0));
        int start = status.IndexOf("\nNSpid:"u8);
        if (start < 0)
        {
            return number;
        }

        ReadOnlySpan<byte> line = status[(start + 1)..];
        line = line[..line.IndexOf((byte)'\n')];
        return Utf8Parser.TryParse(line[(line.LastIndexOf((byte)'\t') + 1)..], out int own, out _) ? own : number;
    }
}
