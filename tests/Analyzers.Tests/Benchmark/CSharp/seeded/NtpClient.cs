// Asks an NTP server for the time: top-level statements, one socket, a timeout.
using System.Buffers.Binary;
using System.Net;
using System.Runtime.InteropServices;

if (args.Length != 1)
{
    Console.Error.WriteLine("usage: ntp ADDRESS");
    return 2;
}

int s = Libc.socket(2, 2, 0);
if (s == -1)
{
    Console.Error.WriteLine($"socket: {Marshal.GetLastPInvokeErrorMessage()}");
    return 1;
}

var limit = new TimeVal { Seconds = 3 };
if (Libc.setsockopt(s, 1, 20, ref limit, 4) != 0) // expect: setsockopt-wrong-optlen
    return 1;
var server = new SockAddrIn { Family = 2, Port = 123 }; // expect: port-missing-htons
if (Libc.inet_pton(2, args[0], out server.Address) == 0) // expect: inet-pton-wrong-compare
    return 2;
var request = new byte[48];
request[0] = 0x1b;
if (Libc.sendto(s, request, 48, 0, in server, 16) != 48)
    return 1;
var answer = new byte[48];
var from = new SockAddrIn();
int size = 0;
nint got = Libc.recvfrom(s, answer, 48, 0, ref from, ref size); // expect: addrlen-uninit
if (got < 48)
    return 1;
Console.WriteLine($"answer from port {from.Port}"); // expect: port-missing-ntohs
uint seconds = BinaryPrimitives.ReadUInt32BigEndian(answer.AsSpan(40));
Console.WriteLine(new DateTime(1900, 1, 1).AddSeconds(seconds));
Libc.close(s);
return 0;

[StructLayout(LayoutKind.Sequential)]
struct SockAddrIn
{
    public ushort Family;
    public ushort Port;
    public uint Address;
    public ulong Zero;
}

[StructLayout(LayoutKind.Sequential)]
struct TimeVal
{
    public long Seconds;
    public long Microseconds;
}

static class Libc
{
    [DllImport("libc", SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] public static extern int setsockopt(int s, int level, int name, ref TimeVal value, int length);
    [DllImport("libc", SetLastError = true)] public static extern nint sendto(int s, byte[] data, nint length, int flags, in SockAddrIn to, int size);
    [DllImport("libc", SetLastError = true)] public static extern nint recvfrom(int s, byte[] data, nint length, int flags, ref SockAddrIn from, ref int size);
    [DllImport("libc")] public static extern int inet_pton(int family, string text, out uint address);
    [DllImport("libc")] public static extern int close(int s);
}
