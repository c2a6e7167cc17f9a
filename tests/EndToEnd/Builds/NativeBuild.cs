using System.Collections.Concurrent;
using System.Diagnostics;
using CSockTranslate.EndToEnd.Corpus;

namespace CSockTranslate.EndToEnd.Builds;

/// <summary>Builds programs of the corpus with gcc, where there is one for x86-64 Linux.</summary>
internal sealed class NativeBuild(string folder)
{
    private readonly ConcurrentDictionary<string, Lazy<string>> _programs = new();

    /// <summary>Whether there is a gcc whose programs are the measure of ours.</summary>
    public static bool IsAvailable { get; } = FindCompiler() != null;

    /// <summary>The executable of a program, built at the first call.</summary>
    /// <exception cref="InvalidOperationException">gcc refuses it.</exception>
    public string GetProgram(string name) => _programs.GetOrAdd(name, _ => new Lazy<string>(() => Build(name))).Value;

    private static string? FindCompiler()
    {
        if (!OperatingSystem.IsLinux() || System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture != System.Runtime.InteropServices.Architecture.X64)
        {
            return null;
        }

        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(directory => Path.Combine(directory, "gcc"))
            .FirstOrDefault(File.Exists);
    }

    private string Build(string name)
    {
        // The output has the program's own name: some programs print argv[0].
        string output = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, name)).FullName, Path.GetFileName(name));
        Compile(["-Wall", "-o", output, .. CorpusProgram.GetSourcePaths(name), "-lm", "-lresolv"]);
        return output;
    }

    /// <summary>Runs gcc.</summary>
    /// <param name="arguments">What to do, besides taking C as GNU has it since 2018.</param>
    /// <returns>Its warnings.</returns>
    /// <exception cref="InvalidOperationException">gcc refuses the program.</exception>
    public static string Compile(IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("gcc", ["-std=gnu17", .. arguments])
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["LC_ALL"] = "C";
        using Process gcc = Process.Start(start)!;
        string messages = gcc.StandardError.ReadToEnd();
        gcc.WaitForExit();
        return gcc.ExitCode == 0 ? messages : throw new InvalidOperationException($"gcc does not build {string.Join(' ', arguments)}:\n{messages}");
    }
}
