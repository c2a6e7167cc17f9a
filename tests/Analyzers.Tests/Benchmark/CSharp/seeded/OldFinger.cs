// finger / fingerd, carried over from our 1994 sources line by line. Everything is pointers, as it was in C;
// the server part reads ~/.plan files from a table, the client part prints what the other side sends.
using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace OldFinger
{
    [StructLayout(LayoutKind.Sequential)]
    unsafe struct hostent
    {
        public byte* h_name;
        public byte** h_aliases;
        public int h_addrtype;
        public int h_length;
        public byte** h_addr_list;
    }

    [StructLayout(LayoutKind.Sequential)]
    unsafe struct servent
    {
        public byte* s_name;
        public byte** s_aliases;
        public int s_port;
        public byte* s_proto;
    }

    [StructLayout(LayoutKind.Sequential)]
    unsafe struct sockaddr_in
    {
        public short sin_family;
        public ushort sin_port;
        public uint sin_addr;
        public fixed byte sin_zero[8];
    }

    static unsafe class C
    {
        public const int AF_INET = 2, SOCK_STREAM = 1;
        public const uint INADDR_NONE = 0xffffffff, INADDR_LOOPBACK = 0x7f000001;

        [DllImport("libc", SetLastError = true)] public static extern int socket(int d, int t, int p);
        [DllImport("libc", SetLastError = true)] public static extern int bind(int s, sockaddr_in* a, int len);
        [DllImport("libc", SetLastError = true)] public static extern int listen(int s, int n);
        [DllImport("libc", SetLastError = true)] public static extern int accept(int s, sockaddr_in* a, int* len);
        [DllImport("libc", SetLastError = true)] public static extern int connect(int s, sockaddr_in* a, int len);
        [DllImport("libc", SetLastError = true)] public static extern int getsockname(int s, sockaddr_in* a, int* len);
        [DllImport("libc", SetLastError = true)] public static extern nint read(int fd, void* b, nint n);
        [DllImport("libc", SetLastError = true)] public static extern nint write(int fd, void* b, nint n);
        [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
        [DllImport("libc")] public static extern ushort htons(ushort v);
        [DllImport("libc")] public static extern ushort ntohs(ushort v);
        [DllImport("libc")] public static extern uint htonl(uint v);
        [DllImport("libc")] public static extern uint inet_addr(string s);
        [DllImport("libc")] public static extern byte* inet_ntoa(uint a);
        [DllImport("libc")] public static extern hostent* gethostbyname(string name);
        [DllImport("libc")] public static extern servent* getservbyname(string name, string proto);
        [DllImport("libc")] public static extern byte* strcpy(byte* d, byte* s);
        [DllImport("libc")] public static extern nint strlen(byte* s);
        [DllImport("libc")] public static extern int strcmp(byte* a, byte* b);
        [DllImport("libc")] public static extern int sscanf(byte* s, string format, byte* a);
        [DllImport("libc")] public static extern int printf(byte* format);
        [DllImport("libc")] public static extern int puts(byte* s);
        [DllImport("libc")] public static extern int toupper(int c);
        [DllImport("libc")] public static extern void perror(string s);
    }

    static unsafe class Client
    {
        static int Port(string service)
        {
            servent* se = C.getservbyname(service, "tcp");
            if (se == null)
                return C.htons(79);
            return se->s_port;
        }

        // "finger @host" where host is a name
        static int OpenByName(string host)
        {
            sockaddr_in sin = default;
            hostent* hp = C.gethostbyname(host); // expect: obsolete-gethostbyname // or: unchecked-gethostbyname
            sin.sin_family = C.AF_INET;
            sin.sin_addr = *(uint*)hp->h_addr_list[0]; // expect: unchecked-gethostbyname
            servent* se = C.getservbyname("finger", "tcp");
            if (se == null)
                return -1;
            sin.sin_port = C.htons((ushort)se->s_port); // expect: port-double-htons

            int s = C.socket(C.AF_INET, C.SOCK_STREAM, 0);
            if (s < 0)
                return -1;
            if (C.connect(s, &sin, sizeof(sockaddr_in)) < 0)
            {
                C.perror("connect");
                C.close(s);
                return -1;
            }
            return s;
        }

        // "finger @1.2.3.4", port already in network order
        static int OpenByNumber(string dotted, int netPort)
        {
            sockaddr_in sin;
            new Span<byte>(&sin, sizeof(sockaddr_in)).Clear();
            sin.sin_family = C.AF_INET;
            sin.sin_port = (ushort)netPort;
            sin.sin_addr = C.inet_addr(dotted); // expect: obsolete-inet-addr, inet-addr-none-unchecked
            int s;
            if ((s = C.socket(C.AF_INET, C.SOCK_STREAM, 0)) == -1)
                return -1;
            if (C.connect(s, &sin, sizeof(sockaddr_in)) == 0)
                return s;
            C.perror("connect");
            C.close(s);
            return -1;
        }

        static bool Ask(int s, string user)
        {
            byte[] line = System.Text.Encoding.ASCII.GetBytes(user + "\r\n");
            fixed (byte* p = line)
            {
                for (nint done = 0; done < line.Length;)
                {
                    nint n = C.write(s, p + done, line.Length - done);
                    if (n < 0)
                        return false;
                    done += n;
                }
            }
            return true;
        }

        static void Copy(int s)
        {
            byte* buf = stackalloc byte[512];
            nint n;
            while ((n = C.read(s, buf, 512)) > 0)
            {
                buf[n] = 0; // expect: recv-off-by-one-nul
                C.puts(buf);
            }
        }

        static void CopyVerbatim(int s)
        {
            byte* buf = stackalloc byte[512];
            for (;;)
            {
                nint n = C.read(s, buf, 511);
                if (n <= 0)
                    return;
                buf[n] = 0;
                C.printf(buf); // expect: net-format-string
            }
        }

        // finger -U: for the line printer
        static void CopyUpper(int s)
        {
            sbyte* buf = stackalloc sbyte[256];
            nint n;
            while ((n = C.read(s, buf, 255)) > 0)
            {
                for (nint i = 0; i < n; i++)
                    buf[i] = (sbyte)C.toupper(buf[i]); // expect: signed-char-index
                buf[n] = 0;
                C.puts((byte*)buf);
            }
        }

        public static int Run(string host, string user, char mode)
        {
            int s = char.IsDigit(host[0]) ? OpenByNumber(host, Port("finger")) : OpenByName(host);
            if (s < 0)
                return 1;
            if (Ask(s, user))
            {
                if (mode == 'U')
                    CopyUpper(s);
                else if (mode == 'v')
                    CopyVerbatim(s);
                else
                    Copy(s);
            }
            C.close(s);
            return 0;
        }
    }

    static unsafe class Server
    {
        // one byte at a time up to the newline; the text always ends in a zero
        static bool GetLine(int c, byte* line, int size)
        {
            int have = 0;
            while (have < size - 1)
            {
                byte b;
                if (C.read(c, &b, 1) != 1)
                    return false;
                if (b == '\n')
                    break;
                if (b != '\r')
                    line[have++] = b;
            }
            line[have] = 0;
            return true;
        }

        static void Log(sockaddr_in* peer, int c)
        {
            sockaddr_in me;
            int len = sizeof(sockaddr_in);
            if (C.getsockname(c, &me, &len) < 0)
                return;
            byte* from = C.inet_ntoa(peer->sin_addr); // expect: obsolete-inet-ntoa
            byte* to = C.inet_ntoa(me.sin_addr); // expect: obsolete-inet-ntoa // or: static-buffer-reuse
            Console.WriteLine("{0}:{1} -> {2}", Marshal.PtrToStringAnsi((IntPtr)from), C.ntohs(peer->sin_port), Marshal.PtrToStringAnsi((IntPtr)to)); // expect: static-buffer-reuse
        }

        static void Serve(int c, byte*[] users)
        {
            byte* line = stackalloc byte[1024];
            byte* verb = stackalloc byte[8];
            byte* name = stackalloc byte[32];
            if (!GetLine(c, line, 1024))
                return;
            if (line[0] == '/')
            {
                // "/W user"
                if (C.sscanf(line, "%s", verb) != 1) // expect: scanf-unbounded
                    return;
                line += C.strlen(verb);
                while (*line == ' ')
                    line++;
            }
            C.strcpy(name, line); // expect: net-strcpy-overflow
            byte* known = null;
            foreach (byte* u in users)
                if (C.strcmp(u, name) == 0)
                    known = u;
            byte* reply = known == null ? name : known;
            nint n = C.strlen(reply);
            if (C.write(c, reply, n) != n)
                C.perror("write");
        }

        public static int Run(ushort port, byte*[] users)
        {
            int l = C.socket(C.AF_INET, C.SOCK_STREAM, 0); // or: missing-reuseaddr
            if (l < 0)
            {
                C.perror("socket");
                return 1;
            }
            sockaddr_in sin = new sockaddr_in { sin_family = C.AF_INET, sin_port = C.htons(port) };
            sin.sin_addr = C.htonl(C.INADDR_LOOPBACK);
            if (C.bind(l, &sin, sizeof(sockaddr_in)) < 0 || C.listen(l, 5) < 0) // expect: missing-reuseaddr
            {
                C.perror("bind/listen");
                C.close(l);
                return 1;
            }
            for (;;)
            {
                sockaddr_in peer;
                int len = sizeof(sockaddr_in);
                int c = C.accept(l, &peer, &len);
                if (c < 0)
                {
                    Thread.Sleep(100);
                    continue;
                }
                Log(&peer, c);
                Serve(c, users);
                C.close(c);
            }
        }
    }
}
