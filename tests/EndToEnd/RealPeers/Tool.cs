using CSockTranslate.EndToEnd.Execution;
using Xunit;

namespace CSockTranslate.EndToEnd.RealPeers;

/// <summary>Programs of the machine that translated ones talk to. Where one is missing, the test does the same by .NET, and says so.</summary>
internal static class Tool
{
    /// <summary>The path of a program; null if the machine has none of that name. The output of the test tells which it was.</summary>
    public static string? Find(string name)
    {
        string? path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
        TestContext.Current.TestOutputHelper?.WriteLine(path == null ? $"no {name} here: .NET takes its place" : $"with {path}");
        return path;
    }

    /// <summary>Runs a program to its end.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">Its working directory.</param>
    /// <param name="input">Its standard input.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Its exit status and what it wrote.</returns>
    public static async Task<(int Status, string Output, string Error)> RunAsync(
        string path, IEnumerable<string> arguments, string folder, string input, CancellationToken cancellationToken)
    {
        using ProgramProcess process = ProgramProcess.Start(path, arguments, folder);
        await process.WriteInputAsync(input, cancellationToken);
        process.EndInput();
        int status = await process.WaitForExitAsync(cancellationToken);
        return (status, process.Output.Text, process.Error.Text);
    }
}
