using System.CommandLine;
using CSockTranslate.Cli.Analysis;
using CSockTranslate.Cli.Input;
using CSockTranslate.Cli.Output;
using CSockTranslate.Translator;
using CSockTranslate.Translator.Projects;
using Microsoft.CodeAnalysis.CSharp;

namespace CSockTranslate.Cli.Commands;

/// <summary><c>analyze FILE…</c>: reports mistakes in the use of the socket API, at C positions.</summary>
internal static class AnalyzeCommand
{
    private const string Text = "text";
    private const string Sarif = "sarif";
    private const string Json = "json";

    internal static Command Create(CommandContext context)
    {
        Argument<string[]> files = SourceFiles.CreateArgument();
        Option<string> format = new("--format") { Description = "How to write the findings", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Sarif, Json);
        Option<string?> output = new("-o") { Description = "Where to write them (default: standard output)", HelpName = "FILE" };
        Option<string> failOn = new("--fail-on")
        {
            Description = "The least severity that makes the exit status 1",
            DefaultValueFactory = _ => "warning",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", "info", "none");
        CompilerOptions compiler = new();
        Command command = new("analyze", "Report mistakes in the use of sockets.") { files, format, output, failOn };
        compiler.AddTo(command);
        command.SetAction(parse => Interruption.Guard(cancellationToken =>
        {
            string[] paths = parse.GetRequiredValue(files);
            SourceFiles.RequireDistinctStems(paths);
            string? target = parse.GetValue(output);
            if (target is not null)
            {
                SourceFiles.RequireNotOverwritten(paths, target);
            }

            IReadOnlyList<TranslatedFile> translated =
                Translation.Translate(paths, compiler.Read(parse), new TranslationOptions(), context.Errors, cancellationToken);
            List<Finding> findings = Analyze(translated, cancellationToken);
            Write(findings, parse.GetRequiredValue(format), target);
            FindingSeverity? limit = ReadLimit(parse.GetRequiredValue(failOn));
            return findings.Any(finding => finding.Severity >= limit) ? ExitStatus.Failed : ExitStatus.Done;
        }));
        return command;
    }

    /// <summary>Analyzes the files as one program; files that each have a <c>main</c> as one program each.</summary>
    private static List<Finding> Analyze(IReadOnlyList<TranslatedFile> files, CancellationToken cancellationToken)
    {
        ReferenceSet references = ReferenceSet.Load();
        IEnumerable<IReadOnlyList<TranslatedFile>> programs = files.Count(EntryPoint.IsIn) > 1 ? files.Select(file => new[] { file }) : [files];
        List<Finding> findings = [];
        foreach (IReadOnlyList<TranslatedFile> program in programs)
        {
            CSharpCompilation compilation = InMemoryCompiler.CreateCompilation(
                SourceFiles.Stem(program[0].Source.Path), program, references, isLibrary: !EntryPoint.ExistsIn(program));
            findings.AddRange(FindingCollector.Collect(compilation, program, cancellationToken));
        }

        return findings;
    }

    private static FindingSeverity? ReadLimit(string failOn) => failOn switch
    {
        "error" => FindingSeverity.Error,
        "warning" => FindingSeverity.Warning,
        "info" => FindingSeverity.Info,
        _ => null,
    };

    private static void Write(IReadOnlyList<Finding> findings, string format, string? target)
    {
        bool useColor = target is null && OutputTakesColor();
        byte[] report = format switch
        {
            Sarif => SarifReport.Create(findings),
            Json => JsonReport.Create(findings),
            _ => TextReport.Create(findings, useColor),
        };
        if (target is not null)
        {
            ReportFile.Write(target, report);
            return;
        }

        using Stream stream = Console.OpenStandardOutput();
        stream.Write(report);
    }

    private static bool OutputTakesColor() =>
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
