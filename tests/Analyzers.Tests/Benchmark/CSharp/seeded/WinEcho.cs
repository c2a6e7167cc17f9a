// Winsock with select() and its own fd_set, non-blocking by ioctlsocket().
using System.Runtime.InteropServices;

namespace WinEcho;

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct FdSet
{
    public uint Count;
    public fixed ulong Array[64];
}

internal struct TimeVal
{
    public int Seconds;
    public int Microseconds;
}

internal static unsafe class Ws
{
    public static readonly UIntPtr INVALID_SOCKET = UIntPtr.MaxValue;

    [DllImport("Ws2_32.dll", SetLastError = true)] public static extern UIntPtr socket(int af, int type, int protocol);
    [DllImport("Ws2_32.dll", SetLastError = true)] public static extern UIntPtr accept(UIntPtr s, IntPtr addr, IntPtr len);
    [DllImport("Ws2_32.dll", SetLastError = true)] public static extern int ioctlsocket(UIntPtr s, int command, ref uint value);
    [DllImport("Ws2_32.dll", SetLastError = true)] public static extern int select(int ignored, FdSet* read, FdSet* write, FdSet* except, TimeVal* timeout);
    [DllImport("Ws2_32.dll", SetLastError = true)] public static extern int recv(UIntPtr s, byte[] buf, int len, int flags);
    [DllImport("Ws2_32.dll", SetLastError = true)] public static extern int send(UIntPtr s, byte[] buf, int len, int flags);
    [DllImport("Ws2_32.dll", SetLastError = true)] public static extern int closesocket(UIntPtr s);
    [DllImport("Ws2_32.dll")] public static extern int WSAGetLastError();
}

internal static unsafe class Echo
{
    private const int WSAEWOULDBLOCK = 10035;

    public static void Run(UIntPtr listener, CancellationToken stop)
    {
        var clients = new List<UIntPtr>();
        var buffer = new byte[1024];
        while (!stop.IsCancellationRequested)
        {
            FdSet ready = default;
            ready.Array[ready.Count++] = listener;
            foreach (UIntPtr client in clients)
                ready.Array[ready.Count++] = client;
            TimeVal wait = new() { Seconds = 1 };
            int n = Ws.select(0, &ready, null, null, &wait);
            if (n == -1)
                throw new InvalidOperationException($"select: {Ws.WSAGetLastError()}");
            for (int i = 0; i < ready.Count; i++)
            {
                var s = (UIntPtr)ready.Array[i];
                if (s == listener)
                {
                    UIntPtr client = Ws.accept(listener, IntPtr.Zero, IntPtr.Zero);
                    if (client != Ws.INVALID_SOCKET)
                        clients.Add(client);
                    continue;
                }

                int got = Ws.recv(s, buffer, buffer.Length, 0);
                if (got <= 0 || Ws.send(s, buffer, got, 0) != got)
                {
                    clients.Remove(s);
                    Ws.closesocket(s);
                }
            }
        }

        foreach (UIntPtr client in clients)
            Ws.closesocket(client);
    }

    public static int Busy(UIntPtr s, byte[] buffer)
    {
        uint on = 1;
        if (Ws.ioctlsocket(s, unchecked((int)0x8004667e), ref on) != 0)
            return -1;
        while (true)
        {
            int n = Ws.recv(s, buffer, buffer.Length, 0); // or: eagain-busy-loop
            if (n >= 0)
                return n;
            if (Ws.WSAGetLastError() != WSAEWOULDBLOCK) // expect: eagain-busy-loop
                return -1;
        }
    }

    public static UIntPtr Open()
    {
        UIntPtr s = Ws.socket(2, 1, 6); // expect: unchecked-socket
        uint on = 1;
        Ws.ioctlsocket(s, unchecked((int)0x8004667e), ref on);
        return s;
    }

    public static void Close(UIntPtr s)
    {
        Ws.closesocket(s);
        Ws.closesocket(s); // expect: fd-double-close
    }
}
