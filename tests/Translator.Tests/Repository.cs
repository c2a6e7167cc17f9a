namespace CSockTranslate.Translator.Tests;

/// <summary>Where the C programs and the snapshots are.</summary>
internal static class Repository
{
    /// <summary>The folder of this test project's sources.</summary>
    public static string ProjectFolder { get; } = FindFolder("tests/Translator.Tests");

    /// <summary>The folder of the C programs.</summary>
    public static string CorpusFolder { get; } = FindFolder("corpus");

    /// <summary>The names of the corpus programs, in order: <c>tcp/echo_server</c>.</summary>
    public static IReadOnlyList<string> CorpusPrograms { get; } =
    [
        .. Directory.EnumerateFiles(CorpusFolder, "*.c", SearchOption.AllDirectories)
            .Select(path => Path.ChangeExtension(Path.GetRelativePath(CorpusFolder, path), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
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
