// Where the two byte orders get mixed up, with the framework's own conversions.
using System.Buffers.Binary;
using System.Net;
using System.Runtime.InteropServices;

[StructLayout(LayoutKind.Sequential)]
public struct InAddr
{
    public uint s_addr;
}

[StructLayout(LayoutKind.Sequential)]
public unsafe struct SockAddrIn
{
    public ushort sin_family;
    public ushort sin_port;
    public InAddr sin_addr;
    public fixed byte sin_zero[8];
}

public static class ByteOrders
{
    public const uint INADDR_LOOPBACK = 0x7F000001;
    public const uint INADDR_ANY = 0;
    private const int AF_INET = 2;

    [DllImport("libc")] private static extern ushort htons(ushort hostshort);
    [DllImport("libc")] private static extern uint htonl(uint hostlong);
    [DllImport("libc")] private static extern ushort ntohs(ushort netshort);
    [DllImport("libc", SetLastError = true)] private static extern int connect(int fd, ref SockAddrIn address, int length);
    [DllImport("libc", SetLastError = true)] private static extern int getpeername(int fd, out SockAddrIn address, ref int length);

    public static bool DialLocal(int fd, ushort port)
    {
        var to = new SockAddrIn
        {
            sin_family = AF_INET,
            sin_port = port, // expect: port-missing-htons
        };
        to.sin_addr.s_addr = INADDR_LOOPBACK; // expect: addr-missing-htonl
        return connect(fd, ref to, 16) == 0;
    }

    public static bool DialTwice(int fd, ushort port)
    {
        SockAddrIn to = default;
        to.sin_family = AF_INET;
        to.sin_port = htons(htons(port)); // expect: port-double-htons
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return connect(fd, ref to, 16) == 0;
    }

    public static bool DialNtp(int fd)
    {
        SockAddrIn to = default;
        to.sin_family = AF_INET;
        to.sin_port = (ushort)htonl(123); // expect: htons-width
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return connect(fd, ref to, Marshal.SizeOf<SockAddrIn>()) == 0;
    }

    public static bool DialShort(int fd)
    {
        SockAddrIn to = default;
        to.sin_family = AF_INET;
        to.sin_port = htons(8080);
        to.sin_addr.s_addr = htons(unchecked((ushort)INADDR_LOOPBACK)); // expect: htons-width
        return connect(fd, ref to, Marshal.SizeOf<SockAddrIn>()) == 0;
    }

    public static void ShowPeer(int fd)
    {
        int length = 16;
        if (getpeername(fd, out SockAddrIn peer, ref length) < 0)
        {
            return;
        }

        Console.WriteLine($"peer port {peer.sin_port}"); // expect: port-missing-ntohs
        if (peer.sin_port < 1024) // expect: port-missing-ntohs
        {
            Console.WriteLine("privileged");
        }
    }

    public static void ShowPeerWell(int fd)
    {
        int length = 16;
        if (getpeername(fd, out SockAddrIn peer, ref length) < 0)
        {
            return;
        }

        Console.WriteLine($"peer port {ntohs(peer.sin_port)}");
        if (BinaryPrimitives.ReverseEndianness(peer.sin_port) < 1024)
        {
            Console.WriteLine("privileged");
        }
    }

    public static bool DialByHand(int fd, ushort port)
    {
        var to = new SockAddrIn { sin_family = AF_INET, sin_port = BinaryPrimitives.ReverseEndianness(port) };
        to.sin_addr.s_addr = BinaryPrimitives.ReverseEndianness(INADDR_LOOPBACK);
        return connect(fd, ref to, 16) == 0;
    }

    public static bool DialByFramework(int fd, int port)
    {
        var to = new SockAddrIn
        {
            sin_family = AF_INET,
            sin_port = (ushort)IPAddress.HostToNetworkOrder((short)port),
            sin_addr = new InAddr { s_addr = (uint)IPAddress.HostToNetworkOrder(0x7F000001) },
        };
        return connect(fd, ref to, 16) == 0;
    }

    public static bool DialParsed(int fd, IPEndPoint end)
    {
        SockAddrIn to = default;
        to.sin_family = AF_INET;
        to.sin_port = htons((ushort)end.Port);
        to.sin_addr.s_addr = BitConverter.ToUInt32(end.Address.GetAddressBytes(), 0);
        return connect(fd, ref to, 16) == 0;
    }

    public static bool DialEndPoint(int fd, IPEndPoint end)
    {
        SockAddrIn to = default;
        to.sin_family = AF_INET;
        to.sin_port = (ushort)end.Port; // expect: port-missing-htons
        to.sin_addr.s_addr = BitConverter.ToUInt32(end.Address.GetAddressBytes(), 0);
        return connect(fd, ref to, 16) == 0;
    }

    public static bool DialTurnedTwice(int fd, ushort port)
    {
        SockAddrIn to = default;
        to.sin_family = AF_INET;
        to.sin_port = htons((ushort)IPAddress.HostToNetworkOrder((short)port)); // expect: port-double-htons
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return connect(fd, ref to, 16) == 0;
    }
}
