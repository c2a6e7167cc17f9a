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
        ProgramInput input = new();
        input.Files.Description = "The C source files; what follows '--' are the program's arguments";
        Command command = new(Name, "Translate a program and run it: run FILE... -- ARGS...");
        input.AddTo(command);

        // No interruption guard: signals are the C program's.
        command.SetAction(parse =>
        {
            IReadOnlyList<CompileCommand> commands = input.Read(parse);
            string name = SourceFiles.Stem(commands[0].File);
            CompiledProgram program = Translation.Compile(
                name,
                commands,
                new TranslationOptions(),
                new Lazy<ReferenceSet>(ReferenceSet.Load),
                context.Errors,
                CancellationToken.None);
            return InMemoryRunner.Run(program, name, context.ProgramArguments ?? []);
        });
        return command;
    }
}
