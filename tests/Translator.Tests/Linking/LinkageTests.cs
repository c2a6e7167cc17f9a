using CSockTranslate.CFrontEnd.Diagnostics;
using Xunit;

namespace CSockTranslate.Translator.Tests.Linking;

/// <summary>Definitions are found in other files, and what is wrong between files is reported at its place.</summary>
public sealed class LinkageTests
{
    [Theory]
    [InlineData("int f(void) { return 1; }", "int f(void) { return 2; }", "b.c:1: CST0730 'f' is defined in more than one file (a.c:1)")]
    [InlineData("int v = 1;", "int v = 2;", "b.c:1: CST0730 'v' is defined in more than one file (a.c:1)")]
    [InlineData("int v;", "int v;", "b.c:1: CST0730 'v' is defined in more than one file (a.c:1)")]
    [InlineData("int v;", "int v(void) { return 1; }", "b.c:1: CST0730 'v' is defined in more than one file (a.c:1)")]
    [InlineData("int g(int); int f(void) { return g(1); }", "int h(void);", "a.c:1: CST0702 function 'g' is used but neither defined here nor part of the runtime ()")]
    [InlineData("extern int v; int f(void) { return v; }", "int h(void) { return 1; }", "a.c:1: CST0703 variable 'v' is declared extern but not defined in the program ()")]
    [InlineData("extern int v; int f(void) { return v; }", "static int v = 1; int h(void) { return v; }", "a.c:1: CST0703 variable 'v' is declared extern but not defined in the program ()")]
    [InlineData("extern char *v; int f(void) { return v[0]; }", "char v[4];",
        "a.c:1: CST0731 'v' is declared as 'char *' here, which its definition in another file, 'char [4]', can't be used as (b.c:1)")]
    [InlineData("extern long v; int f(void) { return v; }", "int v;",
        "a.c:1: CST0731 'v' is declared as 'long' here, which its definition in another file, 'int', can't be used as (b.c:1)")]
    [InlineData("int g(int); int f(void) { return g(1); }", "int g(int a, int b) { return a + b; }",
        "a.c:1: CST0731 'g' is declared as 'int (int)' here, which its definition in another file, 'int (int, int)', can't be used as (b.c:1)")]
    [InlineData("double g(int); int f(void) { return g(1); }", "int g(int a) { return a; }",
        "a.c:1: CST0731 'g' is declared as 'double (int)' here, which its definition in another file, 'int (int)', can't be used as (b.c:1)")]
    [InlineData("int g(void); int f(void) { return g(); }", "void g(void) { }",
        "a.c:1: CST0731 'g' is declared as 'int (void)' here, which its definition in another file, 'void (void)', can't be used as (b.c:1)")]
    [InlineData("struct s { int a; }; extern struct s v; int f(void) { return v.a; }", "struct s { long a; } v;",
        "a.c:1: CST0731 'v' is declared as 'struct s' here, which its definition in another file, 'struct s', can't be used as (b.c:1)")]
    [InlineData("extern int g; int f(void) { return g; }", "int g(void) { return 1; }",
        "a.c:1: CST0731 'g' is declared as 'int' here, which its definition in another file, 'int (void)', can't be used as (b.c:1)")]
    [InlineData("extern unsigned v; int f(void) { return v; }", "int v;",
        "a.c:1: CST0732 'v' is declared as 'unsigned int' here, but defined as 'int' in another file (b.c:1)")]
    [InlineData("long g(void *); int f(void) { return g(0); }", "char *g(char *p) { return p; }",
        "a.c:1: CST0732 'g' is declared as 'long (void *)' here, but defined as 'char *(char *)' in another file (b.c:1)")]
    public void What_is_wrong_between_files_is_reported(string first, string second, string expected) =>
        Assert.Equal([expected], Report(("a.c", first + "\n"), ("b.c", second + "\n")));

