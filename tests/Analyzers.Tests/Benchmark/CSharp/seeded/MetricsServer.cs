// A tiny metrics endpoint: "GET name" answers with the content of /var/lib/metrics/name.
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Metrics;

internal static partial class Sockets
{
    internal const int AF_INET = 2, SOCK_STREAM = 1, SOL_SOCKET = 1, SO_REUSEADDR = 2;

    [StructLayout(LayoutKind.Sequential)]
    internal struct SockAddrIn
    {
        public ushort SinFamily;
        public ushort SinPort;
        public uint SinAddr;
        private readonly ulong _zero;
    }

    [LibraryImport("libc", EntryPoint = "socket", SetLastError = true)]
    internal static partial int Socket(int domain, int type, int protocol);

    [LibraryImport("libc", EntryPoint = "bind", SetLastError = true)]
    internal static partial int Bind(int fd, in SockAddrIn address, int length);

    [LibraryImport("libc", EntryPoint = "listen", SetLastError = true)]
    internal static partial int Listen(int fd, int backlog);

    [LibraryImport("libc", EntryPoint = "accept", SetLastError = true)]
    internal static partial int Accept(int fd, out SockAddrIn peer, ref int length);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    internal static partial nint Read(int fd, Span<byte> buffer, nint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    internal static partial nint Write(int fd, ReadOnlySpan<byte> buffer, nint count);

    [LibraryImport("libc", EntryPoint = "setsockopt", SetLastError = true)]
    internal static partial int SetOption(int fd, int level, int option, in int value, int size);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    internal static partial int Close(int fd);

    [LibraryImport("libc", EntryPoint = "htons")]
    internal static partial ushort Htons(ushort value);
}

internal static class Program
{
    private static int Main(string[] args)
    {
        int port = args is [var text, ..] ? int.Parse(text) : 9100; // expect: atoi-port
        int listener = Sockets.Socket(Sockets.AF_INET, Sockets.SOCK_STREAM, 0);
        if (listener < 0)
        {
            return Fail("socket");
        }

        Sockets.SetOption(listener, Sockets.SOL_SOCKET, Sockets.SO_REUSEADDR, 1, sizeof(int)); // expect: unchecked-setsockopt
        Sockets.SockAddrIn here = new() { SinFamily = Sockets.AF_INET, SinPort = Sockets.Htons((ushort)port) };
        if (Sockets.Bind(listener, in here, 16) != 0)
        {
            return Fail("bind");
        }

        if (Sockets.Listen(listener, 64) != 0)
        {
            return Fail("listen");
        }

        int length = 16;
        while (true)
        {
            int client = Sockets.Accept(listener, out Sockets.SockAddrIn peer, ref length); // expect: accept-error-fatal, addrlen-not-reset
            if (client < 0)
            {
                return Fail("accept"); // or: accept-error-fatal
            }

            Console.WriteLine("request from port " + peer.SinPort); // expect: port-missing-ntohs
            Answer(client);
            Sockets.Close(client);
        }
    }

    private static void Answer(int client)
    {
        Span<byte> request = stackalloc byte[1024];
        nint count = Sockets.Read(client, request, request.Length);
        if (count <= 0)
        {
            return;
        }

        string line = Encoding.ASCII.GetString(request[..(int)count]);
        string[] words = line.Split(' ', '\r', '\n');
        if (words is ["GET", var name, ..])
        {
            byte[] content = File.ReadAllBytes("/var/lib/metrics/" + name); // expect: net-path-traversal
            if (Sockets.Write(client, content, content.Length) == -1) // expect: partial-send
            {
                Console.Error.WriteLine("write");
            }
        }
        else if (words[0] == "RUN")
        {
            Process.Start("/bin/sh", $"-c \"{words[1]}\""); // expect: net-command-injection
        }
    }

    private static int Fail(string what)
    {
        Console.Error.WriteLine($"{what}: {Marshal.GetLastPInvokeErrorMessage()}");
        return 1;
    }
}
