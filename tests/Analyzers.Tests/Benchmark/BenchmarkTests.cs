using System.Text.RegularExpressions;

namespace CSockTranslate.Analyzers.Tests.Benchmark;

/// <summary>
/// The rules on programs written as real ones are. What they find must not get worse than what is on record;
/// <c>CSOCKTRANSLATE_UPDATE_SNAPSHOTS=1</c> records what they find now, also in docs/rules/README.md.
/// </summary>
public sealed partial class BenchmarkTests
{
    /// <summary>Rules that users have to ask for. They are judged on the programs that were written for them.</summary>
    private static readonly string[] s_optIn = ["bind-any", "blocking-under-lock", "cloexec-missing"];

    private static bool IsUpdating => Environment.GetEnvironmentVariable("CSOCKTRANSLATE_UPDATE_SNAPSHOTS") == "1";

    [Fact]
    public void ExpectationsPointAtLinesOfTheProgram()
    {
        foreach (ExpectedFinding expected in BenchmarkProgram.ReadAll().SelectMany(program => program.Expected))
        {
            string[] lines = File.ReadAllLines(Path.Combine(BenchmarkProgram.Folder, expected.File));
            Assert.All(expected.Lines, line => Assert.True(lines[line - 1].Trim().Length > 2, $"{expected.File}:{line} is empty"));
            Assert.Matches(RuleName(), expected.Rule);
        }
    }

    [Fact]
    public void EveryExpectationBelongsToAFile()
    {
        string[] stray =
        [
            .. Directory.GetFiles(BenchmarkProgram.Folder, "*.expected", SearchOption.AllDirectories)
                .Where(path => !File.Exists(Path.ChangeExtension(path, ".c"))),
        ];
        Assert.Empty(stray);
    }

    [Fact]
    public void TrickyProgramsHaveNoMistakes() =>
        Assert.DoesNotContain(BenchmarkProgram.ReadAll(), program => program.IsTricky && program.Expected.Count > 0);

    [Fact]
    public async Task RulesFindNoLessThanBefore()
    {
        IReadOnlyList<BenchmarkProgram> programs = BenchmarkProgram.ReadAll();
        IReadOnlyList<RuleScore> scores = Scorer.Score(programs, await AnalyzeAsync(programs), out IReadOnlyList<string> differences);
        int tricky = programs.Count(program => program.IsTricky);
        if (IsUpdating)
        {
            ScoreTable.C.Write(scores, programs.Count, tricky);
        }

        IReadOnlyList<RuleScore> record = ScoreTable.C.ReadRecord();
        string[] worse = [.. Scorer.Worse(record, scores)];
        Assert.True(worse.Length == 0, string.Join('\n', worse.Concat(differences)));
    }

    [Fact]
    public void ThePageHasTheScoresOnRecord()
    {
        IReadOnlyList<BenchmarkProgram> programs = BenchmarkProgram.ReadAll();
        Assert.True(
            ScoreTable.C.PageAgrees(programs.Count, programs.Count(program => program.IsTricky)),
            "docs/rules/README.md is out of date; CSOCKTRANSLATE_UPDATE_SNAPSHOTS=1 writes its table");
    }

    private static bool Exists(string rule) =>
        AnalyzerSet.All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Any(descriptor => descriptor.CustomTags.First() == rule);

    private static async Task<IReadOnlyList<Finding>> AnalyzeAsync(IReadOnlyList<BenchmarkProgram> programs)
    {
        List<Finding> findings = [.. await AnalyzeCommand.RunAsync(programs.Where(program => program.Files.Count == 1).SelectMany(program => program.Files))];
        foreach (BenchmarkProgram program in programs.Where(program => program.Files.Count > 1))
        {
            findings.AddRange(await AnalyzeCommand.RunAsync(program.Files));
        }

        foreach (string rule in s_optIn.Where(Exists))
        {
            IEnumerable<string> files = programs.SelectMany(program => program.Expected).Where(wanted => wanted.Rule == rule).Select(wanted => wanted.File);
            IReadOnlyList<Finding> found = await AnalyzeCommand.RunAsync(files.Distinct(), "--enable", rule);
            findings.AddRange(found.Where(finding => finding.Rule == rule));
        }

        return findings;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)+$")]
    private static partial Regex RuleName();
}
