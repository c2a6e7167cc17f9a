using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary><c>translate</c> writes projects that build without a warning.</summary>
public sealed class TranslateTests
{
    [Fact]
    public void AProjectBuildsWithoutAWarning()
    {
        using TestFolder folder = new();
        folder.Write(
            "tool.c",
            """
            /* Everything that C takes and C# warns about. */
            #include <stdio.h>
            #include <stdlib.h>

            struct point { int x, y; };
            typedef struct point point;
            static int never_used;
            static struct point never_set;

            int main(int argc, char **argv)
            {
                int unused, set_only = 3, n = argc;
                unsigned char byte = 200;

                n = n;
                if (n == n && byte < 300)
                    printf("%s %d\n", argc > 1 ? argv[1] : "none", never_set.x);
                return 0;
                printf("unreachable\n");
            }

            """);
        Assert.Equal(new CommandResult(0, "", ""), Command.Run(folder, "translate", "tool.c", "-o", "deep/out"));
        Assert.Equal(
            [
                "deep/out/lib", "deep/out/lib/CSockTranslate.Runtime.dll", "deep/out/lib/CSockTranslate.Runtime.xml",
                "deep/out/tool.cs", "deep/out/tool.csproj",
            ],
            folder.Listing.Where(name => name.StartsWith("deep/out/", StringComparison.Ordinal)));
        CommandResult build = Command.Start("dotnet", folder["deep/out"], "", "build", "-warnaserror", "-nologo", "-nodeReuse:false", "-o", folder["bin"]);
        Assert.True(build.Status == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
        Assert.Equal(new CommandResult(0, "x 0\n", ""), Command.Start(folder["bin/tool"], folder.Path, "", "x"));
    }

    [Fact]
    public void FilesWithoutMainAreALibrary()
    {
        using TestFolder folder = new();
        folder.Write("twice.c", "int twice(int x) { return 2 * x; }\n");
        Assert.Equal(0, Command.Run(folder, "translate", "twice.c", "-o", "out").Status);
        Assert.Contains("<OutputType>Library</OutputType>", folder.Read("out/twice.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public void TranslatingAgainReplacesWhatChanged()
    {
        using TestFolder folder = new();
        folder.Write("a.c", "int main(void) { return 1; }\n");
        Assert.Equal(0, Command.Run(folder, "translate", "a.c", "-o", "out").Status);
        string[] before = folder.Listing;
        folder.Write("a.c", "int main(void) { return 2; }\n");
        Assert.Equal(0, Command.Run(folder, "translate", "a.c", "-o", "out").Status);
        Assert.Equal(before, folder.Listing);
        Assert.Contains("return 2;", folder.Read("out/a.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void LineDirectivesLeadToTheSource()
    {
        using TestFolder folder = new();
        folder.Write("a.c", "int main(void)\n{\n    return 1;\n}\n");
        Assert.Equal(0, Command.Run(folder, "translate", "--line-directives", "a.c", "-o", "out").Status);
        Assert.Contains("#line 3 ", folder.Read("out/a.cs"), StringComparison.Ordinal);
    }
}
