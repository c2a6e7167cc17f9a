// A length-prefixed protocol; lengths and counts come from the peer.
using System.Buffers.Binary;
using System.Net;
using System.Runtime.InteropServices;
using System.Text;

namespace Frames;

internal static class Sys
{
    public const int MSG_WAITALL = 0x100;

    [DllImport("libc", SetLastError = true)]
    public static extern int recv(int fd, byte[] buf, int len, int flags);

    [DllImport("libc", SetLastError = true)]
    public static extern int recv(int fd, ref byte buf, int len, int flags);

    [DllImport("libc", EntryPoint = "read", SetLastError = true)]
    public static extern nint Read(int fd, byte[] buf, nuint len);
}

internal sealed class FramedReader
{
    private readonly int _fd;
    private readonly byte[] _frame = new byte[4096];

    public FramedReader(int fd) => _fd = fd;

    private bool Fill(byte[] buffer, int count)
    {
        int have = 0;
        while (have < count)
        {
            int n = Sys.recv(_fd, ref buffer[have], count - have, 0);
            if (n <= 0)
            {
                return false;
            }

            have += n;
        }

        return true;
    }

    public string? Next()
    {
        byte[] header = new byte[4];
        if (!Fill(header, 4))
        {
            return null;
        }

        int length = BinaryPrimitives.ReadInt32BigEndian(header);
        if (!Fill(_frame, length)) // expect: net-length-unvalidated
        {
            return null;
        }

        return Encoding.UTF8.GetString(_frame, 0, 4);
    }

    public byte[]? NextCopy()
    {
        byte[] header = new byte[4];
        int n = Sys.recv(_fd, header, 4, Sys.MSG_WAITALL);
        if (n != 4)
        {
            return null;
        }

        int length = IPAddress.NetworkToHostOrder(BitConverter.ToInt32(header, 0));
        int got = Sys.recv(_fd, _frame, length, Sys.MSG_WAITALL); // expect: net-length-unvalidated
        return got != length ? null : _frame[..got];
    }

    public string? NextWell()
    {
        byte[] header = new byte[4];
        if (!Fill(header, 4))
        {
            return null;
        }

        int length = BinaryPrimitives.ReadInt32BigEndian(header);
        if (length < 0 || length > _frame.Length)
        {
            throw new InvalidDataException("frame too long");
        }

        return Fill(_frame, length) ? Encoding.UTF8.GetString(_frame, 0, length) : null;
    }

    public string ReadLine()
    {
        byte[] line = new byte[256];
        int n = Sys.recv(_fd, line, line.Length, 0);
        return Encoding.ASCII.GetString(line, 0, n); // expect: recv-minus-one-index
    }

    public void ReadTerminated()
    {
        byte[] line = new byte[256];
        int n = Sys.recv(_fd, line, line.Length, 0); // expect: recv-off-by-one-nul
        if (n <= 0)
        {
            return;
        }

        line[n] = 0; // or: recv-off-by-one-nul
        Console.WriteLine(Encoding.ASCII.GetString(line, 0, n));
    }

    public void ReadTerminatedWell()
    {
        byte[] line = new byte[256];
        int n = Sys.recv(_fd, line, line.Length - 1, 0);
        if (n <= 0)
        {
            return;
        }

        line[n] = 0;
        Console.WriteLine(Encoding.ASCII.GetString(line, 0, n));
    }

    public int CountLines()
    {
        int lines = 0;
        byte[] chunk = new byte[1024];
        while (true)
        {
            nint n = Sys.Read(_fd, chunk, (nuint)chunk.Length); // expect: recv-zero-not-handled
            if (n < 0)
            {
                break;
            }

            for (int i = 0; i < n; i++)
            {
                if (chunk[i] == '\n')
                {
                    lines++;
                }
            }
        }

        return lines;
    }

    public int CountLinesWell()
    {
        int lines = 0;
        byte[] chunk = new byte[1024];
        nint n;
        while ((n = Sys.Read(_fd, chunk, (nuint)chunk.Length)) > 0)
        {
            lines += chunk.AsSpan(0, (int)n).Count((byte)'\n');
        }

        return lines;
    }
}
