using System.Net;
using System.Net.Sockets;
using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Execution;
using Xunit;

namespace CSockTranslate.EndToEnd.Pairs;

/// <summary>
/// A server that makes a child for each of a thousand connections, with native and translated clients at once, and clients that close or reset their
/// connections without a word. No child and no descriptor is left over; Linux' /proc tells.
/// </summary>
public sealed class ForkCrowdTests(BuildFixture builds)
{
    private const int Rounds = 10;
    private const int ConnectionsOfProgram = 40;
    private const int Closed = 10;
    private const int Reset = 10;
    private const int Connections = Rounds * ((2 * ConnectionsOfProgram) + Closed + Reset);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>How the server was made.</summary>
    public static TheoryData<End> Servers => NativeBuild.IsAvailable ? [End.Native, End.Translated] : [End.Translated];

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task A_thousand_connections_leave_no_child_and_no_descriptor(End server)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "fork is there on Linux only.");
        Assert.SkipUnless(new FileInfo("/proc/self").LinkTarget == $"{Environment.ProcessId}", "/proc shows other processes than ours.");
        using TemporaryFolder folder = new();
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);

        using ProgramProcess serving = server.Start(builds, "many/fork_crowd", [$"{Connections}"], folder.Path);
        string port = (await serving.Output.WaitForAsync(@"^listening on port (\d+)\n", limit.Token)).Groups[1].Value;
        int socketsBefore = CountSockets(serving.Id);

        End other = NativeBuild.IsAvailable ? End.Native : End.Translated;
        for (int round = 0; round < Rounds; round++)
        {
            using ProgramProcess one = other.Start(builds, "many/crowd_client", ["talk", port, $"{ConnectionsOfProgram}"], folder.Path);
            using ProgramProcess another = End.Translated.Start(builds, "many/crowd_client", ["talk", port, $"{ConnectionsOfProgram}"], folder.Path);
            for (int i = 0; i < Closed + Reset; i++)
            {
                using Socket client = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                await client.ConnectAsync(IPAddress.Loopback, int.Parse(port), limit.Token);
                client.LingerState = new LingerOption(enable: i < Reset, seconds: 0);
            }

            foreach (ProgramProcess talking in (ProgramProcess[])[one, another])
            {
                Assert.Equal((0, ""), (await talking.WaitForExitAsync(limit.Token), talking.Error.Text));
                Assert.Equal($"{ConnectionsOfProgram} open\n{2 * ConnectionsOfProgram} answers were right\n", talking.Output.Text);
            }
        }

        await serving.Output.WaitForAsync($"\n{Connections} connections, {Connections} children, 0 of them killed\n", limit.Token);
        Assert.Empty(FindChildren(serving.Id));

        // The connections are gone, while the listener stays until the end.
        Assert.Equal(socketsBefore, CountSockets(serving.Id));
        serving.EndInput();
        Assert.Equal((0, ""), (await serving.WaitForExitAsync(limit.Token), serving.Error.Text));
        Assert.EndsWith("\nnobody is left: 1\n", serving.Output.Text);
    }

    private static int CountSockets(int process) =>
        new DirectoryInfo($"/proc/{process}/fd").EnumerateFileSystemInfos()
            .Count(descriptor => descriptor.LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) ?? false);

    /// <summary>The processes, zombies too, whose parent a process is.</summary>
    private static IEnumerable<string> FindChildren(int process) =>
        Directory.EnumerateDirectories("/proc").Where(path => int.TryParse(Path.GetFileName(path), out _) && ReadParent(path) == process);

    // The fourth word of stat, counted behind the name in parentheses, which may hold anything.
    private static int ReadParent(string path)
    {
        try
        {
            string line = File.ReadAllText(Path.Combine(path, "stat"));
            return int.Parse(line[(line.LastIndexOf(')') + 2)..].Split(' ')[1]);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // A process that ended meanwhile is nobody's child.
            return 0;
        }
    }
}
