using System.Collections.Immutable;
using System.Globalization;
using CSockTranslate.Analyzers;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator;
using CSockTranslate.Translator.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Cli.Analysis;

/// <summary>Runs the rules over a translated program and brings what they find back to C.</summary>
internal static class FindingCollector
{
    /// <summary>The findings in the order of their places.</summary>
    /// <param name="compilation">The translated program.</param>
    /// <param name="files">Its files.</param>
    /// <param name="settings">What the user's files say about rules.</param>
    /// <param name="enabled">Rules that the user asked for, besides those that are on by default.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="InvalidTranslationException">The translation doesn't compile.</exception>
    internal static IReadOnlyList<Finding> Collect(
        CSharpCompilation compilation,
        IReadOnlyList<TranslatedFile> files,
        ProgramSettings settings,
        IReadOnlyList<DiagnosticDescriptor> enabled,
        CancellationToken cancellationToken)
    {
        compilation = compilation.WithOptions(compilation.Options
            .WithSyntaxTreeOptionsProvider(settings.Severities)
            .WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.SetItems(
                enabled.Select(rule => KeyValuePair.Create(rule.Id, Severity(rule.DefaultSeverity))))));
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([], settings.Options),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false,
            analyzerExceptionFilter: exception => exception is not OperationCanceledException);
        // The compiler binds everything for the rules; that it also says what it thinks of the program costs nothing more.
        ILookup<bool, Diagnostic> diagnostics = compilation
            .WithAnalyzers(AnalyzerSet.All, options)
            .GetAllDiagnosticsAsync(cancellationToken)
            .GetAwaiter()
            .GetResult()
            .ToLookup(diagnostic => diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler));
        InMemoryCompiler.ThrowIfInvalid([.. diagnostics[true]]);
        Dictionary<string, int> order = files.Index().ToDictionary(file => file.Item.Source.Path, file => file.Index, StringComparer.Ordinal);
        return
        [
            .. diagnostics[false]
                .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
                .Select(diagnostic => Convert(diagnostic, files))
                .OrderBy(finding => order.GetValueOrDefault(finding.Span.File.Path, files.Count))
                .ThenBy(finding => finding.Span.File.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Span.Start)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];
    }

    private static ReportDiagnostic Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ReportDiagnostic.Error,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        _ => ReportDiagnostic.Info,
    };

    private static Finding Convert(Diagnostic diagnostic, IReadOnlyList<TranslatedFile> files)
    {
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        if (!diagnostic.Properties.TryGetValue(DiagnosticDescriptors.RuleProperty, out string? rule) || rule is null)
        {
            // AD0001: a rule failed. Its findings would be missing from the report without a word.
            throw new InvalidOperationException($"{diagnostic.Id}: {message}");
        }

        FindingSeverity severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => FindingSeverity.Error,
            DiagnosticSeverity.Warning => FindingSeverity.Warning,
            _ => FindingSeverity.Info,
        };
        return new Finding(
            diagnostic.Id,
            rule,
            severity,
            message,
            FindPlace(diagnostic.Location, files),
            [.. diagnostic.AdditionalLocations.Select(location => FindPlace(location, files))])
        {
            Properties = diagnostic.Properties,
            Argument = FindArgument(diagnostic.Location),
            Conditions = [.. FindConditions(diagnostic, files)],
        };
    }

    private static IEnumerable<(SourceSpan Place, bool Holds)> FindConditions(Diagnostic diagnostic, IReadOnlyList<TranslatedFile> files) =>
        diagnostic.Location.SourceTree is { } tree && diagnostic.Properties.GetValueOrDefault(DiagnosticDescriptors.ConditionsProperty) is { } conditions
            ? Trail.Read(conditions).Select(step => (FindPlace(Location.Create(tree, step.Condition), files), step.Holds))
            : [];

    /// <summary>The index of the argument that a place is in, among those of the innermost call.</summary>
    private static int FindArgument(Location location) =>
        location.SourceTree?.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true).AncestorsAndSelf()
            .TakeWhile(node => node is not InvocationExpressionSyntax).OfType<ArgumentSyntax>().LastOrDefault() is { Parent: ArgumentListSyntax list } argument
            ? list.Arguments.IndexOf(argument)
            : -1;

    /// <summary>The place in C; for what has none of its own, the start of the file.</summary>
    private static SourceSpan FindPlace(Location location, IReadOnlyList<TranslatedFile> files)
    {
        if (InMemoryCompiler.FindOrigin(location) is { } origin)
        {
            return origin;
        }

        TranslatedFile file = files.FirstOrDefault(candidate => candidate.FileName == location.SourceTree?.FilePath) ?? files[0];
        return new SourceSpan(file.Source, 0, 0);
    }
}
