namespace CSockTranslate.EndToEnd.Corpus;

/// <summary>Where things are in the repository that this test assembly was built from.</summary>
internal static class RepositoryLayout
{
    private const string SolutionFile = "CSockTranslate.sln";

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the C programs.</summary>
    public static string CorpusFolder => Path.Combine(Root, "corpus");

    /// <summary>The command line program, of the same configuration as this assembly.</summary>
    public static string CommandLineProgram
    {
        get
        {
            // artifacts/bin/EndToEnd/<configuration>/ is this assembly's folder; the product's is its cousin.
            string configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
            string folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "Cli", configuration));
            return Path.Combine(folder, OperatingSystem.IsWindows() ? "csocktranslate.exe" : "csocktranslate");
        }
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SolutionFile)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"{SolutionFile} is in no folder above {AppContext.BaseDirectory}");
    }
}
