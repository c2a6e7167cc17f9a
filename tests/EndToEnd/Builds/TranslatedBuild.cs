using System.Collections.Concurrent;
using System.Diagnostics;
using CSockTranslate.EndToEnd.Corpus;

namespace CSockTranslate.EndToEnd.Builds;

/// <summary>Builds the whole corpus with the product: programs of one file in one go, those of several when they are asked for.</summary>
internal sealed class TranslatedBuild(string folder)
{
    private readonly ConcurrentDictionary<string, Lazy<string>> _programs = new();
    private readonly Lazy<string> _messages = new(() => BuildSingleFiles(folder), LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>Builds the programs of one file, unless they are built.</summary>
    public void BuildAll() => _ = _messages.Value;

    /// <summary>The executable of a program.</summary>
    /// <exception cref="InvalidOperationException">The product did not build it.</exception>
    public string GetProgram(string name)
    {
        bool isOfSeveralFiles = CorpusProgram.IsOfSeveralFiles(name);
        string messages = isOfSeveralFiles
            ? _programs.GetOrAdd(name, _ => new Lazy<string>(() => Build(["build", .. CorpusProgram.GetSourcePaths(name), "-o", GetPath(name)]))).Value
            : _messages.Value;
        string program = GetPath(name) + (OperatingSystem.IsWindows() ? ".exe" : "");
        if (File.Exists(program))
        {
            return program;
        }

        if (isOfSeveralFiles)
        {
            throw new InvalidOperationException($"{name} was not built:\n{messages}");
        }

        string[] concerned = [.. messages.Split('\n').SkipWhile(line => !line.Contains(name + ".c", StringComparison.Ordinal)).Take(20)];
        throw new InvalidOperationException($"{name}.c was not built:\n{(concerned.Length > 0 ? string.Join('\n', concerned) : messages)}");
    }

    // Programs of several files have a folder of their own, since each build brings the runtime along.
    private string GetPath(string name)
    {
        string stem = Path.GetFileName(name);
        return CorpusProgram.IsOfSeveralFiles(name) ? Path.Combine(Directory.CreateDirectory(Path.Combine(folder, stem + ".files")).FullName, stem) : Path.Combine(folder, stem);
    }

    private static string BuildSingleFiles(string folder)
    {
        IEnumerable<string> sources = CorpusProgram.AllNames.Where(name => !CorpusProgram.IsOfSeveralFiles(name)).SelectMany(CorpusProgram.GetSourcePaths);
        return Build(["build", "--each", .. sources, "-o", folder]);
    }

    /// <summary>Runs the product.</summary>
    /// <returns>What it says on standard error, and its exit status.</returns>
    public static string Build(IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(RepositoryLayout.CommandLineProgram, arguments)
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using Process product = Process.Start(start)!;
        string messages = product.StandardError.ReadToEnd();
        product.WaitForExit();
        return messages + $"\n(exit status {product.ExitCode})";
    }
}
