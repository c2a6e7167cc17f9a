using System.CommandLine;
using CSockTranslate.Cli.Input;
using CSockTranslate.Translator;
using CSockTranslate.Translator.Projects;

namespace CSockTranslate.Cli.Commands;

/// <summary><c>translate FILE… -o DIR</c>: writes a C# project.</summary>
internal static class TranslateCommand
{
    internal static Command Create(CommandContext context)
    {
        ProgramInput input = new();
        Option<string> output = new("-o") { Description = "The project's folder", HelpName = "DIR" };
        Option<bool> lineDirectives = new("--line-directives")
        {
            Description = "Map the C# back to the C, for debuggers and stack traces",
        };
        StageOption stage = new();
        Command command = new("translate", "Write a C# project that 'dotnet build' builds.") { output, lineDirectives };
        stage.AddTo(command);
        input.AddTo(command);
        command.SetAction(parse => Interruption.Guard(cancellationToken =>
        {
            IReadOnlyList<CompileCommand> commands = input.Read(parse);
            string? folder = parse.GetValue(output);
            TranslationOptions options = new() { LineDirectives = parse.GetValue(lineDirectives), OutputFolder = folder };
            if (stage.Read(parse) is { } shown)
            {
                return StageOption.Show(shown, commands, options, folder, context.Errors, cancellationToken);
            }

            if (folder is null)
            {
                throw new CommandLineException($"option '-o' is required (see '{CommandLine.Name} translate --help')");
            }

            IReadOnlyList<TranslatedFile> translated =
                Translation.Translate(commands, options, context.Errors, cancellationToken, withNotes: true);
            Translation.RequireAtMostOneMain(translated);
            ProjectWriter.Write(folder, SourceFiles.Stem(commands[0].File), translated);
            return ExitStatus.Done;
        }));
        return command;
    }
}
