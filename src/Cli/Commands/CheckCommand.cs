using System.CommandLine;
using CSockTranslate.Cli.Input;
using CSockTranslate.Cli.Output;
using CSockTranslate.Cli.Snapshots;
using CSockTranslate.Translator;

namespace CSockTranslate.Cli.Commands;

/// <summary><c>check FILE… --snapshots DIR [--update]</c>: for CI, whether the conversion is still the approved one.</summary>
internal static class CheckCommand
{
    internal static Command Create(CommandContext context)
    {
        ProgramInput input = new();
        Option<string> snapshots = new("--snapshots") { Description = "The folder of the approved files", HelpName = "DIR", Required = true };
        Option<bool> update = new("--update") { Description = "Approve the conversion as it is now" };
        Command command = new("check", "Compare the conversion with the approved one.") { snapshots, update };
        input.AddTo(command);
        command.SetAction(parse => Interruption.Guard(cancellationToken =>
        {
            IReadOnlyList<CompileCommand> commands = input.Read(parse);
            IReadOnlyList<TranslatedFile> translated = Translate(commands, context.Errors, cancellationToken);
            SnapshotFolder folder = new(parse.GetRequiredValue(snapshots));
            using TextWriter output = StandardOutput.Open();
            int status = ExitStatus.Done;
            foreach (TranslatedFile file in translated)
            {
                string stem = SourceFiles.Stem(file.FileName);
                if (parse.GetValue(update))
                {
                    folder.Approve(stem, file.GetText());
                }
                else if (folder.Compare(stem, file.GetText()) is { } difference)
                {
                    output.Write(difference);
                    context.Errors.Error(
                        folder.IsApproved(stem) ? $"{file.Source.Path}: the conversion has changed" : $"{file.Source.Path}: the conversion is new");
                    status = ExitStatus.Failed;
                }
            }

            return status;
        }));
        return command;
    }

    // Files that each have a main are a program each; a file that they share is checked as the first of them has it.
    private static IReadOnlyList<TranslatedFile> Translate(
        IReadOnlyList<CompileCommand> commands, ErrorOutput errors, CancellationToken cancellationToken)
    {
        TranslationOptions options = new() { SeparatePrograms = true };
        TranslationResult result = Translation.TranslateAll(commands, options, errors, cancellationToken);
        TranslatedFile[] files = [.. result.Programs.SelectMany(program => program).DistinctBy(file => Path.GetFullPath(file.Source.Path))];
        SourceFiles.RequireDistinctNames(files.Select(file => (file.FileName, file.Source.Path)));
        return files;
    }
}
