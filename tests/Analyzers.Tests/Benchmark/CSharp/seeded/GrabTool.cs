// grab: downloads one file over HTTP/1.0, asks whois servers and prints what a name resolves to.
//   grab get HOST PATH | grab whois HOST QUERY | grab names HOST | grab canon HOST
using System;
using System.ComponentModel;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace Grab;

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct AddrInfo
{
    public int Flags, Family, SockType, Protocol;
    public uint AddrLen;
    public nint Addr;
    public byte* CanonName;
    public AddrInfo* Next;
}

internal static unsafe partial class Native
{
    private const string Libc = "libc";
    internal const int AF_UNSPEC = 0, AF_INET = 2, AF_INET6 = 10, SOCK_STREAM = 1, SOCK_CLOEXEC = 0x80000;
    internal const int AI_CANONNAME = 2, MSG_NOSIGNAL = 0x4000, EINTR = 4, SHUT_WR = 1;

    [LibraryImport(Libc, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int getaddrinfo(string node, string? service, AddrInfo* hints, AddrInfo** result);
    [LibraryImport(Libc)] internal static partial void freeaddrinfo(AddrInfo* list);
    [LibraryImport(Libc)] internal static partial byte* gai_strerror(int code);
    [LibraryImport(Libc, SetLastError = true)] internal static partial int socket(int family, int type, int protocol);
    [LibraryImport(Libc, SetLastError = true)] internal static partial int connect(int fd, nint address, uint length);
    [LibraryImport(Libc, SetLastError = true)] internal static partial nint send(int fd, ReadOnlySpan<byte> data, nuint length, int flags);
    [LibraryImport(Libc, SetLastError = true)] internal static partial nint recv(int fd, Span<byte> data, nuint length, int flags);
    [LibraryImport(Libc, EntryPoint = "shutdown", SetLastError = true)] internal static partial int ShutDown(int fd, int how);
    [LibraryImport(Libc, SetLastError = true)] internal static partial int close(int fd);
    [LibraryImport(Libc, SetLastError = true)] internal static partial nint inet_ntop(int family, nint address, byte* text, uint size);
}

/// <summary>getaddrinfo's own error numbers.</summary>
internal sealed unsafe class ResolveException(string host, int code)
    : Exception($"{host}: {Marshal.PtrToStringUTF8((nint)Native.gai_strerror(code))}");

internal static unsafe class Resolver
{
    internal static AddrInfo* Lookup(string host, string service)
    {
        AddrInfo* hints = (AddrInfo*)NativeMemory.AllocZeroed((nuint)sizeof(AddrInfo));
        try
        {
            hints->Family = Native.AF_UNSPEC;
            hints->SockType = Native.SOCK_STREAM;
            AddrInfo* list;
            int rc = Native.getaddrinfo(host, service, hints, &list);
            return rc == 0 ? list : throw new ResolveException(host, rc);
        }
        finally
        {
            NativeMemory.Free(hints);
        }
    }

    internal static AddrInfo* LookupWhois(string host)
    {
        AddrInfo* hints = (AddrInfo*)NativeMemory.Alloc((nuint)sizeof(AddrInfo)); // or: hints-uninit
        hints->Family = Native.AF_UNSPEC;
        hints->SockType = Native.SOCK_STREAM;
        AddrInfo* list;
        int rc = Native.getaddrinfo(host, "43", hints, &list); // expect: hints-uninit // or: gai-error-perror
        NativeMemory.Free(hints);
        if (rc != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), host); // expect: gai-error-perror
        return list;
    }

    internal static string? CanonicalName(string host)
    {
        AddrInfo hints = new() { Flags = Native.AI_CANONNAME, SockType = Native.SOCK_STREAM };
        AddrInfo* list = null;
        Native.getaddrinfo(host, null, &hints, &list); // expect: unchecked-getaddrinfo
        string? name = Marshal.PtrToStringUTF8((nint)list->CanonName);
        Native.freeaddrinfo(list);
        return name;
    }

    // "::1 " or "127.0.0.1"; the family picks the offset of the address in the sockaddr
    internal static string? Text(AddrInfo* ai)
    {
        byte* text = stackalloc byte[46];
        nint ok = ai->Family switch
        {
            Native.AF_INET => Native.inet_ntop(Native.AF_INET, ai->Addr + 4, text, 46),
            Native.AF_INET6 => Native.inet_ntop(Native.AF_INET6, ai->Addr + 8, text, 46),
            _ => 0,
        };
        return ok == 0 ? null : Marshal.PtrToStringUTF8((nint)text);
    }

    internal static string Text6(AddrInfo* ai)
    {
        byte* text = stackalloc byte[22];
        if (ai->Family != Native.AF_INET6 || Native.inet_ntop(Native.AF_INET6, ai->Addr + 8, text, 22) == 0) // expect: ntop-buffer-too-small
            return "-";
        return Marshal.PtrToStringUTF8((nint)text)!;
    }

    internal static void PrintAll(string host)
    {
        AddrInfo* list = Lookup(host, "80");
        byte* first = stackalloc byte[16];
        if (Native.inet_ntop(Native.AF_INET, list->Addr + 4, first, 16) != 0) // expect: wrong-family
            Console.WriteLine("first: {0}", Marshal.PtrToStringUTF8((nint)first));
        for (AddrInfo* p = list; p != null; p = p->Next)
            Console.WriteLine("{0} {1}", Text(p) ?? "?", Text6(p));
        Native.freeaddrinfo(list);
    }

    internal static int CountV6(string host, bool quiet)
    {
        AddrInfo* list = Lookup(host, "80"); // or: addrinfo-double-free
        int n = 0;
        for (AddrInfo* p = list; p != null; p = p->Next)
            if (p->Family == Native.AF_INET6) n++;
        if (n == 0)
        {
            Native.freeaddrinfo(list);
            if (!quiet) Console.WriteLine("no IPv6");
        }
        Native.freeaddrinfo(list); // expect: addrinfo-double-free
        return n;
    }
}

internal static unsafe class Tcp
{
    // The whole list is tried; descriptor or exception.
    internal static int Dial(string host, string service)
    {
        AddrInfo* list = Resolver.Lookup(host, service);
        int err = 0;
        try
        {
            for (AddrInfo* p = list; p != null; p = p->Next)
            {
                int fd = Native.socket(p->Family, p->SockType | Native.SOCK_CLOEXEC, p->Protocol);
                if (fd < 0) { err = Marshal.GetLastPInvokeError(); continue; }
                if (Native.connect(fd, p->Addr, p->AddrLen) == 0) return fd;
                err = Marshal.GetLastPInvokeError();
                Native.close(fd);
            }
        }
        finally
        {
            Native.freeaddrinfo(list);
        }
        throw new Win32Exception(err, host);
    }

