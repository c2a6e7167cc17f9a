using System.Text.RegularExpressions;
using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Execution;
using CSockTranslate.EndToEnd.Peers;
using Xunit;

namespace CSockTranslate.EndToEnd;

/// <summary>
/// A hundred megabytes through an echo server and back, translated ends against native ones in all pairings. Where there is no
/// gcc, ends written for .NET take the native ones' place.
/// </summary>
public sealed class EchoPairingTests(BuildFixture builds)
{
    private const int Kilobytes = 100 * 1024;
    private const long TotalBytes = Kilobytes * 1024L;

    /// <summary>What the client that gcc builds prints for this many bytes of its pattern.</summary>
    private const string ClientReport = "104857600 bytes, checksum 15595546\n";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>How one end of the connection was made.</summary>
    public enum End
    {
        Native,
        Translated,
        DotNet,
    }

    /// <summary>Server, client, and what the connection goes over.</summary>
    public static TheoryData<End, End, string> Pairings
    {
        get
        {
            TheoryData<End, End, string> pairings = [];
            End other = NativeBuild.IsAvailable ? End.Native : End.DotNet;
            foreach (string transport in (string[])["IPv4", "IPv6", "UNIX"])
            {
                pairings.Add(End.Translated, End.Translated, transport);
                pairings.Add(End.Translated, other, transport);
                pairings.Add(other, End.Translated, transport);
                pairings.Add(other, other, transport);
            }

            return pairings;
        }
    }

    [Theory]
    [MemberData(nameof(Pairings))]
    public async Task A_hundred_megabytes_come_back_unchanged(End server, End client, string transport)
    {
        using TemporaryFolder folder = new();
        using CancellationTokenSource limit = builds.Limit(Patience);
        string where = transport switch { "IPv4" => "4", "IPv6" => "6", _ => "echo.sock" };
        PeerKind kind = PeerKind.Parse(transport switch { "IPv4" => "tcp4", "IPv6" => "tcp6", _ => "unix" });

        if (server == End.DotNet)
        {
            using DotNetEcho.Server listener = new(kind, folder.Path, where);
            Task<long> serving = listener.ServeOneAsync(limit.Token);
            await RunClientAsync(client, kind, where, listener.Port, folder.Path, limit.Token);
            Assert.Equal(TotalBytes, await serving);
            return;
        }

        using ProgramProcess process = ProgramProcess.Start(GetProgram(server, "tcp/echo_server"), [where], folder.Path);
        process.EndInput();
        Match listening = await process.Output.WaitForAsync(@"listening on (?:port (\d+)|\S+)", limit.Token);
        int port = listening.Groups[1].Success ? int.Parse(listening.Groups[1].ValueSpan) : 0;
        await RunClientAsync(client, kind, where, port, folder.Path, limit.Token);

        int status = await process.WaitForExitAsync(limit.Token);
        Assert.Equal($"client 1: {TotalBytes} bytes\n", process.Output.Text[(process.Output.Text.IndexOf('\n') + 1)..]);
        Assert.Equal("", process.Error.Text);
        Assert.Equal(0, status);
        Assert.False(File.Exists(Path.Combine(folder.Path, where)), "the server removes the name of its socket");
    }

    private async Task RunClientAsync(End end, PeerKind kind, string where, int port, string folder, CancellationToken cancellationToken)
    {
        if (end == End.DotNet)
        {
            await DotNetEcho.RunClientAsync(kind, folder, where, port, TotalBytes, cancellationToken);
            return;
        }

        using ProgramProcess process = ProgramProcess.Start(
            GetProgram(end, "tcp/echo_client"), [where, port.ToString(), Kilobytes.ToString()], folder);
        process.EndInput();
        int status = await process.WaitForExitAsync(cancellationToken);
        Assert.Equal("", process.Error.Text);
        Assert.Equal(ClientReport, process.Output.Text);
        Assert.Equal(0, status);
    }

    private string GetProgram(End end, string name) => end == End.Native ? builds.Native.GetProgram(name) : builds.Translated.GetProgram(name);
}
