// Every resource is released in a finally, and what is returned is not.
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Finally;

internal unsafe struct addrinfo
{
    public int ai_flags, ai_family, ai_socktype, ai_protocol;
    public uint ai_addrlen;
    public void* ai_addr;
    public byte* ai_canonname;
    public addrinfo* ai_next;
}

internal static unsafe class Net
{
    [DllImport("libc", CharSet = CharSet.Ansi)] private static extern int getaddrinfo(string? node, string? service, addrinfo* hints, out addrinfo* list);
    [DllImport("libc")] private static extern void freeaddrinfo(addrinfo* list);
    [DllImport("libc")] private static extern IntPtr gai_strerror(int code);
    [DllImport("libc", SetLastError = true)] private static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] private static extern int connect(int fd, void* address, uint length);
    [DllImport("libc")] private static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] private static extern nint write(int fd, byte* data, nint length);

    public static int Dial(string host, string service)
    {
        addrinfo hints = new() { ai_socktype = 1 };
        int rc = getaddrinfo(host, service, &hints, out addrinfo* list);
        if (rc != 0)
        {
            throw new IOException($"{host}: {Marshal.PtrToStringAnsi(gai_strerror(rc))}");
        }

        int error = 0;
        try
        {
            for (addrinfo* p = list; p != null; p = p->ai_next)
            {
                int fd = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
                if (fd < 0)
                {
                    continue;
                }

                if (connect(fd, p->ai_addr, p->ai_addrlen) == 0)
                {
                    return fd;
                }

                // close() is declared without SetLastError, so it changes nothing here.
                close(fd);
                error = Marshal.GetLastPInvokeError();
            }
        }
        finally
        {
            freeaddrinfo(list);
        }

        throw new Win32Exception(error);
    }

    public static bool TryDial(string host, out int fd)
    {
        try
        {
            fd = Dial(host, "http");
            return true;
        }
        catch (Exception exception) when (exception is IOException or Win32Exception)
        {
            Console.Error.WriteLine(exception.Message);
            fd = -1;
            return false;
        }
    }

    public static bool Say(string host, ReadOnlySpan<byte> text)
    {
        if (!TryDial(host, out int fd))
        {
            return false;
        }

        try
        {
            fixed (byte* p = text)
            {
                for (int sent = 0; sent < text.Length;)
                {
                    nint n = write(fd, p + sent, text.Length - sent);
                    if (n <= 0)
                    {
                        return false;
                    }

                    sent += (int)n;
                }
            }

            return true;
        }
        finally
        {
            close(fd);
        }
    }
}
