// Waits for an answer, with a handler for SIGALRM that interrupts it.
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Waiting;

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct sigaction_t
{
    public delegate* unmanaged<int, void> sa_handler;
    public ulong sa_flags;
    public void* sa_restorer;
    public ulong sa_mask;
}

internal static unsafe class Sys
{
    public const int SIGALRM = 14;
    public const ulong SA_RESTART = 0x10000000;
    public const int EINTR = 4;

    [DllImport("libc", SetLastError = true)] public static extern int sigaction(int number, sigaction_t* now, sigaction_t* before);
    [DllImport("libc")] public static extern uint alarm(uint seconds);
    [DllImport("libc", SetLastError = true)] public static extern nint recv(int fd, void* buffer, nint length, int flags);
    [DllImport("libc")] public static extern int close(int fd);
}

internal static unsafe class WaitingClient
{
    private static volatile bool s_late;

    [UnmanagedCallersOnly]
    private static void OnAlarm(int number) => s_late = true;

    public static void Prepare()
    {
        sigaction_t action = default;
        action.sa_handler = &OnAlarm;
        if (Sys.sigaction(Sys.SIGALRM, &action, null) != 0)
            throw new Win32Exception();
    }

    public static int Answer(int fd, byte* buffer, int size)
    {
        Sys.alarm(10);
        nint n = Sys.recv(fd, buffer, size, 0); // expect: eintr-not-handled
        if (n < 0)
        {
            Sys.close(fd);
            Environment.Exit(1); // or: eintr-not-handled
        }
        return (int)n;
    }

    public static int AnswerWell(int fd, byte* buffer, int size)
    {
        Sys.alarm(10);
        while (true)
        {
            nint n = Sys.recv(fd, buffer, size, 0);
            if (n >= 0)
                return (int)n;
            if (Marshal.GetLastPInvokeError() != Sys.EINTR || s_late)
                return -1;
        }
    }
}
