using System.Diagnostics;

namespace CSockTranslate.CFrontEnd.Tests;

/// <summary>The gcc of the machine, where there is one, to check records against.</summary>
internal static class GccOracle
{
    /// <summary>The version that the records were made with; others differ in details.</summary>
    private const string RecordedMajorVersion = "12";

    private static readonly Lazy<bool> s_isAvailable = new(() => TryRun(Environment.CurrentDirectory, ["-dumpversion"])?.Split('.')[0].Trim() == RecordedMajorVersion);

    /// <summary>Whether there is a gcc of the version that the records were made with.</summary>
    public static bool IsAvailable => s_isAvailable.Value;

    /// <summary>What <c>gcc -E -P</c> prints.</summary>
    public static string Preprocess(string folder, IEnumerable<string> arguments) =>
        TryRun(folder, ["-E", "-P", .. arguments]) ?? throw new InvalidOperationException("gcc can't be run.");

    /// <summary>The path of one of gcc's own files.</summary>
    public static string FindFile(string name) =>
        TryRun(Environment.CurrentDirectory, [$"-print-file-name={name}"])?.Trim() ?? throw new InvalidOperationException("gcc can't be run.");

    private static string? TryRun(string folder, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("gcc", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process gcc = Process.Start(start)!;
            Task<string> errors = gcc.StandardError.ReadToEndAsync();
            string output = gcc.StandardOutput.ReadToEnd();
            errors.Wait();
            gcc.WaitForExit();
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
