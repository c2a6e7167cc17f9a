using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary><c>analyze --fix</c> and <c>--diff</c> change the C itself. In Fixes/ stand programs with mistakes beside what becomes of them.</summary>
public sealed partial class AnalyzeFixTests
{
    private const string Port = "#include <arpa/inet.h>\nvoid set(struct sockaddr_in *to)\n{\n    to->sin_port = 80; /* http */\n}\n";
    private const string FixedPort = "#include <arpa/inet.h>\nvoid set(struct sockaddr_in *to)\n{\n    to->sin_port = htons(80); /* http */\n}\n";

    private const int Parts = 4;

    private static readonly string s_programs = Path.Combine(Command.RepositoryRoot, "tests", "Cli.Tests", "Fixes");
    private static readonly string s_benchmark = Path.Combine(Command.RepositoryRoot, "tests", "Analyzers.Tests", "Benchmark", "Programs", "seeded");

    [Fact]
    public void MistakesAreFixedInThePrograms()
    {
        using TestFolder folder = new();
        string[] programs = [.. Directory.GetFiles(s_programs, "*.c").Select(path => Path.GetFileName(path)).Where(name => !name.Contains(".fixed", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        foreach (string program in programs)
        {
            File.Copy(Path.Combine(s_programs, program), folder[program]);
        }

        Command.Run(folder, ["analyze", "--fix", "--fail-on", "none", .. programs]);
        Assert.All(programs, program => Assert.Equal(File.ReadAllText(Path.Combine(s_programs, Path.ChangeExtension(program, ".fixed.c"))), folder.Read(program)));
        RequireThatGccTakes(folder, s_programs, programs);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void TheBenchmarksProgramsHaveFewerMistakesThenAndNoNewOnes(int part)
    {
        using TestFolder folder = new();
        string[] programs = [.. Directory.GetFiles(s_benchmark, "*.c").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).Where((_, index) => index % Parts == part)];
        foreach (string program in programs)
        {
            File.Copy(Path.Combine(s_benchmark, program), folder[program]);
        }

        Dictionary<(string, string), int> before = Count(Command.Run(folder, ["analyze", "--format", "json", .. programs]));
        CommandResult result = Command.Run(folder, ["analyze", "--fix", "--format", "json", "--fail-on", "none", .. programs]);
        Assert.Equal(0, result.Status);
        Dictionary<(string, string), int> after = Count(result);
        Assert.All(after, now => Assert.True(now.Value <= before.GetValueOrDefault(now.Key), $"{now.Key}: {before.GetValueOrDefault(now.Key)} became {now.Value}"));
        Assert.True(after.Values.Sum() * 2 < before.Values.Sum(), $"{before.Values.Sum()} became {after.Values.Sum()}");
        RequireThatGccTakes(folder, s_benchmark, programs);
    }

    [Fact]
    public void ADifferenceChangesNothing()
    {
        using TestFolder folder = new();
        folder.Write("net/port.c", Port);
        CommandResult result = Command.Run(folder, "analyze", "--diff", "net/port.c");
        Assert.Equal(
            "--- a/net/port.c\n+++ b/net/port.c\n@@ -1,5 +1,5 @@\n #include <arpa/inet.h>\n void set(struct sockaddr_in *to)\n {\n"
            + "-    to->sin_port = 80; /* http */\n+    to->sin_port = htons(80); /* http */\n }\n",
            result.Output);
        Assert.Equal("csocktranslate: 1 fixed in 1 file, 0 left\n", result.Error.ReplaceLineEndings("\n"));
        Assert.Equal(1, result.Status);
        Assert.Equal(Port, folder.Read("net/port.c"));
        Assert.Equal(["net", "net/port.c"], folder.Listing);
    }

    [Fact]
    public void WhatIsFixedIsNotReported()
    {
        using TestFolder folder = new();
        folder.Write("port.c", Port);
        CommandResult result = Command.Run(folder, "analyze", "--fix", "port.c");
        Assert.Equal("", result.Output);
        Assert.Equal(0, result.Status);
        Assert.Equal(FixedPort, folder.Read("port.c"));
        Assert.Equal(["port.c"], folder.Listing);
        Assert.Equal(new CommandResult(0, "", ""), Command.Run(folder, "analyze", "port.c"));
    }

    [Fact]
    public void LineEndsAndEncodingsStay()
    {
        using TestFolder folder = new();
        string windows = Port.Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllBytes(folder["windows.c"], [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(windows)]);
        File.WriteAllBytes(folder["latin.c"], Encoding.Latin1.GetBytes("/* für alle */\n" + Port));
        Command.Run(folder, "analyze", "--fix", "windows.c", "latin.c");
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(FixedPort.Replace("\n", "\r\n", StringComparison.Ordinal))], File.ReadAllBytes(folder["windows.c"]));
        Assert.Equal(Encoding.Latin1.GetBytes("/* für alle */\n" + FixedPort), File.ReadAllBytes(folder["latin.c"]));
    }

    [Fact]
    public void MacrosAndHeadersAreLeftAlone()
    {
        using TestFolder folder = new();
        string header = "static inline void set_other(struct sockaddr_in *to)\n{\n    to->sin_port = 81;\n}\n";
        string program = "#include <arpa/inet.h>\n#include \"other.h\"\n#define SET(a, p) (a)->sin_port = (p)\nvoid set(struct sockaddr_in *to)\n{\n    SET(to, 80);\n    set_other(to);\n}\n";
        folder.Write("other.h", header);
        folder.Write("port.c", program);
        CommandResult result = Command.Run(folder, "analyze", "--fix", "port.c");
        Assert.Contains("port.c:6:5: note: SOCK4001 (port-missing-htons) is not fixed: a macro brings it here", result.Error, StringComparison.Ordinal);
        Assert.Contains("other.h:3:5: note: SOCK4001 (port-missing-htons) is not fixed: the file is not one of those that were named", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Status);
        Assert.Equal(program, folder.Read("port.c"));
        Assert.Equal(header, folder.Read("other.h"));
    }

    [Fact]
    public void LinksAndModesStay()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        using TestFolder folder = new();
        folder.Write("real.c", Port);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder["real.c"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        File.CreateSymbolicLink(folder["link.c"], "real.c");
        Command.Run(folder, "analyze", "--fix", "link.c");
        Assert.Equal(FixedPort, folder.Read("real.c"));
        Assert.Equal("real.c", new FileInfo(folder["link.c"]).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new FileInfo(folder["real.c"]).UnixFileMode);
    }

    private static Dictionary<(string File, string Rule), int> Count(CommandResult result)
    {
        using JsonDocument report = JsonDocument.Parse(result.Output);
        return report.RootElement.EnumerateArray()
            .CountBy(finding => (finding.GetProperty("file").GetString()!, finding.GetProperty("rule").GetString()!))
            .ToDictionary();
    }

    // The programs compile without a compiler of C too: analyze has translated and compiled them. gcc has nothing to say about them that it didn't say before.
    private static void RequireThatGccTakes(TestFolder folder, string originals, IEnumerable<string> programs)
    {
        if (!File.Exists("/usr/bin/gcc"))
        {
            return;
        }

        foreach (string program in programs)
        {
            Assert.Empty(WarningsOf(program).Except(WarningsOf(Path.Combine(originals, program))));
        }

        IEnumerable<string> WarningsOf(string path)
        {
            CommandResult result = Command.Start("/usr/bin/gcc", folder.Path, "", "-Wall", "-Wextra", "-O2", "-c", "-o", "/dev/null", path);
            Assert.True(result.Status == 0, result.Error);
            return Warning().Matches(result.Error).Select(warning => Number().Replace(warning.Value, "N"));
        }
    }

    [GeneratedRegex("warning: .*")]
    private static partial Regex Warning();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
