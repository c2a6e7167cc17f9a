using System.Text.RegularExpressions;
using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Execution;
using Xunit;

namespace CSockTranslate.EndToEnd.Pairs;

/// <summary>
/// A quarter of a gigabyte in each direction of one connection, whose hash both ends print. The environment variable
/// <c>CSOCKTRANSLATE_BULK_BYTES</c> asks for more: 1073741824 is a gigabyte.
/// </summary>
public sealed class BulkTests(BuildFixture builds)
{
    private static readonly string s_bytes = Environment.GetEnvironmentVariable("CSOCKTRANSLATE_BULK_BYTES") ?? "268435456";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The server's end and the client's, and what the connection goes over.</summary>
    public static TheoryData<End, End, string> Pairings
    {
        get
        {
            TheoryData<End, End, string> pairings = [];
            End other = NativeBuild.IsAvailable ? End.Native : End.Translated;
            foreach (string kind in (string[])["tcp4", "tcp6", "unix"])
            {
                pairings.Add(End.Translated, other, kind);
                if (other != End.Translated)
                {
                    pairings.Add(other, End.Translated, kind);
                }

                pairings.Add(End.Portable, other, kind);
            }

            return pairings;
        }
    }

    [Theory]
    [MemberData(nameof(Pairings))]
    public async Task All_bytes_arrive_in_each_direction(End server, End client, string kind)
    {
        using TemporaryFolder folder = new();
        using CancellationTokenSource limit = builds.Limit(Patience);
        string name = kind == "unix" ? "bulk" : "0";

        using ProgramProcess serving = server.Start(builds, "transfer/stream_ends", ["listen", kind, name, s_bytes], folder.Path);
        Match ready = await serving.Output.WaitForAsync(@"^listening(?: on port (\d+))?\n", limit.Token);
        string to = kind == "unix" ? name : ready.Groups[1].Value;
        using ProgramProcess talking = client.Start(builds, "transfer/stream_ends", ["connect", kind, to, s_bytes], folder.Path);

        Assert.Equal(0, await talking.WaitForExitAsync(limit.Token));
        Assert.Equal(0, await serving.WaitForExitAsync(limit.Token));
        Assert.Matches($"^sent {s_bytes} bytes, hash [0-9a-f]{{16}}\nreceived {s_bytes} bytes, hash [0-9a-f]{{16}}\n$", talking.Output.Text);
        string[] lines = talking.Output.Text.Split('\n');
        Assert.Equal($"{ready.Value}{lines[0].Replace("sent", "received")}\n{lines[1].Replace("received", "sent")}\n", serving.Output.Text);
    }
}
