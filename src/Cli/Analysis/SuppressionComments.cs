using System.Text.RegularExpressions;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.Cli.Analysis;

/// <summary>
/// Comments that say that something is no mistake, as clang-tidy has them: <c>NOLINT</c> for their own line, <c>NOLINTNEXTLINE</c> for the next,
/// with the ids or names of rules in parentheses (<c>*</c> at the end stands for any rest), or without for all rules.
/// </summary>
internal sealed partial class SuppressionComments
{
    private readonly Dictionary<SourceFile, ILookup<int, string?>> _files = [];

    /// <summary>Whether a finding is wanted: no comment says otherwise.</summary>
    internal bool Allow(Finding finding)
    {
        SourceFile file = finding.Span.File;
        if (!_files.TryGetValue(file, out ILookup<int, string?>? lines))
        {
            _files.Add(file, lines = Read(file));
        }

        return !lines[finding.Span.Line].Any(rules => rules is null || Meant(rules, finding));
    }

    private static ILookup<int, string?> Read(SourceFile file) =>
        file.Comments
            .SelectMany(comment => Marker().Matches(comment.Text).Select(match => (
                Line: file.GetLine(comment.Start + match.Index) + (match.Groups["next"].Success ? 1 : 0),
                Rules: match.Groups["rules"].Success ? match.Groups["rules"].Value : null)))
            .ToLookup(marker => marker.Line, marker => marker.Rules);

    private static bool Meant(string rules, Finding finding) =>
        rules.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Any(word =>
            word.EndsWith('*')
                ? finding.Id.StartsWith(word[..^1], StringComparison.OrdinalIgnoreCase) || finding.Rule.StartsWith(word[..^1], StringComparison.OrdinalIgnoreCase)
                : RuleCatalog.Means(word, finding.Id, finding.Rule));

    [GeneratedRegex(@"\bNOLINT(?<next>NEXTLINE)?\b(\((?<rules>[^)]*)\))?")]
    private static partial Regex Marker();
}
