using System.CommandLine;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.Cli.Input;
using CSockTranslate.Cli.Output;
using CSockTranslate.Translator;
using CSockTranslate.Translator.Dumps;
using CSockTranslate.Translator.Projects;

namespace CSockTranslate.Cli.Commands;

/// <summary><c>translate --dump STAGE</c>: shows what a stage makes of each file.</summary>
internal sealed class StageOption
{
    private static readonly Dictionary<string, TranslationStage> s_stages =
        Enum.GetValues<TranslationStage>().ToDictionary(stage => stage.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly Option<string> _option;

    internal StageOption()
    {
        _option = new Option<string>("--dump")
        {
            Description = $"Print what a stage makes of each file ({string.Join(", ", s_stages.Keys)}), or with -o write it to DIR/NAME.STAGE",
            HelpName = "STAGE",
        };
        _option.AcceptOnlyFromAmong([.. s_stages.Keys]);
    }

    /// <summary>Adds the option to a command.</summary>
    internal void AddTo(Command command) => command.Add(_option);

    /// <summary>The stage that a command line asks for, by name; null if it asks for a translation.</summary>
    internal string? Read(ParseResult parse) => parse.GetValue(_option);

    /// <summary>Shows a stage: on standard output, below the name of each file if there are several, or in a file for each.</summary>
    /// <param name="stage">The stage's name.</param>
    /// <param name="commands">The C files, each with its options.</param>
    /// <param name="options">What it asks of the translation.</param>
    /// <param name="folder">Where the files are written; null for standard output.</param>
    /// <param name="errors">Takes what there is to report.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The exit status: that of a translation.</returns>
    /// <exception cref="CommandFailedException">A file can't be read.</exception>
    /// <exception cref="OutputException">A file can't be written.</exception>
    internal static int Show(
        string stage,
        IReadOnlyList<CompileCommand> commands,
        TranslationOptions options,
        string? folder,
        ErrorOutput errors,
        CancellationToken cancellationToken)
    {
        StageDump dump = StageDumper.Dump(Translation.ReadInputs(commands, errors), s_stages[stage], options, cancellationToken);
        foreach (Diagnostic diagnostic in dump.Diagnostics)
        {
            errors.Write(diagnostic);
        }

        if (folder is null)
        {
            Print(dump);
        }
        else
        {
            dump.WriteTo(folder, stage);
        }

        return dump.HasErrors ? ExitStatus.Failed : ExitStatus.Done;
    }

    private static void Print(StageDump dump)
    {
        using TextWriter output = StandardOutput.Open();
        foreach (FileDump file in dump.Files)
        {
            if (dump.Files.Count > 1)
            {
                output.WriteLine($"==> {file.Source.Path} <==");
            }

            output.Write(file.Text);
        }
    }
}
