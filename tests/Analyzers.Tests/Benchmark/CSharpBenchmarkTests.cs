using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Tests.Benchmark;

/// <summary>
/// The rules on C# as people write it: with functions of libc, libSystem and ws2_32 that they declare themselves, and with the runtime.
/// What they find must not get worse than what is on record; <c>CSOCKTRANSLATE_UPDATE_SNAPSHOTS=1</c> records what they find now,
/// also in docs/rules/README.md.
/// </summary>
public sealed partial class CSharpBenchmarkTests
{
    private static bool IsUpdating => Environment.GetEnvironmentVariable("CSOCKTRANSLATE_UPDATE_SNAPSHOTS") == "1";

    [Fact]
    public void MarksNameRules()
    {
        string[] rules = [.. AnalyzerSet.All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.CustomTags.First()).Distinct()];
        Assert.All(
            CSharpProgram.ReadAll().SelectMany(program => program.Expected),
            expected => Assert.True(rules.Contains(expected.Rule), $"{expected.File}: there is no rule {expected.Rule}"));
        Assert.All(
            CSharpProgram.ReadAll().SelectMany(program => program.Files),
            file => Assert.Equal(LooseMark().Count(CSharpProgram.Read(file)), StrictMark().Count(CSharpProgram.Read(file))));
    }

    [Fact]
    public void TrickyProgramsHaveNoMistakes() =>
        Assert.DoesNotContain(CSharpProgram.ReadAll(), program => program.IsTricky && program.Expected.Count > 0);

    [Fact]
    public async Task RulesFindNoLessThanBefore()
    {
        IReadOnlyList<BenchmarkProgram> programs = CSharpProgram.ReadAll();
        List<Finding> findings = [];
        foreach (BenchmarkProgram program in programs)
        {
            findings.AddRange(await AnalyzeAsync(program));
        }

        IReadOnlyList<RuleScore> scores = Scorer.Score(programs, findings, out IReadOnlyList<string> differences);
        int tricky = programs.Count(program => program.IsTricky);
        if (IsUpdating)
        {
            ScoreTable.CSharp.Write(scores, programs.Count, tricky);
        }

        string[] worse = [.. Scorer.Worse(ScoreTable.CSharp.ReadRecord(), scores)];
        Assert.True(worse.Length == 0, string.Join('\n', worse.Concat(differences)));
    }

    [Fact]
    public void ThePageHasTheScoresOnRecord()
    {
        IReadOnlyList<BenchmarkProgram> programs = CSharpProgram.ReadAll();
        Assert.True(
            ScoreTable.CSharp.PageAgrees(programs.Count, programs.Count(program => program.IsTricky)),
            "docs/rules/README.md is out of date; CSOCKTRANSLATE_UPDATE_SNAPSHOTS=1 writes its table");
    }

    // Rules that are off by default are judged on the programs that were written for them.
    private static async Task<IEnumerable<Finding>> AnalyzeAsync(BenchmarkProgram program)
    {
        string file = program.Files.Single();
        Compilation compilation = CSharpProgram.Compile(file);
        ImmutableDictionary<string, ReportDiagnostic> wanted = AnalyzerSet.All
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Where(descriptor => !descriptor.IsEnabledByDefault && program.Expected.Any(expected => expected.Rule == descriptor.CustomTags.First()))
            .Select(descriptor => descriptor.Id)
            .Distinct()
            .ToImmutableDictionary(id => id, _ => ReportDiagnostic.Warn);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(wanted));
        return (await TestPrograms.AnalyzeAsync(compilation)).Select(diagnostic => new Finding(
            file, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.Properties[DiagnosticDescriptors.RuleProperty]!));
    }

    [GeneratedRegex("// *(expect|or)\\b")]
    private static partial Regex LooseMark();

    [GeneratedRegex("// (expect|or): [a-z0-9-]+(, [a-z0-9-]+)*(?=\\s*(//|$))", RegexOptions.Multiline)]
    private static partial Regex StrictMark();
}
