using System.Text.RegularExpressions;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.Translator.Tests.Comments;

/// <summary>Comments stand in the C#, each once, whatever place they had in C.</summary>
public sealed partial class CommentPlaceTests
{
    private static readonly string s_folder = Path.Combine(Repository.ProjectFolder, "Comments", "Places");

    public static TheoryData<string> Programs => [.. Directory.EnumerateFiles(s_folder, "*.c").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_comment_of_a_program_is_there_once_and_in_order(string name)
    {
        string source = File.ReadAllText(Path.Combine(s_folder, name));
        string[] expected = [.. NumberPattern().Matches(source).Select(match => match.Value)];

        string translated = Translation.Translate(name, source).GetText();

        Assert.Equal(expected, NumberPattern().Matches(translated).Select(match => match.Value));
    }

    [Fact]
    public void Comments_of_a_header_stay_with_what_it_declares_and_the_file_keeps_its_first_one()
    {
        string folder = Directory.CreateTempSubdirectory("comments-").FullName;
        File.WriteAllText(
            Path.Combine(folder, "own.h"),
            "// c1\n#ifndef OWN_H /* c2 */\n#define OWN_H\n/* c3 */\nstruct own { int a; }; // c4\nint f(int); // c5\n// c6\n#endif // c7\n// c8\n");
        SourceFile file = new(Path.Combine(folder, "main.c"), "// c0\n#include \"own.h\" // c9\n#include \"own.h\"\nint f(int x) { return x; } // c10\n");

        TranslationResult result = ProgramTranslator.Translate(
            [file], new PreprocessorOptions(), new TranslationOptions(), TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics);
        string text = Assert.Single(result.Files).GetText();
        Assert.Equal(Enumerable.Range(0, 11).Select(i => $"c{i}"), HeaderNumberPattern().Matches(text).Select(match => match.Value));
        Assert.StartsWith("// c0\n", text, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void What_is_lost_is_told_with_its_lines()
    {
        const string Source = "struct s { int a; };\nenum {\n    SIZE = sizeof(struct s) /* a */\n        + /* b */ 4\n};\n";

        Diagnostic warning = Assert.Single(Translation.TranslateWithDiagnostics("lost.c", Source).Diagnostics);

        Assert.Equal(("CST0721", DiagnosticSeverity.Warning), (warning.Id, warning.Severity));
        Assert.Matches("^comments without a place in the C#: lines? [34, ]+$", warning.Message);
    }

    [GeneratedRegex(@"\b[cde]\d{3}\b")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\bc\d+\b")]
    private static partial Regex HeaderNumberPattern();
}
