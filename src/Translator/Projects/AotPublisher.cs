using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace CSockTranslate.Translator.Projects;

/// <summary>Makes a single native executable of a translated program, by way of <c>dotnet publish</c> with NativeAOT.</summary>
public static class AotPublisher
{
    private const string ProjectName = "program";
    private const int ShownOutputLines = 12;

    /// <summary>The publish properties: small and fast to start, and nothing that a C program has no use for.</summary>
    private static readonly string[] s_properties =
    [
        "PublishAot=true",
        "StripSymbols=true",
        "OptimizationPreference=Speed",
        "InvariantGlobalization=true",
        "UseSystemResourceKeys=true",
        "StackTraceSupport=false",
        "EventSourceSupport=false",
        "DebuggerSupport=false",

        // What the tools warn of would not run as it should: neither translated code nor the runtime gives them reason to.
        "TrimmerSingleWarn=false",
        "ILLinkTreatWarningsAsErrors=true",
        "IlcTreatWarningsAsErrors=true",
    ];

    /// <summary>Builds and writes the executable.</summary>
    /// <param name="executablePath">Where to; its folder exists.</param>
    /// <param name="files">The translated files, one of them with <c>main</c>.</param>
    /// <param name="cancellationToken">Stops the tool chain.</param>
    /// <exception cref="OutputException">The .NET SDK is not there, its tools report an error, or the file can't be written.</exception>
    public static void Publish(string executablePath, IReadOnlyList<TranslatedFile> files, CancellationToken cancellationToken)
    {
        string command = DotnetInstallation.FindSdkCommand()
            ?? throw new OutputException("a native executable needs the .NET SDK, which is not installed here");
        string target = AppWriter.LauncherPath(executablePath);
        using StagedOutput output = new();
        using TemporaryFolder work = new();
        ProjectWriter.Write(work.Path, ProjectName, files);
        string published = Path.Combine(work.Path, "published");
        RunPublish(command, work.Path, published, cancellationToken);
        string executable = Path.Combine(published, AppWriter.LauncherPath(ProjectName));
        output.Add(target, File.ReadAllBytes(executable), isExecutable: true);
        output.Commit();
    }

    private static void RunPublish(string command, string folder, string published, CancellationToken cancellationToken)
    {
        ProcessStartInfo start = new(command)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        string[] arguments =
        [
            "publish", $"{ProjectName}.csproj", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", published,
            "-nologo", "-v", "quiet", "-nodeReuse:false",
        ];
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (string property in s_properties)
        {
            start.ArgumentList.Add("-p:" + property);
        }

        using Process process = new() { StartInfo = start };
        OutputTail tail = new(ShownOutputLines);
        process.OutputDataReceived += (_, line) => tail.Add(line.Data);
        process.ErrorDataReceived += (_, line) => tail.Add(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using (cancellationToken.Register(() => process.Kill(entireProcessTree: true)))
        {
            process.WaitForExit();
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
        {
            throw new OutputException($"the native tool chain failed (dotnet publish, status {process.ExitCode}):{tail}");
        }
    }

    /// <summary>The last lines of what a tool printed on both its streams.</summary>
    private sealed class OutputTail(int capacity)
    {
        private readonly Queue<string> _lines = [];

        internal void Add(string? line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                return;
            }

            lock (_lines)
            {
                _lines.Enqueue(line);
                if (_lines.Count > capacity)
                {
                    _lines.Dequeue();
                }
            }
        }

        public override string ToString()
        {
            StringBuilder text = new();
            lock (_lines)
            {
                foreach (string line in _lines)
                {
                    text.Append(Environment.NewLine).Append("    ").Append(line.Trim());
                }
            }

            return text.ToString();
        }
    }
}
