// One process for each connection, by hand.
using System.Runtime.InteropServices;

namespace Forks;

internal static unsafe class Sys
{
    [DllImport("libc", SetLastError = true)] public static extern int fork();
    [DllImport("libc", SetLastError = true)] public static extern int waitpid(int pid, int* status, int options);
    [DllImport("libc", SetLastError = true)] public static extern int accept(int fd, void* address, uint* length);
    [DllImport("libc", SetLastError = true)] public static extern nint write(int fd, byte[] data, nint length);
    [DllImport("libc", EntryPoint = "_exit")] public static extern void Exit(int status);
    [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] public static extern IntPtr signal(int number, delegate* unmanaged<int, void> handler);
    [DllImport("libc")] public static extern int printf(string format, int number);
}

internal static unsafe class ForkingServer
{
    private static volatile int s_stop;

    [UnmanagedCallersOnly]
    private static void OnInterrupt(int number)
    {
        Sys.printf("stopped by %d\n", number); // expect: unsafe-signal-handler
        s_stop = 1;
    }

    [UnmanagedCallersOnly]
    private static void OnTerminate(int number) => s_stop = 1;

    public static void Run(int listener)
    {
        Sys.signal(2, &OnInterrupt);
        Sys.signal(15, &OnTerminate);
        while (s_stop == 0)
        {
            int client = Sys.accept(listener, null, null);
            if (client < 0)
                continue;
            int pid = Sys.fork(); // expect: fork-no-reap
            if (pid == 0)
            {
                Sys.close(listener);
                byte[] hello = "hello\n"u8.ToArray();
                bool done = Sys.write(client, hello, hello.Length) == hello.Length;
                Sys.close(client);
                Sys.Exit(done ? 0 : 1);
            }
            Sys.close(client);
        }
    }
}
