// The metrics endpoint again, as it should be. No mistakes.
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Metrics.Safe;

internal static partial class Sockets
{
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
}

internal static class Program
{
    private const string Root = "/var/lib/metrics";

    private static int Main(string[] args)
    {
        if (args.Length < 1 || !ushort.TryParse(args[0], out ushort port) || port == 0)
        {
            Console.Error.WriteLine("usage: metrics port");
            return 2;
        }

        int listener = Listen(port);
        while (true)
        {
            int length = 16;
            int client = Sockets.Accept(listener, out Sockets.SockAddrIn peer, ref length);
            if (client < 0)
            {
                if (Marshal.GetLastPInvokeError() is 4 or 103 or 24)
                {
                    continue;
                }

                throw Error("accept");
            }

            try
            {
                Console.WriteLine($"request from port {BinaryPrimitives.ReverseEndianness(peer.SinPort)}");
                Answer(client);
            }
            catch (IOException e)
            {
                Console.Error.WriteLine(e.Message);
            }
            finally
            {
                Sockets.Close(client);
            }
        }
    }

    private static int Listen(ushort port)
    {
        int fd = Check(Sockets.Socket(2, 1, 0), "socket");
        try
        {
            Check(Sockets.SetOption(fd, 1, 2, 1, sizeof(int)), "setsockopt");
            Sockets.SockAddrIn here = new() { SinFamily = 2, SinPort = BinaryPrimitives.ReverseEndianness(port) };
            Check(Sockets.Bind(fd, in here, 16), "bind");
            Check(Sockets.Listen(fd, 64), "listen");
            return fd;
        }
        catch
        {
            Sockets.Close(fd);
            throw;
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
        if (line.Split(' ', '\r', '\n') is ["GET", var name, ..])
        {
            string path = Path.GetFullPath(Path.Combine(Root, name));
            if (!path.StartsWith(Root + "/", StringComparison.Ordinal) || !File.Exists(path))
            {
                return;
            }

            WriteAll(client, File.ReadAllBytes(path));
        }
    }

    private static void WriteAll(int fd, ReadOnlySpan<byte> data)
    {
        while (!data.IsEmpty)
        {
            nint n = Sockets.Write(fd, data, data.Length);
            if (n < 0)
            {
                throw Error("write");
            }

            data = data[(int)n..];
        }
    }

    private static int Check(int result, string what) => result >= 0 ? result : throw Error(what);

    private static IOException Error(string what) => new($"{what}: {Marshal.GetLastPInvokeErrorMessage()}");
}
