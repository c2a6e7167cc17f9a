using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary>Input that is no C program gets a clear line and status 1, and no command leaves anything behind.</summary>
public sealed class WrongInputTests
{
    /// <summary>Every command with the words that it needs.</summary>
    public static TheoryData<string> Commands { get; } =
    [
        "translate -o out",
        "build -o app",
        "build --aot -o app",
        "run",
        "analyze",
        "check --snapshots snapshots",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void AMissingFile(string command) => Fails(command.Split(' '), "none.c", "csocktranslate: error: none.c: no such file");

    [Theory]
    [MemberData(nameof(Commands))]
    public void AFolder(string command) => Fails(command.Split(' '), "folder", "csocktranslate: error: folder: is a directory");

    [Theory]
    [MemberData(nameof(Commands))]
    public void AnEmptyFile(string command) => Fails(command.Split(' '), "empty.c", "csocktranslate: error: empty.c: is empty");

    [Theory]
    [MemberData(nameof(Commands))]
    public void ABinaryFile(string command) => Fails(command.Split(' '), "binary.c", "csocktranslate: error: binary.c: is a binary file, not C source");

    [Theory]
    [MemberData(nameof(Commands))]
    public void AnUnknownHeader(string command) => Fails(command.Split(' '), "header.c", "header.c:1:10: error CST");

    [Theory]
    [MemberData(nameof(Commands))]
    public void AStrayCharacter(string command) => Fails(command.Split(' '), "stray.c", "stray.c:3:14: error CST");

    [Theory]
    [InlineData("build", "-o", "app")]
    [InlineData("run")]
    public void AProgramWithoutMain(params string[] command) =>
        Fails(command, "library.c", "csocktranslate: error: library.c: there is no function 'main'");

    [Theory]
    [InlineData("translate", "-o", "out")]
    [InlineData("build", "-o", "app")]
    [InlineData("run")]
    public void TwoProgramsAreNotOne(params string[] command)
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.Nothing);
        folder.Write("b.c", Programs.Nothing);
        CommandResult result = Command.Run(folder, [.. command, "a.c", "b.c"]);
        Assert.Equal(
            new CommandResult(1, "", $"csocktranslate: error: 'a.c' and 'b.c' each have a function 'main': they are not one program{Environment.NewLine}"),
            result);
        Assert.Equal(["a.c", "b.c"], folder.Listing);
    }

    [Fact]
    public void EveryFileThatCanNotBeReadIsReported()
    {
        using TestFolder folder = new();
        CommandResult result = Command.Run(folder, "build", "one.c", "two.c", "-o", "app");
        Assert.Equal(1, result.Status);
        Assert.Equal(2, result.ErrorLines.Length);
        Assert.Empty(folder.Listing);
    }

    [Fact]
    public void AnUnknownFolderOfHeadersIsIgnoredAsCCompilersDo()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.Nothing);
        Assert.Equal(0, Command.Run(folder, "run", "-Inowhere", "a.c").Status);
    }

    private static void Fails(string[] command, string file, string message)
    {
        using TestFolder folder = new();
        Directory.CreateDirectory(folder["folder"]);
        folder.Write("empty.c", "");
        folder.Write("binary.c", "\u007fELF\0\0\0");
        folder.Write("header.c", "#include <no/such/header.h>\nint main(void) { return 0; }\n");
        folder.Write("stray.c", Programs.StrayCharacter);
        folder.Write("library.c", "int twice(int x) { return 2 * x; }\n");
        string[] before = folder.Listing;
        CommandResult result = Command.Run(folder, [.. command, file]);
        Assert.Equal(1, result.Status);
        Assert.StartsWith(message, result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Single(result.ErrorLines, line => line.Contains("error", StringComparison.Ordinal));
        Assert.Equal("", result.Output);
        Assert.Equal(before, folder.Listing);
    }
}
