using CSockTranslate.Cli.Analysis;
using CSockTranslate.Translator;

namespace CSockTranslate.Cli.Fixes;

/// <summary>
/// Fixes what was found, in memory: round by round, each followed by an analysis, until there is nothing more to do. Fixes that get in each other's way wait
/// for the next round. Fixes of a rule that bring errors or other findings into a program are left out of it.
/// </summary>
/// <param name="options">How the files were translated.</param>
/// <param name="analyze">Analyzes programs.</param>
internal sealed class FixRun(TranslationOptions options, Func<TranslationResult, IReadOnlyList<Finding>> analyze)
{
    // A leak is found by one way out at a time, and a check added can bring another leak.
    private const int MaximumRounds = 16;

    /// <summary>Fixes the programs.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="translated">Their translation.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The groups of files that belong together.</returns>
    internal IReadOnlyList<FixGroup> Run(
        IReadOnlyList<TranslationInput> inputs, TranslationResult translated, IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        List<FixGroup> groups = Divide(inputs, translated, findings);
        RunRounds(groups, cancellationToken);
        foreach (FixGroup group in groups.Where(group => group.IsWorse(cancellationToken)))
        {
            FindHarmless(group, cancellationToken);
        }

        return groups;
    }

    /// <summary>Files that share a program are one group; files that were left out, which have errors, are in none.</summary>
    private static List<FixGroup> Divide(IReadOnlyList<TranslationInput> inputs, TranslationResult translated, IReadOnlyList<Finding> findings)
    {
        List<HashSet<string>> sets = [];
        foreach (IReadOnlyList<TranslatedFile> program in translated.Programs)
        {
            HashSet<string> paths = new(program.Select(file => file.Source.Path), StringComparer.Ordinal);
            foreach (HashSet<string> other in sets.Where(set => set.Overlaps(paths)).ToList())
            {
                paths.UnionWith(other);
                sets.Remove(other);
            }

            sets.Add(paths);
        }

        return [.. sets.Select(set => new FixGroup(
            [.. inputs.Where(input => set.Contains(input.File.Path))],
            [.. findings.Where(finding => set.Contains(finding.Span.File.Path))]))];
    }

    private void RunRounds(IReadOnlyList<FixGroup> groups, CancellationToken cancellationToken)
    {
        for (int round = 0; round < MaximumRounds; round++)
        {
            foreach (FixGroup group in groups)
            {
                group.IsSettled = !group.Apply(cancellationToken);
            }

            groups = [.. groups.Where(group => !group.IsSettled)];
            if (groups.Count == 0)
            {
                return;
            }

            Analyze(groups, cancellationToken);
        }
    }

    private void Analyze(IReadOnlyList<FixGroup> groups, CancellationToken cancellationToken)
    {
        TranslationResult translated = ProgramTranslator.Translate([.. groups.SelectMany(group => group.Inputs)], options, cancellationToken);
        HashSet<string> complete = new(translated.Files.Select(file => file.Source.Path), StringComparer.Ordinal);
        IReadOnlyList<Finding> findings = translated.Success ? analyze(translated) : [];
        foreach (FixGroup group in groups)
        {
            HashSet<string> paths = new(group.Inputs.Select(input => input.File.Path), StringComparer.Ordinal);
            group.Update(
                [.. findings.Where(finding => paths.Contains(finding.Span.File.Path))],
                isBroken: !complete.IsSupersetOf(paths));
        }
    }

    /// <summary>Looks for the rule whose fixes do harm; without one there are no fixes.</summary>
    private void FindHarmless(FixGroup group, CancellationToken cancellationToken)
    {
        string[] rules = [.. group.AppliedRules];
        foreach (string rule in rules)
        {
            group.StartAgain([rule]);
            RunRounds([group], cancellationToken);
            if (!group.IsWorse(cancellationToken))
            {
                return;
            }
        }

        group.StartAgain(CFixes.ByRule.Keys);
    }
}
