using System.Text.RegularExpressions;
using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Execution;
using Xunit;

namespace CSockTranslate.EndToEnd.Pairs;

/// <summary>Ten thousand connections to one server, all of them open at once, and a hundred thousand one after the other.</summary>
public sealed class CrowdTests(BuildFixture builds)
{
    private const int WantedConnections = 10_000;

    /// <summary>Descriptors of a process that are not connections: its streams, a listener, and what the .NET runtime has open.</summary>
    private const int OtherDescriptors = 300;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The server's call, its end and the client's.</summary>
    public static TheoryData<string, End, End> Crowds
    {
        get
        {
            TheoryData<string, End, End> crowds = [];
            End other = NativeBuild.IsAvailable ? End.Native : End.Translated;
            foreach (string call in (string[])["poll", "epoll"])
            {
                crowds.Add(call, End.Translated, other);
                if (other != End.Translated)
                {
                    crowds.Add(call, other, End.Translated);
                }
            }

            return crowds;
        }
    }

    /// <summary>How a program was made, and what its connections go over.</summary>
    public static TheoryData<End, string> Cycles
    {
        get
        {
            TheoryData<End, string> cycles = [];
            foreach (End end in NativeBuild.IsAvailable ? [End.Native, End.Translated, End.Portable] : (End[])[End.Translated, End.Portable])
            {
                cycles.Add(end, "tcp4");
                cycles.Add(end, "unix");
            }

            return cycles;
        }
    }

    [Theory]
    [MemberData(nameof(Crowds))]
    public async Task Ten_thousand_connections_are_open_at_once(string call, End server, End client)
    {
        using TemporaryFolder folder = new();
        using CancellationTokenSource limit = builds.Limit(Patience);
        int connections = (int)Math.Min(WantedConnections, ReadDescriptorLimit() - OtherDescriptors);
        TestContext.Current.TestOutputHelper?.WriteLine($"{connections} connections; the limit of descriptors is {ReadDescriptorLimit()}");

        using ProgramProcess serving = server.Start(builds, "many/poll_crowd", [call, $"{connections}"], folder.Path);
        Match ready = await serving.Output.WaitForAsync(@"^listening on port (\d+)\n", limit.Token);
        using ProgramProcess talking = client.Start(builds, "many/crowd_client", ["talk", ready.Groups[1].Value, $"{connections}"], folder.Path);

        Assert.Equal((0, ""), (await talking.WaitForExitAsync(limit.Token), talking.Error.Text));
        Assert.Equal($"{connections} open\n{2 * connections} answers were right\n", talking.Output.Text);
        Assert.Equal((0, ""), (await serving.WaitForExitAsync(limit.Token), serving.Error.Text));
        Assert.Equal($"{ready.Value}{connections} clients, {connections} at once, 0 broken, {8 * connections} bytes\n", serving.Output.Text);
    }

    [Theory]
    [MemberData(nameof(Cycles))]
    public async Task A_hundred_thousand_connections_leave_nothing_behind(End end, string kind)
    {
        using TemporaryFolder folder = new();
        using CancellationTokenSource limit = builds.Limit(Patience);

        // What is garbage counts as memory until it is collected: with a small youngest generation that happens many times.
        using ProgramProcess process = end.Start(builds, "many/accept_cycles", [kind, "100000", "8192"], folder.Path, [new("DOTNET_GCgen0size", "200000")]);

        Assert.Equal((0, ""), (await process.WaitForExitAsync(limit.Token), process.Error.Text));
        Assert.Equal("100000 cycles\nno descriptor was lost\nmemory is what it was\n", process.Output.Text);
    }

    /// <summary>The largest number of descriptors that a process can have by raising its own limit.</summary>
    private static long ReadDescriptorLimit()
    {
        if (!OperatingSystem.IsLinux())
        {
            return WantedConnections + OtherDescriptors;
        }

        string line = File.ReadLines("/proc/self/limits").Single(line => line.StartsWith("Max open files", StringComparison.Ordinal));
        string hard = Regex.Split(line, " {2,}")[2];
        return hard == "unlimited" ? long.MaxValue : long.Parse(hard);
    }
}
