// resolv: prints the addresses of names. One of the first tools that we moved from C.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;

unsafe class ResolverTool
{
    const int AF_UNSPEC = 0, AF_INET = 2, AF_INET6 = 10, SOCK_STREAM = 1, SOCK_DGRAM = 2;
    const int AI_CANONNAME = 2;

    [StructLayout(LayoutKind.Sequential)]
    public struct in_addr { public uint s_addr; }

    [StructLayout(LayoutKind.Sequential)]
    public struct sockaddr { public ushort sa_family; public fixed byte sa_data[14]; }

    [StructLayout(LayoutKind.Sequential)]
    public struct sockaddr_in { public ushort sin_family; public ushort sin_port; public in_addr sin_addr; public fixed byte sin_zero[8]; }

    [StructLayout(LayoutKind.Sequential)]
    public struct sockaddr_in6 { public ushort sin6_family; public ushort sin6_port; public uint sin6_flowinfo; public fixed byte sin6_addr[16]; public uint sin6_scope_id; }

    [StructLayout(LayoutKind.Sequential)]
    public struct addrinfo
    {
        public int ai_flags, ai_family, ai_socktype, ai_protocol;
        public uint ai_addrlen;
        public sockaddr* ai_addr;
        public byte* ai_canonname;
        public addrinfo* ai_next;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct hostent
    {
        public byte* h_name;
        public byte** h_aliases;
        public int h_addrtype;
        public int h_length;
        public byte** h_addr_list;
    }

    [DllImport("libc")] static extern int getaddrinfo(byte[] node, byte[] service, addrinfo* hints, addrinfo** res);
    [DllImport("libc")] static extern void freeaddrinfo(addrinfo* res);
    [DllImport("libc")] static extern byte* gai_strerror(int code);
    [DllImport("libc")] static extern hostent* gethostbyname(byte[] name);
    [DllImport("libc")] static extern byte* inet_ntop(int af, void* src, byte* dst, uint size);
    [DllImport("libc")] static extern int inet_pton(int af, string src, void* dst);
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] static extern int connect(int fd, void* addr, uint len);
    [DllImport("libc", SetLastError = true)] static extern int getsockname(int fd, void* addr, uint* len);
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);
    [DllImport("libc")] static extern ushort htons(ushort value);
    [DllImport("libc")] static extern ushort ntohs(ushort value);
    [DllImport("libc")] static extern void perror(string what);
    [DllImport("libc")] static extern void exit(int status);

    static byte[] Z(string s) => Encoding.UTF8.GetBytes(s + '\0');

    static string Text(byte* p) => Marshal.PtrToStringUTF8((IntPtr)p);

    static void Show(string name)
    {
        addrinfo hints;
        addrinfo* list;
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_flags = AI_CANONNAME;
        if (getaddrinfo(Z(name), null, &hints, &list) != 0) // expect: hints-uninit, addrinfo-leak
        {
            perror(name); // expect: gai-error-perror
            return;
        }

        Console.WriteLine(Text(list->ai_canonname) ?? name);
        byte* buffer = stackalloc byte[16];
        for (addrinfo* p = list; p != null; p = p->ai_next)
        {
            switch (p->ai_family)
            {
                case AF_INET:
                    if (inet_ntop(AF_INET, &((sockaddr_in*)p->ai_addr)->sin_addr, buffer, 16) != null)
                        Console.WriteLine("\t" + Text(buffer));
                    break;
                case AF_INET6:
                    if (inet_ntop(AF_INET6, ((sockaddr_in6*)p->ai_addr)->sin6_addr, buffer, 16) != null) // expect: ntop-buffer-too-small
                        Console.WriteLine("\t" + Text(buffer));
                    break;
            }
        }

        if (list->ai_next == null)
            return;
        freeaddrinfo(list);
    }

    static List<string> Old(string name)
    {
        List<string> found = new();
        hostent* entry = gethostbyname(Z(name)); // expect: obsolete-gethostbyname, unchecked-gethostbyname
        for (byte** p = entry->h_addr_list; *p != null; p++) // or: unchecked-gethostbyname
        {
            byte* text = stackalloc byte[46];
            inet_ntop(entry->h_addrtype, *p, text, 46); // expect: unchecked-inet-ntop
            found.Add(Text(text));
        }

        return found;
    }

    static string PeerText(sockaddr* any)
    {
        byte* text = stackalloc byte[46];
        var v4 = (sockaddr_in*)any; // expect: wrong-family
        return inet_ntop(AF_INET, &v4->sin_addr, text, 46) == null ? "?" : Text(text) + ":" + ntohs(v4->sin_port); // or: wrong-family
    }

    static bool IsAddress(string text)
    {
        in_addr scratch;
        byte* six = stackalloc byte[16];
        if (inet_pton(AF_INET, text, &scratch) < 0) // expect: inet-pton-wrong-compare
            return false;
        inet_pton(AF_INET6, text, six); // expect: unchecked-inet-pton
        return true;
    }

    // The address that this machine would use towards a host.
    static string Route(string host)
    {
        sockaddr_in there;
        there.sin_family = AF_INET;
        there.sin_port = htons(htons(53)); // expect: port-double-htons
        if (inet_pton(AF_INET, host, &there.sin_addr) != 1)
            return null;
        int fd = socket(AF_INET, SOCK_DGRAM, 0);
        if (fd < 0)
            return null;
        if (connect(fd, &there, (uint)sizeof(sockaddr_in)) < 0) // expect: sockaddr-not-zeroed
        {
            close(fd);
            return null;
        }

        sockaddr_in6 own = default;
        uint length = (uint)sizeof(sockaddr_in6);
        string answer = null;
        if (getsockname(fd, &own, &length) == 0)
            answer = PeerText((sockaddr*)&own);
        close(fd);
        return answer;
    }

    static int Probe(string host, string port)
    {
        addrinfo hints = default;
        addrinfo* all = null;
        hints.ai_socktype = SOCK_STREAM;
        int rc = getaddrinfo(Z(host), Z(port), &hints, &all);
        if (rc == -1) // expect: wrong-error-check
        {
            Console.Error.WriteLine(Text(gai_strerror(rc)));
            return 1;
        }

        int fd = socket(all->ai_family, all->ai_socktype, all->ai_protocol);
        if (fd < 0)
            goto done;
        connect(fd, all->ai_addr, (uint)sizeof(sockaddr)); // expect: unchecked-connect, sizeof-sockaddr-mismatch
        if (close(fd) < 0)
        {
            freeaddrinfo(all);
            goto done;
        }

    done:
        freeaddrinfo(all); // expect: addrinfo-double-free
        return 0;
    }

    static int Main(string[] args)
    {
        foreach (string arg in args)
        {
            if (arg.Contains(':'))
                Probe(arg.Split(':')[0], arg.Split(':')[1]);
            else if (IsAddress(arg))
                Console.WriteLine(Route(arg));
            else
                Show(arg);
        }

        if (args.Length == 0)
            exit(2);
        foreach (string line in Old("localhost"))
            Console.WriteLine(line);
        return 0;
    }
}
