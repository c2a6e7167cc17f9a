// Finds printers of the local net: broadcasts a question and collects the answers (Mono, Linux and macOS).
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;

namespace Discovery
{
    static class Posix
    {
        [DllImport("c", SetLastError = true)]
        internal static extern int socket(int domain, int type, int protocol);
        [DllImport("c", SetLastError = true)]
        internal static extern int setsockopt(int s, int level, int opt, IntPtr val, int len);
        [DllImport("c", SetLastError = true)]
        internal static extern long sendto(int s, byte[] buf, long len, int flags, IntPtr to, int tolen);
        [DllImport("c", SetLastError = true)]
        internal static extern long recvfrom(int s, byte[] buf, long len, int flags, IntPtr from, ref int fromlen);
        [DllImport("c", SetLastError = true)]
        internal static extern int poll([In, Out] PollFd[] fds, uint n, int timeout);
        [DllImport("c", SetLastError = true)]
        internal static extern int close(int s);
    }

    [StructLayout(LayoutKind.Sequential)]
    struct PollFd
    {
        public int fd;
        public short events;
        public short revents;
    }

    [StructLayout(LayoutKind.Sequential)]
    struct sockaddr_in
    {
        public ushort sin_family;
        public ushort sin_port;
        public uint sin_addr;
        public ulong sin_zero;
    }

    class Finder
    {
        const int PORT = 9222;
        const uint INADDR_BROADCAST = 0xffffffff;
        const uint INADDR_LOOPBACK = 0x7f000001;

        static int OpenSocket()
        {
            int fd = Posix.socket(2, 2, 0);
            if (fd < 0)
                throw new InvalidOperationException("socket");
            IntPtr one = Marshal.AllocHGlobal(4);
            Marshal.WriteInt32(one, 1);
            int rc = Posix.setsockopt(fd, 1, 6, one, 1); // expect: setsockopt-wrong-optlen
            Marshal.FreeHGlobal(one);
            if (rc < 0)
            {
                Posix.close(fd);
                throw new InvalidOperationException("setsockopt");
            }
            return fd;
        }

        static IntPtr MakeAddress(uint host)
        {
            sockaddr_in sa = new sockaddr_in();
            sa.sin_family = 2;
            sa.sin_port = (ushort)System.Net.IPAddress.HostToNetworkOrder((short)PORT);
            sa.sin_addr = host;
            IntPtr p = Marshal.AllocHGlobal(Marshal.SizeOf(typeof(sockaddr_in)));
            Marshal.StructureToPtr(sa, p, false);
            return p;
        }

        public static List<string> Find(bool here)
        {
            List<string> found = new List<string>();
            int fd = OpenSocket(); // expect: fd-leak-error-path
            IntPtr to = MakeAddress(here ? (uint)System.Net.IPAddress.HostToNetworkOrder((int)INADDR_LOOPBACK) : INADDR_BROADCAST);
            byte[] question = Encoding.ASCII.GetBytes("PRINTER?");
            Posix.sendto(fd, question, question.Length, 0, to, 16); // expect: unchecked-send

            PollFd[] fds = { new PollFd { fd = fd, events = 1 } };
            byte[] answer = new byte[512];
            IntPtr from = Marshal.AllocHGlobal(16);
            int fromLength = 16;
            while (Posix.poll(fds, 1, 1000) > 0)
            {
                long n = Posix.recvfrom(fd, answer, answer.Length, 0, from, ref fromLength); // expect: addrlen-not-reset
                if (n < 0)
                    return found;
                sockaddr_in peer = (sockaddr_in)Marshal.PtrToStructure(from, typeof(sockaddr_in));
                if (peer.sin_port == PORT) // expect: port-missing-ntohs
                    found.Add(Encoding.ASCII.GetString(answer, 0, (int)n));
            }
            Marshal.FreeHGlobal(from);
            Marshal.FreeHGlobal(to);
            Posix.close(fd);
            return found;
        }

        public static string FindFirst()
        {
            int fd = OpenSocket();
            try
            {
                IntPtr to = MakeAddress(INADDR_LOOPBACK); // expect: addr-missing-htonl
                byte[] question = Encoding.ASCII.GetBytes("PRINTER?");
                if (Posix.sendto(fd, question, question.Length, 0, to, 16) != question.Length)
                    return null;
                byte[] answer = new byte[512];
                IntPtr from = Marshal.AllocHGlobal(16);
                int fromLength = 0; // or: addrlen-uninit
                long n = Posix.recvfrom(fd, answer, answer.Length, 0, from, ref fromLength); // expect: addrlen-uninit
                return n > 0 ? Encoding.ASCII.GetString(answer, 0, (int)n) : null;
            }
            finally
            {
                Posix.close(fd);
            }
        }
    }
}
