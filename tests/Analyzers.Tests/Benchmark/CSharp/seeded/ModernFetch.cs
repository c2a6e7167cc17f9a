// Fetches a page over HTTP/1.0 without HttpClient: an exercise in LibraryImport.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Fetch;

internal static partial class Libc
{
    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    internal static unsafe partial int getaddrinfo(string node, string service, in AddrInfo hints, out AddrInfo* result);

    [LibraryImport("libc")]
    internal static unsafe partial void freeaddrinfo(AddrInfo* list);

    [LibraryImport("libc", EntryPoint = "gai_strerror")]
    internal static partial nint GaiStrError(int code);

    [LibraryImport("libc", EntryPoint = "socket", SetLastError = true)]
    internal static partial int Socket(int family, int type, int protocol);

    [LibraryImport("libc", EntryPoint = "connect", SetLastError = true)]
    internal static unsafe partial int Connect(int fd, void* address, uint length);

    [LibraryImport("libc", EntryPoint = "send", SetLastError = true)]
    internal static partial nint Send(int fd, ReadOnlySpan<byte> data, nuint length, int flags);

    [LibraryImport("libc", EntryPoint = "recv", SetLastError = true)]
    internal static partial nint Receive(int fd, Span<byte> data, nuint length, int flags);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    internal static partial int Close(int fd);
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct AddrInfo
{
    public int Flags;
    public int Family;
    public int SocketType;
    public int Protocol;
    public uint AddressLength;
    public void* Address;
    public byte* CanonicalName;
    public AddrInfo* Next;
}

internal sealed record Page(int Status, string Body);

internal static class Fetcher
{
    public static unsafe Page Get(string host, string path)
    {
        AddrInfo hints = new() { SocketType = 1 };
        int rc = Libc.getaddrinfo(host, "80", in hints, out AddrInfo* list); // expect: addrinfo-leak
        if (rc != 0)
        {
            throw new IOException(Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())); // expect: gai-error-perror
        }

        int fd = -1;
        for (AddrInfo* entry = list; entry != null; entry = entry->Next)
        {
            fd = Libc.Socket(entry->Family, entry->SocketType, entry->Protocol); // expect: fd-leak-connect-retry
            if (fd < 0)
            {
                continue;
            }

            if (Libc.Connect(fd, entry->Address, entry->AddressLength) == 0)
            {
                break;
            }

            fd = -1;
        }

        if (fd < 0)
        {
            throw new IOException("nobody answers");
        }

        Libc.freeaddrinfo(list);
        try
        {
            return Exchange(fd, host, path);
        }
        finally
        {
            _ = Libc.Close(fd);
        }
    }

    private static Page Exchange(int fd, string host, string path)
    {
        ReadOnlySpan<byte> request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.0\r\nHost: {host}\r\n\r\n");
        if (Libc.Send(fd, request, (nuint)request.Length, 0) < 0) // expect: partial-send
        {
            throw new IOException("send");
        }

        using MemoryStream all = new();
        Span<byte> piece = stackalloc byte[4096];
        while (true)
        {
            nint count = Libc.Receive(fd, piece, (nuint)piece.Length, 0); // expect: recv-zero-not-handled
            if (count < 0)
            {
                break;
            }

            all.Write(piece[..(int)count]);
        }

        string text = Encoding.Latin1.GetString(all.GetBuffer(), 0, (int)all.Length);
        int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return text.Split(' ', 3) is [_, var code, _] && int.TryParse(code, out int status)
            ? new Page(status, text[(end + 4)..])
            : throw new FormatException("no status line");
    }
}
