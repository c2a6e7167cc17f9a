using System.Text.RegularExpressions;
using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Execution;
using Xunit;

namespace CSockTranslate.EndToEnd.Pairs;

/// <summary>What is left of a connection when the process at one of its ends is killed.</summary>
public sealed class KilledEndTests(BuildFixture builds)
{
    private const int Connections = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The server's end and the client's.</summary>
    public static IEnumerable<(End Server, End Client)> Ends =>
        NativeBuild.IsAvailable ? [(End.Translated, End.Native), (End.Native, End.Translated), (End.Native, End.Native)] : [(End.Translated, End.Translated)];

    /// <summary>The server's call, its end and the client's.</summary>
    public static TheoryData<string, End, End> Crowds
    {
        get
        {
            TheoryData<string, End, End> crowds = [];
            foreach ((End server, End client) in Ends)
            {
                crowds.Add("poll", server, client);
                crowds.Add("epoll", server, client);
            }

            return crowds;
        }
    }

    /// <summary>What the connection goes over, the server's end and the client's.</summary>
    public static TheoryData<string, End, End> Transfers
    {
        get
        {
            TheoryData<string, End, End> transfers = [];
            foreach ((End server, End client) in Ends)
            {
                transfers.Add("tcp4", server, client);
                transfers.Add("tcp6", server, client);
                transfers.Add("unix", server, client);
            }

            return transfers;
        }
    }

    [Theory]
    [MemberData(nameof(Crowds))]
    public async Task A_server_goes_on_when_its_clients_are_killed(string call, End server, End client)
    {
        using TemporaryFolder folder = new();
        using CancellationTokenSource limit = builds.Limit(Patience);
        using ProgramProcess serving = server.Start(builds, "many/poll_crowd", [call, $"{2 * Connections}"], folder.Path);
        string port = (await serving.Output.WaitForAsync(@"port (\d+)\n", limit.Token)).Groups[1].Value;
        using (ProgramProcess killed = client.Start(builds, "many/crowd_client", ["hold", port, $"{Connections}"], folder.Path))
        {
            await killed.Output.WaitForAsync("answers were right", limit.Token);
            killed.Kill();
        }

        using ProgramProcess talking = client.Start(builds, "many/crowd_client", ["talk", port, $"{Connections}"], folder.Path);
        Assert.Equal((0, ""), (await talking.WaitForExitAsync(limit.Token), talking.Error.Text));
        Assert.Equal((0, ""), (await serving.WaitForExitAsync(limit.Token), serving.Error.Text));
        Assert.EndsWith($"\n{2 * Connections} clients, {Connections} at once, 0 broken, {16 * Connections} bytes\n", serving.Output.Text);
    }

    [Theory]
    [MemberData(nameof(Crowds))]
    public async Task Clients_see_the_end_when_their_server_is_killed(string call, End server, End client)
    {
        using TemporaryFolder folder = new();
        using CancellationTokenSource limit = builds.Limit(Patience);
        using ProgramProcess serving = server.Start(builds, "many/poll_crowd", [call, $"{Connections}"], folder.Path);
        string port = (await serving.Output.WaitForAsync(@"port (\d+)\n", limit.Token)).Groups[1].Value;
        using ProgramProcess talking = client.Start(builds, "many/crowd_client", ["hold", port, $"{Connections}"], folder.Path);
        await talking.Output.WaitForAsync("answers were right", limit.Token);

        serving.Kill();

        Assert.Equal((0, ""), (await talking.WaitForExitAsync(limit.Token), talking.Error.Text));
        Assert.EndsWith($"\n{Connections} ended, 0 reset\n", talking.Output.Text);
    }

    [Theory]
    [MemberData(nameof(Transfers))]
    public async Task What_a_killed_client_has_sent_can_be_read_to_its_end(string kind, End server, End client)
    {
        using CancellationTokenSource limit = builds.Limit(Patience);
        using FullConnection full = await FullConnection.OpenAsync(builds, kind, server, client, limit.Token);

        full.Client.Kill();
        full.Server.EndInput();

        Assert.Equal((0, ""), (await full.Server.WaitForExitAsync(limit.Token), full.Server.Error.Text));
        Assert.EndsWith("\ncase k\nrecv: 0\n", full.Server.Output.Text);
    }

    [Theory]
    [MemberData(nameof(Transfers))]
    public async Task A_server_that_is_killed_with_unread_bytes_resets_the_connection(string kind, End server, End client)
    {
        using CancellationTokenSource limit = builds.Limit(Patience);
        using FullConnection full = await FullConnection.OpenAsync(builds, kind, server, client, limit.Token);

        full.Server.Kill();

        Assert.Equal((0, ""), (await full.Client.WaitForExitAsync(limit.Token), full.Client.Error.Text));
        Assert.Equal("send: Resource temporarily unavailable\nrecv: Connection reset by peer\nrecv again: 0\n", full.Client.Output.Text);
    }

    /// <summary>A connection that has no more room for what the client sends, since the server does not read.</summary>
    private sealed class FullConnection(TemporaryFolder folder, ProgramProcess server, ProgramProcess client) : IDisposable
    {
        public ProgramProcess Server => server;

        public ProgramProcess Client => client;

        public static async Task<FullConnection> OpenAsync(BuildFixture builds, string kind, End server, End client, CancellationToken cancellationToken)
        {
            TemporaryFolder folder = new();
            string name = kind == "unix" ? "full" : "0";
            ProgramProcess serving = server.Start(builds, "transfer/reset_ends", ["listen", kind, name], folder.Path);
            Match ready = await serving.Output.WaitForAsync(@"^listening(?: on port (\d+))?\n", cancellationToken);
            string to = kind == "unix" ? name : ready.Groups[1].Value;
            ProgramProcess talking = client.Start(builds, "transfer/reset_ends", ["connect", kind, to, "killed"], folder.Path);
            await talking.Output.WaitForAsync("send: ", cancellationToken);
            return new FullConnection(folder, serving, talking);
        }

        public void Dispose()
        {
            client.Dispose();
            server.Dispose();
            folder.Dispose();
        }
    }
}
