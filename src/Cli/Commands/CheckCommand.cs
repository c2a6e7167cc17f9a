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
        Argument<string[]> files = SourceFiles.CreateArgument();
        Option<string> snapshots = new("--snapshots") { Description = "The folder of the approved files", HelpName = "DIR", Required = true };
        Option<bool> update = new("--update") { Description = "Approve the conversion as it is now" };
        CompilerOptions compiler = new();
        Command command = new("check", "Compare the conversion with the approved one.") { files, snapshots, update };
        compiler.AddTo(command);
        command.SetAction(parse => Interruption.Guard(cancellationToken =>
        {
            string[] paths = parse.GetRequiredValue(files);
            SourceFiles.RequireDistinctStems(paths);
            IReadOnlyList<TranslatedFile> translated =
                Translation.Translate(paths, compiler.Read(parse), new TranslationOptions(), context.Errors, cancellationToken);
            SnapshotFolder folder = new(parse.GetRequiredValue(snapshots));
            using TextWriter output = StandardOutput.Open();
            int status = ExitStatus.Done;
            foreach (TranslatedFile file in translated)
            {
                string stem = SourceFiles.Stem(file.Source.Path);
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
}
