using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary><c>check</c> holds the conversion against the approved one, file by file.</summary>
public sealed class CheckTests
{
    private const string Snapshots = "snapshots";

    [Fact]
    public void ApprovedAndUnchangedIsQuiet()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.PrintArguments);
        folder.Write("b.c", "int twice(int x) { return 2 * x; }\n");
        Assert.Equal(new CommandResult(0, "", ""), Check(folder, "a.c", "b.c", "--update"));
        Assert.Equal(["snapshots", "snapshots/a.verified.cs", "snapshots/b.verified.cs"], SnapshotFiles(folder));
        Assert.Equal(new CommandResult(0, "", ""), Check(folder, "a.c", "b.c"));
    }

    [Fact]
    public void TheApprovedFileIsWhatTranslateWrites()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.PrintArguments);
        Assert.Equal(0, Check(folder, "a.c", "--update").Status);
        Assert.Equal(0, Command.Run(folder, "translate", "a.c", "-o", "out").Status);
        Assert.Equal(folder.Read("out/a.cs"), folder.Read("snapshots/a.verified.cs"));
    }

    [Fact]
    public void ANewConversionHasToBeApproved()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.Nothing);
        CommandResult result = Check(folder, "a.c");
        Assert.Equal(1, result.Status);
        Assert.Equal("csocktranslate: error: a.c: the conversion is new", Assert.Single(result.ErrorLines));
        Assert.StartsWith("--- /dev/null\n+++ snapshots/a.received.cs\n@@ -0,0 +1,", result.Output, StringComparison.Ordinal);
        Assert.Equal(["snapshots", "snapshots/a.received.cs"], SnapshotFiles(folder));
    }

    [Fact]
    public void AChangeIsADiff()
    {
        using TestFolder folder = new();
        folder.Write("a.c", "int main(void)\n{\n    return 1;\n}\n");
        folder.Write("b.c", Programs.Nothing);
        Assert.Equal(0, Check(folder, "a.c", "b.c", "--update").Status);
        folder.Write("a.c", "int main(void)\n{\n    return 2;\n}\n");
        CommandResult changed = Check(folder, "a.c", "b.c");
        Assert.Equal(1, changed.Status);
        Assert.Equal("csocktranslate: error: a.c: the conversion has changed", Assert.Single(changed.ErrorLines));
        Assert.StartsWith("--- snapshots/a.verified.cs\n+++ snapshots/a.received.cs\n@@ -", changed.Output, StringComparison.Ordinal);
        Assert.Contains("\n-        return 1;\n+        return 2;\n", changed.Output, StringComparison.Ordinal);
        Assert.Equal(["snapshots", "snapshots/a.received.cs", "snapshots/a.verified.cs", "snapshots/b.verified.cs"], SnapshotFiles(folder));

        folder.Write("a.c", "int main(void)\n{\n    return 1;\n}\n");
        Assert.Equal(new CommandResult(0, "", ""), Check(folder, "a.c", "b.c"));
        Assert.Equal(["snapshots", "snapshots/a.verified.cs", "snapshots/b.verified.cs"], SnapshotFiles(folder));
    }

    [Fact]
    public void EveryDifferenceIsReported()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.Nothing);
        folder.Write("b.c", "int twice(int x) { return 2 * x; }\n");
        CommandResult result = Check(folder, "a.c", "b.c");
        Assert.Equal(1, result.Status);
        Assert.Equal(["snapshots", "snapshots/a.received.cs", "snapshots/b.received.cs"], SnapshotFiles(folder));
        Assert.Equal(2, result.ErrorLines.Length);
    }

    [Fact]
    public void AnUpdateApprovesAndRemovesWhatWasReceived()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Programs.Nothing);
        Assert.Equal(1, Check(folder, "a.c").Status);
        Assert.Equal(new CommandResult(0, "", ""), Check(folder, "a.c", "--update"));
        Assert.Equal(["snapshots", "snapshots/a.verified.cs"], SnapshotFiles(folder));
    }

    private static CommandResult Check(TestFolder folder, params string[] arguments) =>
        Command.Run(folder, ["check", .. arguments, "--snapshots", Snapshots]);

    private static IEnumerable<string> SnapshotFiles(TestFolder folder) =>
        folder.Listing.Where(name => name.StartsWith(Snapshots, StringComparison.Ordinal));
}