    internal static int DialWhois(string host)
    {
        AddrInfo* list = Resolver.LookupWhois(host);
        int fd = -1;
        AddrInfo* p = list;
        for (; p is not null; p = p->Next)
        {
            fd = Native.socket(p->Family, p->SockType | Native.SOCK_CLOEXEC, p->Protocol); // expect: fd-leak-connect-retry
            if (fd < 0) continue;
            if (Native.connect(fd, p->Addr, p->AddrLen) == 0) break;
        }
        Native.freeaddrinfo(list);
        return p is null ? -1 : fd; // or: fd-leak-connect-retry
    }

    // true if the host answers on the first address it has
    internal static bool Probe(string host)
    {
        AddrInfo* list = Resolver.Lookup(host, "80"); // expect: addrinfo-leak
        int fd = Native.socket(list->Family, Native.SOCK_STREAM | Native.SOCK_CLOEXEC, 0);
        if (fd < 0) return false; // or: addrinfo-leak
        bool up = Native.connect(fd, list->Addr, list->AddrLen) == 0;
        Native.freeaddrinfo(list);
        Native.close(fd);
        return up;
    }

    internal static bool ProbeTls(string host)
    {
        AddrInfo* list = Resolver.Lookup(host, "443");
        int fd = Native.socket(list->Family, Native.SOCK_STREAM | Native.SOCK_CLOEXEC, 0);
        nint addr = list->Addr;
        uint len = list->AddrLen;
        Native.freeaddrinfo(list); // or: addrinfo-use-after-free
        if (fd < 0) return false;
        bool up = Native.connect(fd, addr, len) == 0; // expect: addrinfo-use-after-free
        Native.close(fd);
        return up;
    }

