using System.Text.Json;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.Translator.Projects;

namespace CSockTranslate.Cli.Input;

/// <summary>A compilation database as CMake, Bear and Meson write it (Clang documentation, "JSON Compilation Database Format Specification").</summary>
internal sealed class CompileCommands
{
    private static readonly string[] s_extensions = [".c", ".i"];

    private readonly Dictionary<string, CompileCommand> _commands = new(StringComparer.Ordinal);
    private readonly List<CompileCommand> _inOrder = [];
    private readonly string _path;

    private CompileCommands(string path) => _path = path;

    /// <summary>The C files with their options, in the order of the database; of several commands for a file the first counts.</summary>
    internal IReadOnlyList<CompileCommand> All => _inOrder;

    /// <summary>Reads a database.</summary>
    /// <exception cref="CommandLineException">It can't be read, or is none.</exception>
    internal static CompileCommands Read(string path)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(
                File.ReadAllBytes(path), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            CompileCommands commands = new(path);
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                throw new CommandLineException($"{path}: is no compilation database: it must be an array");
            }

            foreach ((int index, JsonElement entry) in document.RootElement.EnumerateArray().Index())
            {
                commands.Add(entry, index);
            }

            return commands;
        }
        catch (JsonException cause)
        {
            throw new CommandLineException($"{path}:{(cause.LineNumber ?? 0) + 1}: is not valid JSON");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            bool isMissing = cause is FileNotFoundException or DirectoryNotFoundException;
            throw new CommandLineException($"{path}: {(isMissing ? "no such file" : FileErrors.Describe(cause))}");
        }
    }

    /// <summary>The options for a file.</summary>
    /// <exception cref="CommandLineException">The database does not have it.</exception>
    internal CompileCommand Find(string file) => _commands.TryGetValue(Path.GetFullPath(file), out CompileCommand? command)
        ? command with { File = file }
        : throw new CommandLineException($"{_path}: has no entry for '{file}'");

    private void Add(JsonElement entry, int index)
    {
        if (entry.ValueKind != JsonValueKind.Object || GetText(entry, "file") is not { Length: > 0 } file)
        {
            throw new CommandLineException($"{_path}: entry {index + 1} has no 'file'");
        }

        IReadOnlyList<string> words = GetWords(entry, index);
        if (!s_extensions.Contains(Path.GetExtension(file)))
        {
            // Databases hold the commands of all languages.
            return;
        }

        string beside = Path.GetDirectoryName(Path.GetFullPath(_path))!;
        string folder = Path.Combine(beside, GetText(entry, "directory") ?? "");
        CompileCommand command = CompilerWords.Read(Resolve(folder, file), folder, words);
        if (_commands.TryAdd(Path.GetFullPath(command.File), command))
        {
            _inOrder.Add(command);
        }
    }

    private IReadOnlyList<string> GetWords(JsonElement entry, int index)
    {
        if (entry.TryGetProperty("arguments", out JsonElement arguments) && arguments.ValueKind == JsonValueKind.Array)
        {
            return [.. arguments.EnumerateArray().Select(argument => argument.ValueKind == JsonValueKind.String
                ? argument.GetString()!
                : throw new CommandLineException($"{_path}: entry {index + 1} has an argument that is no text"))];
        }

        return GetText(entry, "command") is { } command
            ? ShellWords.Split(command)
            : throw new CommandLineException($"{_path}: entry {index + 1} has neither 'arguments' nor 'command'");
    }

    private static string? GetText(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A path of an entry: as short as it can be seen from here, since diagnostics show it.</summary>
    internal static string Resolve(string folder, string path)
    {
        string full = Path.GetFullPath(Path.Combine(folder, path));
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? full : relative;
    }
}

/// <summary>How a C file is compiled.</summary>
/// <param name="File">The file.</param>
/// <param name="Preprocessor">What its command says to the preprocessor.</param>
internal sealed record CompileCommand(string File, PreprocessorOptions Preprocessor);
