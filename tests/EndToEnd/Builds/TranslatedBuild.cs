using System.Diagnostics;
using CSockTranslate.EndToEnd.Corpus;

namespace CSockTranslate.EndToEnd.Builds;

/// <summary>Builds the whole corpus with the product, in one go.</summary>
internal sealed class TranslatedBuild(string folder)
{
    private readonly Lazy<string> _messages = new(() => BuildAll(folder), LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The executable of a program.</summary>
    /// <exception cref="InvalidOperationException">The product did not build it.</exception>
    public string GetProgram(string name)
    {
        string messages = _messages.Value;
        string program = Path.Combine(folder, Path.GetFileName(name) + (OperatingSystem.IsWindows() ? ".exe" : ""));
        if (File.Exists(program))
        {
            return program;
        }

        string[] concerned = [.. messages.Split('\n').SkipWhile(line => !line.Contains(name + ".c", StringComparison.Ordinal)).Take(20)];
        throw new InvalidOperationException($"{name}.c was not built:\n{(concerned.Length > 0 ? string.Join('\n', concerned) : messages)}");
    }

    private static string BuildAll(string folder)
    {
        IEnumerable<string> arguments = ["build", "--each", .. CorpusProgram.AllNames.Select(CorpusProgram.GetSourcePath), "-o", folder];
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