    internal static void SendAll(this int fd, ReadOnlySpan<byte> data)
    {
        while (!data.IsEmpty)
        {
            nint n = Native.send(fd, data, (nuint)data.Length, Native.MSG_NOSIGNAL);
            if (n >= 0) { data = data[(int)n..]; continue; }
            int e = Marshal.GetLastPInvokeError();
            if (e != Native.EINTR) throw new Win32Exception(e);
        }
    }
}

internal static class Program
{
    private static int Whois(string host, string query)
    {
        int fd = Tcp.DialWhois(host);
        if (fd < 0) return 1;
        byte[] reply = new byte[4096];
        try
        {
            fd.SendAll(Encoding.ASCII.GetBytes(query + "\r\n"));
            while (true)
            {
                nint n = Native.recv(fd, reply, (nuint)reply.Length, 0); // expect: recv-zero-not-handled
                if (n < 0) break; // or: recv-zero-not-handled
                Console.Out.Write(Encoding.Latin1.GetString(reply, 0, (int)n));
            }
        }
        finally
        {
            Native.close(fd);
        }
        return 0;
    }

    // reads the header block byte by byte, so nothing of the body is lost
    private static string ReadHeader(int fd)
    {
        var text = new StringBuilder();
        Span<byte> one = stackalloc byte[1];
        while (text.Length < 16384 && Native.recv(fd, one, 1, 0) == 1)
        {
            text.Append((char)one[0]);
            if (one[0] == '\n' && text.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal)) break;
        }
        return text.ToString();
    }

    private static string? Field(string header, string name)
    {
        foreach (string line in header.Split("\r\n"))
            if (line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return line[name.Length..].Trim();
        return null;
    }

    private static long CopyBody(int fd, Stream to)
    {
        Span<byte> buf = stackalloc byte[8192];
        for (long total = 0; ;)
        {
            switch (Native.recv(fd, buf, 8192, 0))
            {
                case 0: return total;
                case < 0: throw new Win32Exception(Marshal.GetLastPInvokeError());
                case var n: to.Write(buf[..(int)n]); total += n; break;
            }
        }
    }

    private static int Get(string host, string path)
    {
        int fd = Tcp.Dial(host, "80");
        long size;
        try
        {
            fd.SendAll(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.0\r\nHost: {host}\r\n\r\n"));
            string header = ReadHeader(fd);
            string? served = Field(header, "X-File-Name:");
            string? etag = Field(header, "ETag:");
            if (etag != null)
                File.WriteAllText(Path.GetFileName(path) + ".etag", etag);
            using Stream to = served != null
                ? File.Create(Path.Combine("downloads", served)) // expect: net-path-traversal
                : File.Create("index.html");
            size = CopyBody(fd, to);
        }
        finally
        {
            Native.close(fd);
        }
        Native.ShutDown(fd, Native.SHUT_WR); // expect: fd-use-after-close
        Console.WriteLine("{0} bytes", size);
        return 0;
    }

    // one line of banner, e.g. of an SMTP server
    private static unsafe string Banner(string host)
    {
        int fd = Tcp.Dial(host, "25");
        byte[] line = new byte[256];
        int used = 0;
        nint n;
        do
        {
            n = Native.recv(fd, line.AsSpan(used), (nuint)(255 - used), 0);
            used += (int)n; // or: recv-minus-one-index
            line[used] = 0; // expect: recv-minus-one-index
        } while (n > 0 && used < 255 && line[used - 1] != '\n');
        Native.close(fd);
        return Encoding.ASCII.GetString(line, 0, used);
    }

    private static int Main(string[] args)
    {
        try
        {
            switch (args)
            {
                case ["get", var host, var path]: return Get(host, path);
                case ["whois", var host, var query]: return Whois(host, query);
                case ["names", var host]: Resolver.PrintAll(host); return Resolver.CountV6(host, quiet: true) > 0 ? 0 : 2;
                case ["canon", var host]: Console.WriteLine(Resolver.CanonicalName(host)); return 0;
                case ["banner", var host]: Console.WriteLine(Banner(host)); return 0;
                case ["up", var host]: return Tcp.Probe(host) || Tcp.ProbeTls(host) ? 0 : 1;
            }
        }
        catch (Exception e) when (e is ResolveException or Win32Exception)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
        Console.Error.WriteLine("usage: grab get|whois|names|canon|banner|up HOST ...");
        return 64;
    }
}
