using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Execution;
using CSockTranslate.EndToEnd.Peers;
using Xunit;

namespace CSockTranslate.EndToEnd.RealPeers;

/// <summary>netcat and telnet with translated servers, and a translated client with netcat.</summary>
public sealed class NetcatTests(BuildFixture builds)
{
    private const string Message = "some text\nand a second line\n";

    /// <summary>The echo server's argument, and netcat's option that reaches it.</summary>
    public static TheoryData<string, string> Streams => new() { { "4", "-4" }, { "6", "-6" }, { "echo.sock", "-U" } };

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task An_echo_server_answers_a_half_closed_netcat(string where, string option)
    {
        using TranslatedServer server = await TranslatedServer.StartAsync(builds, "tcp/echo_server", where);
        string answer;
        if (Tool.Find("nc") is { } netcat)
        {
            string[] to = option switch { "-4" => ["127.0.0.1", $"{server.Port}"], "-6" => ["::1", $"{server.Port}"], _ => [where] };
            (_, answer, string error) = await Tool.RunAsync(netcat, ["-N", option, .. to], server.Folder, Message, server.Limit);
            Assert.Equal("", error);
        }
        else
        {
            PeerKind kind = PeerKind.Parse(option switch { "-4" => "tcp4", "-6" => "tcp6", _ => "unix" });
            using StreamPeer peer = await StreamPeer.ConnectAsync(kind, server.Port, option == "-U" ? Path.Combine(server.Folder, where) : null, server.Limit);
            await peer.SendAsync(Bytes.FromText(Message), server.Port, server.Limit);
            peer.ShutDown();
            await peer.ReceiveAsync(null, null, server.Limit);
            answer = peer.Received;
        }

        Assert.Equal(Message, answer);
        await server.AssertEndsAsync($"client 1: {Message.Length} bytes\n");
    }

    [Fact]
    public async Task An_echo_server_answers_datagrams_of_netcat()
    {
        using TranslatedServer server = await TranslatedServer.StartAsync(builds, "udp/udp_echo_server", "0", "1");
        string answer;
        if (Tool.Find("nc") is { } netcat)
        {
            // -W 1 ends it with the first datagram that comes.
            (_, answer, _) = await Tool.RunAsync(netcat, ["-u", "-W", "1", "127.0.0.1", $"{server.Port}"], server.Folder, Message, server.Limit);
        }
        else
        {
            using DatagramPeer peer = new(PeerKind.Parse("udp4"));
            await peer.SendAsync(Bytes.FromText(Message), server.Port, server.Limit);
            await peer.ReceiveAsync(null, null, server.Limit);
            answer = peer.Received.TrimEnd('|');
        }

        Assert.Equal(Message, answer);
        await server.AssertEndsAsync($"{Message.Length} bytes from 127.0.0.1 (address of 16 bytes)\n");
    }

    [Fact]
    public async Task A_line_protocol_is_spoken_by_telnet()
    {
        using TranslatedServer server = await TranslatedServer.StartAsync(builds, "tcp/key_value_server");
        if (Tool.Find("telnet") is { } telnet)
        {
            using ProgramProcess process = ProgramProcess.Start(telnet, ["127.0.0.1", $"{server.Port}"], server.Folder);
            await process.Output.WaitForAsync("Escape character", server.Limit);
            await process.WriteInputAsync("SET name of the thing\nGET name\n", server.Limit);
            await process.Output.WaitForAsync("of the thing\r?\n", server.Limit);

            // It leaves when its input ends; the server takes that for the end of this client.
            process.EndInput();
            await process.WaitForExitAsync(server.Limit);
        }
        else
        {
            Assert.Equal("OK\nof the thing\n", await TalkAsync(server, "SET name of the thing\r\nGET name\r\n", endsFirst: true));
        }

        Assert.Equal("name\n", await TalkAsync(server, "KEYS\nQUIT\n", endsFirst: false));
        await server.AssertEndsAsync("1 entries\n1 entries\n");
    }

    [Fact]
    public async Task A_client_talks_to_a_listening_netcat()
    {
        const int Sent = 100_000;
        using TemporaryFolder folder = new();
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        string client = builds.Translated.GetProgram("transfer/stream_ends");
        string received;
        (int Status, string Output, string Error) result;
        if (Tool.Find("nc") is { } netcat)
        {
            using ProgramProcess listening = ProgramProcess.Start(netcat, ["-l", "-v", "-N", "127.0.0.1", "0"], folder.Path);
            string port = (await listening.Error.WaitForAsync(@"Listening on \S+ (\d+)", cancellationToken)).Groups[1].Value;
            await listening.WriteInputAsync(Message, cancellationToken);
            listening.EndInput();
            result = await Tool.RunAsync(client, ["connect", "tcp4", port, $"{Sent}"], folder.Path, "", cancellationToken);
            Assert.Equal(0, await listening.WaitForExitAsync(cancellationToken));
            received = listening.Output.Text;
        }
        else
        {
            using ListeningPeer listening = new(PeerKind.Parse("tcp4"));
            Task<(int, string, string)> running = Tool.RunAsync(client, ["connect", "tcp4", $"{listening.Port}", $"{Sent}"], folder.Path, "", cancellationToken);
            using StreamPeer peer = await listening.AcceptAsync(cancellationToken);
            await peer.SendAsync(Bytes.FromText(Message), 0, cancellationToken);
            peer.ShutDown();
            await peer.ReceiveAsync(null, null, cancellationToken);
            result = await running;
            received = peer.Received;
        }

        Assert.Equal(Sent, received.Length);
        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Matches($"^sent {Sent} bytes, hash [0-9a-f]{{16}}\nreceived {Message.Length} bytes, hash [0-9a-f]{{16}}\n$", result.Output);
    }

    private static async Task<string> TalkAsync(TranslatedServer server, string commands, bool endsFirst)
    {
        using StreamPeer peer = await StreamPeer.ConnectAsync(PeerKind.Parse("tcp4"), server.Port, null, server.Limit);
        await peer.SendAsync(Bytes.FromText(commands), server.Port, server.Limit);
        if (endsFirst)
        {
            peer.ShutDown();
        }

        await peer.ReceiveAsync(null, null, server.Limit);
        return peer.Received;
    }
}
