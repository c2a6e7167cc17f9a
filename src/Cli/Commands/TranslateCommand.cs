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
        Argument<string[]> files = SourceFiles.CreateArgument();
        Option<string> output = new("-o") { Description = "The project's folder", HelpName = "DIR" };
        Option<bool> lineDirectives = new("--line-directives")
        {
            Description = "Map the C# back to the C, for debuggers and stack traces",
        };
        StageOption stage = new();
        CompilerOptions compiler = new();
        Command command = new("translate", "Write a C# project that 'dotnet build' builds.") { files, output, lineDirectives };
        stage.AddTo(command);
        compiler.AddTo(command);
        command.SetAction(parse => Interruption.Guard(cancellationToken =>
        {
            string[] paths = parse.GetRequiredValue(files);
            SourceFiles.RequireDistinctStems(paths);
            TranslationOptions options = new() { LineDirectives = parse.GetValue(lineDirectives) };
            string? folder = parse.GetValue(output);
            if (stage.Read(parse) is { } shown)
            {
                return StageOption.Show(shown, paths, compiler.Read(parse), options, folder, context.Errors, cancellationToken);
            }

            if (folder is null)
            {
                throw new CommandLineException($"option '-o' is required (see '{CommandLine.Name} translate --help')");
            }

            IReadOnlyList<TranslatedFile> translated =
                Translation.Translate(paths, compiler.Read(parse), options, context.Errors, cancellationToken, withNotes: true);
            Translation.RequireAtMostOneMain(translated);
            ProjectWriter.Write(folder, SourceFiles.Stem(paths[0]), translated);
            return ExitStatus.Done;
        }));
        return command;
    }
}
