using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Corpus;
using CSockTranslate.EndToEnd.Execution;
using Xunit;

namespace CSockTranslate.EndToEnd.Fixes;

/// <summary>A program with mistakes does the same when they are fixed, as long as all goes well: that is what its recorded runs are.</summary>
public sealed partial class FixedProgramTests(FixedPrograms programs)
{
    // Whose mistakes are undefined behaviour, so that there is no good case: a freed list, hints that nobody has set.
    private static readonly string[] s_undefined = ["SOCK2003", "SOCK4007"];

    [Fact]
    public Task Translated_they_do_what_they_did() => CompareAsync(programs.GetTranslated);

    [Fact]
    public Task Built_by_gcc_they_do_what_they_did()
    {
        Assert.SkipUnless(NativeBuild.IsAvailable, "There is no gcc.");
        return CompareAsync(programs.BuildNative);
    }

    [Fact]
    public void Gcc_has_no_new_warnings()
    {
        Assert.SkipUnless(NativeBuild.IsAvailable, "There is no gcc.");
        ConcurrentBag<string> added = [];
        Parallel.ForEach(programs.Changed, name =>
        {
            // What a number is doesn't matter, and how often something is said neither.
            HashSet<string> before = Warnings(CorpusProgram.GetSourcePaths(name)[0]);
            foreach (string warning in Warnings(programs.GetSourcePath(name)).Where(warning => !before.Contains(warning)))
            {
                added.Add($"{name}: {warning}");
            }
        });
        Assert.Empty(added);
    }

    [Fact]
    public void Every_rule_with_a_fix_has_a_program()
    {
        string pages = Path.Combine(RepositoryLayout.Root, "docs", "rules");
        IEnumerable<string> fixable = Directory.GetFiles(pages, "SOCK*.md").Where(page => File.ReadAllText(page).Contains("`analyze --fix`", StringComparison.Ordinal)).Select(page => Path.GetFileNameWithoutExtension(page)!);
        Assert.Empty(fixable.Except(programs.FixedRules).Except(s_undefined).Order(StringComparer.Ordinal));
    }

    private async Task CompareAsync(Func<string, string> build)
    {
        ConcurrentBag<string> differences = [];
        await Parallel.ForEachAsync(
            programs.Changed,
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount / 2), CancellationToken = TestContext.Current.CancellationToken },
            async (name, token) =>
            {
                foreach (CorpusRun run in CorpusProgram.Load(name).Runs.Where(run => !run.DependsOnHost))
                {
                    Outcome actual = await ScriptedRun.ExecuteAsync(build(name), run, token);
                    if (actual.Describe() != run.Recorded!.Describe())
                    {
                        differences.Add($"{name} ({run.Name}):\n{run.Recorded.Describe()}became\n{actual.Describe()}");
                    }
                }
            });
        Assert.Empty(differences);
    }

    private static HashSet<string> Warnings(string source) =>
        [.. Warning().Matches(NativeBuild.Compile(["-Wall", "-Wextra", "-O2", "-c", "-o", "/dev/null", source])).Select(warning => Number().Replace(warning.Value, "N"))];

    [GeneratedRegex("warning: .*")]
    private static partial Regex Warning();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
