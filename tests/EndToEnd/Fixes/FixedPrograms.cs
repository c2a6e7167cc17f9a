using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Corpus;
using CSockTranslate.EndToEnd.Execution;
using CSockTranslate.EndToEnd.Fixes;
using Xunit;

[assembly: AssemblyFixture(typeof(FixedPrograms))]

namespace CSockTranslate.EndToEnd.Fixes;

/// <summary>
/// Copies of programs of the corpus that <c>analyze --fix</c> has been at, with all rules on, built once for all tests: those that include a header of sockets, without
/// conformance/, where calls fail on purpose, and without what demonstrates a mistake.
/// </summary>
public sealed partial class FixedPrograms : IDisposable
{
    // Two texts in one static buffer; a second bind to a name that is in use; a text that doesn't fit; a port that is in the machine's order in a structure of its own.
    private static readonly string[] s_demonstrations = ["expressions/evaluation_order", "unix/unix_stream", "addresses/pton_table", "language-records/lent_members"];

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Result> _result;
    private readonly Lazy<string> _messages;

    /// <summary>Starts with nothing fixed.</summary>
    public FixedPrograms()
    {
        _result = new(Fix, LazyThreadSafetyMode.ExecutionAndPublication);
        _messages = new(Build, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The names of the programs that the fixes changed.</summary>
    internal IReadOnlyList<string> Changed => _result.Value.Changed;

    /// <summary>The rules of which less is found in <c>mistakes/</c> than before.</summary>
    internal IReadOnlySet<string> FixedRules => _result.Value.FixedRules;

    /// <summary>The fixed text of a program.</summary>
    internal string GetSourcePath(string name) => Path.Combine(_folder.Path, "sources", name + ".c");

    /// <summary>The fixed program, translated.</summary>
    /// <exception cref="InvalidOperationException">The product did not build it.</exception>
    internal string GetTranslated(string name)
    {
        string messages = _messages.Value;
        string program = Path.Combine(_folder.Path, "translated", Path.GetFileName(name)) + (OperatingSystem.IsWindows() ? ".exe" : "");
        return File.Exists(program) ? program : throw new InvalidOperationException($"{name}.c was not built after the fixes:\n{messages}");
    }

    /// <summary>The fixed program, built by gcc.</summary>
    /// <exception cref="InvalidOperationException">gcc refuses it.</exception>
    internal string BuildNative(string name)
    {
        string output = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder.Path, "native", name)).FullName, Path.GetFileName(name));
        NativeBuild.Compile(["-w", "-o", output, GetSourcePath(name), "-lm", "-lresolv"]);
        return output;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private Result Fix()
    {
        string[] names = [.. CorpusProgram.AllNames.Where(name =>
            !CorpusProgram.IsOfSeveralFiles(name) && CorpusProgram.HasDescription(name) && !name.StartsWith("conformance/", StringComparison.Ordinal)
            && !s_demonstrations.Contains(name) && SocketHeader().IsMatch(File.ReadAllText(CorpusProgram.GetSourcePaths(name)[0])))];
        foreach (string name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(GetSourcePath(name))!);
            File.Copy(CorpusProgram.GetSourcePaths(name)[0], GetSourcePath(name));
        }

        Dictionary<string, int> before = Analyze([], [.. names.Where(name => name.StartsWith("mistakes/", StringComparison.Ordinal))]);
        Dictionary<string, int> after = Analyze(["--fix"], names);
        return new Result(
            [.. names.Where(name => File.ReadAllText(GetSourcePath(name)) != File.ReadAllText(CorpusProgram.GetSourcePaths(name)[0]))],
            before.Where(rule => after.GetValueOrDefault(rule.Key) < rule.Value).Select(rule => rule.Key).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>How often each rule finds something in <c>mistakes/</c>.</summary>
    private Dictionary<string, int> Analyze(IEnumerable<string> options, IReadOnlyList<string> names)
    {
        string report = Path.Combine(_folder.Path, "report.json");
        string messages = TranslatedBuild.Build(
            ["analyze", .. options, "--fail-on", "none", "--enable", "cloexec-missing", "--format", "json", "-o", report, .. names.Select(GetSourcePath)]);
        return File.Exists(report)
            ? JsonNode.Parse(File.ReadAllText(report))!.AsArray()
                .Where(finding => ((string)finding!["file"]!).Contains("/mistakes/", StringComparison.Ordinal))
                .CountBy(finding => (string)finding!["id"]!)
                .ToDictionary()
            : throw new InvalidOperationException($"analyze failed:\n{messages}");
    }

    private string Build() =>
        TranslatedBuild.Build(["build", "--each", .. Changed.Select(GetSourcePath), "-o", Directory.CreateDirectory(Path.Combine(_folder.Path, "translated")).FullName]);

    [GeneratedRegex(@"^#\s*include <(sys/socket|netdb|arpa/inet)\.h>", RegexOptions.Multiline)]
    private static partial Regex SocketHeader();

    private sealed record Result(IReadOnlyList<string> Changed, IReadOnlySet<string> FixedRules);
}
