using CSockTranslate.CFrontEnd.Preprocessing;

namespace CSockTranslate.Cli.Input;

/// <summary>Reads what the command line of a C compiler says to the preprocessor (GCC manual §3.13, §3.16); what means nothing here is passed over.</summary>
internal static class CompilerWords
{
    // Options whose value is the next word and that mean nothing here.
    private static readonly HashSet<string> s_otherWithValue = new(StringComparer.Ordinal)
    {
        "-o", "-x", "-MF", "-MT", "-MQ", "-MJ", "-Xclang", "-Xpreprocessor", "-Xassembler", "-Xlinker", "-L", "-l", "-u", "-T", "-z", "-aux-info", "--param",
        "-arch", "-target", "--target", "--sysroot", "-isysroot", "-imultilib", "-iprefix", "-iwithprefix", "-iwithprefixbefore", "-imacros", "-wrapper", "-A",
    };

    // Longer ones first where one begins like another.
    private static readonly string[] s_known = ["-isystem", "-iquote", "-idirafter", "-include", "-I", "-D", "-U"];

    // The system's own headers are those that come with this program; a C compiler passes over these folders too.
    private static readonly HashSet<string> s_systemFolders = new(StringComparer.Ordinal) { "/usr/include", "/usr/local/include" };

    /// <summary>Reads a command.</summary>
    /// <param name="file">The C file that it compiles.</param>
    /// <param name="folder">Where it is run: what its relative paths start from.</param>
    /// <param name="words">Its words, the compiler's name first.</param>
    internal static CompileCommand Read(string file, string folder, IReadOnlyList<string> words)
    {
        Dictionary<string, List<string>> folders = s_known.ToDictionary(option => option, _ => new List<string>(), StringComparer.Ordinal);
        List<CommandLineMacro> macros = [];
        string? standard = null;
        for (int i = 1; i < words.Count; i++)
        {
            string word = words[i];
            if (word.StartsWith("-std=", StringComparison.Ordinal) || word.StartsWith("--std=", StringComparison.Ordinal))
            {
                standard = CompilerOptions.FindStandard(word[(word.IndexOf('=', StringComparison.Ordinal) + 1)..]) ?? standard;
            }
            else if (word == "-ansi")
            {
                standard = "c89";
            }
            else if (s_otherWithValue.Contains(word))
            {
                i++;
            }
            else if (Array.Find(s_known, option => word.StartsWith(option, StringComparison.Ordinal)) is { } known)
            {
                string? value = word.Length > known.Length ? word[known.Length..] : i + 1 < words.Count ? words[++i] : null;
                if (value is null)
                {
                    continue;
                }

                if (known is "-D" or "-U")
                {
                    macros.Add(new CommandLineMacro(value, known == "-U"));
                }
                else if (!s_systemFolders.Contains(Path.TrimEndingDirectorySeparator(value)))
                {
                    folders[known].Add(CompileCommands.Resolve(folder, value));
                }
            }
        }

        PreprocessorOptions options = new()
        {
            IncludeDirectories = folders["-I"],
            QuoteDirectories = folders["-iquote"],
            SystemDirectories = folders["-isystem"],
            LastDirectories = folders["-idirafter"],
            ForcedIncludes = folders["-include"],
            Macros = macros,
        };
        return new CompileCommand(file, standard is null ? options : options with { Standard = standard });
    }
}
