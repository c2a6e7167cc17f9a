namespace CSockTranslate.Cli.Output;

/// <summary>How a terminal shows text (ECMA-48, select graphic rendition); the colours are those of C compilers.</summary>
/// <param name="Start">The control sequence that switches it on.</param>
internal readonly record struct TextColor(string Start)
{
    /// <summary>The control sequence that switches everything off.</summary>
    internal const string Reset = "\e[0m";

    /// <summary>Whether the user's terminal and the user take colours (https://no-color.org).</summary>
    internal static bool IsWanted =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Bold.</summary>
    internal static TextColor Bold { get; } = new("\e[1m");

    /// <summary>Bold red.</summary>
    internal static TextColor Error { get; } = new("\e[1;31m");

    /// <summary>Bold magenta.</summary>
    internal static TextColor Warning { get; } = new("\e[1;35m");

    /// <summary>Bold cyan.</summary>
    internal static TextColor Note { get; } = new("\e[1;36m");

    /// <summary>Bold green.</summary>
    internal static TextColor Added { get; } = new("\e[1;32m");
}
