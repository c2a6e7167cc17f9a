using System.Reflection;

namespace CSockTranslate.Analyzers.Tests.Benchmark;

/// <summary>Where the sources and the command are, as the build knows them.</summary>
internal static class RepositoryPaths
{
    /// <summary>The folder that this repository is in.</summary>
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The command that people start.</summary>
    public static string Command { get; } =
        Path.Combine(Metadata("CommandFolder"), OperatingSystem.IsWindows() ? "csocktranslate.exe" : "csocktranslate");

    private static string Metadata(string key) =>
        typeof(RepositoryPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
