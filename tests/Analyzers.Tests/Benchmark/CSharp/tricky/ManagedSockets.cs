// The framework's own sockets need none of the rules.
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Managed;

internal sealed class EchoService
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public void Run(int port)
    {
        _listener.Bind(new IPEndPoint(IPAddress.Any, port));
        _listener.Listen(0);
        while (true)
        {
            Socket client = _listener.Accept();
            byte[] buffer = new byte[512];
            int n = client.Receive(buffer);
            client.Send(buffer, 0, n, SocketFlags.None);
            Console.WriteLine(Encoding.ASCII.GetString(buffer, 0, n));
            client.Close();
        }
    }

    public static int Count(Stream stream)
    {
        byte[] buffer = new byte[100];
        int total = 0;
        while (true)
        {
            int n = stream.Read(buffer, 0, buffer.Length);
            if (n <= 0)
            {
                return total;
            }

            total += n;
        }
    }
}
