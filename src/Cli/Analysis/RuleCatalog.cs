using System.Collections.Immutable;
using CSockTranslate.Analyzers;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Cli.Analysis;

/// <summary>The rules by their ids and names.</summary>
internal static class RuleCatalog
{
    private static readonly Lazy<ImmutableArray<DiagnosticDescriptor>> s_all = new(() =>
    [
        .. AnalyzerSet.All
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .DistinctBy(rule => (rule.Id, NameOf(rule)))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ]);

    /// <summary>Every rule, in the order of the ids.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> All => s_all.Value;

    /// <summary>A rule's stable name.</summary>
    internal static string NameOf(DiagnosticDescriptor rule) => rule.CustomTags.First();

    /// <summary>Whether a word on a command line or in a comment means a rule: its id or its name, in any case.</summary>
    internal static bool Means(string word, string id, string name) =>
        word.Equals(id, StringComparison.OrdinalIgnoreCase) || word.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The rules that words mean.</summary>
    /// <exception cref="CommandLineException">One means no rule.</exception>
    internal static IReadOnlyList<DiagnosticDescriptor> Find(IEnumerable<string> words)
    {
        List<DiagnosticDescriptor> found = [];
        foreach (string word in words)
        {
            DiagnosticDescriptor[] meant = [.. All.Where(rule => Means(word, rule.Id, NameOf(rule)))];
            if (meant.Length == 0)
            {
                string asleep = string.Join(", ", All.Where(rule => !rule.IsEnabledByDefault).Select(NameOf));
                throw new CommandLineException(
                    $"there is no rule '{word}'" + (asleep.Length > 0 ? $"; rules that are off by default: {asleep}" : ""));
            }

            found.AddRange(meant);
        }

        return found;
    }
}
