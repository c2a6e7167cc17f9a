using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Corpus;
using CSockTranslate.EndToEnd.Execution;
using Xunit;

namespace CSockTranslate.EndToEnd;

/// <summary>
/// Holds the recorded results to what gcc builds. With the environment variable <c>CSOCKTRANSLATE_RECORD=1</c> they are
/// recorded anew instead.
/// </summary>
public sealed class RecordTests(BuildFixture builds)
{
    /// <summary>Every program.</summary>
    public static TheoryData<string> Programs => [.. CorpusProgram.AllNames];

    private static bool IsRecording => Environment.GetEnvironmentVariable("CSOCKTRANSLATE_RECORD") == "1";

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Every_program_has_a_record_that_gcc_agrees_with(string program)
    {
        Assert.True(CorpusProgram.HasDescription(program), $"corpus/{program}.test.json is missing: it says how the program is run");

        CorpusProgram description = CorpusProgram.Load(program);
        Assert.NotEmpty(description.Runs);
        Assert.Distinct(description.Runs.Select(run => run.Name));
        Assert.True(NativeBuild.IsAvailable || !IsRecording, "recording needs gcc on x86-64 Linux");

        foreach (CorpusRun run in description.Runs)
        {
            if (IsRecording)
            {
                run.Recorded = await ScriptedRun.ExecuteAsync(builds.Native.GetProgram(program), run, TestContext.Current.CancellationToken);
            }

            Outcome? recorded = run.Recorded;
            Assert.True(recorded != null, $"run '{run.Name}' has no record");
            if (NativeBuild.IsAvailable && !run.DependsOnHost)
            {
                await RepeatedRun.ExecuteAsync(
                    builds.Native.GetProgram(program),
                    run,
                    native => Assert.Equal(recorded.Describe(), native.Describe()),
                    TestContext.Current.CancellationToken);
            }
        }

        if (IsRecording)
        {
            description.Save();
        }
    }
}
