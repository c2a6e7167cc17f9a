// Sends samples as they lie in memory.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[StructLayout(LayoutKind.Sequential)]
public struct Sample
{
    public byte Channel;
    public uint Sequence;
    public double Value;
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct Wire
{
    public byte Channel;
    public byte Kind;
    public byte Level;
}

public static unsafe class TelemetrySender
{
    [DllImport("libc", SetLastError = true)]
    private static extern nint send(int fd, void* data, nuint length, int flags);

    [DllImport("libc", EntryPoint = "send", SetLastError = true)]
    private static extern nint SendStruct(int fd, ref Sample data, nuint length, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern nint recv(int fd, void* data, nuint length, int flags);

    private const int MSG_NOSIGNAL = 0x4000;

    public static bool Publish(int fd, Sample sample)
    {
        return send(fd, &sample, (nuint)sizeof(Sample), MSG_NOSIGNAL) == sizeof(Sample); // expect: struct-sent-raw
    }

    public static bool PublishByRef(int fd, ref Sample sample)
    {
        return SendStruct(fd, ref sample, (nuint)Unsafe.SizeOf<Sample>(), MSG_NOSIGNAL) == Unsafe.SizeOf<Sample>(); // expect: struct-sent-raw
    }

    public static bool PublishWell(int fd, Wire wire)
    {
        return send(fd, &wire, (nuint)sizeof(Wire), MSG_NOSIGNAL) == sizeof(Wire);
    }

    public static bool Notify(int fd, byte[] message)
    {
        fixed (byte* p = message)
        {
            if (send(fd, p, (nuint)message.Length, MSG_NOSIGNAL) < 0) // expect: partial-send
            {
                return false;
            }
        }

        return true;
    }

    public static bool NotifyWell(int fd, ReadOnlySpan<byte> message)
    {
        fixed (byte* p = message)
        {
            int sent = 0;
            while (sent < message.Length)
            {
                nint n = send(fd, p + sent, (nuint)(message.Length - sent), MSG_NOSIGNAL);
                if (n < 0)
                {
                    return false;
                }

                sent += (int)n;
            }
        }

        return true;
    }

    public static Wire Next(int fd)
    {
        Wire wire;
        nint n = recv(fd, &wire, (nuint)sizeof(Wire), 0); // expect: partial-recv
        if (n <= 0)
        {
            throw new EndOfStreamException();
        }

        return wire;
    }

    public static Wire NextWell(int fd)
    {
        Wire wire;
        nint n = recv(fd, &wire, (nuint)sizeof(Wire), 0x100 /* MSG_WAITALL */);
        if (n != sizeof(Wire))
        {
            throw new EndOfStreamException();
        }

        return wire;
    }

    public static string? Greeting(int fd)
    {
        byte* buffer = stackalloc byte[128];
        nint n = recv(fd, buffer, 128, 0);
        if (n <= 0)
        {
            return null;
        }

        return Marshal.PtrToStringAnsi((IntPtr)buffer); // expect: recv-not-terminated
    }

    public static string? GreetingWell(int fd)
    {
        byte* buffer = stackalloc byte[128];
        nint n = recv(fd, buffer, 128, 0);
        return n <= 0 ? null : Marshal.PtrToStringAnsi((IntPtr)buffer, (int)n);
    }

    public static nint Fetch(int fd, byte* buffer)
    {
        nint n = recv(fd, buffer, (nuint)sizeof(byte*), 0); // expect: sizeof-pointer
        return n <= 0 ? 0 : n;
    }
}
