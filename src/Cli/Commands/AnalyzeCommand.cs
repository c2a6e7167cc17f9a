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
        ProgramInput input = new();
        Option<string> format = new("--format") { Description = "How to write the findings", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Sarif, Json);
        Option<string?> output = new("-o") { Description = "Where to write them (default: standard output)", HelpName = "FILE" };
        Option<string> failOn = new("--fail-on")
        {
            Description = "The least severity that makes the exit status 1",
            DefaultValueFactory = _ => "warning",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", "info", "none");
        Command command = new("analyze", "Report mistakes in the use of sockets.") { format, output, failOn };
        input.AddTo(command);
        command.SetAction(parse => Interruption.Guard(cancellationToken =>
        {
            IReadOnlyList<CompileCommand> commands = input.Read(parse);
            string? target = parse.GetValue(output);
            if (target is not null)
            {
                SourceFiles.RequireNotOverwritten(commands.Select(command => command.File), target);
            }

            TranslationOptions options = new() { IsPartial = true, ExpandsMacros = true };
            TranslationResult translated = Translation.TranslateAll(commands, options, context.Errors, cancellationToken);
            List<Finding> findings = Analyze(translated.Programs, cancellationToken);
            Write(findings, parse.GetRequiredValue(format), target);
            FindingSeverity? limit = ReadLimit(parse.GetRequiredValue(failOn));
            return translated.HasErrors || findings.Any(finding => finding.Severity >= limit) ? ExitStatus.Failed : ExitStatus.Done;
        }));
        return command;
    }

    /// <summary>Analyzes programs. What is found in a file that several of them have is reported once.</summary>
    private static List<Finding> Analyze(IReadOnlyList<IReadOnlyList<TranslatedFile>> programs, CancellationToken cancellationToken)
    {
        ReferenceSet references = ReferenceSet.Load();
        List<Finding> findings = [];
        foreach (IReadOnlyList<TranslatedFile> program in programs)
        {
            CSharpCompilation compilation = InMemoryCompiler.CreateCompilation(
                SourceFiles.Stem(program[0].Source.Path), program, references, isLibrary: !EntryPoint.ExistsIn(program));
            findings.AddRange(FindingCollector.Collect(compilation, program, cancellationToken));
        }

        return [.. findings.DistinctBy(finding => (finding.Id, finding.Span.File.Path, finding.Span.Start, finding.Message))];
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
