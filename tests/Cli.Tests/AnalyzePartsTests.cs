using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary><c>analyze</c> looks at files that are no whole program, that belong to several, or of which some have errors.</summary>
public sealed class AnalyzePartsTests
{
    private const string Header = "#include <sys/socket.h>\n#include <unistd.h>\n";
    private const string OpensAndEnds = Header
        + "int finish(int fd);\nstatic int work(void)\n{\n    int s = socket(AF_INET, SOCK_STREAM, 0);\n"
        + "    if (s < 0)\n        return -1;\n    finish(s);\n    return 0;\n}\nint main(void)\n{\n    return work() + work();\n}\n";

    [Fact]
    public void WhatOtherFilesDefineMayBeMissing()
    {
        using TestFolder folder = new();
        folder.Write(
            "a.c",
            Header + "struct config;\nextern struct config *the_config;\nextern int verbose, table[4];\nvoid trace(int level, const char *format, ...);\n"
            + "const char *name_of(const struct config *config);\ntypedef int (*operation)(int);\nint apply(operation operation, int value);\nint own_close(int fd);\n"
            + "int main(void)\n{\n    int s = socket(AF_INET, SOCK_STREAM, 0);\n    trace(3, \"%s %d\", name_of(the_config), verbose + table[2]);\n"
            + "    undeclared(\"x\");\n    if (listen(s, 5) < 0)\n        return 1;\n    return apply(own_close, s);\n}\n");
        CommandResult result = Command.Run(folder, "analyze", "a.c");
        Assert.Contains("a.c:13:13: warning SOCK1001", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Status);
    }

    [Fact]
    public void HelpersInOtherFilesAreKnown()
    {
        using TestFolder folder = new();
        folder.Write("a.c", OpensAndEnds);
        folder.Write("b.c", "#include <unistd.h>\nint finish(int fd) { return close(fd); }\n");
        Assert.Equal(new CommandResult(0, "", ""), Command.Run(folder, "analyze", "a.c", "b.c"));
        folder.Write("b.c", "int finish(int fd) { return fd < 0; }\n");
        Assert.Contains("a.c:6:13: ", Command.Run(folder, "analyze", "a.c", "b.c").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OfTwoHelpersTheNeighbourIsMeant()
    {
        using TestFolder folder = new();
        folder.Write("keeps/a.c", OpensAndEnds);
        folder.Write("keeps/helper.c", "int finish(int fd) { return fd < 0; }\n");
        folder.Write("closes/a.c", OpensAndEnds);
        folder.Write("closes/helper.c", "#include <unistd.h>\nint finish(int fd) { return close(fd); }\n");
        CommandResult result = Command.Run(folder, "analyze", "keeps/helper.c", "closes/helper.c", "closes/a.c", "keeps/a.c");
        Assert.Equal("", result.Error);
        Assert.Contains("keeps/a.c:6:13: ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("closes/", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void LibrariesThatHaveNothingToDoWithEachOtherMayUseTheSameNames()
    {
        using TestFolder folder = new();
        string library = Header + "int port = 1;\nint start(void)\n{\n    return listen(socket(AF_INET, SOCK_STREAM, 0), 5);\n}\n";
        folder.Write("a.c", library);
        folder.Write("b.c", library.Replace("int port = 1;", "char port[] = \"1\";", StringComparison.Ordinal));
        CommandResult result = Command.Run(folder, "analyze", "b.c", "a.c");
        Assert.Equal("", result.Error);
        Assert.Equal(["b.c:6:19", "a.c:6:19"], result.Output.Split('\n').Where(line => line.Contains("SOCK1001", StringComparison.Ordinal)).Select(line => line.Split(": ")[0]));
    }

    [Fact]
    public void APartOfTwoProgramsIsTheSameInBoth()
    {
        using TestFolder folder = new();
        folder.Write("tables.c", "int *limits = (int[]){ 1, 2 };\nconst char **names = (const char *[]){ \"a\", \"b\" };\n");
        folder.Write("a.c", "extern int *limits;\nint main(void) { return limits[0]; }\n");
        folder.Write("b.c", "extern const char **names;\nint main(void) { return names[1][0]; }\n");
        Assert.Equal(new CommandResult(0, "", ""), Command.Run(folder, "analyze", "tables.c", "a.c", "b.c"));
        Assert.Equal(0, Command.Run(folder, "check", "tables.c", "a.c", "b.c", "--snapshots", "approved", "--update").Status);
        Assert.Equal(0, Command.Run(folder, "check", "tables.c", "a.c", "b.c", "--snapshots", "approved").Status);
    }

    [Fact]
    public void AFileWithErrorsDoesNotHideTheOthers()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.UncheckedSocket);
        folder.Write("b.c", Programs.StrayCharacter);
        CommandResult result = Command.Run(folder, "analyze", "b.c", "a.c", "--fail-on", "none");
        Assert.Equal(1, result.Status);
        Assert.Contains("b.c:3:14: error", result.Error, StringComparison.Ordinal);
        Assert.Contains("a.c:5:13: warning SOCK1001", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNotTranslatedDoesNotHideItsProgram()
    {
        using TestFolder folder = new();
        folder.Write("a.c", OpensAndEnds);
        folder.Write("b.c", "int finish(int fd) { __asm__(\"nop\"); return fd; }\n");
        CommandResult result = Command.Run(folder, "analyze", "a.c", "b.c");
        Assert.Equal(1, result.Status);
        Assert.Contains("b.c:1:22: error CST0712", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }
}
