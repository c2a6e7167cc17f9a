using System.Collections.Concurrent;
using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Corpus;
using CSockTranslate.EndToEnd.Execution;
using Xunit;

namespace CSockTranslate.EndToEnd;

/// <summary>
/// The programs about sockets run on the BCL alone too, which is what systems other than Linux have; <c>docs/portable.md</c> lists what
/// they print differently then, and nothing else may differ. <c>CSOCKTRANSLATE_RECORD=1</c> writes the list anew.
/// </summary>
public sealed class PortableTests(BuildFixture builds)
{
    private static readonly string[] s_groups =
        ["conformance/interfaces/", "conformance/messages/", "conformance/options/", "conformance/readiness/", "conformance/sockets/", "conformance/unix/"];

    private static bool IsRecording => Environment.GetEnvironmentVariable("CSOCKTRANSLATE_RECORD") == "1";

    [Fact]
    public async Task Programs_differ_from_Linux_as_the_list_says()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The list is about the BCL on Linux.");
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        ConcurrentDictionary<string, IReadOnlyList<string>> found = new();
        IEnumerable<string> programs = CorpusProgram.AllNames
            .Where(name => s_groups.Any(group => name.StartsWith(group, StringComparison.Ordinal)) && CorpusProgram.HasDescription(name));
        await Parallel.ForEachAsync(
            programs,
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount / 2), CancellationToken = cancellationToken },
            async (name, token) => found[name] = await FindDifferencesAsync(name, token));

        if (IsRecording)
        {
            PortableDifferences.Write(found);
        }

        Assert.Equal(PortableDifferences.Read(), PortableDifferences.Describe(found));
    }

    /// <summary>The lines that a program prints on the BCL alone and does not print otherwise.</summary>
    private async Task<IReadOnlyList<string>> FindDifferencesAsync(string name, CancellationToken cancellationToken)
    {
        List<string> differences = [];
        foreach (CorpusRun run in CorpusProgram.Load(name).Runs)
        {
            Outcome actual = await ScriptedRun.ExecuteAsync(
                builds.Translated.GetProgram(name), run, cancellationToken, [new("CSOCKTRANSLATE_PORTABLE", "1")]);
            differences.AddRange(actual.Output.Split('\n').Except(run.Recorded!.Output.Split('\n')));
            if (actual.Status != run.Recorded.Status)
            {
                differences.Add($"(status {actual.Status})");
            }
        }

        return differences;
    }
}
