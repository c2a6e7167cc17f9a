// Ports and addresses are turned round in ways that are not htons().
using System.Buffers.Binary;
using System.Net;
using System.Runtime.InteropServices;

namespace Orders;

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct sockaddr_in
{
    public ushort sin_family;
    public ushort sin_port;
    public uint sin_addr;
    public fixed byte sin_zero[8];
}

internal static class Orders
{
    [DllImport("libc", SetLastError = true)] private static extern int connect(int fd, ref sockaddr_in address, int length);
    [DllImport("libc", SetLastError = true)] private static extern int getsockname(int fd, ref sockaddr_in address, ref int length);

    private static ushort Swap(ushort value) => (ushort)((value << 8) | (value >> 8));

    private static ushort HostToNetwork(ushort value) => BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value;

    public static bool A(int fd, ushort port)
    {
        sockaddr_in to = default;
        to.sin_family = 2;
        to.sin_port = Swap(port);
        to.sin_addr = 0x0100007f;
        return connect(fd, ref to, 16) == 0;
    }

    public static bool B(int fd, ushort port)
    {
        sockaddr_in to = new() { sin_family = 2, sin_port = HostToNetwork(port), sin_addr = BitConverter.ToUInt32([127, 0, 0, 1]) };
        return connect(fd, ref to, 16) == 0;
    }

    public static bool C(int fd, IPEndPoint end)
    {
        sockaddr_in to = new() { sin_family = 2 };
        to.sin_port = (ushort)IPAddress.HostToNetworkOrder((short)end.Port);
#pragma warning disable CS0618
        to.sin_addr = (uint)end.Address.Address;
#pragma warning restore CS0618
        return connect(fd, ref to, Marshal.SizeOf(to)) == 0;
    }

    public static bool D(int fd)
    {
        sockaddr_in to = new() { sin_family = 2, sin_port = Swap(80) };
        to.sin_addr = MemoryMarshal.Read<uint>(IPAddress.Loopback.GetAddressBytes());
        return connect(fd, ref to, 16) == 0;
    }

    public static IPEndPoint? Own(int fd)
    {
        sockaddr_in own = default;
        int length = 16;
        return getsockname(fd, ref own, ref length) == 0
            ? new IPEndPoint(own.sin_addr, (ushort)IPAddress.NetworkToHostOrder((short)own.sin_port))
            : null;
    }

    public static int OwnPort(int fd)
    {
        sockaddr_in own = default;
        int length = Marshal.SizeOf<sockaddr_in>();
        if (getsockname(fd, ref own, ref length) != 0)
            return -1;
        Span<byte> bytes = stackalloc byte[2];
        MemoryMarshal.Write(bytes, own.sin_port);
        return BinaryPrimitives.ReadUInt16BigEndian(bytes);
    }
}
