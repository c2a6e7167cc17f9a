using System.Diagnostics;
using System.Text.Json;

namespace CSockTranslate.Analyzers.Tests.Benchmark;

/// <summary>Starts <c>csocktranslate analyze</c> as people do.</summary>
internal static class AnalyzeCommand
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    /// <summary>What is found in files that are analyzed in one call.</summary>
    /// <param name="files">The files, below the folder of programs.</param>
    /// <param name="options">Further options.</param>
    public static async Task<IReadOnlyList<Finding>> RunAsync(IEnumerable<string> files, params IEnumerable<string> options)
    {
        ProcessStartInfo start = new(RepositoryPaths.Command)
        {
            WorkingDirectory = BenchmarkProgram.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (IEnumerable<string>)["analyze", "--format", "json", "--fail-on", "none", .. options, .. files])
        {
            start.ArgumentList.Add(argument);
        }

        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(s_patience);
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            Assert.True(process.ExitCode == 0, $"analyze ended with status {process.ExitCode}: {await error}");
            return Parse(await output);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static List<Finding> Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return
        [
            .. document.RootElement.EnumerateArray().Select(finding => new Finding(
                finding.GetProperty("file").GetString()!,
                finding.GetProperty("line").GetInt32(),
                finding.GetProperty("rule").GetString()!)),
        ];
    }
}
