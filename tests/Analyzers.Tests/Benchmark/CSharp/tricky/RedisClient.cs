// A client of a text protocol that owns its socket and its buffer.
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace TinyRedis;

internal unsafe struct SockAddrIn { public ushort Family; public ushort Port; public uint Addr; public fixed byte Zero[8]; }

internal static unsafe class NativeMethods
{
    [DllImport("libc", SetLastError = true)] internal static extern int socket(int d, int t, int p);
    [DllImport("libc", SetLastError = true)] internal static extern int connect(int fd, SockAddrIn* a, int len);
    [DllImport("libc", SetLastError = true)] internal static extern nint read(int fd, byte* p, nint n);
    [DllImport("libc", SetLastError = true)] internal static extern nint write(int fd, byte* p, nint n);
    [DllImport("libc", SetLastError = true)] internal static extern int close(int fd);
    [DllImport("libc")] internal static extern int inet_pton(int af, string s, void* d);
    [DllImport("libc")] internal static extern ushort htons(ushort s);
}

internal sealed unsafe class RedisClient : IDisposable
{
    private readonly int _fd;
    private readonly byte[] _in = new byte[4096];
    private int _have;

    private static int Checked(int result, string what)
    {
        if (result < 0)
            throw new Win32Exception(Marshal.GetLastWin32Error(), what);
        return result;
    }

    public RedisClient(string host, int port)
    {
        SockAddrIn to = default;
        to.Family = 2;
        to.Port = NativeMethods.htons((ushort)port);
        if (NativeMethods.inet_pton(2, host, &to.Addr) != 1)
            throw new ArgumentException(host);
        _fd = Checked(NativeMethods.socket(2, 1, 0), "socket");
        Checked(NativeMethods.connect(_fd, &to, sizeof(SockAddrIn)), "connect");
    }

    public void Command(params string[] words)
    {
        StringBuilder text = new();
        text.Append('*').Append(words.Length).Append("\r\n");
        foreach (string word in words)
            text.Append('$').Append(Encoding.UTF8.GetByteCount(word)).Append("\r\n").Append(word).Append("\r\n");
        byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
        fixed (byte* p = bytes)
        {
            int sent = 0;
            while (sent < bytes.Length)
            {
                nint n = NativeMethods.write(_fd, p + sent, bytes.Length - sent);
                if (n < 0)
                    throw new Win32Exception();
                sent += (int)n;
            }
        }
    }

    private bool Fill()
    {
        fixed (byte* p = &_in[_have])
        {
            nint n = NativeMethods.read(_fd, p, _in.Length - _have);
            if (n <= 0)
                return false;
            _have += (int)n;
            return true;
        }
    }

    public string? Line()
    {
        int end;
        while ((end = Array.IndexOf(_in, (byte)'\n', 0, _have)) < 0)
        {
            if (_have == _in.Length || !Fill())
                return null;
        }
        string line = Encoding.UTF8.GetString(_in, 0, end).TrimEnd('\r');
        Buffer.BlockCopy(_in, end + 1, _in, 0, _have - end - 1);
        _have -= end + 1;
        return line;
    }

    public string? Bulk()
    {
        string? header = Line();
        if (header is null || header[0] != '$')
            return null;
        int length = int.Parse(header[1..]);
        if (length < 0 || length > _in.Length)
            return null;
        while (_have < length + 2)
        {
            if (!Fill())
                return null;
        }
        return Encoding.UTF8.GetString(_in, 0, length);
    }

    public void Dispose() => NativeMethods.close(_fd);
}

internal static class Program
{
    private static void Main()
    {
        using RedisClient client = new("127.0.0.1", 6379);
        client.Command("GET", "x");
        Console.WriteLine(client.Bulk());
    }
}
