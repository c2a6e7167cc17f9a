using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary><c>build --each</c>: many programs in one go; one that fails doesn't stop the others.</summary>
public sealed class BulkBuildTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void EveryFileBecomesAProgram(string jobs)
    {
        using TestFolder folder = new();
        for (int i = 0; i < 6; i++)
        {
            folder.Write($"p{i}.c", $"int main(void) {{ return {i}; }}\n");
        }

        CommandResult result = Command.Run(
            folder, ["build", "--each", .. Enumerable.Range(0, 6).Select(i => $"p{i}.c"), "-o", "new/out", "--jobs", jobs]);
        Assert.Equal(new CommandResult(0, "", ""), result);
        Assert.Equal(
            ["new", "new/out", "new/out/CSockTranslate.Runtime.dll", .. Enumerable.Range(0, 6).SelectMany(i => new[]
            {
                $"new/out/p{i}", $"new/out/p{i}.dll", $"new/out/p{i}.runtimeconfig.json",
            })],
            folder.Listing.Where(name => name.StartsWith("new", StringComparison.Ordinal)));
        Assert.All(Enumerable.Range(0, 6), i => Assert.Equal(i, Command.Start(folder[$"new/out/p{i}"], folder.Path, "").Status));
    }

    [Fact]
    public void AFailureIsReportedAndTheRestGoesOn()
    {
        using TestFolder folder = new();
        folder.Write("good.c", Programs.PrintArguments);
        folder.Write("bad.c", Programs.StrayCharacter);
        folder.Write("library.c", "int twice(int x) { return 2 * x; }\n");
        folder.Write("other.c", Programs.Nothing);
        CommandResult result = Command.Run(folder, "build", "--each", "bad.c", "missing.c", "good.c", "library.c", "other.c", "-o", "out");
        Assert.Equal(1, result.Status);
        Assert.Equal("", result.Output);
        Assert.Equal(
            ["bad.c:3:14: error", "csocktranslate: error: missing.c", "csocktranslate: error: library.c"],
            result.ErrorLines.Where(line => line.Contains("error", StringComparison.Ordinal)).Select(line => string.Join(' ', line.Split(' ').Take(line[0] == 'c' ? 3 : 2)).TrimEnd(':')));
        Assert.Equal(
            [
                "out/CSockTranslate.Runtime.dll", "out/good", "out/good.dll", "out/good.runtimeconfig.json",
                "out/other", "out/other.dll", "out/other.runtimeconfig.json",
            ],
            folder.Listing.Where(name => name.StartsWith("out/", StringComparison.Ordinal)));
    }
}
