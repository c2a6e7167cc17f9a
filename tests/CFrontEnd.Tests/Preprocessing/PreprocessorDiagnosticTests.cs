using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Preprocessing;

/// <summary>One mistake, one diagnostic, in the right place. What is an error and what a warning was checked against gcc.</summary>
public sealed class PreprocessorDiagnosticTests
{
    [Theory]
    // Characters and literals.
    [InlineData("int a;\n  return 0;`\n", "2:12: CST0002")]
    [InlineData("int a = @1;", "1:9: CST0002")]
    [InlineData("x \\ y", "1:3: CST0002")]
    [InlineData("x # y", "1:3: CST0002")]
    [InlineData("int\u00A0x;", "1:4: CST0002")]
    [InlineData("puts(\"abc);\n", "1:6: CST0003")]
    [InlineData("c = 'x;\n", "1:5: CST0003")]
    [InlineData("/* a", "1:1: CST0004")]
    [InlineData("#if 0\n/* a\n#endif\n", "2:1: CST0004", "1:1: CST0105")]
    [InlineData("#if 0\ndon't `@\n#endif\n", "2:4: CST0005")]
    [InlineData("#define X don't\n#define Y `\n", "1:14: CST0005")]
    [InlineData("#error don't\n", "1:2: CST0109")]
    // Includes.
    [InlineData("#include <no_such.h>\n#include <nor_this.h>\n@", "1:10: CST0101")]
    [InlineData("#include \"no_such.h\"\n@", "1:10: CST0102")]
    [InlineData("#include\n", "1:9: CST0100")]
    [InlineData("#include foo\n", "1:10: CST0100")]
    [InlineData("#include <foo\n", "1:10: CST0003")]
    [InlineData("#include \"foo\n", "1:10: CST0003")]
    [InlineData("#include <stddef.h> x\n", "1:21: CST0122")]
    [InlineData("#define NOPE <no_such.h>\n#include NOPE\n", "2:10: CST0101")]
    // Conditionals.
    [InlineData("#if 1\n#ifdef A\n#else\n", "2:1: CST0105", "1:1: CST0105")]
    [InlineData("#if 0\n#if 1\n#endif\n", "1:1: CST0105")]
    [InlineData("#else\n#elif 1\n#endif\n", "1:2: CST0106", "2:2: CST0106", "3:2: CST0106")]
    [InlineData("#if 1\n#else\n#else\n#endif\n", "3:2: CST0107")]
    [InlineData("#if 0\n#else\n#elif 1\n#endif\n", "3:2: CST0107")]
    [InlineData("#if 0\n#if 1\n#else\n#elif 1\n#endif\n#endif\n", "4:2: CST0107")]
    [InlineData("#if 1\n#else x\n#endif y\n", "2:7: CST0122", "3:8: CST0122")]
    [InlineData("#ifdef\n#endif\n", "1:7: CST0111")]
    [InlineData("#ifndef 3\n#endif\n", "1:9: CST0112")]
    [InlineData("#ifdef a b\n#endif\n", "1:10: CST0122")]
    [InlineData("#if\n#endif\n", "1:2: CST0130")]
    [InlineData("#if 0\n#elif\n#endif\n", "2:2: CST0130")]
    [InlineData("#if (1\n#endif\n", "1:5: CST0131")]
    [InlineData("#if 1)\n#endif\n", "1:6: CST0132")]
    [InlineData("#if 1 = 2\n#endif\n", "1:7: CST0132")]
    [InlineData("#if \"a\"\n#endif\n", "1:5: CST0132")]
    [InlineData("#if 1 2\n#endif\n", "1:7: CST0133")]
    [InlineData("#if undefined_function(1)\n#endif\n", "1:23: CST0133")]
    [InlineData("#if 1/0\n#endif\n", "1:6: CST0134")]
    [InlineData("#if 1%0 || 1\n#endif\n", "1:6: CST0134")]
    [InlineData("#if 1.0\n#endif\n", "1:5: CST0135")]
    [InlineData("#if 1i\n#endif\n", "1:5: CST0136")]
    [InlineData("#if 08\n#endif\n", "1:5: CST0251")]
    [InlineData("#if 1lul\n#endif\n", "1:5: CST0250")]
    [InlineData("#if 0x\n#endif\n", "1:5: CST0252")]
    [InlineData("#if 99999999999999999999\n#endif\n", "1:5: CST0253")]
    [InlineData("#if 9223372036854775808\n#endif\n", "1:5: CST0254")]
    [InlineData("#if 1 +\n#endif\n", "1:7: CST0139")]
    [InlineData("#if !\n#endif\n", "1:5: CST0139")]
    [InlineData("#if 1 ? 2\n#endif\n", "1:7: CST0140")]
    [InlineData("#if defined\n#endif\n", "1:12: CST0141")]
    [InlineData("#if defined(X\n#endif\n", "1:14: CST0142")]
    [InlineData("#if __has_include\n#endif\n", "1:5: CST0143")]
    [InlineData("#if __has_include(<stdio.h>\n#endif\n", "1:5: CST0142")]
    [InlineData("#if __has_attribute(1)\n#endif\n", "1:5: CST0143")]
    [InlineData("#if ''\n#endif\n", "1:5: CST0260")]
    [InlineData("#if 1 : 2\n#endif\n", "1:7: CST0145")]
    [InlineData("int a = __has_include;", "1:9: CST0129")]
    // Definitions.
    [InlineData("#define\n", "1:8: CST0111")]
    [InlineData("#define 3\n", "1:9: CST0112")]
    [InlineData("#define defined\n", "1:9: CST0113")]
    [InlineData("#define f(\n", "1:11: CST0114")]
    [InlineData("#define f(x\n", "1:12: CST0114")]
    [InlineData("#define f(x,)\n", "1:13: CST0114")]
    [InlineData("#define f(..., x)\n", "1:14: CST0114")]
    [InlineData("#define f(x, x)\n", "1:14: CST0115")]
    [InlineData("#define f(x) #y\n", "1:14: CST0116")]
    [InlineData("#define f(x) ## x\n", "1:14: CST0117")]
    [InlineData("#define a b ##\n", "1:13: CST0117")]
    [InlineData("#define f(x) __VA_ARGS__\n", "1:14: CST0118")]
    [InlineData("#define f(x, ...) __VA_OPT__ x\n", "1:19: CST0128")]
    [InlineData("#define f(x, ...) __VA_OPT__(x\n", "1:19: CST0128")]
    [InlineData("#define f(x, ...) __VA_OPT__(## x)\n", "1:30: CST0117")]
    [InlineData("#define a+1\n", "1:10: CST0119")]
    [InlineData("#define a 1\n#define a 2\n", "2:9: CST0120")]
    [InlineData("#define a b+c\n#define a b + c\n", "2:9: CST0120")]
    [InlineData("#define f(x) x\n#define f(y) y\n", "2:9: CST0120")]
    [InlineData("#define linux 2\n", "1:9: CST0120")]
    [InlineData("#undef\n", "1:7: CST0111")]
    [InlineData("#undef 1\n", "1:8: CST0112")]
    [InlineData("#undef a b\n", "1:10: CST0122")]
    [InlineData("#undef __LINE__\n", "1:8: CST0121")]
    // Uses.
    [InlineData("#define f(x, y) x\nf(1)", "2:1: CST0123")]
    [InlineData("#define f(x) x\nf(1, 2)", "2:1: CST0124")]
    [InlineData("#define f() x\nf(1)", "2:1: CST0124")]
    [InlineData("#define f(x) x\nf(1", "2:1: CST0125")]
    [InlineData("#define f(x) x\n#if f(1\n#endif\n", "2:5: CST0125")]
    [InlineData("#define c(x, y) x##y\nc(+, a) c(/, /)", "2:1: CST0126", "2:9: CST0126")]
    [InlineData("#define s(x) #x\ns(\\)", "2:1: CST0127")]
    // Other directives.
    [InlineData("#foo\n#!\n", "1:2: CST0108", "2:2: CST0108")]
    [InlineData("#warning hi\n", "1:2: CST0110")]
    [InlineData("#line\n", "1:2: CST0149")]
    [InlineData("#line foo\n", "1:7: CST0150")]
    [InlineData("#line 99999999999\n", "1:7: CST0150")]
    [InlineData("#line 10 foo\n", "1:10: CST0151")]
    [InlineData("#line 10 \"x\" y\n", "1:14: CST0122")]
    [InlineData("#pragma GCC poison gets\nint gets;", "2:5: CST0153")]
    [InlineData("_Pragma(1) ;", "1:1: CST0154")]
    [InlineData("#pragma scalar_storage_order big-endian\n", "1:9: CST0155")]
    [InlineData("#pragma push_macro(X)\n", "1:9: CST0156")]
    [InlineData("#pragma GCC error \"no\"\n#pragma GCC warning \"hm\"\n", "1:13: CST0109", "2:13: CST0110")]
    public void Reports(string text, params string[] reports) => Assert.Equal(reports, PreprocessorTest.Run(text).Reports);

