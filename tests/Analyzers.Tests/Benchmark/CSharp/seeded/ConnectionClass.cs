// A connection as an object that owns its descriptor, used by a mail checker.
using System.Runtime.InteropServices;
using System.Text;

namespace Mail;

[StructLayout(LayoutKind.Sequential)]
internal struct SockAddr
{
    public ushort Family;
    public ushort Port;
    public uint Address;
    public long Zero;
}

internal sealed class Connection : IDisposable
{
    [DllImport("libc", SetLastError = true)]
    private static extern int socket(int domain, int type, int protocol);

    [DllImport("libc", SetLastError = true)]
    private static extern int connect(int fd, [In] ref SockAddr address, int length);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int fd);

    [DllImport("libc", SetLastError = true)]
    private static extern IntPtr read(int fd, [Out] byte[] buffer, UIntPtr count);

    [DllImport("libc", SetLastError = true)]
    private static extern IntPtr write(int fd, [In] byte[] buffer, UIntPtr count);

    private readonly int _fd;
    private readonly byte[] _buffer = new byte[1000];
    private bool _disposed;

    private Connection(int fd) => _fd = fd;

    public static Connection? To(uint address, ushort port)
    {
        int fd = socket(2, 1, 0); // expect: fd-leak-error-path
        if (fd < 0)
            return null;
        var to = new SockAddr { Family = 2, Port = (ushort)(port >> 8 | port << 8), Address = address };
        if (connect(fd, ref to, 16) < 0)
        {
            Console.Error.WriteLine("connect: " + Marshal.GetLastWin32Error());
            return null;
        }
        return new Connection(fd);
    }

    public static Connection? ToWell(uint address, ushort port)
    {
        int fd = socket(2, 1, 0);
        if (fd < 0)
            return null;
        var to = new SockAddr { Family = 2, Port = (ushort)(port >> 8 | port << 8), Address = address };
        if (connect(fd, ref to, 16) < 0)
        {
            Console.Error.WriteLine("connect: " + Marshal.GetLastWin32Error());
            close(fd);
            return null;
        }
        return new Connection(fd);
    }

    public void Say(string command)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(command + "\r\n");
        if ((long)write(_fd, bytes, (UIntPtr)bytes.Length) == -1) // expect: partial-send
            throw new IOException("write");
    }

    public void SayWell(string command)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(command + "\r\n");
        if ((long)write(_fd, bytes, (UIntPtr)bytes.Length) != bytes.Length)
            throw new IOException("write");
    }

    public string Hear()
    {
        read(_fd, _buffer, (UIntPtr)_buffer.Length); // expect: unchecked-recv
        return Encoding.ASCII.GetString(_buffer).TrimEnd('\0');
    }

    public string HearWell()
    {
        int n = (int)read(_fd, _buffer, (UIntPtr)_buffer.Length);
        if (n < 0)
            throw new IOException("read");
        return Encoding.ASCII.GetString(_buffer, 0, n);
    }

    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            close(_fd);
        }
    }
}

internal static class Program
{
    private static void Main()
    {
        using Connection? connection = Connection.To(0x0100007f, 110);
        if (connection == null)
            return;
        Console.WriteLine(connection.Hear());
        connection.Say("QUIT");
        connection.SayWell("");
        Console.WriteLine(connection.HearWell());
        Connection.ToWell(0x0100007f, 25)?.Dispose();
    }
}
