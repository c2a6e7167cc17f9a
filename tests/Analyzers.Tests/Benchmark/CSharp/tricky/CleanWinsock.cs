// A Winsock echo client that does everything right. No mistakes.
using System;
using System.ComponentModel;
using System.Net;
using System.Runtime.InteropServices;
using System.Text;

internal sealed class WinsockSocket : SafeHandle
{
    private WinsockSocket() : base(new IntPtr(-1), true) { }

    public override bool IsInvalid => handle == new IntPtr(-1);

    protected override bool ReleaseHandle() => Native.closesocket(handle) == 0;
}

internal static class Native
{
    [StructLayout(LayoutKind.Sequential)]
    internal struct SockAddrIn
    {
        public short Family;
        public ushort Port;
        public uint Address;
        public long Zero;
    }

    [DllImport("ws2_32", SetLastError = true)] internal static extern int WSAStartup(short version, byte[] data);
    [DllImport("ws2_32", SetLastError = true)] internal static extern WinsockSocket socket(int af, int type, int protocol);
    [DllImport("ws2_32", SetLastError = true)] internal static extern int connect(WinsockSocket s, ref SockAddrIn to, int length);
    [DllImport("ws2_32", SetLastError = true)] internal static extern int send(WinsockSocket s, ref byte data, int length, int flags);
    [DllImport("ws2_32", SetLastError = true)] internal static extern int recv(WinsockSocket s, byte[] data, int length, int flags);
    [DllImport("ws2_32")] internal static extern int closesocket(IntPtr s);
}

internal static class EchoClient
{
    private static void Main(string[] args)
    {
        Check(Native.WSAStartup(0x0202, new byte[408]) == 0 ? 0 : -1);
        if (!IPAddress.TryParse(args[0], out IPAddress? address) || !int.TryParse(args[1], out int port) || port is < 1 or > 65535)
        {
            Console.Error.WriteLine("usage: echo address port");
            return;
        }

        using WinsockSocket s = Native.socket(2, 1, 6);
        if (s.IsInvalid)
        {
            throw new Win32Exception();
        }

        Native.SockAddrIn to = new() { Family = 2, Port = (ushort)IPAddress.HostToNetworkOrder((short)port), Address = BitConverter.ToUInt32(address.GetAddressBytes(), 0) };
        Check(Native.connect(s, ref to, Marshal.SizeOf<Native.SockAddrIn>()));
        string? line;
        byte[] buffer = new byte[4096];
        while ((line = Console.ReadLine()) is not null)
        {
            SendAll(s, Encoding.UTF8.GetBytes(line + "\n"));
            int n = Native.recv(s, buffer, buffer.Length, 0);
            Check(n);
            if (n == 0)
            {
                break;
            }

            Console.Write(Encoding.UTF8.GetString(buffer, 0, n));
        }
    }

    private static void SendAll(WinsockSocket s, byte[] data)
    {
        int sent = 0;
        while (sent < data.Length)
        {
            int n = Native.send(s, ref data[sent], data.Length - sent, 0);
            Check(n);
            sent += n;
        }
    }

    private static void Check(int result)
    {
        if (result < 0)
        {
            throw new Win32Exception();
        }
    }
}
