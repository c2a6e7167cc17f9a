using System;
using System.Runtime.InteropServices;

static unsafe class Addresses
{
    private struct SocketAddress
    {
        public ushort sin_family;
        public ushort sin_port;
        public uint s_addr;
    }

    [DllImport("libc")]
    private static extern ushort htons(ushort value);

    [DllImport("libc")]
    private static extern uint htonl(uint value);

    [DllImport("libc", EntryPoint = "ntohs")]
    private static extern ushort ToHost(ushort value);

    [DllImport("libc")]
    private static extern uint inet_addr(string text);

    private static SocketAddress Make(string text, ushort port)
    {
        SocketAddress a = new() { sin_family = 2, sin_port = 8080 }; // expect: port-missing-htons
        a.sin_port = (ushort)int.Parse(text); // expect: port-missing-htons
        a.sin_port = htons(port);
        a.sin_port = htons(htons(port)); // expect: port-double-htons
        a.sin_port = (ushort)htonl(8080); // expect: htons-width
        a.s_addr = 0x7f000001; // expect: addr-missing-htonl
        a.s_addr = inet_addr(text); // expect: inet-addr-none-unchecked, obsolete-inet-addr
        return a;
    }

    private static void Show(SocketAddress a)
    {
        Console.WriteLine($"{a.sin_port}"); // expect: port-missing-ntohs
        Console.WriteLine(ToHost(a.sin_port));
        if (a.sin_port == 80) // expect: port-missing-ntohs
            Console.WriteLine("http");
    }
}
