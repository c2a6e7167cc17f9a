using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Diagnostics;

/// <summary>How diagnostics look.</summary>
public sealed class DiagnosticFormatterTests
{
    private static readonly DiagnosticDescriptor s_error = new("CST9999", DiagnosticSeverity.Error, "no {0} here");

    [Fact]
    public void Shows_the_line_and_a_caret()
    {
        AssertFormatted(
            """
            listen.c:2:14: error CST0002: stray '`' in program
                return 0;`
                         ^
            """,
            Preprocess("{\n    return 0;`\n}", "listen.c"));
    }

    [Fact]
    public void Underlines_the_whole_name()
    {
        AssertFormatted(
            """
            a.c:1:10: error CST0101: header <foo.h> is not one of the system headers that are known here; user headers are found with -I
            #include <foo.h>
                     ^~~~~~~
            """,
            Preprocess("#include <foo.h>", "a.c"));
    }

    [Fact]
    public void Notes_follow_with_their_own_lines()
    {
        AssertFormatted(
            """
            a.c:3:1: error CST0002: stray '@' in program
            TWO(1)
            ^~~~~~
            a.c:1:9: note: expanded from macro 'ONE'
            #define ONE @
                    ^~~
            a.c:2:9: note: expanded from macro 'TWO'
            #define TWO(x) x + ONE
                    ^~~
            """,
            Preprocess("#define ONE @\n#define TWO(x) x + ONE\nTWO(1)", "a.c"));
    }

    [Fact]
    public void Tabs_keep_the_caret_in_line()
    {
        AssertFormatted("a.c:1:4: error CST0002: stray '`' in program\n\tx\t`y\n\t \t^", Preprocess("\tx\t`y", "a.c"));
    }

    [Fact]
    public void Line_directives_change_the_place_but_not_the_text()
    {
        AssertFormatted("gen.y:100:1: error CST0002: stray '`' in program\n`\n^", Preprocess("#line 100 \"gen.y\"\n`", "a.c"));
    }

    [Fact]
    public void A_span_over_several_lines_is_underlined_on_the_first()
    {
        SourceFile file = new("a.c", "f(1,\n  2)\n");
        AssertFormatted("a.c:1:1: error CST9999: no call here\nf(1,\n^~~~", new Diagnostic(s_error, new SourceSpan(file, 0, 9), ["call"], []));
    }

    [Fact]
    public void A_place_behind_the_line_has_a_caret()
    {
        SourceFile file = new("a.c", "int a\r\nint b;");
        AssertFormatted("a.c:1:6: error CST9999: no semicolon here\nint a\n     ^", new Diagnostic(s_error, new SourceSpan(file, 5, 7), ["semicolon"], []));
    }

    [Fact]
    public void An_empty_line_is_not_shown()
    {
        SourceFile file = new("a.c", "");
        AssertFormatted("a.c:1:1: error CST9999: no program here", new Diagnostic(s_error, new SourceSpan(file, 0, 0), ["program"], []));
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        SourceFile file = new("a.c", new string('x', 5000) + "!" + new string('y', 5000));
        string[] lines = Format(new Diagnostic(s_error, new SourceSpan(file, 5000, 5001), ["mark"], [])).Split('\n');
        Assert.Equal(240, lines[1].Length);
        Assert.Equal('!', lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void Control_characters_do_not_reach_the_terminal()
    {
        SourceFile file = new("a.c", "a\u001b[31mb");
        Assert.DoesNotContain('\u001b', Format(new Diagnostic(s_error, new SourceSpan(file, 0, 1), ["escape"], [])));
    }

    [Fact]
    public void Of_many_notes_the_first_and_last_are_shown()
    {
        string text = string.Concat(Enumerable.Range(0, 100).Select(i => $"#define A{i} A{i + 1}\n")) + "#define A100 `\nA0";
        string[] messages = [.. Format(Preprocess(text, "a.c")).Split('\n').Where(line => line.Contains("note: ", StringComparison.Ordinal))];
        Assert.Equal(11, messages.Length);
        Assert.Equal("note: (91 more notes are not shown)", messages[5]);
        Assert.EndsWith("expanded from macro 'A100'", messages[0], StringComparison.Ordinal);
        Assert.EndsWith("expanded from macro 'A0'", messages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_parts_of_a_line_make_the_line()
    {
        DiagnosticLine line = DiagnosticFormatter.GetLines(Preprocess("#warning hi", "a.c")).First();
        Assert.Equal((DiagnosticLineKind.Message, "a.c:1:2: ", "warning CST0110: ", "#warning hi"), (line.Kind, line.Location, line.Label, line.Text));
    }

    private static Diagnostic Preprocess(string text, string path)
    {
        DiagnosticBag diagnostics = new();
        Preprocessor.Run(new SourceFile(path, text), new PreprocessorOptions(), diagnostics);
        return Assert.Single(diagnostics.Diagnostics);
    }

    private static void AssertFormatted(string expected, Diagnostic diagnostic) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Format(diagnostic));

    private static string Format(Diagnostic diagnostic)
    {
        StringWriter writer = new() { NewLine = "\n" };
        DiagnosticFormatter.Write(writer, diagnostic);
        return writer.ToString().TrimEnd('\n');
    }
}
