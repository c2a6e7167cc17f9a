// powerctl: control socket of the rack power daemon. AF_UNIX only: a stream socket for commands,
// a datagram socket for events. Descriptors live in fields, the classes are IDisposable.
#nullable enable
using System;
using System.ComponentModel;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace PowerCtl;

public static unsafe class Posix
{
    public const int AF_UNIX = 1, SOCK_STREAM = 1, SOCK_DGRAM = 2, EINTR = 4;
    public const int PathSize = 108;

    [StructLayout(LayoutKind.Sequential)]
    public struct sockaddr_un
    {
        public ushort sun_family;
        public fixed byte sun_path[PathSize];
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct Header
    {
        public byte Kind;
        public byte Outlet;
        public byte Size;
    }

    [DllImport("libc", SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] public static extern int bind(int fd, sockaddr_un* address, uint length);
    [DllImport("libc", SetLastError = true)] public static extern int listen(int fd, int backlog);
    [DllImport("libc", SetLastError = true)] public static extern int accept(int fd, sockaddr_un* address, uint* length);
    [DllImport("libc", SetLastError = true)] public static extern int connect(int fd, sockaddr_un* address, uint length);
    [DllImport("libc", SetLastError = true)] public static extern nint recv(int fd, void* data, nuint length, int flags);
    [DllImport("libc", SetLastError = true)] public static extern nint send(int fd, void* data, nuint length, int flags);
    [DllImport("libc", SetLastError = true)] public static extern int close(int fd);

    public static Win32Exception Error(string what) => new(Marshal.GetLastWin32Error(), what);
}

public static unsafe class Address
{
    public static Posix.sockaddr_un Of(string path)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(path);
        if (bytes.Length >= Posix.PathSize)
            throw new ArgumentException("path too long", nameof(path));
        Posix.sockaddr_un address = default;
        address.sun_family = Posix.AF_UNIX;
        Marshal.Copy(bytes, 0, (IntPtr)address.sun_path, bytes.Length);
        return address;
    }

    public static void Fill(Posix.sockaddr_un* address, string path)
    {
        *address = default;
        address->sun_family = Posix.AF_UNIX;
        byte[] bytes = Encoding.UTF8.GetBytes(path);
        Marshal.Copy(bytes, 0, (IntPtr)address->sun_path, bytes.Length); // expect: sun-path-overflow
    }
}

public sealed unsafe class ControlServer : IDisposable
{
    private readonly string _path;
    private int _listener;

    private ControlServer(int listener, string path)
    {
        _listener = listener;
        _path = path;
    }

    public static ControlServer Open(string path)
    {
        Posix.sockaddr_un address = Address.Of(path);
        int fd = Posix.socket(Posix.AF_UNIX, Posix.SOCK_STREAM, 0);
        if (fd < 0)
            throw Posix.Error("socket");
        try
        {
            File.Delete(path);
            if (Posix.bind(fd, &address, (uint)sizeof(Posix.sockaddr_un)) < 0 || Posix.listen(fd, 8) < 0)
                throw Posix.Error(path);
            return new ControlServer(fd, path);
        }
        catch
        {
            Posix.close(fd);
            throw;
        }
    }

    // A second door for the technicians' laptop.
    public static ControlServer? OpenDebug(string path)
    {
        Posix.sockaddr_un address = Address.Of(path);
        int fd = Posix.socket(Posix.AF_UNIX, Posix.SOCK_STREAM, 0);
        if (fd < 0)
            return null;
        if (Posix.listen(fd, 1) < 0) // expect: phase-listen-before-bind
        {
            Posix.close(fd);
            return null;
        }
        File.Delete(path);
        Posix.bind(fd, &address, (uint)sizeof(Posix.sockaddr_un)); // expect: unchecked-bind
        return new ControlServer(fd, path);
    }

    public Session Next()
    {
        int fd;
        do
        {
            fd = Posix.accept(_listener, null, null);
        }
        while (fd < 0 && Marshal.GetLastWin32Error() == Posix.EINTR);
        return fd >= 0 ? new Session(fd) : throw Posix.Error("accept");
    }

    public byte NextKey()
    {
        int fd = Posix.accept(_listener, null, null); // expect: unchecked-accept
        byte key;
        nint n = Posix.recv(fd, &key, 1, 0);
        Posix.close(fd);
        return n == 1 ? key : (byte)0;
    }

