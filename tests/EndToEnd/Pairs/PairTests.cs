using CSockTranslate.EndToEnd.Builds;
using Xunit;

namespace CSockTranslate.EndToEnd.Pairs;

/// <summary>
/// Translated ends do with native ones what native ones do with each other, over every type of socket: the same bytes by their hashes, and the same
/// ends of connections. Where there is no gcc, translated ends talk to each other, and the record stands for the native ones.
/// </summary>
public sealed class PairTests(BuildFixture builds)
{
    /// <summary>What a process prints that may not have raw sockets, whichever end it is.</summary>
    private const string NoRights = "raw sockets: Operation not permitted\n";

    /// <summary>The scenarios, with the server's end and the client's.</summary>
    public static TheoryData<string, End, End> Pairings
    {
        get
        {
            TheoryData<string, End, End> pairings = [];
            foreach (PairScenario scenario in PairScenario.All)
            {
                pairings.Add(scenario.Name, End.Translated, End.Translated);
                if (NativeBuild.IsAvailable)
                {
                    pairings.Add(scenario.Name, End.Translated, End.Native);
                    pairings.Add(scenario.Name, End.Native, End.Translated);
                }

                if (scenario.RunsOnTheBcl)
                {
                    pairings.Add(scenario.Name, End.Portable, NativeBuild.IsAvailable ? End.Native : End.Translated);
                    pairings.Add(scenario.Name, NativeBuild.IsAvailable ? End.Native : End.Translated, End.Portable);
                }
            }

            return pairings;
        }
    }

    private static bool IsRecording => Environment.GetEnvironmentVariable("CSOCKTRANSLATE_RECORD") == "1";

    [Fact]
    public async Task The_record_has_what_native_ends_print()
    {
        if (!NativeBuild.IsAvailable)
        {
            Assert.Equal(PairScenario.All.Select(scenario => scenario.Name), PairRecord.Read().Keys);
            return;
        }

        PairRun run = new(builds, End.Native, End.Native);
        List<KeyValuePair<string, string>> reports = [];
        foreach (PairScenario scenario in PairScenario.All)
        {
            reports.Add(new(scenario.Name, await run.ExecuteAsync(scenario)));
        }

        if (IsRecording)
        {
            PairRecord.Write(reports);
        }

        IReadOnlyDictionary<string, string> record = PairRecord.Read();
        Assert.All(reports, report => AssertIsAsRecorded(record[report.Key], report.Value));
        Assert.Equal(reports.Count, record.Count);
    }

    [Theory]
    [MemberData(nameof(Pairings))]
    public async Task Ends_do_the_same_however_they_were_made(string name, End server, End client)
    {
        PairScenario scenario = PairScenario.All.Single(scenario => scenario.Name == name);

        string report = await new PairRun(builds, server, client).ExecuteAsync(scenario);

        AssertIsAsRecorded(PairRecord.Read()[name], report);
    }

    private static void AssertIsAsRecorded(string recorded, string report)
    {
        if (report.StartsWith("raw sockets", StringComparison.Ordinal))
        {
            Assert.Equal($"{NoRights}client: {NoRights}", report);
            return;
        }

        Assert.Equal(recorded, report);
    }
}
