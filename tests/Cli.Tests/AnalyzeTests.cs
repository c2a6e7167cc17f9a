using System.Text.Json;
using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary><c>analyze</c> reports findings at C positions, in three formats.</summary>
public sealed class AnalyzeTests
{
    [Fact]
    public void TextHasThePlaceTheRuleAndTheLine()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.UncheckedSocket);
        CommandResult result = Command.Run(folder, "analyze", "a.c");
        Assert.Equal(1, result.Status);
        Assert.Equal("", result.Error);
        string[] lines = result.Output.Split('\n');
        Assert.Matches(@"^a\.c:5:13: warning SOCK1001: .+ \[unchecked-socket\]$", lines[0]);
        Assert.Equal("    int s = socket(AF_INET, SOCK_STREAM, 0);", lines[1]);
        Assert.Equal("            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~", lines[2]);
        Assert.Matches(@"^a\.c:6:5: info SOCK1012: .+ \[unchecked-inet-ntop\]$", lines[3]);
        Assert.Equal("", lines[^1]);
    }

    [Theory]
    [InlineData(0, "--fail-on", "error")]
    [InlineData(1, "--fail-on", "warning")]
    [InlineData(1, "--fail-on", "info")]
    [InlineData(0, "--fail-on", "none")]
    public void TheLimitDecidesTheStatus(int status, params string[] options)
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.UncheckedSocket);
        Assert.Equal(status, Command.Run(folder, ["analyze", "a.c", .. options]).Status);
    }

    [Fact]
    public void InformationDoesNotChangeTheStatus()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.InformationOnly);
        CommandResult result = Command.Run(folder, "analyze", "a.c");
        Assert.Equal(0, result.Status);
        Assert.Contains("info SOCK1012", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, Command.Run(folder, "analyze", "a.c", "--fail-on", "info").Status);
    }

    [Fact]
    public void ACleanProgramPrintsNothing()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.Nothing);
        Assert.Equal(new CommandResult(0, "", ""), Command.Run(folder, "analyze", "a.c"));
        Assert.Equal("[]\n", Command.Run(folder, "analyze", "a.c", "--format", "json").Output);
    }

    // A method would hide from the rules what the macro does at its place.
    [Fact]
    public void ChecksInMacrosCount()
    {
        using TestFolder folder = new();
        folder.Write(
            "a.c",
            "#include <sys/socket.h>\n#include <unistd.h>\n#define FAILED(s) ((s) < 0)\n#define CLOSE(s) close(s)\n"
            + "int main(void) { int s = socket(AF_INET, SOCK_STREAM, 0); if (FAILED(s)) return 1; return CLOSE(s); }\n");
        Assert.Equal(new CommandResult(0, "", ""), Command.Run(folder, "analyze", "a.c"));
    }

    [Fact]
    public void JsonIsAnArrayOfFindings()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.UncheckedSocket);
        Assert.Equal(1, Command.Run(folder, "analyze", "a.c", "--format", "json", "-o", "findings.json").Status);
        using JsonDocument document = JsonDocument.Parse(folder.Read("findings.json"));
        JsonElement finding = document.RootElement[0];
        Assert.Equal(2, document.RootElement.GetArrayLength());
        Assert.Equal(["file", "line", "column", "rule", "id", "severity", "message"], finding.EnumerateObject().Select(property => property.Name));
        Assert.Equal("a.c", finding.GetProperty("file").GetString());
        Assert.Equal(5, finding.GetProperty("line").GetInt32());
        Assert.Equal(13, finding.GetProperty("column").GetInt32());
        Assert.Equal("unchecked-socket", finding.GetProperty("rule").GetString());
        Assert.Equal("SOCK1001", finding.GetProperty("id").GetString());
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
    }

    [Fact]
    public void SarifNamesTheRulesAndTheRegions()
    {
        using TestFolder folder = new();
        folder.Write("my sources/a.c", Programs.UncheckedSocket);
        CommandResult result = Command.Run(folder, "analyze", "my sources/a.c", "--format", "sarif");
        Assert.Equal(1, result.Status);
        using JsonDocument document = JsonDocument.Parse(result.Output);
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        JsonElement run = Assert.Single(document.RootElement.GetProperty("runs").EnumerateArray());
        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        JsonElement first = run.GetProperty("results")[0];
        Assert.Equal("SOCK1001", first.GetProperty("ruleId").GetString());
        Assert.Equal("warning", first.GetProperty("level").GetString());
        Assert.Equal("note", run.GetProperty("results")[1].GetProperty("level").GetString());
        Assert.Equal("unchecked-socket", first.GetProperty("properties").GetProperty("rule").GetString());
        JsonElement rule = rules[first.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("SOCK1001", rule.GetProperty("id").GetString());
        Assert.Equal("unchecked-socket", rule.GetProperty("name").GetString());
        Assert.Equal(rules.Length, rules.Select(entry => entry.GetProperty("name").GetString()).Distinct().Count());
        JsonElement place = first.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("my%20sources/a.c", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        JsonElement region = place.GetProperty("region");
        Assert.Equal(
            [5, 13, 5, 44],
            new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(name => region.GetProperty(name).GetInt32()));
    }

    [Fact]
    public void ALeakNamesTheWayOut()
    {
        using TestFolder folder = new();
        folder.Write(
            "a.c",
            """
            #include <sys/socket.h>
            #include <unistd.h>
            int open_checked(int family)
            {
                int s = socket(family, SOCK_STREAM, 0);
                if (s == -1)
                    return -1;
                if (listen(s, 5) == -1)
                    return -1;
                return s;
            }

            """);
        CommandResult text = Command.Run(folder, "analyze", "a.c");
        Assert.Contains("a.c:5:13: warning SOCK2004: ", text.Output, StringComparison.Ordinal);
        Assert.Contains("a.c:9:9: note: leaks here", text.Output, StringComparison.Ordinal);
        using JsonDocument sarif = JsonDocument.Parse(Command.Run(folder, "analyze", "a.c", "--format", "sarif").Output);
        JsonElement related = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("relatedLocations")[0];
        Assert.Equal(9, related.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void SeveralProgramsAreAnalyzedOneByOne()
    {
        using TestFolder folder = new();
        folder.Write("b.c", Programs.UncheckedSocket);
        folder.Write("a.c", Programs.InformationOnly);
        CommandResult result = Command.Run(folder, "analyze", "b.c", "a.c");
        Assert.Equal(1, result.Status);
        Assert.Equal(
            ["b.c:5:13", "b.c:6:5", "a.c:6:5"],
            result.Output.Split('\n').Where(line => line.Contains(" SOCK1", StringComparison.Ordinal)).Select(line => line.Split(": ")[0]));
    }

    [Fact]
    public void AReaderThatGoesAwayIsNoError()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The test needs a shell.");
        using TestFolder folder = new();
        folder.Write("a.c", Programs.UncheckedSocket);
        CommandResult result = Command.Start("/bin/sh", folder.Path, "", "-c", $"'{Command.Path}' analyze a.c | true");
        Assert.Equal(new CommandResult(0, "", ""), result);
    }
}
