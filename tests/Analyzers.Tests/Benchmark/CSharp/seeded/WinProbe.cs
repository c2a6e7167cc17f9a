// Tells which ports of a host are open, with non-blocking connects.
using System.Runtime.InteropServices;

namespace Probe;

internal static unsafe partial class Ws2
{
    public static readonly nuint InvalidSocket = nuint.MaxValue;
    public const int FIONBIO = unchecked((int)0x8004667e);
    public const int WSAEWOULDBLOCK = 10035;
    public const int SOL_SOCKET = 0xffff;
    public const int SO_ERROR = 0x1007;

    [LibraryImport("ws2_32", SetLastError = true)]
    public static partial nuint socket(int af, int type, int protocol);

    [LibraryImport("ws2_32", SetLastError = true)]
    public static partial int connect(nuint s, SockaddrIn* name, int length);

    [LibraryImport("ws2_32", SetLastError = true)]
    public static partial int ioctlsocket(nuint s, int command, uint* argument);

    [LibraryImport("ws2_32", SetLastError = true)]
    public static partial int select(int ignored, FdSet* read, FdSet* write, FdSet* except, TimeVal* timeout);

    [LibraryImport("ws2_32", SetLastError = true)]
    public static partial int getsockopt(nuint s, int level, int name, void* value, int* length);

    [LibraryImport("ws2_32")]
    public static partial int closesocket(nuint s);

    [LibraryImport("ws2_32", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int inet_pton(int family, string text, void* address);

    [LibraryImport("ws2_32")]
    public static partial uint htonl(uint value);

    [LibraryImport("ws2_32")]
    public static partial ushort htons(ushort value);
}

internal unsafe struct SockaddrIn
{
    public ushort Family;
    public ushort Port;
    public uint Address;
    public fixed byte Zero[8];
}

internal unsafe struct FdSet
{
    public uint Count;
    public fixed ulong Sockets[64];
}

internal struct TimeVal
{
    public int Seconds;
    public int Microseconds;
}

internal static unsafe class Scanner
{
    public static bool IsOpen(string host, ushort port)
    {
        nuint s = Ws2.socket(2, 1, 6);
        if (s == Ws2.InvalidSocket)
        {
            return false;
        }

        try
        {
            SockaddrIn to = default;
            to.Family = 2;
            to.Port = (ushort)Ws2.htonl(port); // expect: htons-width
            if (Ws2.inet_pton(2, host, &to.Address) < 0) // expect: inet-pton-wrong-compare
            {
                return false;
            }

            uint on = 1;
            if (Ws2.ioctlsocket(s, Ws2.FIONBIO, &on) != 0)
            {
                return false;
            }

            if (Ws2.connect(s, &to, sizeof(SockaddrIn)) == 0)
            {
                return true;
            }

            if (Marshal.GetLastPInvokeError() != Ws2.WSAEWOULDBLOCK)
            {
                return false;
            }

            FdSet writable = default;
            writable.Count = 1;
            writable.Sockets[0] = s;
            TimeVal limit = new() { Seconds = 2 };
            return Ws2.select(0, null, &writable, null, &limit) > 0; // expect: connect-so-error-unchecked
        }
        finally
        {
            Ws2.closesocket(s);
        }
    }

    public static bool IsReallyOpen(string host, ushort port)
    {
        nuint s = Ws2.socket(2, 1, 6);
        if (s == Ws2.InvalidSocket)
        {
            return false;
        }

        try
        {
            SockaddrIn to = new() { Family = 2, Port = Ws2.htons(port) };
            if (Ws2.inet_pton(2, host, &to.Address) is not 1)
            {
                return false;
            }

            uint on = 1;
            if (Ws2.ioctlsocket(s, Ws2.FIONBIO, &on) != 0)
            {
                return false;
            }

            if (Ws2.connect(s, &to, sizeof(SockaddrIn)) == 0)
            {
                return true;
            }

            FdSet writable = default;
            writable.Count = 1;
            writable.Sockets[0] = s;
            FdSet failed = writable;
            TimeVal limit = new() { Seconds = 2 };
            if (Ws2.select(0, null, &writable, &failed, &limit) <= 0)
            {
                return false;
            }

            int error = 0, length = sizeof(int);
            return Ws2.getsockopt(s, Ws2.SOL_SOCKET, Ws2.SO_ERROR, &error, &length) == 0 && error == 0;
        }
        finally
        {
            Ws2.closesocket(s);
        }
    }
}
