using System.Text;

namespace CSockTranslate.Cli.Output;

/// <summary>
/// Standard output as text: UTF-8 without a byte order mark. The stream beneath takes a reader that has gone away for the end of
/// interest, not for an error, so <c>| head</c> ends quietly.
/// </summary>
internal static class StandardOutput
{
    /// <summary>Whether to colour (https://no-color.org): people read it, not programs.</summary>
    internal static bool UsesColor => !Console.IsOutputRedirected && TextColor.IsWanted;

    /// <summary>Opens it; dispose of it to flush.</summary>
    internal static TextWriter Open() =>
        new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