    [Theory]
    [InlineData("`", "stray '`' in program")]
    [InlineData("\u00A0", "stray U+00A0 in program")]
    [InlineData("\u0001", "stray U+0001 in program")]
    [InlineData("“", "stray '“' (U+201C) in program")]
    [InlineData("#error a  b\t/* c */ d", "#error a b d")]
    [InlineData("#include <foo/bar.h>", "header <foo/bar.h> is not one of the system headers that are known here; user headers are found with -I")]
    [InlineData("#define f(x, y) x\nf(1, 2, 3)", "macro \"f\" passed 3 arguments, but takes just 2")]
    public void Says(string text, string message) =>
        Assert.Equal(message, Assert.Single(PreprocessorTest.Run(text).Diagnostics).Message);

    [Fact]
    public void A_stray_character_is_dropped()
    {
        PreprocessorTest.Result result = PreprocessorTest.Run("int x` = 1;");
        Assert.Equal("int x = 1 ;", result.Text);
    }

    [Fact]
    public void A_binary_file_is_one_error()
    {
        PreprocessorTest.Result result = PreprocessorTest.Run("\u007fELF\u0002\0\0@`'\"\n\0", path: "a.out");
        Diagnostic error = Assert.Single(result.Diagnostics);
        Assert.Equal(("CST0001", "'a.out' is not a text file"), (error.Id, error.Message));
        Assert.False(result.Unit.IsComplete);
    }

