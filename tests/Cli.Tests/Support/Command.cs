using System.Diagnostics;
using System.Reflection;

namespace CSockTranslate.Cli.Tests.Support;

/// <summary>Starts processes and waits for them, never for ever.</summary>
public static class Command
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <summary>The folder that this repository is in.</summary>
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    /// <summary>The command under test.</summary>
    public static string Path { get; } =
        System.IO.Path.Combine(Metadata("CommandFolder"), OperatingSystem.IsWindows() ? "csocktranslate.exe" : "csocktranslate");

    /// <summary>Runs the command under test in a folder.</summary>
    public static CommandResult Run(TestFolder folder, params string[] arguments) => Start(Path, folder.Path, "", arguments);

    /// <summary>Runs a program in a folder, with text as its standard input.</summary>
    public static CommandResult Start(string program, string workingFolder, string input, params string[] arguments)
    {
        using Process process = Launch(program, workingFolder, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{program} {string.Join(' ', arguments)}' does not end.");
        }

        return new CommandResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Starts a program whose streams the test handles itself.</summary>
    public static Process Launch(string program, string workingFolder, params string[] arguments)
    {
        ProcessStartInfo start = new(program)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static string Metadata(string key) =>
        typeof(Command).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
