using CSockTranslate.Cli.Input;
using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary><c>--compile-commands</c> takes files and options from a compilation database.</summary>
public sealed class CompileCommandsTests
{
    private const string Main = "#include <stdio.h>\n#include \"other.h\"\nint main(void) { printf(\"%s %d\\n\", NAME, other()); return 0; }\n";

    [Fact]
    public void EachFileHasItsOwnOptions()
    {
        using TestFolder folder = Create(
            """
            [
              { "directory": "FOLDER", "file": "src/main.c", "command": "cc -Iinclude -I/usr/include -D 'NAME=\"a b\"' -Wall -o out/main.o -c src/main.c" },
              { "directory": "FOLDER/src", "file": "other.c", "arguments": ["gcc", "-std=gnu99", "-isystem", "../include", "-DVALUE=40+2", "-UOTHER", "-MF", "x.d", "-c", "other.c"] },
              { "directory": "FOLDER/src", "file": "../src/other.c", "arguments": ["gcc", "-DVALUE=7", "-c", "other.c"] },
              { "directory": "FOLDER", "file": "src/start.S", "command": "cc -c src/start.S" },
              { "directory": "FOLDER", "file": "src/gui.cpp", "command": "c++ -c src/gui.cpp" },
            ]
            """);
        Assert.Equal(new CommandResult(0, "a b 42\n", ""), Command.Run(folder, "run", "--compile-commands", "build/compile_commands.json"));
    }

    [Fact]
    public void FilesOfTheCommandLineChoose()
    {
        using TestFolder folder = Create(
            """
            [
              { "directory": "FOLDER", "file": "src/main.c", "command": "cc -Iinclude -DNAME=\"\\\"x\\\"\" -c src/main.c" },
              { "directory": "..", "file": "src/other.c", "command": "cc -Iinclude -DVALUE=3 -c src/other.c" },
              { "directory": "FOLDER", "file": "src/second_main.c", "command": "cc -c src/second_main.c" }
            ]
            """);
        folder.Write("src/second_main.c", Programs.Nothing);
        Assert.Equal(
            new CommandResult(0, "x 3\n", ""),
            Command.Run(folder, "run", "src/main.c", "src/other.c", "--compile-commands", "build/compile_commands.json"));
        Assert.Equal(0, Command.Run(folder, "check", "--compile-commands", "build/compile_commands.json", "--snapshots", "approved", "--update").Status);
        Assert.Equal(0, Command.Run(folder, "translate", "src/second_main.c", "-o", "out", "--compile-commands", "build/compile_commands.json").Status);
    }

    [Theory]
    [InlineData("[", "build/compile_commands.json:1: is not valid JSON")]
    [InlineData("{}", "build/compile_commands.json: is no compilation database: it must be an array")]
    [InlineData("[]", "build/compile_commands.json: has no C file")]
    [InlineData("[{ \"command\": \"cc\" }]", "build/compile_commands.json: entry 1 has no 'file'")]
    [InlineData("[{ \"file\": \"a.c\" }]", "build/compile_commands.json: entry 1 has neither 'arguments' nor 'command'")]
    [InlineData("[{ \"file\": \"a.c\", \"arguments\": [1] }]", "build/compile_commands.json: entry 1 has an argument that is no text")]
    public void AWrongDatabaseIsAWrongCommandLine(string text, string message)
    {
        using TestFolder folder = Create(text);
        Assert.Equal(
            new CommandResult(2, "", $"csocktranslate: error: {message}{Environment.NewLine}"),
            Command.Run(folder, "analyze", "--compile-commands", "build/compile_commands.json"));
    }

    [Fact]
    public void AMissingDatabaseOrFileIsAWrongCommandLine()
    {
        using TestFolder folder = Create("""[{ "file": "../src/main.c", "arguments": ["cc"] }]""");
        Assert.Equal(
            new CommandResult(2, "", $"csocktranslate: error: none.json: no such file{Environment.NewLine}"),
            Command.Run(folder, "run", "--compile-commands", "none.json"));
        Assert.Equal(
            new CommandResult(2, "", $"csocktranslate: error: build/compile_commands.json: has no entry for 'src/other.c'{Environment.NewLine}"),
            Command.Run(folder, "run", "src/other.c", "--compile-commands", "build/compile_commands.json"));
    }

    [Theory]
    [InlineData("a  b\tc", "a|b|c")]
    [InlineData("'a b'c \"d \\\"e\\\" \\f\"", "a bc|d \"e\" \\f")]
    [InlineData("a\\ b '' \"\"", "a b||")]
    [InlineData("'\\' -D'X=\"y\"'", "\\|-DX=\"y\"")]
    public void WordsAreSplitAsAShellDoes(string command, string words) => Assert.Equal(words.Split('|'), ShellWords.Split(command));

    private static TestFolder Create(string database)
    {
        TestFolder folder = new();
        folder.Write("src/main.c", Main);
        folder.Write("src/other.c", "#include <other.h>\nint other(void) { return VALUE; }\n");
        folder.Write("include/other.h", "int other(void);\n");
        folder.Write("build/compile_commands.json", database.Replace("FOLDER", folder.Path, StringComparison.Ordinal));
        return folder;
    }
}
