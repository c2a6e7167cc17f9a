using System.CommandLine;
using CSockTranslate.Cli.Input;
using CSockTranslate.Translator;
using CSockTranslate.Translator.Projects;

namespace CSockTranslate.Cli.Commands;

/// <summary><c>run FILE… -- ARGS…</c>: translates, compiles in memory and runs, here and now.</summary>
internal static class RunCommand
{
    /// <summary>The command's word.</summary>
    internal const string Name = "run";

    internal static Command Create(CommandContext context)
    {
        Argument<string[]> files = SourceFiles.CreateArgument();
        files.Description = "The C source files; what follows '--' are the program's arguments";
        CompilerOptions compiler = new();
        Command command = new(Name, "Translate a program and run it: run FILE... -- ARGS...") { files };
        compiler.AddTo(command);

        // No interruption guard: signals are the C program's.
        command.SetAction(parse =>
        {
            string[] paths = parse.GetRequiredValue(files);
            SourceFiles.RequireDistinctStems(paths);
            string name = SourceFiles.Stem(paths[0]);
            CompiledProgram program = Translation.Compile(
                name,
                paths,
                compiler.Read(parse),
                new TranslationOptions(),
                new Lazy<ReferenceSet>(ReferenceSet.Load),
                context.Errors,
                CancellationToken.None);
            return InMemoryRunner.Run(program, name, context.ProgramArguments ?? []);
        });
        return command;
    }
}
