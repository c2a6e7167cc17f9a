using System.CommandLine;
using CSockTranslate.Cli.Input;
using CSockTranslate.Cli.Output;
using CSockTranslate.Translator;
using CSockTranslate.Translator.Projects;

namespace CSockTranslate.Cli.Commands;

/// <summary><c>build FILE… -o APP [--aot]</c>: makes an executable; with <c>--each</c> one of every file.</summary>
internal static class BuildCommand
{
    internal static Command Create(CommandContext context)
    {
        ProgramInput input = new();
        Option<string> output = new("-o")
        {
            Description = "The executable; with --each the folder for the executables",
            HelpName = "APP",
            Required = true,
        };
        Option<bool> symbols = new("-g") { Description = "Write debug symbols (APP.pdb) that lead to the C source" };
        Option<bool> aot = new("--aot") { Description = "Make a single native executable (takes the .NET SDK, and longer)" };
        Option<bool> each = new("--each") { Description = "Make a program of each file instead of one of all" };
        Option<int> jobs = new("--jobs", "-j")
        {
            Description = "How many files to work on at once with --each (default: the number of processors)",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out int count) && count < 1)
            {
                result.AddError("'--jobs' takes a number from 1");
            }
        });
        Command command = new("build", "Make an executable program.") { output, symbols, aot, each, jobs };
        input.AddTo(command);
        command.SetAction(parse => Interruption.Guard(cancellationToken =>
        {
            BuildInput build = new(
                input.Read(parse),
                parse.GetRequiredValue(output),
                new TranslationOptions { LineDirectives = parse.GetValue(symbols) });
            if (!parse.GetValue(each))
            {
                return parse.GetValue(aot) ? BuildNative(build, context.Errors, cancellationToken) : Build(build, context.Errors, cancellationToken);
            }

            if (parse.GetValue(aot))
            {
                throw new CommandLineException("'--each' and '--aot' can't be combined");
            }

            return new BulkBuild(build, context.Errors).Run(parse.GetValue(jobs), cancellationToken);
        }));
        return command;
    }

    private static int Build(BuildInput input, ErrorOutput errors, CancellationToken cancellationToken)
    {
        RequireOutputPlace(input);
        Lazy<ReferenceSet> references = new(ReferenceSet.Load);
        CompiledProgram program = Translation.Compile(
            AppWriter.AssemblyName(input.Output), input.Commands, input.Options, references, errors, cancellationToken);
        new AppWriter().Write(input.Output, program);
        return ExitStatus.Done;
    }

    private static int BuildNative(BuildInput input, ErrorOutput errors, CancellationToken cancellationToken)
    {
        RequireOutputPlace(input);
        IReadOnlyList<TranslatedFile> files =
            Translation.Translate(input.Commands, input.Options, errors, cancellationToken);
        Translation.RequireOneMain(files);
        Progress.While(errors, "Compiling to native code", () => AotPublisher.Publish(input.Output, files, cancellationToken));
        return ExitStatus.Done;
    }

    /// <summary>Finds out before the work whether its result has a place to go to.</summary>
    private static void RequireOutputPlace(BuildInput input)
    {
        SourceFiles.RequireNotOverwritten(input.Paths, input.Output);
        if (Directory.Exists(input.Output))
        {
            throw new CommandFailedException($"cannot write '{input.Output}': it is a directory");
        }

        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(input.Output))))
        {
            throw new CommandFailedException($"cannot write '{input.Output}': no such directory");
        }
    }
}

/// <summary>What <c>build</c> is to do.</summary>
/// <param name="Commands">The C files, each with the C compiler's options.</param>
/// <param name="Output">Where the result goes.</param>
/// <param name="Options">The translator's options.</param>
internal sealed record BuildInput(IReadOnlyList<CompileCommand> Commands, string Output, TranslationOptions Options)
{
    /// <summary>The C files.</summary>
    internal IReadOnlyList<string> Paths { get; } = [.. Commands.Select(command => command.File)];
}