    public void Dispose()
    {
        if (_listener < 0)
            return;
        Posix.close(_listener);
        _listener = -1;
        File.Delete(_path);
    }
}

public sealed unsafe class Session : IDisposable
{
    private int _fd;

    public Session(int fd) => _fd = fd;

    private bool ReadExactly(byte* target, int size)
    {
        while (size > 0)
        {
            nint n = Posix.recv(_fd, target, (nuint)size, 0);
            if (n <= 0)
                return false;
            target += n;
            size -= (int)n;
        }
        return true;
    }

    public bool ReadHeader(out byte kind, out byte outlet)
    {
        Posix.Header header;
        kind = outlet = 0;
        nint n = Posix.recv(_fd, &header, (nuint)sizeof(Posix.Header), 0); // expect: partial-recv
        if (n <= 0)
            return false;
        kind = header.Kind;
        outlet = header.Outlet;
        return true;
    }

    // One byte of length in front: it cannot exceed the buffer.
    public string? ReadText()
    {
        byte* text = stackalloc byte[256];
        byte size;
        if (!ReadExactly(&size, 1) || !ReadExactly(text, size))
            return null;
        text[size] = 0;
        return Marshal.PtrToStringUTF8((IntPtr)text);
    }

    public byte[]? ReadSchedule(string root)
    {
        byte* name = stackalloc byte[32];
        if (!ReadExactly(name, 32))
            return null;
        string file = Encoding.ASCII.GetString(name, 32).TrimEnd('\0');
        return File.ReadAllBytes(root + "/" + file); // expect: net-path-traversal
    }

    public byte[]? ReadCalibration(string root)
    {
        byte* name = stackalloc byte[8];
        if (!ReadExactly(name, 8))
            return null;
        string file = Encoding.ASCII.GetString(name, 8);
        foreach (char c in file)
            if (!char.IsAsciiLetterOrDigit(c))
                return null;
        return File.ReadAllBytes(Path.Combine(root, file));
    }

    public bool Write(ReadOnlySpan<byte> data)
    {
        fixed (byte* p = data)
        {
            for (int done = 0; done < data.Length;)
            {
                nint n = Posix.send(_fd, p + done, (nuint)(data.Length - done), 0);
                if (n < 0)
                    return false;
                done += (int)n;
            }
        }
        return true;
    }

    public bool Quit()
    {
        byte bye = (byte)'Q';
        Posix.close(_fd);
        bool told = Posix.send(_fd, &bye, 1, 0) == 1; // expect: fd-use-after-close
        _fd = -1;
        return told;
    }

    public void Dispose()
    {
        int fd = _fd;
        _fd = -1;
        if (fd >= 0)
            Posix.close(fd);
    }
}

public sealed unsafe class EventSocket : IDisposable
{
    private readonly int _fd;

    private EventSocket(int fd) => _fd = fd;

    public static EventSocket? Open(string path)
    {
        Posix.sockaddr_un address;
        Address.Fill(&address, path);
        int fd = Posix.socket(Posix.AF_UNIX, Posix.SOCK_DGRAM, 0); // expect: fd-leak-error-path
        if (fd < 0)
            return null;
        if (Posix.bind(fd, &address, (uint)sizeof(Posix.sockaddr_un)) < 0) // expect: unix-unlink-missing
            return null;
        return new EventSocket(fd);
    }

    public string? NextName()
    {
        byte* name = stackalloc byte[64];
        nint n = Posix.recv(_fd, name, 64, 0);
        if (n <= 0)
            return null;
        return Marshal.PtrToStringAnsi((IntPtr)name); // expect: recv-not-terminated
    }

    public int NextCode()
    {
        byte* record = stackalloc byte[48];
        nint n = Posix.recv(_fd, record, (nuint)sizeof(byte*), 0); // expect: sizeof-pointer
        return n < 2 ? -1 : record[0] << 8 | record[1];
    }

    public static void Announce(string path, byte code)
    {
        Posix.sockaddr_un address = Address.Of(path);
        int fd = Posix.socket(Posix.AF_UNIX, Posix.SOCK_DGRAM, 0);
        if (fd < 0)
            throw Posix.Error("socket");
        try
        {
            Posix.connect(fd, &address, (uint)sizeof(Posix.sockaddr_un)); // expect: unchecked-connect
            if (Posix.send(fd, &code, 1, 0) != 1)
            {
                Posix.close(fd);
                return;
            }
        }
        finally
        {
            Posix.close(fd); // expect: fd-double-close
        }
    }

    public void Dispose() => Posix.close(_fd);
}
