using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Preprocessing;

/// <summary>Preprocessed units as text, in the form of <c>gcc -E</c>.</summary>
public class PreprocessedTextTests
{
    [Fact]
    public void Lines_stay_where_they_are()
    {
        Assert.Equal("# 1 \"test.c\"\n\nint a;\n\n  int b ;\n", Print("#define B b\nint a;\n\n  int B /* comment */;\n"));
    }

    [Fact]
    public void Many_lines_without_a_token_become_a_linemarker()
    {
        Assert.Equal("# 1 \"test.c\"\nint a;\n# 11 \"test.c\"\nint b;\n", Print("int a;\n\n\n\n\n\n\n\n\n\nint b;\n"));
    }

    [Fact]
    public void Linemarkers_name_the_presumed_place()
    {
        Assert.Equal("# 1 \"test.c\"\n# 7 \"a\\\"b.c\"\nint a;\n", Print("#line 7 \"a\\\"b.c\"\nint a;\n"));
    }

    [Fact]
    public void Headers_begin_and_end()
    {
        string[] markers = [.. Print("#include <stddef.h>\nint a;\n").Split('\n').Where(line => line.StartsWith('#'))];

        Assert.EndsWith(" 1 3", markers[1], StringComparison.Ordinal);
        Assert.Equal("# 2 \"test.c\" 2", markers[^1]);
    }

    [Fact]
    public void Pragmas_stay()
    {
        Assert.Equal("# 1 \"test.c\"\nint a;\n#pragma pack(push, 1)\nint b;\n", Print("int a;\n#pragma pack(push, 1)\nint b;\n"));
    }

    [Theory]
    [InlineData("#define N -1\nint a = 2-N;", "int a = 2- -1;")]
    [InlineData("#define P +\nint a = +P b;", "int a = + + b;")]
    [InlineData("#define E 0x1e\nint a = E+1;", "int a = 0x1e +1;")]
    [InlineData("#define A b\nint A(c);", "int b(c);")]
    [InlineData("#define P(x) x\nint P(a)P(b);", "int a b;")]
    [InlineData("#define S \"s\"\nchar *a = L/**/S;", "char *a = L \"s\";")]
    [InlineData("#define LT <\nint a = b<LT c;", "int a = b< < c;")]
    [InlineData("int a = b+++c;", "int a = b+++c;")]
    public void Tokens_that_a_macro_puts_side_by_side_stay_apart(string source, string expected)
    {
        Assert.Equal(expected, Print(source).TrimEnd('\n').Split('\n')[^1]);
    }

    [Fact]
    public void Tokens_of_a_file_are_listed_with_its_comments()
    {
        StringWriter text = new() { NewLine = "\n" };

        TokenDumper.Dump(new SourceFile("test.c", "#include <x>\n/* a\n b */ y // z\n"), LanguageStandard.Find("gnu17")!, text);

        Assert.Equal(
            "1:1 Hash '#'\n1:2 Identifier 'include'\n1:10 Less '<'\n1:11 Identifier 'x'\n1:12 Greater '>'\n"
            + "2:1 Comment '/* a\\n b */'\n3:7 Identifier 'y'\n3:9 Comment '// z'\n4:1 EndOfFile\n",
            text.ToString());
    }

    private static string Print(string source)
    {
        PreprocessedUnit unit = Preprocessor.Run(new SourceFile("test.c", source), new PreprocessorOptions(), new DiagnosticBag());
        StringWriter text = new() { NewLine = "\n" };
        PreprocessedTextWriter.Write(unit, text);
        return text.ToString();
    }
}
