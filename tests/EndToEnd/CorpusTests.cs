using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Corpus;
using CSockTranslate.EndToEnd.Execution;
using Xunit;

namespace CSockTranslate.EndToEnd;

/// <summary>
/// Every program of the corpus does the same translated as built by gcc: the same bytes on the standard streams and on the
/// network, the same exit status. Where there is no gcc, its recorded results stand for it. <see cref="RepeatedRun"/> says how each is
/// run many times under load.
/// </summary>
public sealed class CorpusTests(BuildFixture builds)
{
    /// <summary>Every run of every program.</summary>
    public static TheoryData<string, string> Runs
    {
        get
        {
            TheoryData<string, string> runs = [];
            foreach (string name in CorpusProgram.AllNames.Where(CorpusProgram.HasDescription))
            {
                foreach (CorpusRun run in CorpusProgram.Load(name).Runs)
                {
                    runs.Add(name, run.Name);
                }
            }

            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Translated_program_does_what_the_native_one_does(string program, string run)
    {
        CorpusRun description = CorpusProgram.Load(program).GetRun(run);
        Outcome expected = NativeBuild.IsAvailable
            ? await ScriptedRun.ExecuteAsync(builds.Native.GetProgram(program), description, TestContext.Current.CancellationToken)
            : description.Recorded!;
        if (description.DependsOnHost && !NativeBuild.IsAvailable)
        {
            // Another machine's name service answers differently; how the program ends is all that can be compared.
            await RepeatedRun.ExecuteAsync(
                builds.Translated.GetProgram(program),
                description,
                actual => Assert.Equal(expected.Status, actual.Status),
                TestContext.Current.CancellationToken);
            return;
        }

        await RepeatedRun.ExecuteAsync(
            builds.Translated.GetProgram(program),
            description,
            actual => Assert.Equal(expected.Describe(), actual.Describe()),
            TestContext.Current.CancellationToken);
    }
}
