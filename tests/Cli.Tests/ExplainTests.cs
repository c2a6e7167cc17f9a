using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary><c>explain</c> prints the pages of diagnostics and rules.</summary>
public sealed class ExplainTests
{
    [Fact]
    public void ADiagnosticIsExplainedWithAnExample()
    {
        using TestFolder folder = new();
        CommandResult result = Command.Run(folder, "explain", "CST0210");
        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.StartsWith("CST0210: a declaration can't be the body of '…'; put it in braces\n\nSeverity: error\n\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nExample\n\n    int main(void)\n    {\n        if (1)\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nWhat to do\n\nPut the declaration into braces.\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('`', result.Output);
        Assert.DoesNotContain('\e', result.Output);
    }

    [Theory]
    [InlineData("sock1001")]
    [InlineData("unchecked-socket")]
    public void ARuleIsExplainedByItsIdOrName(string word)
    {
        using TestFolder folder = new();
        CommandResult result = Command.Run(folder, "explain", word);
        Assert.Equal(0, result.Status);
        Assert.StartsWith("SOCK1001: unchecked-socket\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("CWE-252 (https://cwe.mitre.org/data/definitions/252.html)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AllAreListed()
    {
        using TestFolder folder = new();
        string[] lines = Command.Run(folder, "explain").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] pages =
        [
            .. new[] { "docs/diagnostics", "docs/rules" }
                .SelectMany(name => Directory.EnumerateFiles(Path.Combine(Command.RepositoryRoot, name), "*0*.md"))
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(pages, lines.Select(line => line.Split(' ')[0]));
        Assert.Contains("CST0004   unterminated comment", lines);
    }

    [Theory]
    [InlineData("CST020", "did you mean CST0200")]
    [InlineData("unchecked-sockets", "did you mean unchecked-socket?")]
    [InlineData("segfault", "'csocktranslate explain' lists all")]
    public void AnUnknownOneIsAWrongCommandLine(string word, string hint)
    {
        using TestFolder folder = new();
        CommandResult result = Command.Run(folder, "explain", word);
        Assert.Equal((2, ""), (result.Status, result.Output));
        Assert.Contains($"there is no diagnostic or rule '{word}'", result.Error, StringComparison.Ordinal);
        Assert.Contains(hint, result.Error, StringComparison.Ordinal);
    }
}
