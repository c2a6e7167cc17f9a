using System.Text;
using System.Text.RegularExpressions;
using CSockTranslate.Analyzers;
using CSockTranslate.Cli.Analysis;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator;

namespace CSockTranslate.Cli.Fixes;

/// <summary>Files that are analyzed together, and how far their fixes have come.</summary>
/// <param name="inputs">The files as they are.</param>
/// <param name="findings">What was found in them.</param>
internal sealed partial class FixGroup(IReadOnlyList<TranslationInput> inputs, IReadOnlyList<Finding> findings)
{
    // A number that is stored in the wrong order and compared in the wrong order is found again.
    private static readonly HashSet<string> s_cancelling = new(
        [DiagnosticDescriptors.PortMissingHtons.Id, DiagnosticDescriptors.PortMissingNtohs.Id, DiagnosticDescriptors.AddrMissingHtonl.Id], StringComparer.Ordinal);

    private readonly IReadOnlyList<TranslationInput> _firstInputs = inputs;
    private readonly HashSet<string> _applied = new(StringComparer.Ordinal);
    private readonly HashSet<string> _excluded = new(StringComparer.Ordinal);

    /// <summary>The files as the fixes have left them.</summary>
    internal IReadOnlyList<TranslationInput> Inputs { get; private set; } = inputs;

    /// <summary>What is found in them now.</summary>
    internal IReadOnlyList<Finding> Findings { get; private set; } = findings;

    /// <summary>What was found before the fixes.</summary>
    internal IReadOnlyList<Finding> FirstFindings { get; } = findings;

    /// <summary>Whether the files have errors that they didn't have.</summary>
    internal bool IsBroken { get; private set; }

    /// <summary>The rules whose fixes were made.</summary>
    internal IReadOnlyCollection<string> AppliedRules => _applied;

    /// <summary>Whether the fixes have come to an end.</summary>
    internal bool IsSettled { get; set; }

    /// <summary>
    /// Whether the fixes brought what wasn't there before, errors or findings in a function, don't come to an end, or left one side of mistakes
    /// that may cancel each other out.
    /// </summary>
    internal bool IsWorse(CancellationToken cancellationToken)
    {
        if (_applied.Count == 0)
        {
            return false;
        }

        if (IsBroken || !IsSettled || (s_cancelling.Overlaps(_applied) && Findings.Any(finding => s_cancelling.Contains(finding.Id))))
        {
            return true;
        }

        Dictionary<(string, string, string), int> before = CountByFunction(_firstInputs, FirstFindings, cancellationToken);
        return CountByFunction(Inputs, Findings, cancellationToken).Any(now => now.Value > before.GetValueOrDefault(now.Key));
    }

    /// <summary>The files that are different now, as they were and as they are.</summary>
    internal IEnumerable<(SourceFile Before, SourceFile After)> Changes =>
        _firstInputs.Zip(Inputs).Where(pair => !ReferenceEquals(pair.First, pair.Second)).Select(pair => (pair.First.File, pair.Second.File));

    /// <summary>Goes back to the files as they were, to leave the fixes of some rules out from now on.</summary>
    internal void StartAgain(IEnumerable<string> without)
    {
        Inputs = _firstInputs;
        Findings = FirstFindings;
        IsBroken = false;
        IsSettled = false;
        _applied.Clear();
        _excluded.Clear();
        _excluded.UnionWith(without);
        if (_excluded.Overlaps(s_cancelling))
        {
            _excluded.UnionWith(s_cancelling);
        }
    }

    /// <summary>Takes what an analysis of <see cref="Inputs"/> has found.</summary>
    internal void Update(IReadOnlyList<Finding> found, bool isBroken)
    {
        Findings = found;
        IsBroken = isBroken;
    }

    /// <summary>Makes the fixes that don't get in each other's way.</summary>
    /// <returns>Whether there are any.</returns>
    internal bool Apply(CancellationToken cancellationToken)
    {
        List<TranslationInput> changed = [];
        foreach (TranslationInput input in Inputs)
        {
            changed.Add(Apply(input, cancellationToken));
        }

        bool isChanged = Inputs.Zip(changed).Any(pair => !ReferenceEquals(pair.First, pair.Second));
        Inputs = changed;
        return isChanged;
    }

