using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary>Commands that are given several files make one program of them.</summary>
public sealed class SeveralFilesTests
{
    [Fact]
    public void AProjectHasAFileForEachAndBuildsWithoutAWarning()
    {
        using TestFolder folder = Create();
        Assert.Equal(
            new CommandResult(0, "", ""), Command.Run(folder, "translate", "--line-directives", "main.c", "list.c", "-Iinclude", "-o", "out"));
        Assert.Equal(
            ["out/common.cs", "out/lib", "out/lib/CSockTranslate.Runtime.dll", "out/lib/CSockTranslate.Runtime.xml", "out/list.cs", "out/main.cs", "out/main.csproj"],
            folder.Listing.Where(name => name.StartsWith("out/", StringComparison.Ordinal)));
        Assert.Contains("#line 4 \"../main.c\"", folder.Read("out/main.cs"), StringComparison.Ordinal);
        CommandResult build = Command.Start("dotnet", folder["out"], "", "build", "-warnaserror", "-nologo", "-nodeReuse:false", "-o", folder["bin"]);
        Assert.True(build.Status == 0, build.Output);
        Assert.Equal(new CommandResult(0, "6 of 3\n", ""), Command.Start(folder["bin/main"], folder.Path, ""));
    }

    [Fact]
    public void TheyRunAndAreBuiltAsOne()
    {
        using TestFolder folder = Create();
        Assert.Equal(new CommandResult(0, "6 of 3\n", ""), Command.Run(folder, "run", "main.c", "list.c", "-Iinclude"));
        Assert.Equal(new CommandResult(0, "", ""), Command.Run(folder, "build", "list.c", "main.c", "-Iinclude", "-o", "app"));
        Assert.Equal(new CommandResult(0, "6 of 3\n", ""), Command.Start(folder["app"], folder.Path, ""));
    }

    [Fact]
    public void AMissingFunctionIsReportedWhereItIsUsed()
    {
        using TestFolder folder = Create();
        CommandResult result = Command.Run(folder, "run", "main.c", "-Iinclude");
        Assert.Equal(1, result.Status);
        Assert.StartsWith("main.c:4:31: error CST0702: function 'sum'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FindingsAreAtTheirPlaceInHeadersAndFiles()
    {
        using TestFolder folder = new();
        folder.Write("net.h", "#include <sys/socket.h>\n#include <netinet/in.h>\nstatic inline void start(int s)\n{\n    listen(s, 5);\n}\nvoid serve(int s);\n");
        folder.Write("main.c", "#include \"net.h\"\nint main(void)\n{\n    int s = socket(AF_INET, SOCK_STREAM, 0);\n    if (s < 0)\n        return 1;\n    start(s);\n    serve(s);\n    return 0;\n}\n");
        folder.Write("serve.c", "#include \"net.h\"\nvoid serve(int s)\n{\n    listen(s, 6);\n    start(s);\n}\n");
        string[] places = [.. Command.Run(folder, "analyze", "main.c", "serve.c").Output.Split('\n').Where(line => line.Contains(": warning", StringComparison.Ordinal)).Select(line => string.Join(':', line.Split(':')[..2]))];
        Assert.Contains("net.h:5", places);
        Assert.Contains("serve.c:4", places);
    }

    [Fact]
    public void SeveralProgramsAreAnalyzedWithTheFilesThatTheyShare()
    {
        using TestFolder folder = new();
        folder.Write("a.c", "void shared(int s);\nint main(void) { shared(1); return 0; }\n");
        folder.Write("b.c", "void shared(int s);\nint main(void) { shared(2); return 0; }\n");
        folder.Write("shared.c", "#include <sys/socket.h>\nvoid shared(int s) { listen(s, 5); }\n");
        CommandResult result = Command.Run(folder, "analyze", "a.c", "b.c", "shared.c");
        Assert.Equal(1, result.Output.Split('\n').Count(line => line.StartsWith("shared.c:2:", StringComparison.Ordinal)));
    }

    [Fact]
    public void SnapshotsAreOfAllFiles()
    {
        using TestFolder folder = Create();
        string[] command = ["check", "main.c", "list.c", "-Iinclude", "--snapshots", "approved"];
        Assert.Equal(0, Command.Run(folder, [.. command, "--update"]).Status);
        Assert.Equal(
            ["approved/common.verified.cs", "approved/list.verified.cs", "approved/main.verified.cs"],
            folder.Listing.Where(name => name.StartsWith("approved/", StringComparison.Ordinal)));
        Assert.Equal(0, Command.Run(folder, command).Status);
        folder.Write("include/common.h", folder.Read("include/common.h").Replace("3", "4", StringComparison.Ordinal));
        CommandResult result = Command.Run(folder, command);
        Assert.Equal(1, result.Status);
        Assert.Contains("+    internal const int COUNT = 4;", result.Output, StringComparison.Ordinal);
    }

    private static TestFolder Create()
    {
        TestFolder folder = new();
        folder.Write("include/common.h", "#ifndef COMMON_H\n#define COMMON_H\n#define COUNT 3\nint sum(const int *values);\n#endif\n");
        folder.Write("main.c", "#include <stdio.h>\n#include \"common.h\"\nstatic int values[COUNT] = { 1, 2, 3 };\nint main(void) { printf(\"%d\", sum(values)); printf(\" of %d\\n\", COUNT); return 0; }\n");
        folder.Write("list.c", "#include \"common.h\"\nint sum(const int *values)\n{\n    int total = 0;\n    for (int i = 0; i < COUNT; i++)\n        total += values[i];\n    return total;\n}\n");
        return folder;
    }
}
