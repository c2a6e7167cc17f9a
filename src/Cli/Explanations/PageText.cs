using System.Text.RegularExpressions;
using CSockTranslate.Cli.Output;

namespace CSockTranslate.Cli.Explanations;

/// <summary>
/// Writes a page for people who read it in a terminal or a pipe: headings without their signs, code indented, links as their text. Of Markdown
/// it knows what the pages use.
/// </summary>
internal static partial class PageText
{
    private const string Fence = "```";
    private const string CodeIndentation = "    ";

    /// <summary>Writes a page.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="markdown">The page; its lines end in LF.</param>
    /// <param name="useColor">Whether headings are bold.</param>
    internal static void Write(TextWriter writer, string markdown, bool useColor)
    {
        bool isCode = false;
        foreach (string line in markdown.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else if (isCode)
            {
                writer.WriteLine(line.Length > 0 ? CodeIndentation + line : "");
            }
            else if (line.StartsWith('#'))
            {
                string heading = WithoutMarks(line.TrimStart('#').TrimStart());
                writer.WriteLine(useColor ? TextColor.Bold.Start + heading + TextColor.Reset : heading);
            }
            else
            {
                writer.WriteLine(WithoutMarks(line));
            }
        }
    }

    private static string WithoutMarks(string text) =>
        LinkPattern().Replace(text, link => IsAddress(link.Groups[2].Value) ? $"{link.Groups[1].Value} ({link.Groups[2].Value})" : link.Groups[1].Value)
            .Replace("`", "", StringComparison.Ordinal);

    // Links to other pages are told by their text, the id.
    private static bool IsAddress(string target) => target.Contains("://", StringComparison.Ordinal);

    [GeneratedRegex(@"\[([^\]]*)\]\(([^)]*)\)")]
    private static partial Regex LinkPattern();
}
