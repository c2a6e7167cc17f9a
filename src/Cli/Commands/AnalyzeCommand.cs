using System.CommandLine;
using CSockTranslate.Cli.Analysis;
using CSockTranslate.Cli.Fixes;
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
        Option<bool> fix = new("--fix") { Description = "Fix in the C files what a change of one place fixes, and report the rest" };
        Option<bool> diff = new("--diff") { Description = "Print such fixes as a unified diff instead, and change nothing" };
        Command command = new("analyze", "Report mistakes in the use of sockets.") { format, output, failOn, enable, baseline, fix, diff };
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
            IReadOnlyList<TranslationInput> inputs = Translation.ReadInputs(commands, context.Errors);
            TranslationResult translated = Translation.TranslateAll(inputs, options, context.Errors, cancellationToken);
            ProgramAnalysis analysis = new(context.Errors, enabled);
            IReadOnlyList<Finding> findings = Analyze(translated);
            bool printsDifference = parse.GetValue(diff);
            if (printsDifference || parse.GetValue(fix))
            {
                FixRun run = new(options, Analyze);
                IReadOnlyList<FixGroup> groups = run.Run(inputs, translated, findings, cancellationToken);
                HashSet<string> named = [.. groups.SelectMany(group => group.Inputs).Select(input => input.File.Path)];
                List<Finding> elsewhere = [.. findings.Where(finding => !named.Contains(finding.Span.File.Path))];
                if (printsDifference)
                {
                    WriteOut(FixOutput.Difference(groups));
                }
                else
                {
                    FixOutput.Write(groups);
                    findings = InOrder(groups.SelectMany(group => group.Findings).Concat(elsewhere), commands);
                }

                FixOutput.Summarize(groups, elsewhere, context.Errors, cancellationToken);
            }

            if (!printsDifference || target is not null)
            {
                Write(findings, parse.GetRequiredValue(format), target);
            }

            FindingSeverity? limit = ReadLimit(parse.GetRequiredValue(failOn));
            return analysis.HasFailed ? ExitStatus.InternalError
                : translated.HasErrors || findings.Any(finding => finding.Severity >= limit) ? ExitStatus.Failed
                : ExitStatus.Done;

            IReadOnlyList<Finding> Analyze(TranslationResult translation)
            {
                List<Finding> found = InOrder(analysis.Run(translation.Programs, cancellationToken), commands);
                return known?.FindNew(found) ?? found;
            }
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

        WriteOut(report);
    }

    private static void WriteOut(byte[] text)
    {
        using Stream stream = Console.OpenStandardOutput();
        stream.Write(text);
    }

    private static bool OutputTakesColor() =>
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
