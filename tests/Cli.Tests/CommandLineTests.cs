using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary>What is wrong with a command line is said in one line, with status 2, and nothing is written.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public void NoCommandShowsTheHelpAsAnError()
    {
        using TestFolder folder = new();
        CommandResult result = Command.Run(folder);
        Assert.Equal(2, result.Status);
        Assert.Equal("", result.Output);
        Assert.Contains("Usage:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void HelpNamesEveryCommand()
    {
        using TestFolder folder = new();
        CommandResult result = Command.Run(folder, "--help");
        Assert.Equal(0, result.Status);
        Assert.Equal("", result.Error);
        Assert.All(["translate", "build", "run", "analyze", "check"], command => Assert.Contains($"  {command} ", result.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("translate", "--line-directives")]
    [InlineData("build", "--each")]
    [InlineData("run", "-I <DIR>")]
    [InlineData("analyze", "--fail-on")]
    [InlineData("check", "--snapshots")]
    public void HelpOfACommandNamesItsOptions(string command, string option)
    {
        using TestFolder folder = new();
        CommandResult result = Command.Run(folder, command, "--help");
        Assert.Equal(0, result.Status);
        Assert.Contains(option, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void VersionIsOneLine()
    {
        using TestFolder folder = new();
        CommandResult result = Command.Run(folder, "--version");
        Assert.Equal(0, result.Status);
        Assert.Matches(@"^csocktranslate \d+\.\d+\.\d+\r?\n$", result.Output);
    }

    [Theory]
    [InlineData("unknown command 'compile'", "compile", "a.c")]
    [InlineData("unknown option '--frobnicate'", "--frobnicate")]
    [InlineData("unknown option '--frobnicate'", "build", "--frobnicate", "a.c", "-o", "app")]
    [InlineData("unknown option '-Wall'", "translate", "a.c", "-Wall", "-o", "out")]
    [InlineData("required argument 'FILE' missing", "build", "-o", "app")]
    [InlineData("option '-o' is required", "build", "a.c")]
    [InlineData("option '-o' is required", "translate", "a.c")]
    [InlineData("required argument missing for option: '-o'", "build", "a.c", "-o")]
    [InlineData("option '--snapshots' is required", "check", "a.c")]
    [InlineData("unknown C standard 'c23'", "build", "-std=c23", "a.c", "-o", "app")]
    [InlineData("'--each' and '--aot' can't be combined", "build", "--each", "--aot", "a.c", "-o", "out")]
    [InlineData("'--jobs' takes a number from 1", "build", "--each", "--jobs", "0", "a.c", "-o", "out")]
    [InlineData("'--jobs'", "build", "--each", "--jobs", "many", "a.c", "-o", "out")]
    [InlineData("argument 'xml' not recognized. Must be one of 'text', 'sarif', 'json' (see 'csocktranslate analyze --help')", "analyze", "a.c", "--format", "xml")]
    [InlineData("argument 'never' not recognized. Must be one of 'error', 'warning', 'info', 'none'", "analyze", "a.c", "--fail-on", "never")]
    [InlineData("required argument 'FILE' missing", "run", "--", "a.c")]
    public void AWrongCommandLineIsOneLine(string message, params string[] arguments)
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.Nothing);
        CommandResult result = Command.Run(folder, arguments);
        Assert.Equal(2, result.Status);
        string line = Assert.Single(result.ErrorLines);
        Assert.StartsWith("csocktranslate: error: ", line, StringComparison.Ordinal);
        Assert.Contains(message, line, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
        Assert.Equal(["a.c"], folder.Listing);
    }
}
