// Name lookups from before getaddrinfo().
using System.Runtime.InteropServices;

[StructLayout(LayoutKind.Sequential)]
public struct hostent
{
    public IntPtr h_name;
    public IntPtr h_aliases;
    public int h_addrtype;
    public int h_length;
    public IntPtr h_addr_list;
}

[StructLayout(LayoutKind.Sequential)]
public struct servent
{
    public IntPtr s_name;
    public IntPtr s_aliases;
    public int s_port;
    public IntPtr s_proto;
}

[StructLayout(LayoutKind.Sequential)]
public struct sockaddr_in
{
    public ushort sin_family;
    public ushort sin_port;
    public uint sin_addr;
    public long sin_zero;
}

public static class OldLookups
{
    [DllImport("libc")] private static extern IntPtr gethostbyname(string name);
    [DllImport("libc")] private static extern IntPtr getservbyname(string name, string? protocol);
    [DllImport("libc")] private static extern IntPtr inet_ntoa(uint address);
    [DllImport("libc")] private static extern uint inet_addr(string text);
    [DllImport("libc")] private static extern int inet_pton(int family, string text, out uint address);
    [DllImport("libc")] private static extern int atoi(string text);
    [DllImport("libc")] private static extern ushort htons(ushort value);
    [DllImport("libc")] private static extern ushort ntohs(ushort value);

    public static uint Lookup(string host)
    {
        IntPtr found = gethostbyname(host); // expect: unchecked-gethostbyname, obsolete-gethostbyname
        hostent entry = Marshal.PtrToStructure<hostent>(found); // or: unchecked-gethostbyname
        IntPtr first = Marshal.ReadIntPtr(entry.h_addr_list);
        return (uint)Marshal.ReadInt32(first);
    }

    public static uint LookupWell(string host)
    {
        IntPtr found = gethostbyname(host); // expect: obsolete-gethostbyname
        if (found == IntPtr.Zero)
            throw new KeyNotFoundException(host);
        hostent entry = Marshal.PtrToStructure<hostent>(found);
        return (uint)Marshal.ReadInt32(Marshal.ReadIntPtr(entry.h_addr_list));
    }

    public static sockaddr_in Service(string name)
    {
        IntPtr found = getservbyname(name, "tcp");
        if (found == IntPtr.Zero)
            return default;
        servent service = Marshal.PtrToStructure<servent>(found);
        return new sockaddr_in { sin_family = 2, sin_port = htons((ushort)service.s_port) }; // expect: port-double-htons
    }

    public static ushort ServiceWell(string name)
    {
        IntPtr found = getservbyname(name, null);
        return found == IntPtr.Zero ? (ushort)0 : ntohs((ushort)Marshal.PtrToStructure<servent>(found).s_port);
    }

    public static void ShowBoth(uint from, uint to)
    {
        IntPtr a = inet_ntoa(from); // expect: obsolete-inet-ntoa
        IntPtr b = inet_ntoa(to); // expect: obsolete-inet-ntoa
        Console.WriteLine($"{Marshal.PtrToStringAnsi(a)} -> {Marshal.PtrToStringAnsi(b)}"); // expect: static-buffer-reuse
    }

    public static void ShowBothWell(uint from, uint to)
    {
        string? a = Marshal.PtrToStringAnsi(inet_ntoa(from)); // expect: obsolete-inet-ntoa
        string? b = Marshal.PtrToStringAnsi(inet_ntoa(to)); // expect: obsolete-inet-ntoa
        Console.WriteLine($"{a} -> {b}");
    }

    public static uint Parse(string text)
    {
        if (inet_pton(2, text, out uint address) < 0) // expect: inet-pton-wrong-compare
            throw new FormatException(text);
        return address;
    }

    public static uint ParseWell(string text) => inet_pton(2, text, out uint address) == 1 ? address : throw new FormatException(text);

    public static uint ParseOld(string text)
    {
        return inet_addr(text); // expect: obsolete-inet-addr
    }

    public static ushort Port(string text)
    {
        return htons((ushort)atoi(text)); // expect: atoi-port
    }

    public static ushort PortWell(string text)
    {
        int port = atoi(text);
        if (port is < 1 or > 65535)
            throw new ArgumentOutOfRangeException(nameof(text));
        return htons((ushort)port);
    }
}
