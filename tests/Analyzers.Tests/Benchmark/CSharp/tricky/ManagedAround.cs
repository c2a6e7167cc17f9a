// Managed code around one native call: no mistakes.
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

public static partial class Tuning
{
    [LibraryImport("libc", SetLastError = true)]
    private static partial int setsockopt(int fd, int level, int name, in int value, uint size);

    public static void SetUserTimeout(Socket socket, TimeSpan time)
    {
        int milliseconds = (int)time.TotalMilliseconds;
        if (setsockopt((int)socket.Handle, 6, 18, in milliseconds, sizeof(int)) != 0)
        {
            throw new SocketException();
        }
    }

    public static async Task<string> AskAsync(string host, int port, string question)
    {
        using TcpClient client = new();
        await client.ConnectAsync(host, port);
        SetUserTimeout(client.Client, TimeSpan.FromSeconds(5));
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(question + "\n"));
        byte[] answer = new byte[512];
        int count = await stream.ReadAsync(answer);
        return Encoding.UTF8.GetString(answer, 0, count);
    }

    public static string ReadSetting(string[] args)
    {
        int port = int.Parse(args[0]);
        if (port is <= 0 or > ushort.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(args));
        }

        ushort order = (ushort)IPAddress.HostToNetworkOrder((short)port);
        using Process process = Process.Start("hostname")!;
        process.WaitForExit();
        return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, args[1])) + order;
    }
}