    /// <summary>Why a finding that is left is not fixed; null for one whose rule has no fix.</summary>
    internal string? Reason(Finding finding, CancellationToken cancellationToken)
    {
        if (!CFixes.ByRule.ContainsKey(finding.Id))
        {
            return null;
        }

        if (_excluded.Contains(finding.Id))
        {
            return s_cancelling.Contains(finding.Id) ? "others that go with it can't be" : "the fix would bring another finding";
        }

        TranslationInput input = Inputs.First(input => input.File.Path == finding.Span.File.Path);
        return CUnit.Read(input, cancellationToken)?.Find(finding.Span) is { FirstToken.Expansion: not null }
            ? "a macro brings it here"
            : "no change of this one place is sure to be right";
    }

    private static Dictionary<(string Rule, string Path, string Function), int> CountByFunction(
        IReadOnlyList<TranslationInput> inputs, IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        Dictionary<string, CUnit?> units = inputs.ToDictionary(input => input.File.Path, input => CUnit.Read(input, cancellationToken), StringComparer.Ordinal);
        return findings
            .CountBy(finding => (finding.Id, finding.Span.File.Path, units.GetValueOrDefault(finding.Span.File.Path)?.FunctionAt(finding.Span.Start) ?? ""))
            .ToDictionary();
    }

    private TranslationInput Apply(TranslationInput input, CancellationToken cancellationToken)
    {
        Finding[] candidates = [.. Findings.Where(finding => finding.Span.File.Path == input.File.Path && CFixes.ByRule.ContainsKey(finding.Id) && !_excluded.Contains(finding.Id))];
        if (candidates.Length == 0 || CUnit.Read(input, cancellationToken) is not { } unit)
        {
            return input;
        }

        CLayout layout = new(unit);
        List<SourceEdit> edits = [];
        SortedSet<string> headers = new(StringComparer.Ordinal);
        foreach (Finding finding in candidates)
        {
            // What a macro brings is in all its uses.
            if (unit.Find(finding.Span) is { FirstToken.Expansion: null } node && Find(finding, node) is { } fix
                && fix.Edits.All(edit => !edits.Any(edit.ConflictsWith)))
            {
                edits.AddRange(fix.Edits);
                headers.UnionWith(fix.Headers.Where(header => !unit.Text.Contains($"<{header}>", StringComparison.Ordinal)));
                _applied.Add(finding.Id);
            }
        }

        if (edits.Count == 0)
        {
            return input;
        }

        edits.AddRange(Include(unit, layout, headers));
        string text = Replace(unit.Text, edits);
        return input with { File = new SourceFile(input.File.Path, text, input.File.IsSystemHeader, input.File.Encoding) };

        SourceFix? Find(Finding finding, SyntaxNode node) => CFixes.ByRule[finding.Id](new FixPlace(unit, layout, finding, node));
    }

    private static string Replace(string text, List<SourceEdit> edits)
    {
        StringBuilder changed = new(text.Length + 256);
        int position = 0;
        foreach (SourceEdit edit in edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            changed.Append(text, position, edit.Start - position).Append(edit.Text);
            position = edit.End;
        }

        return changed.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>Includes headers behind those that the file has, outside of any condition.</summary>
    private static IEnumerable<SourceEdit> Include(CUnit unit, CLayout layout, SortedSet<string> headers)
    {
        if (headers.Count == 0)
        {
            yield break;
        }

        int position = 0;
        int depth = 0;
        foreach (Match directive in Directive().Matches(unit.Text))
        {
            if (unit.File.Comments.Any(comment => comment.Start <= directive.Index && directive.Index < comment.End))
            {
                continue;
            }

            string name = directive.Groups["name"].Value;
            depth += name.StartsWith("if", StringComparison.Ordinal) ? 1 : name == "endif" ? -1 : 0;
            int end = unit.Text.IndexOf('\n', directive.Index);
            position = name == "include" && depth == 0 && end >= 0 ? end + 1 : position;
        }

        yield return SourceEdit.Insert(position, string.Concat(headers.Select(header => $"#include <{header}>{layout.LineBreak}")));
    }

    [GeneratedRegex(@"^[ \t]*\#[ \t]*(?<name>include|ifdef|ifndef|if|endif)\b", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
