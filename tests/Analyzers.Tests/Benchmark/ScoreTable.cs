using System.Globalization;

namespace CSockTranslate.Analyzers.Tests.Benchmark;

/// <summary>Scores on record: <c>NAME.verified.txt</c>, and the same as a table of docs/rules/README.md.</summary>
/// <param name="name">The record's name.</param>
/// <param name="section">The name of the table in the page's comments.</param>
/// <param name="writer">The tests that write the table.</param>
/// <param name="language">The language of the programs.</param>
internal sealed class ScoreTable(string name, string section, string writer, string language)
{
    private readonly string _begin = $"<!-- {section}: written by {writer} -->";
    private readonly string _end = $"<!-- /{section} -->";

    /// <summary>The scores on C programs.</summary>
    public static ScoreTable C { get; } = new("scores", "benchmark", nameof(BenchmarkTests), "C");

    /// <summary>The scores on programs that people wrote in C#.</summary>
    public static ScoreTable CSharp { get; } = new("csharp-scores", "csharp-benchmark", nameof(CSharpBenchmarkTests), "C#");

    private string RecordPath { get; } =
        Path.Combine(RepositoryPaths.Root, "tests", "Analyzers.Tests", "Benchmark", $"{name}.verified.txt");

    private static string PagePath { get; } = Path.Combine(RepositoryPaths.Root, "docs", "rules", "README.md");

    /// <summary>Reads the scores on record.</summary>
    public IReadOnlyList<RuleScore> ReadRecord() =>
        File.Exists(RecordPath)
            ? [.. File.ReadAllLines(RecordPath).Select(line => line.Split(' ')).Select(parts => new RuleScore(parts[0], Number(parts[1]), Number(parts[2]), Number(parts[3])))]
            : [];

    /// <summary>Records scores, and writes the page's table.</summary>
    public void Write(IReadOnlyList<RuleScore> scores, int programs, int tricky)
    {
        File.WriteAllText(
            RecordPath,
            string.Concat(scores.Select(score => FormattableString.Invariant($"{score.Rule} {score.Expected} {score.Found} {score.False}\n"))));
        string page = File.ReadAllText(PagePath);
        (int start, int end) = FindTable(page);
        File.WriteAllText(PagePath, page[..start] + Render(scores, programs, tricky) + page[end..]);
    }

    /// <summary>Whether the page's table is that of the record.</summary>
    public bool PageAgrees(int programs, int tricky)
    {
        string page = File.ReadAllText(PagePath).ReplaceLineEndings("\n");
        (int start, int end) = FindTable(page);
        return page[start..end] == Render(ReadRecord(), programs, tricky);
    }

    private string Render(IReadOnlyList<RuleScore> scores, int programs, int tricky)
    {
        RuleScore total = RuleScore.Total(scores);
        string rows = string.Concat(scores.Append(total).Select(score =>
            FormattableString.Invariant($"| {score.Rule} | {score.Expected} | {score.Found} | {score.False} | {score.Recall} | {score.Precision} |\n")));
        return $"""
            {_begin}
            {programs - tricky} {language} programs with {total.Expected} mistakes, and {tricky} correct ones that look as if they had some:

            | rule | mistakes | found | false alarms | recall | precision |
            |---|---|---|---|---|---|
            {rows}
            """.ReplaceLineEndings("\n");
    }

    private (int Start, int End) FindTable(string page)
    {
        int start = page.IndexOf(_begin, StringComparison.Ordinal);
        int end = page.IndexOf(_end, StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, $"docs/rules/README.md lacks '{_begin}' … '{_end}'");
        return (start, end);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
