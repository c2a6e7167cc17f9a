using System.CommandLine;
using CSockTranslate.Cli.Analysis;
using CSockTranslate.Cli.Input;
using CSockTranslate.Cli.Output;
using CSockTranslate.Translator;
using CSockTranslate.Translator.Projects;
using Microsoft.CodeAnalysis;
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
        Option<string[]> enable = new("--enable")
        {
            Description = "Also look for this, which is off by default: a rule's id or name; can be given several times",
            HelpName = "RULE",
        };
        Option<string?> baseline = new("--baseline")
        {
            Description = "Report only what this SARIF report of an earlier analysis doesn't have",
            HelpName = "FILE",
        };
        Command command = new("analyze", "Report mistakes in the use of sockets.") { format, output, failOn, enable, baseline };
        input.AddTo(command);
        command.SetAction(parse => Interruption.Guard(cancellationToken =>
        {
            IReadOnlyList<CompileCommand> commands = input.Read(parse);
            string? target = parse.GetValue(output);
            if (target is not null)
            {
                SourceFiles.RequireNotOverwritten(commands.Select(command => command.File), target);
            }

            IReadOnlyList<DiagnosticDescriptor> enabled = RuleCatalog.Find(parse.GetValue(enable) ?? []);
            Baseline? known = parse.GetValue(baseline) is { } report ? Baseline.Read(report) : null;
            TranslationOptions options = new() { IsPartial = true, ExpandsMacros = true };
            TranslationResult translated = Translation.TranslateAll(commands, options, context.Errors, cancellationToken);
            ProgramAnalysis analysis = new(context.Errors, enabled);
            List<Finding> findings = InOrder(analysis.Run(translated.Programs, cancellationToken), commands);
            findings = known?.FindNew(findings) ?? findings;
            Write(findings, parse.GetRequiredValue(format), target);
            FindingSeverity? limit = ReadLimit(parse.GetRequiredValue(failOn));
            return analysis.HasFailed ? ExitStatus.InternalError
                : translated.HasErrors || findings.Any(finding => finding.Severity >= limit) ? ExitStatus.Failed
                : ExitStatus.Done;
        }));
        return command;
    }

    // In the order of the command line; what is found in headers comes behind.
    private static List<Finding> InOrder(IEnumerable<Finding> findings, IReadOnlyList<CompileCommand> commands)
    {
        Dictionary<string, int> order = commands.Index()
            .DistinctBy(command => command.Item.File)
            .ToDictionary(command => command.Item.File, command => command.Index, StringComparer.Ordinal);
        return [.. findings.OrderBy(finding => order.GetValueOrDefault(finding.Span.File.Path, commands.Count))];
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
