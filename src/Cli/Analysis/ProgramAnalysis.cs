using CSockTranslate.Cli.Input;
using CSockTranslate.Cli.Output;
using CSockTranslate.Translator;
using CSockTranslate.Translator.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CSockTranslate.Cli.Analysis;

/// <summary>Analyzes translated programs side by side, with the user's settings and comments.</summary>
/// <param name="errors">Where progress and mistakes of ours are shown.</param>
/// <param name="enabled">Rules that the user asked for, besides those that are on by default.</param>
internal sealed class ProgramAnalysis(ErrorOutput errors, IReadOnlyList<DiagnosticDescriptor> enabled)
{
    /// <summary>Whether a program could not be analyzed, by a mistake of ours that has been reported.</summary>
    internal bool HasFailed { get; private set; }

    /// <summary>The findings in the order of the programs. What is found in a file that several of them have is reported once.</summary>
    internal List<Finding> Run(IReadOnlyList<IReadOnlyList<TranslatedFile>> programs, CancellationToken cancellationToken)
    {
        ReferenceSet references = ReferenceSet.Load();
        EditorConfig config = new();
        ProgramSettings[] settings = [.. programs.Select(config.Of)];
        IReadOnlyList<Finding>[] found = new IReadOnlyList<Finding>[programs.Count];
        Exception?[] failures = new Exception?[programs.Count];
        Progress.Over(errors, "analyzing", programs.Count, advance => Parallel.For(
            0,
            programs.Count,
            new ParallelOptions { CancellationToken = cancellationToken },
            i =>
            {
                (found[i], failures[i]) = Analyze(programs[i], settings[i], references, cancellationToken);
                advance();
            }));
        foreach ((int index, Exception? failure) in failures.Index())
        {
            if (failure is not null)
            {
                HasFailed = true;
                CommandLine.ReportInternalError(errors, failure, programs[index][0].Source.Path);
            }
        }

        SuppressionComments comments = new();
        return
        [
            .. found.SelectMany(findings => findings)
                .Where(comments.Allow)
                .DistinctBy(finding => (finding.Id, finding.Span.File.Path, finding.Span.Start, finding.Message)),
        ];
    }

    // A program that can't be analyzed doesn't take the findings in the others along.
    private (IReadOnlyList<Finding> Findings, Exception? Failure) Analyze(
        IReadOnlyList<TranslatedFile> program, ProgramSettings settings, ReferenceSet references, CancellationToken cancellationToken)
    {
        try
        {
            CSharpCompilation compilation = InMemoryCompiler.CreateCompilation(
                SourceFiles.Stem(program[0].Source.Path), program, references, isLibrary: !EntryPoint.ExistsIn(program));
            return (FindingCollector.Collect(compilation, program, settings, enabled, cancellationToken), null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return ([], failure);
        }
    }
}
