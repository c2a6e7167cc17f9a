using System.Text.Json.Nodes;

namespace CSockTranslate.Translator.Tests;

/// <summary>Where the C programs and the snapshots are.</summary>
internal static class Repository
{
    private const string DescriptionExtension = ".test.json";

    /// <summary>The folder of this test project's sources.</summary>
    public static string ProjectFolder { get; } = FindFolder("tests/Translator.Tests");

    /// <summary>The folder of the C programs.</summary>
    public static string CorpusFolder { get; } = FindFolder("corpus");

    /// <summary>The names of the corpus programs of several files, in order: <c>files/shapes</c>.</summary>
    public static IReadOnlyList<string> LargePrograms { get; } =
    [
        .. Directory.EnumerateFiles(CorpusFolder, "*" + DescriptionExtension, SearchOption.AllDirectories)
            .Select(path => path[..^DescriptionExtension.Length])
            .Where(Directory.Exists)
            .Select(path => Path.GetRelativePath(CorpusFolder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The names of the corpus programs of one file, in order: <c>tcp/echo_server</c>.</summary>
    public static IReadOnlyList<string> CorpusPrograms { get; } =
    [
        .. Directory.EnumerateFiles(CorpusFolder, "*.c", SearchOption.AllDirectories)
            .Where(path => !LargePrograms.Any(program => path.StartsWith(Path.Combine(CorpusFolder, program) + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            .Select(path => Path.ChangeExtension(Path.GetRelativePath(CorpusFolder, path), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The C files of a program of several files, in the order of its description.</summary>
    public static IReadOnlyList<string> GetSources(string program) =>
    [
        .. JsonNode.Parse(File.ReadAllText(Path.Combine(CorpusFolder, program + DescriptionExtension)))!["sources"]!.AsArray()
            .Select(source => Path.Combine(CorpusFolder, program, (string)source!)),
    ];

    /// <summary>The text of a corpus program.</summary>
    public static string ReadCorpusProgram(string name) => File.ReadAllText(Path.Combine(CorpusFolder, name + ".c"));

    private static string FindFolder(string relativePath)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CSockTranslate.sln")))
            {
                return Path.Combine(folder.FullName, relativePath);
            }
        }

        throw new DirectoryNotFoundException($"CSockTranslate.sln is in no folder above {AppContext.BaseDirectory}");
    }
}
