namespace CSockTranslate.Analyzers.Tests.Benchmark;

/// <summary>Compares what was found with what was expected, by file, line and rule.</summary>
internal static class Scorer
{
    /// <summary>The score of each rule that was expected or found, in the order of their names.</summary>
    /// <param name="programs">The programs.</param>
    /// <param name="findings">What was found in them.</param>
    /// <param name="differences">Gets a line for each mistake that was missed and each finding that is none.</param>
    public static IReadOnlyList<RuleScore> Score(
        IReadOnlyList<BenchmarkProgram> programs, IReadOnlyList<Finding> findings, out IReadOnlyList<string> differences)
    {
        ExpectedFinding[] expected = [.. programs.SelectMany(program => program.Expected)];
        ExpectedFinding[] missed = [.. expected.Where(wanted => !findings.Any(wanted.IsMetBy))];

        // One finding more at a line that is right already, for instance for a second exit on which it leaks, is no false alarm.
        Finding[] wrong = [.. findings.Distinct().Where(finding => !expected.Any(wanted => wanted.IsMetBy(finding)))];
        differences =
        [
            .. missed.Select(wanted => $"missed: {wanted.File}:{string.Join('|', wanted.Lines)} {wanted.Rule}").Order(StringComparer.Ordinal),
            .. wrong.Select(finding => $"false alarm: {finding.File}:{finding.Line} {finding.Rule}").Order(StringComparer.Ordinal),
        ];
        return
        [
            .. expected.Select(wanted => wanted.Rule)
                .Concat(wrong.Select(finding => finding.Rule))
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(rule =>
                {
                    int all = expected.Count(wanted => wanted.Rule == rule);
                    return new RuleScore(
                        rule,
                        all,
                        all - missed.Count(wanted => wanted.Rule == rule),
                        wrong.Count(finding => finding.Rule == rule));
                }),
        ];
    }

    /// <summary>A line for each rule that finds less, or more that is wrong, than what is on record.</summary>
    public static IEnumerable<string> Worse(IReadOnlyList<RuleScore> record, IReadOnlyList<RuleScore> now) =>
    [
        .. record
            .Select(before => (Before: before, Now: now.FirstOrDefault(score => score.Rule == before.Rule)))
            .Where(pair => pair.Now.Found < pair.Before.Found || pair.Now.False > pair.Before.False || pair.Now.Expected != pair.Before.Expected)
            .Select(pair => $"{pair.Before} -> {pair.Now}"),
        .. now.Where(score => record.All(before => before.Rule != score.Rule)).Select(score => $"not on record: {score}"),
    ];
}
