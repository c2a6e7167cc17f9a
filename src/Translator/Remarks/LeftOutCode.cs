using System.Globalization;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.Translator.Remarks;

/// <summary>
/// Tells which groups of conditional directives are no part of the translation: one note for each file of the program, at the first group.
/// Groups without any code, include guards and what is for C++ only are nobody's loss and are not told.
/// </summary>
internal static class LeftOutCode
{
    /// <summary>More groups than this are counted, not listed.</summary>
    private const int MaximumGroups = 12;

    /// <summary>Longer conditions are cut.</summary>
    private const int MaximumCondition = 50;

    /// <summary>Reports what was left out of a program. What one unit leaves out of a header and another one takes is part of the program.</summary>
    /// <param name="units">The units, each with what takes its diagnostics; null for one that could not be read.</param>
    public static void Report(IReadOnlyList<(PreprocessedUnit? Unit, DiagnosticBag Diagnostics)> units)
    {
        HashSet<(string, int)> taken =
        [
            .. units.SelectMany(unit => unit.Unit?.Directives ?? []).OfType<ConditionalDirective>().Where(directive => directive.IsTaken).Select(GetPlace),
        ];
        foreach ((PreprocessedUnit? unit, DiagnosticBag diagnostics) in units)
        {
            if (unit is not null)
            {
                Report(unit, diagnostics, taken);
            }
        }
    }

    private static (string Path, int Start) GetPlace(ConditionalDirective directive) => (Path.GetFullPath(directive.Span.File.Path), directive.Span.Start);

    private static void Report(PreprocessedUnit unit, DiagnosticBag diagnostics, HashSet<(string, int)> taken)
    {
        foreach (IGrouping<SourceFile, ConditionalDirective> file in unit.Directives.OfType<ConditionalDirective>().GroupBy(directive => directive.Span.File))
        {
            List<Group> groups = [.. FindGroups(file, unit.SkippedRegions).Where(group => !taken.Contains(GetPlace(group.Directive)))];
            if (groups.Count > 0)
            {
                diagnostics.Report(TranslationDiagnostics.LeftOutCode, groups[0].Directive.Span, Describe(groups));
            }
        }
    }

    private static IEnumerable<Group> FindGroups(IEnumerable<ConditionalDirective> directives, IReadOnlyList<SourceSpan> regions)
    {
        Stack<string> conditions = [];
        HashSet<int> seen = [];
        foreach (ConditionalDirective directive in directives)
        {
            string condition = GetText(directive.Span);
            switch (directive.Keyword)
            {
                case "if" or "ifdef" or "ifndef":
                    conditions.Push(condition);
                    break;
                case "endif":
                    conditions.TryPop(out _);
                    break;
                case "else" when conditions.TryPeek(out string? opening):
                    condition = $"#else of {opening}";
                    break;
            }

            // The condition of an #elif counts like that of an #if, so the name of the whole stays that of its beginning.
            if (!directive.IsTaken
                && seen.Add(directive.Span.Start)
                && FindRegion(directive.Span, regions) is { } region
                && HasCode(region)
                && !condition.Contains("__cplusplus", StringComparison.Ordinal))
            {
                yield return new Group(directive, region, condition);
            }
        }
    }

    private static SourceSpan? FindRegion(SourceSpan directive, IEnumerable<SourceSpan> regions)
    {
        int nextLine = directive.File.GetLine(Math.Max(directive.End - 1, directive.Start)) + 1;
        return regions
            .Where(region => ReferenceEquals(region.File, directive.File) && region.Start >= directive.End && region.Line <= nextLine)
            .Select(region => (SourceSpan?)region)
            .FirstOrDefault();
    }

    private static bool HasCode(SourceSpan region)
    {
        int position = region.Start;
        foreach (Comment comment in region.File.Comments.Where(comment => comment.End > region.Start && comment.Start < region.End))
        {
            if (comment.Start > position && !string.IsNullOrWhiteSpace(region.File.Text[position..comment.Start]))
            {
                return true;
            }

            position = comment.End;
        }

        return position < region.End && !string.IsNullOrWhiteSpace(region.File.Text[position..region.End]);
    }

    private static string Describe(List<Group> groups)
    {
        IEnumerable<string> listed = groups.Take(MaximumGroups).Select(group => $"{GetLines(group.Region)} ({Cut(group.Condition)})");
        string rest = groups.Count > MaximumGroups ? string.Create(CultureInfo.InvariantCulture, $" and {groups.Count - MaximumGroups} more groups") : "";
        string label = groups.Count > 1 || groups[0].Region.Line != GetLastLine(groups[0].Region) ? "lines" : "line";
        return $"{label} {string.Join(", ", listed)}{rest}";
    }

    private static int GetLastLine(SourceSpan region) => region.File.GetLine(Math.Max(region.Start, region.End - 1));

    private static string GetLines(SourceSpan region)
    {
        SourceFile file = region.File;
        int first = file.GetPresumedLine(region.Start);
        int last = file.GetPresumedLine(Math.Max(region.Start, region.End - 1));
        return first == last ? string.Create(CultureInfo.InvariantCulture, $"{first}") : string.Create(CultureInfo.InvariantCulture, $"{first}-{last}");
    }

    private static string GetText(SourceSpan directive) =>
        string.Join(' ', directive.File.Text[directive.Start..directive.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string condition) => condition.Length > MaximumCondition ? condition[..MaximumCondition].TrimEnd() + "…" : condition;

    private sealed record Group(ConditionalDirective Directive, SourceSpan Region, string Condition);
}
