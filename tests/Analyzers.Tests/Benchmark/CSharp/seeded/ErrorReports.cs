// What went wrong, told wrongly.
using System.ComponentModel;
using System.Runtime.InteropServices;

unsafe struct AddrInfo
{
    public int Flags, Family, SockType, Protocol;
    public uint AddrLen;
    public void* Addr;
    public byte* CanonName;
    public AddrInfo* Next;
}

static unsafe partial class Native
{
    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int getaddrinfo(string host, string service, AddrInfo* hints, AddrInfo** list);

    [LibraryImport("libc")]
    internal static partial void freeaddrinfo(AddrInfo* list);

    [LibraryImport("libc")]
    internal static partial byte* gai_strerror(int code);

    [LibraryImport("libc", EntryPoint = "socket", SetLastError = true)]
    internal static partial int Socket(int family, int type, int protocol);

    [LibraryImport("libc", EntryPoint = "connect", SetLastError = true)]
    internal static partial int Connect(int fd, void* address, uint length);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    internal static partial int Close(int fd);

    [LibraryImport("libc", EntryPoint = "perror", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void PError(string what);
}

static unsafe class ErrorReports
{
    static AddrInfo* Resolve(string host)
    {
        AddrInfo hints = new() { SockType = 1 };
        AddrInfo* list = null;
        if (Native.getaddrinfo(host, "imap", &hints, &list) != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError()); // expect: gai-error-perror
        return list;
    }

    static AddrInfo* ResolveAndSay(string host)
    {
        AddrInfo hints = new() { SockType = 1 };
        AddrInfo* list = null;
        int rc = Native.getaddrinfo(host, "imap", &hints, &list);
        if (rc != 0)
        {
            Native.PError("getaddrinfo"); // expect: gai-error-perror
            return null;
        }
        return list;
    }

    static AddrInfo* ResolveWell(string host)
    {
        AddrInfo hints = new() { SockType = 1 };
        AddrInfo* list = null;
        int rc = Native.getaddrinfo(host, "imap", &hints, &list);
        if (rc != 0)
        {
            Console.Error.WriteLine(Marshal.PtrToStringUTF8((IntPtr)Native.gai_strerror(rc)));
            return null;
        }
        return list;
    }

    static int Dial(AddrInfo* to)
    {
        int fd = Native.Socket(to->Family, to->SockType, to->Protocol);
        if (fd < 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        if (Native.Connect(fd, to->Addr, to->AddrLen) < 0)
        {
            Native.Close(fd);
            throw new Win32Exception(Marshal.GetLastPInvokeError(), "connect"); // expect: errno-clobbered
        }
        return fd;
    }

    static int DialWell(AddrInfo* to)
    {
        int fd = Native.Socket(to->Family, to->SockType, to->Protocol);
        if (fd < 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        if (Native.Connect(fd, to->Addr, to->AddrLen) < 0)
        {
            int error = Marshal.GetLastPInvokeError();
            Native.Close(fd);
            throw new Win32Exception(error, "connect");
        }
        return fd;
    }

    static void Main(string[] args)
    {
        AddrInfo* a = Resolve(args[0]);
        int first = Dial(a);
        Native.freeaddrinfo(a);
        Native.Close(first);
        AddrInfo* b = ResolveAndSay(args[1]);
        if (b != null)
        {
            int second = DialWell(b);
            Native.freeaddrinfo(b);
            Native.Close(second);
        }
        AddrInfo* c = ResolveWell(args[2]);
        if (c != null)
            Native.freeaddrinfo(c);
    }
}

// What the generator of LibraryImport would write.
static unsafe partial class Native
{
    internal static partial int getaddrinfo(string host, string service, AddrInfo* hints, AddrInfo** list) => throw new NotImplementedException();
    internal static partial void freeaddrinfo(AddrInfo* list) => throw new NotImplementedException();
    internal static partial byte* gai_strerror(int code) => throw new NotImplementedException();
    internal static partial int Socket(int family, int type, int protocol) => throw new NotImplementedException();
    internal static partial int Connect(int fd, void* address, uint length) => throw new NotImplementedException();
    internal static partial int Close(int fd) => throw new NotImplementedException();
    internal static partial void PError(string what) => throw new NotImplementedException();
}
