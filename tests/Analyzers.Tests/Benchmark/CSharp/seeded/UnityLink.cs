// The link between the game and its companion app; this runs on IL2CPP where System.Net.Sockets was stripped.
using System;
using System.Runtime.InteropServices;
using System.Text;

public class CompanionLink
{
#pragma warning disable 649
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct SockAddrIn
    {
        public ushort family;
        public ushort port;
        public uint addr;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 8)] public byte[] zero;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct PlayerState
    {
        public byte Kind;
        public int Score;
        public float X;
        public float Y;
    }
#pragma warning restore 649

    [DllImport("libc", EntryPoint = "socket", SetLastError = true)] private static extern int c_socket(int d, int t, int p);
    [DllImport("libc", EntryPoint = "connect", SetLastError = true)] private static extern int c_connect(int s, IntPtr addr, int len);
    [DllImport("libc", EntryPoint = "send", SetLastError = true)] private static extern int c_send(int s, IntPtr buf, int len, int flags);
    [DllImport("libc", EntryPoint = "recv", SetLastError = true)] private static extern int c_recv(int s, IntPtr buf, int len, int flags);
    [DllImport("libc", EntryPoint = "close", SetLastError = true)] private static extern int c_close(int s);
    [DllImport("libc", EntryPoint = "inet_pton")] private static extern int c_inet_pton(int af, string text, out uint addr);

    private int _fd = -1;
    private IntPtr _buffer = IntPtr.Zero;
    private const int BufferSize = 1024;

    public bool Connect(string ip, int port)
    {
        int fd = c_socket(2, 1, 0); // expect: fd-leak-error-path, unchecked-socket
        SockAddrIn addr = new SockAddrIn();
        addr.family = 2;
        addr.port = (ushort)((port >> 8) | (port << 8));
        addr.zero = new byte[8];
        c_inet_pton(2, ip, out addr.addr); // expect: unchecked-inet-pton

        IntPtr p = Marshal.AllocHGlobal(Marshal.SizeOf(addr));
        Marshal.StructureToPtr(addr, p, false);
        int rc = c_connect(fd, p, Marshal.SizeOf(addr)); // or: unchecked-socket
        Marshal.FreeHGlobal(p);
        if (rc < 0)
        {
            return false;
        }

        _fd = fd;
        _buffer = Marshal.AllocHGlobal(BufferSize);
        return true;
    }

    public void SendState(int score, float x, float y)
    {
        PlayerState state = new PlayerState { Kind = 3, Score = score, X = x, Y = y };
        int size = Marshal.SizeOf(typeof(PlayerState));
        IntPtr p = Marshal.AllocHGlobal(size);
        Marshal.StructureToPtr(state, p, false);
        if (c_send(_fd, p, size, 0) != size) // expect: struct-sent-raw
        {
            Disconnect();
        }
        Marshal.FreeHGlobal(p);
    }

    public string ReadCommand()
    {
        int n = c_recv(_fd, _buffer, BufferSize, 0);
        Marshal.WriteByte(_buffer, n, 0); // expect: recv-off-by-one-nul, recv-minus-one-index
        return Marshal.PtrToStringAnsi(_buffer);
    }

    public string ReadText()
    {
        int n = c_recv(_fd, _buffer, BufferSize, 0);
        if (n <= 0)
        {
            return null;
        }
        return Marshal.PtrToStringAnsi(_buffer); // expect: recv-not-terminated
    }

    public string ReadChat()
    {
        int n = c_recv(_fd, _buffer, BufferSize - 1, 0);
        if (n <= 0)
        {
            Disconnect();
            return null;
        }
        Marshal.WriteByte(_buffer, n, 0);
        return Marshal.PtrToStringAnsi(_buffer);
    }

    public void Disconnect()
    {
        if (_fd >= 0)
        {
            c_close(_fd);
            _fd = -1;
        }
        if (_buffer != IntPtr.Zero)
        {
            Marshal.FreeHGlobal(_buffer);
            _buffer = IntPtr.Zero;
        }
    }
}
