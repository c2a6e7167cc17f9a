// Wake-on-LAN for the Macs of the office.
using System.Runtime.InteropServices;

namespace Wake;

// BSD's addresses begin with their length.
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct sockaddr_in
{
    public byte sin_len;
    public byte sin_family;
    public ushort sin_port;
    public uint sin_addr;
    public fixed byte sin_zero[8];
}

internal static unsafe class LibSystem
{
    private const string Lib = "libSystem.dylib";

    [DllImport(Lib, SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
    [DllImport(Lib, SetLastError = true)] public static extern nint sendto(int fd, byte* data, nint length, int flags, sockaddr_in* to, uint tolen);
    [DllImport(Lib, SetLastError = true)] public static extern int setsockopt(int fd, int level, int name, int* value, uint length);
    [DllImport(Lib, SetLastError = true)] public static extern int close(int fd);
    [DllImport(Lib, SetLastError = true)] public static extern int inet_aton(string text, uint* address);
}

internal static unsafe class WakeOnLan
{
    private static int Main(string[] args)
    {
        foreach (string mac in args)
        {
            Console.WriteLine(Send(mac) ? $"woke {mac}" : $"could not wake {mac}");
        }

        return 0;
    }

    private static bool Send(string mac)
    {
        byte* packet = stackalloc byte[102];
        Build(mac, packet);
        int fd = LibSystem.socket(2, 2, 0); // expect: fd-leak-error-path
        if (fd < 0)
        {
            return false;
        }

        int on = 1;
        if (LibSystem.setsockopt(fd, 0xffff, 0x20, &on, sizeof(int)) != 0)
        {
            LibSystem.close(fd);
            return false;
        }

        sockaddr_in to = default;
        to.sin_len = 16;
        to.sin_family = 2;
        to.sin_port = 9; // expect: port-missing-htons
        LibSystem.inet_aton("255.255.255.255", &to.sin_addr); // expect: unchecked-inet-pton
        nint sent = LibSystem.sendto(fd, packet, 102, 0, &to, (uint)sizeof(sockaddr_in));
        if (sent != 102)
        {
            Console.Error.WriteLine($"sendto: {Marshal.GetLastPInvokeErrorMessage()}");
            return false;
        }

        LibSystem.close(fd);
        return true;
    }

    private static void Build(string mac, byte* packet)
    {
        for (int i = 0; i < 6; i++)
        {
            packet[i] = 0xff;
        }

        byte[] address = Convert.FromHexString(mac.Replace(":", ""));
        for (int i = 0; i < 96; i++)
        {
            packet[6 + i] = address[i % 6];
        }
    }
}
