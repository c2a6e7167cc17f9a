using System.Text.Json;
using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary>What users say about rules: in comments, in <c>.editorconfig</c> and on the command line.</summary>
public sealed class AnalyzeSettingsTests
{
    private const string UncheckedListen = "int f(int s) {\n    ";
    private const string Header = "#include <sys/socket.h>\n#include <unistd.h>\n";

    [Theory]
    [InlineData("listen(s, 5);", true)]
    [InlineData("listen(s, 5); // NOLINT", false)]
    [InlineData("listen(s, 5); // NOLINT(SOCK1003)", false)]
    [InlineData("listen(s, 5); /* NOLINT(unchecked-listen): it is tried again later */", false)]
    [InlineData("listen(s, 5); // NOLINT(bugprone-foo, sock1003)", false)]
    [InlineData("listen(s, 5); // NOLINT(SOCK1*)", false)]
    [InlineData("listen(s, 5); // NOLINT(SOCK1002)", true)]
    [InlineData("listen(s, 5); // NOLINTS", true)]
    [InlineData("/* NOLINTNEXTLINE(unchecked-listen) */\n    listen(s, 5);", false)]
    [InlineData("// NOLINTNEXTLINE\n    listen(s, 5);", false)]
    [InlineData("// NOLINTNEXTLINE\n\n    listen(s, 5);", true)]
    [InlineData("// NOLINT\n    listen(s, 5);", true)]
    [InlineData("/* first line\n     NOLINTNEXTLINE */\n    listen(s, 5);", false)]
    [InlineData("listen(s, 5); char *t = \"// NOLINT\"; (void)t;", true)]
    public void CommentsSilenceFindings(string statement, bool isFound)
    {
        using TestFolder folder = new();
        folder.Write("a.c", Header + UncheckedListen + statement + "\n    return close(s); }\n");
        CommandResult result = Command.Run(folder, "analyze", "a.c");
        Assert.Equal(isFound ? 1 : 0, result.Status);
        Assert.Equal(isFound, result.Output.Contains("[unchecked-listen]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("error", "error SOCK1003", 1)]
    [InlineData("suggestion", "info SOCK1003", 0)]
    [InlineData("none", "", 0)]
    public void EditorConfigSetsSeverities(string severity, string expected, int status)
    {
        using TestFolder folder = new();
        folder.Write("src/a.c", Header + UncheckedListen + "listen(s, 5);\n    return close(s); }\n");
        folder.Write(".editorconfig", $"root = true\n[*.c]\ndotnet_diagnostic.SOCK1003.severity = {severity}\n");
        CommandResult result = Command.Run(folder, "analyze", "src/a.c");
        Assert.Equal(status, result.Status);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0, result.Output.Length == 0);
    }

    [Fact]
    public void EditorConfigSectionsAreMatchedWithTheCFile()
    {
        using TestFolder folder = new();
        string program = Header + UncheckedListen + "listen(s, 5);\n    return close(s); }\n";
        folder.Write("old/a.c", program);
        folder.Write("new/a.c", program);
        folder.Write(".editorconfig", "root = true\n[old/**.c]\ndotnet_diagnostic.SOCK1003.severity = none\n");
        CommandResult result = Command.Run(folder, "analyze", "old/a.c", "new/a.c");
        Assert.StartsWith("new/a.c:", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("old/a.c", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("close_functions = finish", false)]
    [InlineData("close_functions = other, finish:1", false)]
    [InlineData("close_functions = finish:2", true)]
    [InlineData("takes_ownership = finish", false)]
    [InlineData("noreturn_functions = finish", false)]
    public void EditorConfigTellsWhatFunctionsDo(string setting, bool isFound)
    {
        using TestFolder folder = new();
        folder.Write(
            "a.c",
            Header + "int finish(int fd, int how) { return fd < how; }\nint work(void)\n{\n    int s = socket(AF_INET, SOCK_STREAM, 0);\n"
            + "    if (s < 0)\n        return -1;\n    finish(s, 2);\n    return 0;\n}\n");
        folder.Write(".editorconfig", $"root = true\n[*.c]\ncsocktranslate.{setting}\n");
        CommandResult result = Command.Run(folder, "analyze", "a.c");
        Assert.Equal(isFound, result.Output.Contains("fd-leak", StringComparison.Ordinal));
    }

    [Fact]
    public void AnUnknownRuleIsAMistakeOfTheCommandLine()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.Nothing);
        CommandResult result = Command.Run(folder, "analyze", "a.c", "--enable", "unchecked-everything");
        Assert.Equal(2, result.Status);
        Assert.Contains("there is no rule 'unchecked-everything'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ABaselineLeavesWhatIsNew()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.UncheckedSocket);
        Command.Run(folder, "analyze", "a.c", "--format", "sarif", "-o", "old.sarif");
        Assert.Equal(new CommandResult(0, "", ""), Command.Run(folder, "analyze", "a.c", "--baseline", "old.sarif"));

        // Lines move and are indented anew: the findings are the same.
        folder.Write("a.c", "/* a licence */\n\n" + Programs.UncheckedSocket.Replace("    int s", "\tint s", StringComparison.Ordinal));
        Assert.Equal(new CommandResult(0, "", ""), Command.Run(folder, "analyze", "a.c", "--baseline", "old.sarif"));

        // One more of the same kind is new, also where its line reads the same.
        string more = Programs.UncheckedSocket.Replace(
            "    if (isatty", "    inet_ntop(AF_INET, &address, text, sizeof text);\n    if (isatty", StringComparison.Ordinal);
        folder.Write("a.c", more);
        CommandResult result = Command.Run(folder, "analyze", "a.c", "--baseline", "old.sarif", "--fail-on", "info");
        Assert.Equal(1, result.Status);
        Assert.StartsWith("a.c:7:5: info SOCK1012", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SOCK1001", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing.sarif", null)]
    [InlineData("a.sarif", "{}")]
    [InlineData("a.sarif", "no JSON")]
    public void ABaselineMustBeAReport(string name, string? text)
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.Nothing);
        if (text is not null)
        {
            folder.Write(name, text);
        }

        CommandResult result = Command.Run(folder, "analyze", "a.c", "--baseline", name);
        Assert.Equal(1, result.Status);
        Assert.Contains(name, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SarifHasTheWayToALeak()
    {
        using TestFolder folder = new();
        folder.Write(
            "a.c", Header + "int f(void)\n{\n    int s = socket(AF_INET, SOCK_STREAM, 0);\n    if (s < 0) return -1;\n    if (listen(s, 5) < 0)\n        return -1;\n    return s;\n}\n");
        using JsonDocument sarif = JsonDocument.Parse(Command.Run(folder, "analyze", "a.c", "--format", "sarif").Output);
        JsonElement result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        JsonElement[] steps = [.. result.GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations").EnumerateArray()];
        Assert.Equal(5, Line(steps[0]));
        Assert.Equal("acquired here", Text(steps[0]));
        Assert.Equal((6, "the condition does not hold"), (Line(steps[1]), Text(steps[1])));
        Assert.Equal((7, "the condition holds"), (Line(steps[2]), Text(steps[2])));
        Assert.Equal(8, Line(steps[^1]));
        Assert.Equal("leaks here", Text(steps[^1]));
        Assert.Equal(4, steps.Length);

        static int Line(JsonElement step) =>
            step.GetProperty("location").GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32();

        static string? Text(JsonElement step) => step.GetProperty("location").GetProperty("message").GetProperty("text").GetString();
    }
}
