using System.Text.RegularExpressions;
using CSockTranslate.Cli.Tests.Support;

namespace CSockTranslate.Cli.Tests;

/// <summary>The README says what is so.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Path.Combine(Command.RepositoryRoot, "README.md"));

    [Fact]
    public void TheExampleIsWhatTheTranslatorMakes()
    {
        using TestFolder folder = new();
        folder.Write("greeter.c", Block("c"));
        Assert.Equal(new CommandResult(0, "", ""), Command.Run(folder, "translate", "greeter.c", "-o", "greeter"));
        Assert.Equal(Block("csharp"), folder.Read("greeter/greeter.cs"));
    }

    [Fact]
    public void TheFirstCommandsProgramRuns()
    {
        string arguments = FirstCommand().Match(s_readme).Groups["arguments"].Value;
        string[] words = arguments.Split(' ');
        CommandResult result = Command.Start(Command.Path, Command.RepositoryRoot, "", words);
        Assert.Equal(0, result.Status);
        Assert.Equal("", result.Error);
        Assert.StartsWith("IP addresses for localhost:\n\n", result.Output, StringComparison.Ordinal);
    }

    private static string Block(string language) =>
        Regex.Match(s_readme, $"^```{language}\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Groups["text"].Value;

    [GeneratedRegex("^dotnet run -c Release --project src/Cli -- (?<arguments>.+)$", RegexOptions.Multiline)]
    private static partial Regex FirstCommand();
}
