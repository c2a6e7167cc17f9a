using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary>Output that can't be written gets one line and status 1; what was there before stays as it was.</summary>
public sealed class OutputPlaceTests
{
    [Theory]
    [InlineData("'folder': it is a directory", "build", "a.c", "-o", "folder")]
    [InlineData("'folder': it is a directory", "build", "--aot", "a.c", "-o", "folder")]
    [InlineData("'folder': it is a directory", "analyze", "a.c", "-o", "folder")]
    [InlineData("'nowhere/app': no such directory", "build", "a.c", "-o", "nowhere/app")]
    [InlineData("'a.c/app': no such directory", "build", "a.c", "-o", "a.c/app")]
    [InlineData("'nowhere/report': no such directory", "analyze", "a.c", "-o", "nowhere/report")]
    [InlineData("'a.c' is both input and output", "build", "a.c", "-o", "a.c")]
    [InlineData("'./folder/../a.c' is both input and output", "build", "a.c", "-o", "./folder/../a.c")]
    [InlineData("'a.c' is both input and output", "analyze", "a.c", "-o", "a.c")]
    [InlineData("cannot write 'a.c", "translate", "a.c", "-o", "a.c")]
    [InlineData("cannot write 'a.c", "translate", "a.c", "-o", "a.c/below")]
    [InlineData("cannot write 'a.c", "build", "--each", "a.c", "-o", "a.c")]
    [InlineData("cannot use the snapshot 'a.c", "check", "a.c", "--snapshots", "a.c")]
    [InlineData("'a.c' and 'folder/a.c' would have the same output", "build", "--each", "a.c", "folder/a.c", "-o", "out")]
    [InlineData("'a.c' and 'folder/a.c' would have the same output", "check", "a.c", "folder/a.c", "--snapshots", "out")]
    public void AnUnusablePlaceIsOneLine(string message, params string[] arguments)
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.Nothing);
        folder.Write("folder/a.c", Programs.Nothing);
        string[] before = folder.Listing;
        CommandResult result = Command.Run(folder, arguments);
        Assert.Equal(1, result.Status);
        Assert.Contains(message, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, folder.Listing);
        Assert.Equal(Programs.Nothing, folder.Read("a.c"));
    }

    [Fact]
    public void ADeviceIsNotReplaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Devices are files on Unix only.");
        using TestFolder folder = new();
        folder.Write("a.c", Programs.Nothing);
        CommandResult result = Command.Run(folder, "build", "a.c", "-o", "/dev/null");
        Assert.Equal(1, result.Status);
        Assert.Contains("it is not a place for files", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists("/dev/null.dll"));
    }

    [Fact]
    public void ErrorsInTheSourceLeaveAnEarlierBuildAlone()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.PrintArguments);
        Assert.Equal(0, Command.Run(folder, "build", "a.c", "-o", "app").Status);
        string[] before = folder.Listing;
        folder.Write("a.c", Programs.StrayCharacter);
        Assert.Equal(1, Command.Run(folder, "build", "a.c", "-o", "app").Status);
        Assert.Equal(before, folder.Listing);
        Assert.Equal(7, Command.Start(folder["app"], folder.Path, "").Status);
    }
}
