namespace CSockTranslate.Analyzers.Tests.Benchmark;

/// <summary>How a rule, or all of them, did.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Expected">How many mistakes the programs have.</param>
/// <param name="Found">How many of them were found.</param>
/// <param name="False">How many findings are no mistakes.</param>
public readonly record struct RuleScore(string Rule, int Expected, int Found, int False)
{
    /// <summary>The part of the mistakes that was found, in percent.</summary>
    public string Recall => Percent(Found, Expected);

    /// <summary>The part of the findings that is right, in percent.</summary>
    public string Precision => Percent(Found, Found + False);

    /// <summary>All rules together.</summary>
    public static RuleScore Total(IEnumerable<RuleScore> scores) =>
        scores.Aggregate(
            new RuleScore("all", 0, 0, 0),
            (sum, score) => new RuleScore("all", sum.Expected + score.Expected, sum.Found + score.Found, sum.False + score.False));

    private static string Percent(int part, int whole) =>
        whole == 0 ? "-" : FormattableString.Invariant($"{100.0 * part / whole:0.#} %");
}
