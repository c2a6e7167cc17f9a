// lamptool: finds smart lamps on the LAN and switches them. UDP port 56700, runs on a small ARM board.
// Plain DllImport, mostly byte[] buffers; one struct for IPv4 and one for IPv6 addresses.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace LampTool
{
    [StructLayout(LayoutKind.Sequential, Size = 16)]
    struct sockaddr_in
    {
        public ushort sin_family;
        public ushort sin_port;
        public uint sin_addr;
        public ulong sin_zero;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    unsafe struct sockaddr_in6
    {
        public ushort sin6_family;
        public ushort sin6_port;
        public uint sin6_flowinfo;
        public fixed byte sin6_addr[16];
        public uint sin6_scope_id;
    }

    struct LampCommand
    {
        public byte version;
        public ushort command;
        public uint kelvin;
        public ushort brightness;
    }

    static class Program
    {
        const int AF_INET = 2, AF_INET6 = 10, SOCK_DGRAM = 2;
        const int SOL_SOCKET = 1, SO_BROADCAST = 6, SO_RCVBUF = 8, SO_RCVTIMEO = 20;
        const uint INADDR_LOOPBACK = 0x7f000001;
        const ushort LampPort = 56700;

        [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);
        [DllImport("libc", SetLastError = true)] static extern int bind(int fd, ref sockaddr_in addr, int len);
        [DllImport("libc", EntryPoint = "bind", SetLastError = true)] static extern int bind6(int fd, ref sockaddr_in6 addr, int len);
        [DllImport("libc", SetLastError = true)] static extern int listen(int fd, int backlog);
        [DllImport("libc", SetLastError = true)] static extern int accept(int fd, IntPtr addr, IntPtr len);
        [DllImport("libc", SetLastError = true)] static extern int connect(int fd, ref sockaddr_in addr, int len);
        [DllImport("libc", SetLastError = true)] static extern int setsockopt(int fd, int level, int name, ref int value, int len);
        [DllImport("libc", EntryPoint = "setsockopt", SetLastError = true)] static extern int setsockopt_time(int fd, int level, int name, long[] value, int len);
        [DllImport("libc", SetLastError = true)] static extern IntPtr sendto(int fd, byte[] buf, IntPtr len, int flags, ref sockaddr_in to, int tolen);
        [DllImport("libc", EntryPoint = "sendto", SetLastError = true)] static extern IntPtr sendto_cmd(int fd, ref LampCommand cmd, IntPtr len, int flags, ref sockaddr_in to, int tolen);
        [DllImport("libc", SetLastError = true)] static extern IntPtr recvfrom(int fd, byte[] buf, IntPtr len, int flags, ref sockaddr_in from, ref int fromlen);
        [DllImport("libc", SetLastError = true)] static extern IntPtr recv(int fd, byte[] buf, IntPtr len, int flags);
        [DllImport("libc", SetLastError = true)] static extern int close(int fd);
        [DllImport("libc")] static extern int inet_pton(int af, string text, out uint addr);
        [DllImport("libc")] static extern ushort htons(ushort v);
        [DllImport("libc")] static extern ushort ntohs(ushort v);
        [DllImport("libc")] static extern uint htonl(uint v);

        static void Die(string what)
        {
            Console.Error.WriteLine(what + ": error " + Marshal.GetLastWin32Error());
            Environment.Exit(1);
        }

        static int Checked(int result, string what)
        {
            if (result < 0)
                Die(what);
            return result;
        }

        static sockaddr_in Address(uint host, int port)
        {
            return new sockaddr_in { sin_family = AF_INET, sin_port = htons((ushort)port), sin_addr = htonl(host) };
        }

        // Socket for the search. Every result goes through Checked().
        static int OpenSearch()
        {
            int on = 1;
            int fd = Checked(socket(AF_INET, SOCK_DGRAM, 0), "socket");
            Checked(setsockopt(fd, SOL_SOCKET, SO_BROADCAST, ref on, 1), "broadcast"); // expect: setsockopt-wrong-optlen
            var wait = new long[] { 0, 500_000 };
            Checked(setsockopt_time(fd, SOL_SOCKET, SO_RCVTIMEO, wait, 16), "timeout");
            int size = 65536;
            setsockopt(fd, SOL_SOCKET, SO_RCVBUF, ref size, sizeof(int)); // expect: unchecked-setsockopt
            return fd;
        }

        static List<sockaddr_in> Search(int fd)
        {
            var found = new List<sockaddr_in>();
            byte[] question = Encoding.ASCII.GetBytes("LAMP?");
            sockaddr_in all = Address(0xffffffff, LampPort);
            if (sendto(fd, question, question.Length, 0, ref all, 16) != question.Length)
                Die("sendto");

            byte[] answer = new byte[256];
            var from = new sockaddr_in();
            int fromlen = 16;
            for (int i = 0; i < 32; i++)
            {
                long n = (long)recvfrom(fd, answer, answer.Length, 0, ref from, ref fromlen); // expect: addrlen-not-reset
                if (n < 0)
                    break;
                if (n < 4 || answer[0] != 'L')
                    continue;
                Console.WriteLine("lamp at port " + from.sin_port); // expect: port-missing-ntohs
                found.Add(from);
            }
            return found;
        }

        // Same with the length in the loop, and the port in host order.
        static int CountReplies(int fd)
        {
            byte[] answer = new byte[256];
            int count = 0;
            while (count < 100)
            {
                var from = new sockaddr_in();
                int fromlen = Marshal.SizeOf<sockaddr_in>();
                if ((long)recvfrom(fd, answer, (IntPtr)answer.Length, 0, ref from, ref fromlen) < 0)
                    return count;
                if (ntohs(from.sin_port) == LampPort)
                    count++;
            }
            return count;
        }

        static void Switch(int fd, sockaddr_in lamp, bool on)
        {
            byte[] packet = { 1, 0, (byte)(on ? 0x75 : 0x76), 0 };
            for (int repeat = 0; repeat < 3; repeat++)
            {
                sendto(fd, packet, packet.Length, 0, ref lamp, 16); // expect: unchecked-send
                Thread.Sleep(20);
            }
        }

        static void SetWhite(int fd, sockaddr_in lamp, uint kelvin)
        {
            var cmd = new LampCommand { version = 1, command = 0x66, kelvin = kelvin, brightness = 0xffff };
            int size = Marshal.SizeOf<LampCommand>();
            if ((int)sendto_cmd(fd, ref cmd, size, 0, ref lamp, 16) != size) // expect: struct-sent-raw
                Die("sendto");
        }

        static void SetWhitePortable(int fd, sockaddr_in lamp, uint kelvin)
        {
            byte[] wire = { 1, 0, 0x66, (byte)(kelvin >> 24), (byte)(kelvin >> 16), (byte)(kelvin >> 8), (byte)kelvin };
            if ((int)sendto(fd, wire, wire.Length, 0, ref lamp, 16) != wire.Length)
                Die("sendto");
        }

        static string AskName(string ip)
        {
            var lamp = new sockaddr_in();
            lamp.sin_family = AF_INET;
            lamp.sin_port = LampPort; // expect: port-missing-htons
            if (inet_pton(AF_INET, ip, out lamp.sin_addr) < 0) // expect: inet-pton-wrong-compare
                return null;

            int fd = socket(AF_INET, SOCK_DGRAM, 0);
            if (fd == -1)
                return null;
            try
            {
                if (connect(fd, ref lamp, 16) != 0)
                    return null;
                byte[] q = Encoding.ASCII.GetBytes("NAME?");
                if ((int)sendto(fd, q, q.Length, 0, ref lamp, 16) < 0)
                    return null;
                byte[] a = new byte[128];
                int n = (int)recv(fd, a, a.Length, 0);
                return Encoding.UTF8.GetString(a, 0, n); // expect: recv-minus-one-index
            }
            finally
            {
                close(fd);
            }
        }

        static unsafe int OpenV6()
        {
            int fd = socket(AF_INET6, SOCK_DGRAM, 0);
            if (fd < 0)
                return -1;
            var any = new sockaddr_in6 { sin6_family = AF_INET6, sin6_port = htons(LampPort) };
            any.sin6_addr[15] = 1;
            if (bind6(fd, ref any, sizeof(sockaddr_in)) < 0) // expect: sizeof-sockaddr-mismatch
            {
                close(fd);
                return -1;
            }
            return fd;
        }

        // Local remote control: a script on the board sends one word.
        static void RemoteControl()
        {
            int fd = Checked(socket(AF_INET, SOCK_DGRAM, 0), "socket");
            sockaddr_in me = Address(0, LampPort + 1);
            me.sin_addr = INADDR_LOOPBACK; // expect: addr-missing-htonl
            Checked(bind(fd, ref me, 16), "bind");
            Checked(listen(fd, 4), "listen"); // expect: type-listen-on-dgram
            byte[] word = new byte[16];
            recv(fd, word, word.Length, 0); // expect: unchecked-recv
            Console.WriteLine(word[0] == 'q' ? "quit" : "go");
            close(fd);
        }

        static void Main(string[] args)
        {
            int fd = OpenSearch();
            foreach (sockaddr_in lamp in Search(fd))
            {
                Switch(fd, lamp, args.Length > 0);
                SetWhite(fd, lamp, 2700);
                SetWhitePortable(fd, lamp, 2700);
            }
            Console.WriteLine(CountReplies(fd) + " more");
            close(fd);

            if (args.Length > 1)
                Console.WriteLine(AskName(args[1]) ?? "no answer");
            int six = OpenV6();
            if (six >= 0)
                close(six);
            RemoteControl();
        }
    }
}
