using System.Net.Sockets;
using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary><c>build</c> makes programs that run by their name, with the options that C compilers have.</summary>
public sealed class BuildTests
{
    [Fact]
    public void AProgramRunsByItsName()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.PrintArguments);
        CommandResult build = Command.Run(folder, "build", "a.c", "-o", "app");
        Assert.Equal(new CommandResult(0, "", ""), build);
        Assert.Equal(["CSockTranslate.Runtime.dll", "a.c", "app", "app.dll", "app.runtimeconfig.json"], folder.Listing);
        CommandResult run = Command.Start(folder["app"], folder.Path, "", "one", "two words", "--help");
        Assert.Equal(new CommandResult(7, "[one]\n[two words]\n[--help]\n", ""), run);
    }

    [Fact]
    public void TheNameMayHaveDotsAndSpaces()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.PrintArguments);
        Assert.Equal(0, Command.Run(folder, "build", "a.c", "-o", "my server.v2").Status);
        Assert.Equal("[x]\n", Command.Start(folder["my server.v2"], folder.Path, "", "x").Output);
    }

    [Fact]
    public void OptionsHaveTheFormsOfCCompilers()
    {
        using TestFolder folder = new();
        folder.Write("include/first.h", "#define FIRST 1\n");
        folder.Write("more/second.h", "#define SECOND 2\n");
        folder.Write("forced.h", "#define FORCED 4\n");
        folder.Write(
            "a.c",
            """
            #include <first.h>
            #include "second.h"
            #ifdef GONE
            #error "the last word is -U"
            #endif
            int main(void) { return FIRST + SECOND + FORCED + GIVEN + PLAIN + __STDC_VERSION__ / 100 % 100; }

            """);
        CommandResult build = Command.Run(
            folder, "build", "-Iinclude", "-I", "more", "-DGIVEN=8", "-D", "PLAIN", "-DGONE", "-UGONE", "-include", "forced.h", "-std=c99", "a.c", "-oapp");
        Assert.Equal(new CommandResult(0, "", ""), build);
        Assert.Equal(1 + 2 + 4 + 8 + 1 + 99, Command.Start(folder["app"], folder.Path, "").Status);
    }

    [Fact]
    public void ALaterDefinitionWinsOverAnUndefinition()
    {
        using TestFolder folder = new();
        folder.Write("a.c", "int main(void) { return VALUE; }\n");
        Assert.Equal(9, Command.Run(folder, "run", "-DVALUE=3", "-U", "VALUE", "-D", "VALUE=9", "a.c").Status);
    }

    [Fact]
    public void SymbolsLeadToTheSource()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.PrintArguments);
        Assert.Equal(0, Command.Run(folder, "build", "-g", "a.c", "-o", "app").Status);
        Assert.Contains("app.pdb", folder.Listing);
        Assert.Equal(7, Command.Start(folder["app"], folder.Path, "").Status);
    }

    [Fact]
    public void ARunningProgramCanBeBuiltAgain()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows locks what runs.");
        using TestFolder folder = new();
        folder.Write("a.c", "#include <stdio.h>\nint main(void) { puts(\"up\"); fflush(stdout); return getchar(); }\n");
        Assert.Equal(0, Command.Run(folder, "build", "a.c", "-o", "app").Status);
        using System.Diagnostics.Process running = Command.Launch(folder["app"], folder.Path);
        Assert.Equal("up", running.StandardOutput.ReadLine());
        Assert.Equal(0, Command.Run(folder, "build", "a.c", "-o", "app").Status);
        running.StandardInput.Write('*');
        running.StandardInput.Close();
        running.WaitForExit();
        Assert.Equal('*', running.ExitCode);
    }

    [Fact]
    public void ANativeExecutableIsASingleFile()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.PrintArguments);
        CommandResult build = Command.Run(folder, "build", "--aot", "a.c", "-o", "app");
        if (HasLinker())
        {
            Assert.Equal(new CommandResult(0, "", ""), build);
            Assert.Equal(["a.c", "app"], folder.Listing);
            Assert.Equal(new CommandResult(7, "[x]\n", ""), Command.Start(folder["app"], folder.Path, "", "x"));
        }
        else
        {
            Assert.Equal(1, build.Status);
            Assert.StartsWith("csocktranslate: error: the native tool chain failed", build.Error, StringComparison.Ordinal);
            Assert.Equal(["a.c"], folder.Listing);
        }
    }

    [Fact]
    public void AServerTalksToAClient()
    {
        using TestFolder folder = new();
        folder.Write(
            "server.c",
            """
            #include <stdio.h>
            #include <string.h>
            #include <unistd.h>
            #include <arpa/inet.h>
            #include <sys/socket.h>

            int main(void)
            {
                struct sockaddr_in address;
                socklen_t length = sizeof address;
                int listener, connection;

                memset(&address, 0, sizeof address);
                address.sin_family = AF_INET;
                address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
                listener = socket(AF_INET, SOCK_STREAM, 0);
                if (bind(listener, (struct sockaddr *)&address, sizeof address) == -1 || listen(listener, 1) == -1)
                    return 1;
                getsockname(listener, (struct sockaddr *)&address, &length);
                printf("%d\n", ntohs(address.sin_port));
                fflush(stdout);
                connection = accept(listener, NULL, NULL);
                send(connection, "Hello!\n", 7, 0);
                close(connection);
                close(listener);
                return 0;
            }

            """);
        Assert.Equal(0, Command.Run(folder, "build", "server.c", "-o", "server").Status);
        using System.Diagnostics.Process server = Command.Launch(folder["server"], folder.Path);
        int port = int.Parse(server.StandardOutput.ReadLine()!, System.Globalization.CultureInfo.InvariantCulture);
        using TcpClient client = new("127.0.0.1", port);
        using StreamReader reader = new(client.GetStream());
        Assert.Equal("Hello!\n", reader.ReadToEnd());
        server.WaitForExit();
        Assert.Equal(0, server.ExitCode);
    }

    private static bool HasLinker() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
