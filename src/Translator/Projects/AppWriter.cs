using System.Text;
using System.Text.Json;

namespace CSockTranslate.Translator.Projects;

/// <summary>
/// Writes applications that run by their name: a launcher, the assembly, its runtime configuration and the runtime library beside it.
/// </summary>
public sealed class AppWriter
{
    private readonly byte[] _runtimeConfiguration = CreateRuntimeConfiguration();

    /// <summary>The file that is to be run for an application that the user calls <paramref name="appPath"/>.</summary>
    public static string LauncherPath(string appPath) =>
        OperatingSystem.IsWindows() && !appPath.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? appPath + ".exe" : appPath;

    /// <summary>The name of an application's assembly.</summary>
    public static string AssemblyName(string appPath)
    {
        string name = Path.GetFileName(appPath);
        return OperatingSystem.IsWindows() && name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
    }

    /// <summary>Writes an application; all of its files or none.</summary>
    /// <param name="appPath">The launcher's path; its folder exists.</param>
    /// <param name="program">The program; its assembly has the name that <see cref="AssemblyName"/> gives.</param>
    /// <param name="includeRuntimeLibrary">Whether to write the runtime library too; not if it is in the folder already.</param>
    /// <exception cref="OutputException">A file can't be written.</exception>
    public void Write(string appPath, CompiledProgram program, bool includeRuntimeLibrary = true)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(appPath))!;
        string assemblyFileName = program.AssemblyName + ".dll";
        if (string.Equals(assemblyFileName, RuntimeLibrary.FileName, StringComparison.OrdinalIgnoreCase))
        {
            throw new OutputException($"cannot write '{appPath}': its assembly would have the runtime library's name");
        }

        using StagedOutput output = new();
        output.Add(LauncherPath(appPath), AppHost.Create(assemblyFileName), isExecutable: true);
        output.Add(Path.Combine(folder, assemblyFileName), program.Image);
        output.Add(Path.Combine(folder, program.AssemblyName + ".runtimeconfig.json"), _runtimeConfiguration);
        if (program.Symbols is not null)
        {
            output.Add(Path.Combine(folder, program.AssemblyName + ".pdb"), program.Symbols);
        }

        if (includeRuntimeLibrary)
        {
            output.AddCopy(Path.Combine(folder, RuntimeLibrary.FileName), RuntimeLibrary.AssemblyPath);
        }

        output.Commit();
    }

    /// <summary>Makes the folder for applications, with the runtime library in it.</summary>
    /// <exception cref="OutputException">A file can't be written.</exception>
    public static void PrepareFolder(string folder)
    {
        using StagedOutput output = new();
        output.AddFolder(folder);
        output.AddCopy(Path.Combine(folder, RuntimeLibrary.FileName), RuntimeLibrary.AssemblyPath);
        output.Commit();
    }

    private static byte[] CreateRuntimeConfiguration()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartObject("runtimeOptions");
            json.WriteString("tfm", $"net{Environment.Version.Major}.{Environment.Version.Minor}");
            json.WriteStartObject("framework");
            json.WriteString("name", "Microsoft.NETCore.App");
            json.WriteString("version", $"{Environment.Version.Major}.{Environment.Version.Minor}.0");
            json.WriteEndObject();
            json.WriteStartObject("configProperties");

            // A C program has no culture data to load, and instrumenting code for a second look costs more than short runs gain.
            json.WriteBoolean("System.Globalization.Invariant", true);
            json.WriteBoolean("System.Resources.UseSystemResourceKeys", true);
            json.WriteBoolean("System.Runtime.TieredPGO", false);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.Write(Encoding.ASCII.GetBytes("\n"));
        return stream.ToArray();
    }
}
