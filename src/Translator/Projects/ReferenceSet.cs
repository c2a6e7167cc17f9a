using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Translator.Projects;

/// <summary>The assemblies that translated programs are compiled against. One set serves any number of compilations, on any thread.</summary>
public sealed class ReferenceSet
{
    private ReferenceSet(ImmutableArray<MetadataReference> references) => References = references;

    /// <summary>The references: .NET and the runtime library.</summary>
    public ImmutableArray<MetadataReference> References { get; }

    /// <summary>
    /// Finds the reference pack of an installed SDK, and where there is none, as on a machine with only the .NET runtime, takes the
    /// running runtime's own assemblies.
    /// </summary>
    /// <exception cref="FileNotFoundException">The runtime library is not where this program is installed.</exception>
    public static ReferenceSet Load()
    {
        string? pack = DotnetInstallation.FindReferencePack();
        IEnumerable<string> platform = pack is not null ? Directory.EnumerateFiles(pack, "*.dll") : TrustedPlatformAssemblies();
        string runtime = RuntimeLibrary.AssemblyPath;
        return new ReferenceSet(
        [
            .. platform.Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(runtime),
        ]);
    }

    private static IEnumerable<string> TrustedPlatformAssemblies()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string all = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return all.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder);
    }
}
