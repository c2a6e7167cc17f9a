using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CSockTranslate.EndToEnd.Builds;
using Xunit;

namespace CSockTranslate.EndToEnd.RealPeers;

/// <summary>dig and a translated name server.</summary>
public sealed class DnsTests(BuildFixture builds)
{
    private const string Queries = "5";

    private const string Report =
        """
        udp: www.example.test type 1: code 0, 1 answers
        udp: www.example.test type 28: code 0, 1 answers
        udp: other.example.test type 1: code 3, 0 answers
        udp: many.example.test type 1: code 0, 0 answers, truncated
        tcp: many.example.test type 1: code 0, 50 answers

        """;

    private static readonly string s_many = string.Concat(Enumerable.Range(1, 50).Select(i => $"198.51.100.{i}\n"));

    [Fact]
    public async Task A_name_server_answers_dig()
    {
        using TranslatedServer server = await TranslatedServer.StartAsync(builds, "services/dns_server", Queries);
        string? dig = Tool.Find("dig");
        Task<string> AskAsync(string name, string type) => dig != null ? DigAsync(dig, server, name, type) : ResolveAsync(server, name, type);

        Assert.Equal("status: NOERROR\n192.0.2.1\n", await AskAsync("www.example.test", "A"));
        Assert.Equal("status: NOERROR\n2001:db8::1\n", await AskAsync("www.example.test", "AAAA"));
        Assert.Equal("status: NXDOMAIN\n", await AskAsync("other.example.test", "A"));
        Assert.Equal($"status: NOERROR\n{s_many}", await AskAsync("many.example.test", "A"));

        await server.AssertEndsAsync(Report);
    }

    private static async Task<string> DigAsync(string dig, TranslatedServer server, string name, string type)
    {
        (int status, string output, string error) = await Tool.RunAsync(
            dig, ["@127.0.0.1", "-p", $"{server.Port}", "+tries=1", "+time=20", "+noall", "+comments", "+answer", name, type], server.Folder, "", server.Limit);
        Assert.Equal((0, ""), (status, error));
        string[] lines = output.Split('\n');
        string code = lines.Last(line => line.Contains("status: ", StringComparison.Ordinal)).Split("status: ")[1].Split(',')[0];
        return $"status: {code}\n" + string.Concat(lines.Where(line => line.StartsWith(name, StringComparison.Ordinal)).Select(line => line.Split('\t', ' ')[^1] + "\n"));
    }

    /// <summary>Asks as resolvers do: by a datagram, and over a connection if the answer was truncated.</summary>
    private static async Task<string> ResolveAsync(TranslatedServer server, string name, string type)
    {
        byte[] labels = [.. name.Split('.').SelectMany(label => (byte[])[(byte)label.Length, .. Encoding.ASCII.GetBytes(label)])];
        byte[] query = [0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, .. labels, 0, 0, (byte)(type == "A" ? 1 : 28), 0, 1];
        IPEndPoint to = new(IPAddress.Loopback, server.Port);
        byte[] answer = new byte[4096];
        using Socket datagrams = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        await datagrams.ConnectAsync(to, server.Limit);
        await datagrams.SendAsync(query, server.Limit);
        int length = await datagrams.ReceiveAsync(answer, server.Limit);
        if ((answer[2] & 2) != 0)
        {
            using TcpClient connection = new();
            await connection.ConnectAsync(to, server.Limit);
            NetworkStream stream = connection.GetStream();
            await stream.WriteAsync((byte[])[0, (byte)query.Length, .. query], server.Limit);
            await stream.ReadExactlyAsync(answer, 0, 2, server.Limit);
            length = BinaryPrimitives.ReadUInt16BigEndian(answer);
            await stream.ReadExactlyAsync(answer, 0, length, server.Limit);
        }

        int answers = BinaryPrimitives.ReadUInt16BigEndian(answer.AsSpan(6));
        int size = type == "A" ? 4 : 16;
        Assert.Equal(query.Length + (answers * (12 + size)), length);
        StringBuilder text = new($"status: {((answer[3] & 15) == 3 ? "NXDOMAIN" : "NOERROR")}\n");
        for (int i = 0, at = query.Length; i < answers; i++, at += 12 + size)
        {
            text.Append($"{new IPAddress(answer.AsSpan(at + 12, size))}\n");
        }

        return text.ToString();
    }
}
