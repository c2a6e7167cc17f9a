// Descriptors in a SafeHandle, as the framework wants it.
using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Handles;

internal sealed class SocketHandle : SafeHandleMinusOneIsInvalid
{
    public SocketHandle() : base(ownsHandle: true)
    {
    }

    protected override bool ReleaseHandle() => Native.close(handle) == 0;
}

[StructLayout(LayoutKind.Sequential)]
internal struct SockAddrIn
{
    public ushort Family;
    public ushort Port;
    public uint Address;
    public ulong Zero;
}

internal static class Native
{
    [DllImport("libc", SetLastError = true)] public static extern SocketHandle socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] public static extern int connect(SocketHandle handle, ref SockAddrIn address, int length);
    [DllImport("libc", SetLastError = true)] public static extern nint send(SocketHandle handle, byte[] data, nint length, int flags);
    [DllImport("libc", SetLastError = true)] public static extern nint recv(SocketHandle handle, byte[] data, nint length, int flags);
    [DllImport("libc", SetLastError = true)] public static extern int close(nint fd);
}

internal static class Client
{
    public static SocketHandle Open(SockAddrIn to)
    {
        SocketHandle handle = Native.socket(2, 1, 0);
        if (handle.IsInvalid)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }

        if (Native.connect(handle, ref to, Marshal.SizeOf<SockAddrIn>()) != 0)
        {
            int error = Marshal.GetLastPInvokeError();
            handle.Dispose();
            throw new Win32Exception(error);
        }

        return handle;
    }

    public static byte[] Ask(SockAddrIn to, byte[] question)
    {
        using SocketHandle handle = Open(to);
        if (Native.send(handle, question, question.Length, 0) != question.Length)
        {
            throw new IOException("short write");
        }

        byte[] answer = new byte[512];
        nint n = Native.recv(handle, answer, answer.Length, 0);
        return n <= 0 ? [] : answer[..(int)n];
    }
}
