using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary><c>translate --dump</c> shows every stage, of programs with errors too.</summary>
public sealed class DumpTests
{
    private const string Program = "#define TWO 2\nint main(void)\n{\n    return TWO;\n}\n";

    [Theory]
    [InlineData("tokens", "1:9 Identifier 'TWO'\n")]
    [InlineData("preprocessed", "# 1 \"a.c\"\n\nint main(void)\n{\n    return 2;\n}\n")]
    [InlineData("syntax", "    Return <4:5-4:16>\n      Constant 2 <4:12-4:15>\n")]
    [InlineData("bound", "    return\n      literal 2 : int\n")]
    [InlineData("lowered", "    return\n      literal 2 : int\n")]
    [InlineData("csharp", "        return TWO;\n")]
    public void EachStageIsShown(string stage, string expected)
    {
        using TestFolder folder = new();
        folder.Write("a.c", Program);
        CommandResult result = Command.Run(folder, "translate", "a.c", "--dump", stage);
        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        Assert.Equal(["a.c"], folder.Listing);
    }

    [Fact]
    public void SeveralFilesHaveTheirNamesAbove()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Program);
        folder.Write("b.c", "int b;\n");
        CommandResult result = Command.Run(folder, "translate", "a.c", "b.c", "--dump", "preprocessed");
        Assert.StartsWith("==> a.c <==\n# 1 \"a.c\"\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("==> b.c <==\n# 1 \"b.c\"\nint b;\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AStageIsWrittenToAFolder()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Program);
        folder.Write("b.c", "int b;\n");
        Assert.Equal(new CommandResult(0, "", ""), Command.Run(folder, "translate", "a.c", "b.c", "--dump", "bound", "-o", "out"));
        Assert.Equal(["a.c", "b.c", "out", "out/a.bound", "out/b.bound"], folder.Listing);
        Assert.StartsWith("declaration\n  variable b : int", folder.Read("out/b.bound"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatThereIsOfAProgramWithErrorsIsShown()
    {
        using TestFolder folder = new();
        folder.Write("a.c", "int main(void)\n{\n    int x = ;\n    return y;\n}\n");
        CommandResult result = Command.Run(folder, "translate", "a.c", "--dump", "bound");
        Assert.Equal(1, result.Status);
        Assert.StartsWith("function main : int (void)\n  block\n", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("a.c:3:13: error CST0203", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("'y'", string.Join('\n', result.ErrorLines.Where(line => line.StartsWith("a.c", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyStagesAreShown()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Program);
        CommandResult result = Command.Run(folder, "translate", "a.c", "--dump", "assembly");
        Assert.Equal(2, result.Status);
        Assert.Contains("'tokens', 'preprocessed', 'syntax', 'bound', 'lowered', 'csharp'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderIsRequiredForATranslation()
    {
        using TestFolder folder = new();
        folder.Write("a.c", Program);
        CommandResult result = Command.Run(folder, "translate", "a.c");
        Assert.Equal(2, result.Status);
        Assert.Contains("option '-o' is required", result.Error, StringComparison.Ordinal);
    }
}