    [Theory]
    [InlineData("static int f(void) { return 1; } int a(void) { return f(); }", "static int f(void) { return 2; } int b(void) { return f(); }")]
    [InlineData("int f(void) { return 1; }", "__attribute__((weak)) int f(void) { return 2; } int b(void) { return f(); }")]
    [InlineData("__attribute__((weak)) int f(void) { return 2; } int b(void) { return f(); }", "int f(void) { return 1; }")]
    [InlineData("inline int f(void) { return 1; } int a(void) { return f(); }", "inline int f(void) { return 1; } extern int f(void);")]
    [InlineData("inline int f(void) { return 1; } int a(void) { return f(); }", "inline int f(void) { return 1; } int b(void) { return f(); }")]
    [InlineData(
        "extern inline __attribute__((gnu_inline)) int f(void) { return 1; } int a(void) { return f(); }",
        "inline __attribute__((gnu_inline)) int f(void) { return 1; }")]
    [InlineData("int g(); int f(void) { return g(1, 2); }", "int g(a, b) int a, b; { return a + b; }")]
    [InlineData("int g(int); int f(void) { return 1; }", "int g(int a, int b) { return a + b; }")]
    [InlineData("extern char v[]; int f(void) { return v[1]; }", "char v[4];")]
    [InlineData("enum e { A }; extern enum e v; int f(void) { return v; }", "unsigned v;")]
    [InlineData("struct s; struct s *make(void); void *f(void) { return make(); }", "struct s { int a; } only; struct s *make(void) { return &only; }")]
    [InlineData("typedef struct { int a; } t; extern t v; int f(void) { return v.a; }", "typedef struct { int a; } t; t v = { 1 };")]
    [InlineData("int f(void) { extern int v[3]; return v[0]; }", "int v[3] = { 1 };")]
    public void What_works_in_C_is_translated(string first, string second)
    {
        using SourceFolder folder = new(("a.c", first + "\nint main(void) { return 0; }\n"), ("b.c", second + "\n"));
        CSharpCheck.Compiles(Translation.TranslateFiles(folder.Sources));
    }

    [Theory]
    [InlineData("extern unsigned v; int main(void) { v += 1; return v > 5; }", "int v = -1; int *p = &v;")]
    [InlineData("extern int v[2]; int main(void) { return v[1]; }", "unsigned v[2] = { 1, 2 };")]
    [InlineData("long g(void *); int main(void) { return g(0) == 0; }", "char *g(char *p) { return p; }")]
    [InlineData("int g(unsigned, char *); int (*h)(unsigned, char *) = g; int main(void) { return g(1, 0) + h(2, 0); }", "int g(int a, void *p) { return a + !p; }")]
    [InlineData("int g(); int main(void) { g(); (void)g(); return 0; }", "void g(void) { }")]
    [InlineData("void g(int); int main(void) { g(1); return 0; }", "int g(int a) { return a; }")]
    public void What_differs_but_works_in_practice_is_valid(string first, string second)
    {
        using SourceFolder folder = new(("a.c", first + "\n"), ("b.c", second + "\n"));
        TranslationResult result = Translation.TranslateFilesWithDiagnostics(folder.Sources);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("CST0732", diagnostic.Id));
        CSharpCheck.Compiles(result.Files);
    }

    [Fact]
    public void An_error_in_a_header_is_reported_once()
    {
        using SourceFolder folder = new(
            ("a.c", "#include \"h.h\"\nint main(void) { return 0; }\n"), ("b.c", "#include \"h.h\"\nint b;\n"), ("h.h", "int broken(;\n"));
        Diagnostic error = Assert.Single(Translation.TranslateFilesWithDiagnostics(folder.Sources).Diagnostics);
        Assert.EndsWith("h.h", error.Span.File.Path, StringComparison.Ordinal);
    }

    private static string[] Report(params (string Name, string Text)[] files)
    {
        using SourceFolder folder = new(files);
        return
        [
            .. Translation.TranslateFilesWithDiagnostics(folder.Sources).Diagnostics.Select(diagnostic =>
                $"{GetPlace(diagnostic.Span)}: {diagnostic.Id} {diagnostic.Message} ({string.Join(' ', diagnostic.Notes.Select(note => GetPlace(note.Span)))})"),
        ];
    }

    private static string GetPlace(CFrontEnd.Text.SourceSpan span) => $"{Path.GetFileName(span.File.Path)}:{span.Line}";
}
