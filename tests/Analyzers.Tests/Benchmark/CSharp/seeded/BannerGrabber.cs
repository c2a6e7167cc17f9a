// Grabs the banner of mail servers. Handles are SafeHandles, failures are exceptions.
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Mail.Probing;

internal sealed class SocketException2 : Exception
{
    public SocketException2(string what, int errno)
        : base($"{what}: {new Win32Exception(errno).Message}") => Errno = errno;

    public int Errno { get; }
}

internal static class Check
{
    public static int Ok(int result, [CallerArgumentExpression(nameof(result))] string what = "")
    {
        if (result < 0)
            throw new SocketException2(what, Marshal.GetLastPInvokeError());
        return result;
    }

    public static nint Ok(nint result, [CallerArgumentExpression(nameof(result))] string what = "") =>
        result >= 0 ? result : throw new SocketException2(what, Marshal.GetLastPInvokeError());
}

internal sealed class SocketHandle : SafeHandleMinusOneIsInvalid
{
    public SocketHandle()
        : base(ownsHandle: true)
    {
    }

    public SocketHandle(int fd)
        : base(ownsHandle: true) => SetHandle(fd);

    protected override bool ReleaseHandle() => Libc.close((int)handle) == 0;
}

[StructLayout(LayoutKind.Sequential)]
internal struct AddrInfo
{
    public int Flags;
    public int Family;
    public int SockType;
    public int Protocol;
    public uint AddrLen;
    public nint Addr;
    public nint CanonName;
    public nint Next;
}

internal static unsafe partial class Libc
{
    public const int AF_UNSPEC = 0, AF_INET = 2, SOCK_STREAM = 1, SOCK_CLOEXEC = 0x80000;

    [LibraryImport("libc", SetLastError = true)]
    public static partial int socket(int family, int type, int protocol);

    [LibraryImport("libc", EntryPoint = "socket", SetLastError = true)]
    public static partial SocketHandle OpenSocket(int family, int type, int protocol);

    [LibraryImport("libc", SetLastError = true)]
    public static partial int connect(int fd, nint address, uint length);

    [LibraryImport("libc", EntryPoint = "connect", SetLastError = true)]
    public static partial int Connect(SocketHandle fd, nint address, uint length);

    [LibraryImport("libc", EntryPoint = "recv", SetLastError = true)]
    public static partial nint Receive(SocketHandle fd, Span<byte> into, nuint length, int flags);

    [LibraryImport("libc", SetLastError = true)]
    public static partial nint recv(int fd, byte* into, nuint length, int flags);

    [LibraryImport("libc", SetLastError = true)]
    public static partial nint send(int fd, byte* from, nuint length, int flags);

    [LibraryImport("libc")]
    public static partial int close(int fd);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int getaddrinfo(string host, string port, in AddrInfo hints, out nint list);

    [LibraryImport("libc")]
    public static partial void freeaddrinfo(nint list);

    [LibraryImport("libc")]
    public static partial nint gai_strerror(int code);
}

internal static unsafe class BannerGrabber
{
    private const int MSG_NOSIGNAL = 0x4000;

    private static nint Resolve(string host, string port)
    {
        AddrInfo hints = new() { SockType = Libc.SOCK_STREAM };
        int rc = Libc.getaddrinfo(host, port, in hints, out nint list);
        return rc == 0 ? list : throw new InvalidOperationException(Marshal.PtrToStringUTF8(Libc.gai_strerror(rc)));
    }

    public static string Banner(string host)
    {
        nint list = Resolve(host, "25"); // expect: addrinfo-leak
        AddrInfo first = Marshal.PtrToStructure<AddrInfo>(list);
        using SocketHandle socket = Libc.OpenSocket(first.Family, first.SockType | Libc.SOCK_CLOEXEC, first.Protocol);
        if (socket.IsInvalid)
            throw new SocketException2("socket", Marshal.GetLastPInvokeError());
        Check.Ok(Libc.Connect(socket, first.Addr, first.AddrLen));
        Span<byte> text = stackalloc byte[512];
        nint got = Check.Ok(Libc.Receive(socket, text, (nuint)text.Length, 0));
        Libc.freeaddrinfo(list);
        return Encoding.ASCII.GetString(text[..(int)got]);
    }

    // Tries each address, the old way.
    public static int Dial(string host, string port)
    {
        nint list = Resolve(host, port);
        int fd = -1;
        try
        {
            for (nint p = list; p != 0; p = Marshal.PtrToStructure<AddrInfo>(p).Next)
            {
                AddrInfo candidate = Marshal.PtrToStructure<AddrInfo>(p);
                fd = Libc.socket(candidate.Family, candidate.SockType, candidate.Protocol); // expect: fd-leak-connect-retry
                if (fd < 0)
                    continue;
                if (Libc.connect(fd, candidate.Addr, candidate.AddrLen) == 0)
                    return fd;
            }
        }
        finally
        {
            Libc.freeaddrinfo(list);
        }

        return -1;
    }

    // The helper's own result says nothing: it threw when anything went wrong.
    public static void Greet(string host, ReadOnlySpan<byte> hello)
    {
        int fd = Dial(host, "25");
        if (fd is -1)
            return;
        try
        {
            fixed (byte* p = hello)
            {
                Check.Ok(Libc.send(fd, p, (nuint)hello.Length, MSG_NOSIGNAL)); // expect: partial-send
            }

            byte* reply = stackalloc byte[128];
            nint n = Libc.recv(fd, reply, 128, 0);
            reply[n] = 0; // expect: recv-minus-one-index, recv-off-by-one-nul
            Console.WriteLine(Marshal.PtrToStringUTF8((nint)reply));
        }
        finally
        {
            Libc.close(fd);
        }
    }

    public static int First(string host)
    {
        nint list = Resolve(host, "587"); // expect: addrinfo-leak
        ref readonly AddrInfo head = ref *(AddrInfo*)list;
        int fd = Check.Ok(Libc.socket(head.Family, head.SockType, head.Protocol));
        Libc.freeaddrinfo(list);
        if (Libc.connect(fd, head.Addr, head.AddrLen) < 0) // expect: addrinfo-use-after-free
        {
            Libc.close(fd);
            return -1;
        }

        return fd;
    }

    public static bool Alive(string host)
    {
        var list = Resolve(host, "25"); // expect: addrinfo-leak
        var ai = (AddrInfo*)list;
        var fd = Check.Ok(Libc.socket(ai->Family, ai->SockType, ai->Protocol)); // expect: fd-leak-error-path
        var alive = Libc.connect(fd, ai->Addr, ai->AddrLen) == 0;
        Libc.freeaddrinfo(list);
        if (!alive)
            return false;
        Libc.close(fd);
        return true;
    }
}
