using System.CommandLine;
using System.CommandLine.Parsing;
using CSockTranslate.CFrontEnd.Preprocessing;

namespace CSockTranslate.Cli.Input;

/// <summary>The options that every command takes as a C compiler does.</summary>
internal sealed class CompilerOptions
{
    private const string MacroName = "-D";
    private const string UndefinitionName = "-U";

    /// <summary>What C compilers call the standards, by the name that the preprocessor knows.</summary>
    private static readonly Dictionary<string, string> s_standards = new(StringComparer.Ordinal)
    {
        ["c89"] = "c89", ["c90"] = "c89", ["iso9899:1990"] = "c89", ["gnu89"] = "gnu89", ["gnu90"] = "gnu89",
        ["c99"] = "c99", ["c9x"] = "c99", ["iso9899:1999"] = "c99", ["gnu99"] = "gnu99", ["gnu9x"] = "gnu99",
        ["c11"] = "c11", ["c1x"] = "c11", ["iso9899:2011"] = "c11", ["gnu11"] = "gnu11", ["gnu1x"] = "gnu11",
        ["c17"] = "c17", ["c18"] = "c17", ["iso9899:2017"] = "c17", ["iso9899:2018"] = "c17", ["gnu17"] = "gnu17", ["gnu18"] = "gnu17",
    };

    private readonly Option<string[]> _includeDirectories = new("-I")
    {
        Description = "Search this folder for headers; may be repeated",
        HelpName = "DIR",
    };

    private readonly Option<string[]> _macros = new(MacroName)
    {
        Description = "Define a macro, as 1 without a value; may be repeated",
        HelpName = "NAME[=VALUE]",
    };

    private readonly Option<string[]> _undefinitions = new(UndefinitionName)
    {
        Description = "Undefine a macro; may be repeated",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _forcedIncludes = new("-include")
    {
        Description = "Include this file before each source file; may be repeated",
        HelpName = "FILE",
    };

    private readonly Option<string?> _standard = new("-std")
    {
        Description = "The C standard: c89, c99, c11, c17, or gnu89 to gnu17 (default gnu17)",
        HelpName = "STANDARD",
    };

    /// <summary>Adds the options to a command.</summary>
    internal void AddTo(Command command)
    {
        command.Add(_includeDirectories);
        command.Add(_macros);
        command.Add(_undefinitions);
        command.Add(_forcedIncludes);
        command.Add(_standard);
    }

    /// <summary>The name by which the preprocessor knows a standard; null for one that it does not know.</summary>
    internal static string? FindStandard(string name) => s_standards.GetValueOrDefault(name);

    /// <summary>Whether a command line names a standard.</summary>
    internal bool HasStandard(ParseResult parse) => parse.GetValue(_standard) is not null;

    /// <summary>What a command line says to the preprocessor.</summary>
    /// <exception cref="CommandLineException">The standard is none that is known.</exception>
    internal PreprocessorOptions Read(ParseResult parse)
    {
        PreprocessorOptions options = new()
        {
            IncludeDirectories = parse.GetValue(_includeDirectories) ?? [],
            Macros = ReadMacros(parse.Tokens),
            ForcedIncludes = parse.GetValue(_forcedIncludes) ?? [],
        };
        string? standard = parse.GetValue(_standard);
        if (standard is null)
        {
            return options;
        }

        return s_standards.TryGetValue(standard, out string? known)
            ? options with { Standard = known }
            : throw new CommandLineException($"unknown C standard '{standard}' (c89, c99, c11, c17, or gnu89 to gnu17)");
    }

    /// <summary>Definitions and undefinitions in the order of the command line, which decides.</summary>
    private static List<CommandLineMacro> ReadMacros(IReadOnlyList<Token> tokens)
    {
        List<CommandLineMacro> macros = [];
        string option = "";
        foreach (Token token in tokens)
        {
            if (token.Type == TokenType.Option)
            {
                option = token.Value;
            }
            else if (token.Type == TokenType.Argument && option is MacroName or UndefinitionName)
            {
                macros.Add(new CommandLineMacro(token.Value, option == UndefinitionName));
                option = "";
            }
        }

        return macros;
    }
}
