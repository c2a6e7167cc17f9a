using System.Text;
using System.Text.RegularExpressions;
using CSockTranslate.CFrontEnd.Diagnostics;

namespace CSockTranslate.Translator.Tests.Diagnostics;

/// <summary>
/// A page of <c>docs/diagnostics</c>. Its first C block is a program that provokes the diagnostic; what stands behind the block's language are
/// options (<c>-std=c90</c>) or <c>latin1</c>, the encoding of the file. A block with the name of a file behind its language is another file of the
/// program.
/// </summary>
internal sealed partial class DiagnosticPage
{
    private const int ManyTimes = 200_000;

    private DiagnosticPage(string id, string text)
    {
        Id = id;
        Title = TitlePattern().Match(text) is { Success: true } title ? title.Groups[1].Value : "";
        Severity = SeverityPattern().Match(text) is { Success: true } severity ? severity.Groups[1].Value : "";
        Match example = ExamplePattern().Match(text);
        string[] options = example.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Example = example.Groups[2].Value;
        Standard = options.FirstOrDefault(option => option.StartsWith("-std=", StringComparison.Ordinal))?[5..] ?? "gnu17";
        Encoding = options.Contains("latin1") ? Encoding.Latin1 : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        DiffersFromGcc = text.Contains("\n## gcc\n", StringComparison.Ordinal);
        OtherFiles = [.. OtherFilePattern().Matches(text).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];
        Related = [.. SeeAlsoPattern().Match(text).Groups[1].Captures.Select(capture => capture.Value)];
        HasAdvice = text.Contains("\n## What to do\n\n", StringComparison.Ordinal);
    }

    /// <summary>The folder of the pages.</summary>
    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(Repository.CorpusFolder)!, "docs", "diagnostics");

    public string Id { get; }

    public string Title { get; }

    public string Severity { get; }

    public string Example { get; }

    public string Standard { get; }

    /// <summary>The other files of the program, by name.</summary>
    public IReadOnlyList<(string Name, string Text)> OtherFiles { get; }

    public Encoding Encoding { get; }

    /// <summary>Whether the page says that gcc does something else.</summary>
    public bool DiffersFromGcc { get; }

    public bool HasAdvice { get; }

    /// <summary>The diagnostics that the page refers to: those that can come with it.</summary>
    public IReadOnlyList<string> Related { get; }

    /// <summary>The ids that have a page, in order.</summary>
    public static IEnumerable<string> Ids =>
        Directory.EnumerateFiles(Folder, "CST*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static DiagnosticPage Read(string id) => new(id, File.ReadAllText(Path.Combine(Folder, id + ".md")));

    /// <summary>The title that a diagnostic's page has: its message, with an ellipsis for what differs from use to use.</summary>
    public static string GetTitle(DiagnosticDescriptor descriptor) =>
        PlaceholderPattern().Replace(descriptor.MessageFormat, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    /// <summary>The example as a file: signs that no page can show, and repetitions too long to write down, take the place of what stands for them.</summary>
    public byte[] GetSource()
    {
        string text = RepetitionPattern().Replace(Example, repeated => new string(repeated.Value[0], ManyTimes));
        return Encoding.GetBytes(text.Replace('␀', '\0'));
    }

    [GeneratedRegex(@"\A# CST\d{4}: (.*)$", RegexOptions.Multiline)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"^Severity: (\w+)$", RegexOptions.Multiline)]
    private static partial Regex SeverityPattern();

    [GeneratedRegex(@"^```c( [^\n]*)?\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ExamplePattern();

    [GeneratedRegex(@"^```c (\w+\.c)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex OtherFilePattern();

    [GeneratedRegex(@"^See also: (?:\[(\w+)\]\(\w+\.md\)(?:, )?)+$", RegexOptions.Multiline)]
    private static partial Regex SeeAlsoPattern();

    [GeneratedRegex(@"[()]…")]
    private static partial Regex RepetitionPattern();

    [GeneratedRegex(@"(?<!\{)\{\d+\}")]
    private static partial Regex PlaceholderPattern();
}
