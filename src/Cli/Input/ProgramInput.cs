using System.CommandLine;
using CSockTranslate.CFrontEnd.Preprocessing;

namespace CSockTranslate.Cli.Input;

/// <summary>Which C files a command works on, and with which options: those of the command line, or those of a compilation database.</summary>
internal sealed class ProgramInput
{
    private readonly CompilerOptions _compiler = new();

    private readonly Option<string?> _compileCommands = new("--compile-commands")
    {
        Description = "Take files and their options from a compilation database; FILEs choose some of its files",
        HelpName = "FILE",
    };

    /// <summary>The files on the command line.</summary>
    internal Argument<string[]> Files { get; } = SourceFiles.CreateArgument();

    /// <summary>Adds the options to a command.</summary>
    internal void AddTo(Command command)
    {
        command.Add(Files);
        command.Add(_compileCommands);
        _compiler.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(Files) is null or { Tokens.Count: 0 } && result.GetResult(_compileCommands) is null)
            {
                result.AddError($"Required argument 'FILE' missing for command: '{command.Name}'.");
            }
        });
    }

    /// <summary>The files, each with its options; at least one.</summary>
    /// <exception cref="CommandLineException">The options are wrong, or the database is.</exception>
    internal IReadOnlyList<CompileCommand> Read(ParseResult parse)
    {
        string[] files = parse.GetValue(Files) ?? [];
        PreprocessorOptions own = _compiler.Read(parse);
        if (parse.GetValue(_compileCommands) is not { } path)
        {
            return [.. files.Select(file => new CompileCommand(file, own))];
        }

        CompileCommands database = CompileCommands.Read(path);
        IReadOnlyList<CompileCommand> commands = files.Length == 0 ? database.All : [.. files.Select(database.Find)];
        if (commands.Count == 0)
        {
            throw new CommandLineException($"{path}: has no C file");
        }

        return [.. commands.Select(command => command with { Preprocessor = Combine(command.Preprocessor, own, _compiler.HasStandard(parse)) })];
    }

    // What the command line says comes behind what the database says, as if it were added to each of its commands.
    private static PreprocessorOptions Combine(PreprocessorOptions command, PreprocessorOptions own, bool hasStandard) => command with
    {
        IncludeDirectories = [.. command.IncludeDirectories, .. own.IncludeDirectories],
        Macros = [.. command.Macros, .. own.Macros],
        ForcedIncludes = [.. command.ForcedIncludes, .. own.ForcedIncludes],
        Standard = hasStandard ? own.Standard : command.Standard,
    };
}
