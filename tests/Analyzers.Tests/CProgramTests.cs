using CSockTranslate.Analyzers.Tests.Benchmark;

namespace CSockTranslate.Analyzers.Tests;

/// <summary>
/// Rules on C, through translation: the files of Programs/C. The first line of each names the rules that it is about
/// (<c>// rules: a, b</c>); its other lines say which of them they expect (<c>// expect: a</c>).
/// </summary>
public sealed class CProgramTests
{
    private const string RulesMarker = "// rules:";
    private const string Folder = "../../Programs/C";

    [Fact]
    public async Task FindsWhatTheLinesSay()
    {
        string[] files = [.. Directory.GetFiles(Path.Combine(BenchmarkProgram.Folder, Folder), "*.c").Select(Path.GetFileName).Order(StringComparer.Ordinal)!];
        ILookup<string, Finding> findings = (await AnalyzeCommand.RunAsync(files.Select(file => $"{Folder}/{file}")))
            .ToLookup(finding => Path.GetFileName(finding.File));
        List<string> expected = [];
        List<string> found = [];
        foreach (string file in files)
        {
            string text = await File.ReadAllTextAsync(Path.Combine(BenchmarkProgram.Folder, Folder, file), TestContext.Current.CancellationToken);
            string first = text.Split('\n')[0];
            Assert.StartsWith(RulesMarker, first, StringComparison.Ordinal);
            HashSet<string> rules = [.. first[RulesMarker.Length..].Split(',', StringSplitOptions.TrimEntries)];
            expected.AddRange(TestPrograms.Expected(text).Select(line => $"{file}:{line}").Order(StringComparer.Ordinal));
            found.AddRange(findings[file].Where(finding => rules.Contains(finding.Rule)).Select(finding => $"{file}:{finding.Line}: {finding.Rule}").Order(StringComparer.Ordinal));
        }

        Assert.Equal(string.Join('\n', expected), string.Join('\n', found));
    }
}