    [Fact]
    public void A_missing_header_ends_the_unit()
    {
        PreprocessorTest.Result result = PreprocessorTest.Run("int a;\n#include <missing.h>\nint b = `;\n");
        Assert.Equal("CST0101", Assert.Single(result.Diagnostics).Id);
        Assert.Single(result.Unit.Tokens);
        Assert.False(result.Unit.IsComplete);
    }

    [Fact]
    public void Files_that_include_each_other_without_end_are_one_error()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.h", "#include \"b.h\"\n");
        folder.Write("b.h", "#include \"a.h\"\n");
        PreprocessorTest.Result result = PreprocessorTest.Run("#include <a.h>\n", new PreprocessorOptions { IncludeDirectories = [folder.Path] });
        Assert.Equal("CST0104", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void Arguments_do_not_go_on_behind_an_included_file()
    {
        using TemporaryFolder folder = new();
        folder.Write("open.h", "f(1\n");
        folder.Write("name.h", "f\n");
        PreprocessorOptions options = new() { IncludeDirectories = [folder.Path] };
        Assert.Equal(["1:1: CST0125"], PreprocessorTest.Run("#define f(x) [x]\n#include <open.h>\n)\n", options).Reports);
        Assert.Equal("f ( 1 )", PreprocessorTest.RunClean("#define f(x) [x]\n#include <name.h>\n(1)\n", options).Text);
    }

    [Fact]
    public void A_macro_error_shows_the_macros_it_came_through()
    {
        Diagnostic error = Assert.Single(PreprocessorTest.Run("#define INNER a ` b\n#define OUTER INNER\n\n  OUTER;\n").Diagnostics);
        Assert.Equal((4, 3), (error.Span.Line, error.Span.Column));
        Assert.Equal(["expanded from macro 'INNER'", "expanded from macro 'OUTER'"], error.Notes.Select(note => note.Message));
        Assert.Equal([1, 2], error.Notes.Select(note => note.Span.Line));
    }

    [Fact]
    public void Nesting_without_end_is_an_error_not_a_crash()
    {
        const int Depth = 200_000;
        string text = "#if " + new string('(', Depth) + "1" + new string(')', Depth) + "\n#endif\n";
        Assert.Equal("CST0157", Assert.Single(PreprocessorTest.Run(text).Diagnostics).Id);
        string unary = "#if " + new string('!', Depth) + "1\n#endif\n";
        Assert.Equal("CST0157", Assert.Single(PreprocessorTest.Run(unary).Diagnostics).Id);
    }

    [Fact]
    public void Long_chains_are_no_problem()
    {
        const int Length = 20_000;
        string sum = "#if " + string.Concat(Enumerable.Repeat("1 + ", Length)) + "0 == 20000\nyes\n#endif\n";
        Assert.Equal("yes", PreprocessorTest.RunClean(sum).Text);
        string chain = string.Concat(Enumerable.Range(0, Length).Select(i => $"#define A{i} A{i + 1}\n")) + "A0";
        Assert.Equal("A20000", PreprocessorTest.RunClean(chain).Text);
    }

    [Fact]
    public void Macros_that_grow_without_bounds_are_an_error()
    {
        string text = "#define A0 x x x x x x x x x x x x x x x x x x x x\n"
            + string.Concat(Enumerable.Range(1, 9).Select(i => $"#define A{i} A{i - 1} A{i - 1} A{i - 1} A{i - 1} A{i - 1} A{i - 1} A{i - 1} A{i - 1} A{i - 1} A{i - 1}\n"));
        PreprocessorOptions options = new() { MaximumExpandedTokens = 100_000 };
        Assert.Equal("CST0158", Assert.Single(PreprocessorTest.Run(text + "A9", options).Diagnostics).Id);
    }
}
