using System.Runtime.InteropServices;

namespace CSockTranslate.Translator.Projects;

/// <summary>Finds what an installed .NET SDK has that a build needs: the reference pack, the app host and the <c>dotnet</c> command.</summary>
internal static class DotnetInstallation
{
    private static readonly string s_executableSuffix = OperatingSystem.IsWindows() ? ".exe" : "";

    /// <summary>The folder of the reference assemblies of the running major version of .NET; null where no SDK is installed.</summary>
    internal static string? FindReferencePack()
    {
        string framework = $"net{Environment.Version.Major}.{Environment.Version.Minor}";
        foreach (string root in Roots())
        {
            foreach (string version in NewestFirst(Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref")))
            {
                string folder = Path.Combine(version, "ref", framework);
                if (File.Exists(Path.Combine(folder, "System.Runtime.dll")))
                {
                    return folder;
                }
            }
        }

        return null;
    }

    /// <summary>The app host that the newest installed SDK binds to applications; null where no SDK is installed.</summary>
    internal static string? FindAppHostTemplate()
    {
        foreach (string root in Roots())
        {
            foreach (string version in NewestFirst(Path.Combine(root, "sdk")))
            {
                string template = Path.Combine(version, "AppHostTemplate", "apphost" + s_executableSuffix);
                if (File.Exists(template))
                {
                    return template;
                }
            }
        }

        return null;
    }

    /// <summary>The <c>dotnet</c> command of an installation that has an SDK; null where there is none.</summary>
    internal static string? FindSdkCommand()
    {
        foreach (string root in Roots())
        {
            string command = Path.Combine(root, "dotnet" + s_executableSuffix);
            if (File.Exists(command) && NewestFirst(Path.Combine(root, "sdk")).Any())
            {
                return command;
            }
        }

        return null;
    }

    /// <summary>The installations to look in: the one that runs this process, the one that the user names, the one on the path.</summary>
    private static IEnumerable<string> Roots()
    {
        // <root>/shared/Microsoft.NETCore.App/<version>/
        string? running = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        yield return running;
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } named)
        {
            yield return named;
        }

        foreach (string folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            FileInfo command = new(Path.Combine(folder, "dotnet" + s_executableSuffix));
            if (command.Exists)
            {
                FileSystemInfo target = command.ResolveLinkTarget(returnFinalTarget: true) ?? command;
                yield return Path.GetDirectoryName(target.FullName)!;
            }
        }
    }

    private static IEnumerable<string> NewestFirst(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).OrderByDescending(path => ReleaseOf(path)).ThenBy(path => path, StringComparer.Ordinal)
            : [];

    /// <summary>The version that a folder's name gives. A preview counts as older than its release.</summary>
    private static (Version Number, bool IsRelease) ReleaseOf(string folder)
    {
        string name = Path.GetFileName(folder);
        int preview = name.IndexOf('-', StringComparison.Ordinal);
        string number = preview < 0 ? name : name[..preview];
        return (Version.TryParse(number, out Version? version) ? version : new Version(), preview < 0);
    }
}
