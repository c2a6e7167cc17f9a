using System.Diagnostics;

namespace CSockTranslate.Differential;

/// <summary>What a program did.</summary>
/// <param name="Status">Its exit status, 128 and the signal's number after a signal; null if it did not end in time.</param>
/// <param name="Output">Standard output, a character for each byte.</param>
/// <param name="Error">Standard error.</param>
internal sealed record ChildResult(int? Status, string Output, string Error);

/// <summary>Runs programs and waits for them.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a program with an empty standard input.</summary>
    public static async Task<ChildResult> RunAsync(string program, IEnumerable<string> arguments, TimeSpan patience, string? folder = null)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.Latin1,
        };
        start.Environment["LC_ALL"] = "C";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        int? status = null;
        using (CancellationTokenSource limit = new(patience))
        {
            try
            {
                await process.WaitForExitAsync(limit.Token);
                status = process.ExitCode;
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        return new ChildResult(status, await output, await error);
    }
}
