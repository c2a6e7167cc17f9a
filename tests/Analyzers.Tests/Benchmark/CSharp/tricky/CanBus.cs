// Reads frames from a CAN interface.
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace Can;

[StructLayout(LayoutKind.Sequential)]
internal struct SockAddrCan
{
    public ushort Family;
    public int Index;
    public uint Rx;
    public uint Tx;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct CanFrame
{
    public uint Id;
    public byte Length;
    public byte Pad, Res0, Res1;
    public fixed byte Data[8];
}

internal static unsafe class LibC
{
    [DllImport("libc", SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] public static extern int bind(int fd, SockAddrCan* address, int length);
    [DllImport("libc", SetLastError = true)] public static extern int ioctl(int fd, uint request, byte* argument);
    [DllImport("libc", SetLastError = true)] public static extern nint read(int fd, CanFrame* frame, nint size);
    [DllImport("libc", SetLastError = true)] public static extern nint write(int fd, CanFrame* frame, nint size);
    [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
}

public sealed unsafe class CanBus : IDisposable
{
    private int _fd = -1;

    public CanBus(string name)
    {
        int fd = LibC.socket(29, 3, 1);
        if (fd < 0)
            throw new Win32Exception();
        try
        {
            byte* request = stackalloc byte[40];
            new Span<byte>(request, 40).Clear();
            Encoding.ASCII.GetBytes(name, new Span<byte>(request, 16));
            if (LibC.ioctl(fd, 0x8933, request) < 0)
                throw new Win32Exception();
            SockAddrCan address = new() { Family = 29, Index = *(int*)(request + 16) };
            if (LibC.bind(fd, &address, sizeof(SockAddrCan)) < 0)
                throw new Win32Exception();
            _fd = fd;
            fd = -1;
        }
        finally
        {
            if (fd >= 0)
                LibC.close(fd);
        }
    }

    public bool TryRead(out uint id, Span<byte> data, out int length)
    {
        CanFrame frame;
        nint n = LibC.read(_fd, &frame, sizeof(CanFrame));
        if (n != sizeof(CanFrame))
        {
            id = 0;
            length = 0;
            return false;
        }

        id = frame.Id & 0x1fffffff;
        length = Math.Min((int)frame.Length, Math.Min(8, data.Length));
        for (int i = 0; i < length; i++)
            data[i] = frame.Data[i];
        return true;
    }

    public void Write(uint id, ReadOnlySpan<byte> data)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(data.Length, 8);
        CanFrame frame = new() { Id = id, Length = (byte)data.Length };
        for (int i = 0; i < data.Length; i++)
            frame.Data[i] = data[i];
        if (LibC.write(_fd, &frame, sizeof(CanFrame)) != sizeof(CanFrame))
            throw new Win32Exception();
    }

    public void Dispose()
    {
        if (_fd >= 0)
            LibC.close(_fd);
        _fd = -1;
    }
}
