// Methods that are called like socket functions, and are none.
using System.Runtime.InteropServices;

namespace OtherNames;

internal sealed class Mailbox
{
    private readonly Queue<byte[]> _queue = new();

    public int send(byte[] letter)
    {
        _queue.Enqueue(letter);
        return _queue.Count;
    }

    public byte[]? recv() => _queue.TryDequeue(out byte[]? letter) ? letter : null;

    public void close() => _queue.Clear();

    public int bind(string name) => name.Length;
}

internal static class Device
{
    // A vendor's library with functions of the same names.
    [DllImport("acmebus")] public static extern int open(string name, int flags);
    [DllImport("acmebus")] public static extern int send(int channel, byte[] data, int length, int flags);
    [DllImport("acmebus")] public static extern int recv(int channel, byte[] data, int length, int flags);
    [DllImport("acmebus")] public static extern void close(int channel);
    [DllImport("acmebus")] public static extern int connect(int channel, int station, int timeout);
}

internal static class Program
{
    private static void Main()
    {
        Mailbox box = new();
        box.bind("me");
        box.send([1, 2, 3]);
        box.recv();
        box.close();
        box.close();

        int channel = Device.open("bus0", 0);
        Device.connect(channel, 7, 1000);
        Device.send(channel, [4, 5], 2, 0);
        byte[] answer = new byte[8];
        Device.recv(channel, answer, 8, 0);
        Device.close(channel);
    }
}
