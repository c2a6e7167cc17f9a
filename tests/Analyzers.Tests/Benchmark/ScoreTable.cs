using System.Globalization;

namespace CSockTranslate.Analyzers.Tests.Benchmark;

/// <summary>The scores on record: <c>scores.verified.txt</c>, and the same as a table of docs/rules/README.md.</summary>
internal static class ScoreTable
{
    private const string Begin = "<!-- benchmark: written by BenchmarkTests -->";
    private const string End = "<!-- /benchmark -->";

    private static string RecordPath { get; } =
        Path.Combine(RepositoryPaths.Root, "tests", "Analyzers.Tests", "Benchmark", "scores.verified.txt");

    private static string PagePath { get; } = Path.Combine(RepositoryPaths.Root, "docs", "rules", "README.md");

    /// <summary>Reads the scores on record.</summary>
    public static IReadOnlyList<RuleScore> ReadRecord() =>
        File.Exists(RecordPath)
            ? [.. File.ReadAllLines(RecordPath).Select(line => line.Split(' ')).Select(parts => new RuleScore(parts[0], Number(parts[1]), Number(parts[2]), Number(parts[3])))]
            : [];

    /// <summary>Records scores, and writes the page's table.</summary>
    public static void Write(IReadOnlyList<RuleScore> scores, int programs, int tricky)
    {
        File.WriteAllText(
            RecordPath,
            string.Concat(scores.Select(score => FormattableString.Invariant($"{score.Rule} {score.Expected} {score.Found} {score.False}\n"))));
        string page = File.ReadAllText(PagePath);
        (int start, int end) = FindTable(page);
        File.WriteAllText(PagePath, page[..start] + Render(scores, programs, tricky) + page[end..]);
    }

    /// <summary>Whether the page's table is that of the record.</summary>
    public static bool PageAgrees(int programs, int tricky)
    {
        string page = File.ReadAllText(PagePath).ReplaceLineEndings("\n");
        (int start, int end) = FindTable(page);
        return page[start..end] == Render(ReadRecord(), programs, tricky);
    }

    private static string Render(IReadOnlyList<RuleScore> scores, int programs, int tricky)
    {
        RuleScore total = RuleScore.Total(scores);
        string rows = string.Concat(scores.Append(total).Select(score =>
            FormattableString.Invariant($"| {score.Rule} | {score.Expected} | {score.Found} | {score.False} | {score.Recall} | {score.Precision} |\n")));
        return $"""
            {Begin}
            {programs - tricky} C programs with {total.Expected} mistakes, and {tricky} correct ones that look as if they had some:

            | rule | mistakes | found | false alarms | recall | precision |
            |---|---|---|---|---|---|
            {rows}
            """.ReplaceLineEndings("\n");
    }

    private static (int Start, int End) FindTable(string page)
    {
        int start = page.IndexOf(Begin, StringComparison.Ordinal);
        int end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, $"docs/rules/README.md lacks '{Begin}' … '{End}'");
        return (start, end);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
