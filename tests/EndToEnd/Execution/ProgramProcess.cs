using System.Diagnostics;

namespace CSockTranslate.EndToEnd.Execution;

/// <summary>A running program whose standard streams are ours.</summary>
internal sealed class ProgramProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task _capturing;

    private ProgramProcess(Process process)
    {
        _process = process;
        _capturing = Task.WhenAll(
            Output.CaptureAsync(process.StandardOutput.BaseStream),
            Error.CaptureAsync(process.StandardError.BaseStream));
    }

    /// <summary>Its process number: env gives way to it.</summary>
    public int Id => _process.Id;

    /// <summary>What it has written to standard output.</summary>
    public CapturedStream Output { get; } = new();

    /// <summary>What it has written to standard error.</summary>
    public CapturedStream Error { get; } = new();

    /// <summary>Starts a program in a folder.</summary>
    public static ProgramProcess Start(
        string program, IEnumerable<string> arguments, string folder, params IEnumerable<KeyValuePair<string, string>> environment)
    {
        // .NET ignores SIGPIPE, and what is ignored stays ignored in a new process: env gives it C's default back.
        ProcessStartInfo start = OperatingSystem.IsLinux()
            ? new("env", ["--default-signal=PIPE", program, .. arguments])
            : new(program, arguments);
        start.WorkingDirectory = folder;
        start.UseShellExecute = false;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["LC_ALL"] = "C";
        start.Environment["TZ"] = "UTC";
        start.Environment.TryAdd("DOTNET_ROOT", FindDotnetRoot());
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return new ProgramProcess(Process.Start(start)!);
    }

    /// <summary>Writes to standard input.</summary>
    public async Task WriteInputAsync(string text, CancellationToken cancellationToken)
    {
        Stream input = _process.StandardInput.BaseStream;
        try
        {
            await input.WriteAsync(Bytes.FromText(text), cancellationToken);
            await input.FlushAsync(cancellationToken);
        }
        catch (IOException)
        {
            // A program need not read all of its input; then the pipe is closed at the other end.
        }
    }

    /// <summary>Ends standard input.</summary>
    public void EndInput() => _process.StandardInput.BaseStream.Close();

    /// <summary>Waits for the end of the program and of its output.</summary>
    /// <returns>The exit status; 128 and the signal's number if a signal ended it.</returns>
    public async Task<int> WaitForExitAsync(CancellationToken cancellationToken)
    {
        await _capturing.WaitAsync(cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    /// <summary>Ends the program and its children, if it still runs.</summary>
    public void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    // The runtime that runs this test also runs the translated programs: <root>/shared/Microsoft.NETCore.App/<version>/.
    private static string FindDotnetRoot() =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
}
