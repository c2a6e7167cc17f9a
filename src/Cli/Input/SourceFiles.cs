using System.CommandLine;
using System.CommandLine.Parsing;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Projects;

namespace CSockTranslate.Cli.Input;

/// <summary>The C files of a command line.</summary>
internal static class SourceFiles
{
    /// <summary>The argument of a command that takes C files.</summary>
    internal static Argument<string[]> CreateArgument()
    {
        Argument<string[]> argument = new("FILE")
        {
            Description = "The C source files",
            Arity = ArgumentArity.ZeroOrMore,
        };
        argument.Validators.Add(RejectOptions);
        return argument;
    }

    /// <summary>Reads a file that is to be translated.</summary>
    /// <exception cref="CommandFailedException">It can't be read, or is no C source at all.</exception>
    internal static SourceFile Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new CommandFailedException($"{path}: is a directory");
        }

        SourceFile file;
        try
        {
            file = SourceFileReader.Read(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{path}: {(cause is FileNotFoundException or DirectoryNotFoundException ? "no such file" : FileErrors.Describe(cause))}");
        }

        if (file.Text.Contains('\0', StringComparison.Ordinal))
        {
            throw new CommandFailedException($"{path}: is a binary file, not C source");
        }

        if (string.IsNullOrWhiteSpace(file.Text))
        {
            throw new CommandFailedException($"{path}: is empty");
        }

        return file;
    }

    /// <summary>The name that a file's output has without its extension.</summary>
    internal static string Stem(string path) => Path.GetFileNameWithoutExtension(path);

    /// <summary>Makes sure that no two files would have the same output.</summary>
    /// <exception cref="CommandFailedException">Two have.</exception>
    internal static void RequireDistinctStems(IEnumerable<string> paths) => RequireDistinctNames(paths.Select(path => (Stem(path), path)));

    /// <summary>Makes sure that no two files have the same output.</summary>
    /// <exception cref="CommandFailedException">Two have.</exception>
    internal static void RequireDistinctNames(IEnumerable<(string Name, string Path)> files)
    {
        Dictionary<string, string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string path) in files)
        {
            if (!seen.TryAdd(name, path))
            {
                throw new CommandFailedException($"'{seen[name]}' and '{path}' would have the same output");
            }
        }
    }

    /// <summary>Makes sure that output doesn't take a source file's place.</summary>
    /// <exception cref="CommandFailedException">It would.</exception>
    internal static void RequireNotOverwritten(IEnumerable<string> paths, string output)
    {
        string full = Path.GetFullPath(output);
        if (paths.Any(path => Path.GetFullPath(path) == full))
        {
            throw new CommandFailedException($"'{output}' is both input and output");
        }
    }

    private static void RejectOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
            {
                result.AddError($"unknown option '{token.Value}'");
                return;
            }
        }
    }
}
