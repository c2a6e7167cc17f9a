using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary><c>run</c>: the process is the C program's from the start of <c>main</c> on.</summary>
public sealed class RunTests
{
    [Fact]
    public void WhatFollowsTheTerminatorIsTheProgramsOwn()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.PrintArguments);
        CommandResult result = Command.Run(folder, "run", "a.c", "--", "--help", "-o", "-DX", "", "--", "ä");
        Assert.Equal(new CommandResult(7, "[--help]\n[-o]\n[-DX]\n[]\n[--]\n[ä]\n", ""), result);
    }

    [Fact]
    public void TheProgramsNameIsTheFilesStem()
    {
        using TestFolder folder = new();
        folder.Write("sub/tool.c", "#include <stdio.h>\nint main(int argc, char **argv) { return puts(argv[0]) < 0; }\n");
        Assert.Equal(new CommandResult(0, "tool\n", ""), Command.Run(folder, "run", "sub/tool.c"));
    }

    [Fact]
    public void StandardInputAndErrorAreThePrograms()
    {
        using TestFolder folder = new();
        folder.Write(
            "a.c",
            """
            #include <stdio.h>
            int main(void)
            {
                char line[64];
                while (fgets(line, sizeof line, stdin))
                    fprintf(stderr, "<%s", line);
                return 3;
            }

            """);
        CommandResult result = Command.Start(Command.Path, folder.Path, "one\ntwo\n", "run", "a.c");
        Assert.Equal(new CommandResult(3, "", "<one\n<two\n"), result);
    }

    [Theory]
    [InlineData("abort();", 128 + 6)]
    [InlineData("int *nowhere = 0; *nowhere = 1;", 128 + 11)]
    [InlineData("raise_sigfpe = 1 / zero;", 128 + 8)]
    public void AProgramThatASignalKillsTakesTheProcessAlong(string statement, int status)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals.");
        using TestFolder folder = new();
        folder.Write("a.c", $"#include <stdlib.h>\nint zero, raise_sigfpe;\nint main(void) {{ {statement} return 0; }}\n");
        Assert.Equal(status, Command.Run(folder, "run", "a.c").Status);
    }

    [Fact]
    public void ExitHandlersRunAndTheStatusIsCut()
    {
        using TestFolder folder = new();
        folder.Write(
            "a.c",
            """
            #include <stdio.h>
            #include <stdlib.h>
            static void last(void) { printf("last\n"); }
            int main(void) { atexit(last); printf("first\n"); exit(256 + 5); }

            """);
        Assert.Equal(new CommandResult(5, "first\nlast\n", ""), Command.Run(folder, "run", "a.c"));
    }

    [Fact]
    public void ATerminatorMakesFilesOfOptionsForTheOtherCommands()
    {
        using TestFolder folder = new();
        folder.Write("-odd.c", Programs.Nothing);
        Assert.Equal(new CommandResult(0, "", ""), Command.Run(folder, "analyze", "--", "-odd.c"));
    }
}
