using System.Diagnostics;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>The machine's gcc, if it is the one that the records were made with.</summary>
internal static class GccProgram
{
    private const string RecordedMajorVersion = "12";

    private static readonly Lazy<bool> s_isAvailable = new(FindCompiler);

    /// <summary>Whether there is a gcc of that version.</summary>
    public static bool IsAvailable => s_isAvailable.Value;

    /// <summary>Whether gcc compiles a piece of GNU C17.</summary>
    public static bool Accepts(string source)
    {
        using TemporaryFolder folder = new();
        return Start("gcc", ["-std=gnu17", "-w", "-fsyntax-only", folder.Write("source.c", source)]).Status == 0;
    }

    /// <summary>What a program prints that gcc builds.</summary>
    public static string Run(string source)
    {
        using TemporaryFolder folder = new();
        string program = Path.Combine(folder.Path, "program");
        (int status, string _, string errors) = Start("gcc", ["-std=gnu17", "-w", "-O0", "-o", program, folder.Write("source.c", source)]);
        if (status != 0)
        {
            throw new InvalidOperationException($"gcc refuses the program:\n{errors}");
        }

        return Start(program, []).Output;
    }

    private static bool FindCompiler()
    {
        try
        {
            return Start("gcc", ["-dumpversion"]).Output.Split('.')[0].Trim() == RecordedMajorVersion;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static (int Status, string Output, string Errors) Start(string program, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("csocktranslate-gcc-").FullName;

        public string Write(string name, string text)
        {
            string path = System.IO.Path.Combine(Path, name);
            File.WriteAllText(path, text);
            return path;
        }

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
