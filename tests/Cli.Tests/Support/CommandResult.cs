namespace CSockTranslate.Cli.Tests.Support;

/// <summary>What a process left behind: its status, and its output with the line endings as they came.</summary>
public sealed record CommandResult(int Status, string Output, string Error)
{
    /// <summary>The lines of standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
