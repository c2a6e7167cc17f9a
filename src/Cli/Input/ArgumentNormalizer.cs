namespace CSockTranslate.Cli.Input;

/// <summary>
/// Brings the forms that C compilers take (<c>-Idir</c>, <c>-I dir</c>, <c>-DNAME</c>, <c>-oapp</c>) to one form, <c>-I=dir</c>, before
/// the command line is parsed, and cuts off what belongs to a program that is to be run.
/// </summary>
internal static class ArgumentNormalizer
{
    private const string Terminator = "--";

    /// <summary>Options whose value may be attached or the next word.</summary>
    private static readonly string[] s_compilerOptions = ["-include", "-I", "-D", "-U", "-o"];

    /// <summary>Options that are two words of the parser's when their value is separate; a C compiler has only the form with <c>=</c>.</summary>
    private const string Standard = "-std";

    /// <summary>Splits and rewrites a command line.</summary>
    /// <param name="arguments">The words behind the program's name.</param>
    /// <returns>What this program is to parse, and what is for the program that it runs (null without <c>--</c>).</returns>
    internal static (string[] Own, string[]? Program) Normalize(IReadOnlyList<string> arguments)
    {
        int end = arguments.Count;
        string[]? program = null;
        List<string> own = [];
        bool isRun = arguments.Count > 0 && arguments[0] == Commands.RunCommand.Name;
        for (int i = 0; i < end; i++)
        {
            string argument = arguments[i];
            if (argument == Terminator)
            {
                string[] rest = [.. arguments.Skip(i + 1)];
                if (isRun)
                {
                    program = rest;
                }
                else
                {
                    // For the other commands the terminator, as usual, makes files of everything behind it.
                    own.AddRange(rest.Select(file => file.StartsWith('-') ? "./" + file : file));
                }

                break;
            }

            if (FindCompilerOption(argument) is not { } option)
            {
                own.Add(argument.StartsWith("--std=", StringComparison.Ordinal) ? argument[1..] : argument);
            }
            else if (argument.Length > option.Length)
            {
                own.Add($"{option}={argument[option.Length..].TrimStart('=')}");
            }
            else if (i + 1 < end)
            {
                own.Add($"{option}={arguments[++i]}");
            }
            else
            {
                own.Add(option);
            }
        }

        return ([.. own], program);
    }

    private static string? FindCompilerOption(string argument)
    {
        if (argument.StartsWith(Standard, StringComparison.Ordinal) || argument.StartsWith(Terminator, StringComparison.Ordinal))
        {
            return null;
        }

        return s_compilerOptions.FirstOrDefault(option => argument.StartsWith(option, StringComparison.Ordinal));
    }
}
