using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Parsing;

/// <summary>One mistake gives one error, at the place where a person would point, and what follows is understood again.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("int x\nint y;", "1:6 CST0200")]
    [InlineData("int x y;\nint z;", "1:6 CST0200")]
    [InlineData("int x = 1 2;\nint y;", "1:10 CST0200")]
    [InlineData("extern int f(void)\nint g(void) { return 0; }", "1:19 CST0200")]
    [InlineData("int main(void) { x = 1 }", "1:23 CST0200")]
    [InlineData("int main(void)\n{\n    int x = 5\n    x = 3;\n}", "3:14 CST0200")]
    [InlineData("int main(void)\n{\n    f(1)\n    return 0;\n}", "3:9 CST0200")]
    [InlineData("int main(void) { return 0 }", "1:26 CST0200")]
    [InlineData("int main(void) { break continue; }", "1:23 CST0200")]
    [InlineData("int main(void) { do x(); while (1) y(); }", "1:35 CST0200")]
    [InlineData("int main(void) { goto a }", "1:24 CST0200")]
    [InlineData("int main(void) { x = 5 6; y(); }", "1:23 CST0200")]
    [InlineData("struct s { int x int y; };", "1:17 CST0200")]
    [InlineData("struct s { int x\n int y; };", "1:17 CST0200")]
    [InlineData("struct s { int x; }\nint main(void) { return 0; }", "1:20 CST0200")]
    [InlineData("struct s { int x; }\nstatic const struct s v;", "1:20 CST0200")]
    [InlineData("enum e { A }\nstruct s { int x; };", "1:13 CST0200")]
    [InlineData("typedef int T; struct s { int x; }\nT y;", "1:35 CST0200")]
    [InlineData("_Static_assert(1, \"\")\nint x;", "1:22 CST0200")]
    [InlineData("int f(void) { int x; { x = 1; }\nx = 2\n}", "2:6 CST0200")]
    public void MissingSemicolonIsReportedBehindThePreviousToken(string text, string expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("int main(void) { f(1, 2; g(); }", "1:24 CST0201")]
    [InlineData("int main(void) { f(a b); g(); }", "1:22 CST0201")]
    [InlineData("int main(void) { if (x { y(); } z(); }", "1:24 CST0201")]
    [InlineData("int main(void)\n{\n    if (a == 1\n        b();\n    c();\n}", "4:9 CST0201")]
    [InlineData("int main(void) { while (1 { } }", "1:27 CST0201")]
    [InlineData("int main(void) { x = a[1; y = 2; }", "1:25 CST0201")]
    [InlineData("int main(void) { x = sizeof(int; y = 1; }", "1:32 CST0201")]
    [InlineData("int main(void) { x = (int 5; y = 1; }", "1:27 CST0201")]
    [InlineData("int main(void) { return (1; }", "1:27 CST0201")]
    [InlineData("int f(int a int b, int c) { return 1; }\nint z;", "1:13 CST0201")]
    [InlineData("int f(int a,\n      int b\n      int c) { return 1; }\nint z;", "3:7 CST0201")]
    [InlineData("void f(int x; int y) { }\nint z;", "1:13 CST0201")]
    [InlineData("int a[3; int y;", "1:8 CST0201")]
    [InlineData("int x[] = {1, 2;\nint y;", "1:16 CST0201")]
    [InlineData("int x[] = {1, 2 3, 4}; int y;", "1:17 CST0201")]
    [InlineData("enum e { A B }; int y;", "1:12 CST0201")]
    [InlineData("int main(void) { int a[] = { [1 = 2 }; y(); }", "1:33 CST0201")]
    [InlineData("int main(void) {\n  f();\n", "3:1 CST0201")]
    [InlineData("int main(void) { if (x) {\nint y;\n}\n", "4:1 CST0201")]
    [InlineData("struct s { int a;", "1:18 CST0201")]
    [InlineData("struct s x = { .a 1 }; int y;", "1:19 CST0201")]
    [InlineData("int main(void) { x = a ? b; y(); }", "1:27 CST0201")]
    [InlineData("int main(void) { __builtin_va_arg(x); y(); }", "1:36 CST0201")]
    [InlineData("int __attribute__(x) y; int z;", "1:19 CST0201")]
    public void MissingBracket(string text, string expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("int main(void) { if x) y(); z(); }", "1:21 CST0202")]
    [InlineData("int main(void) { while 1) y(); z(); }", "1:24 CST0202")]
    [InlineData("int main(void) { for i = 0; i < 1; i++) y(); z(); }", "1:22 CST0202")]
    [InlineData("int main(void) { do { } (x); }", "1:25 CST0202")]
    [InlineData("int main(void) { do x(); y(); }", "1:26 CST0202")]
    [InlineData("int main(void) { switch (x) { case 1 y(); } z(); }", "1:37 CST0202")]
    [InlineData("int main(void) { switch (x) { default y(); } z(); }", "1:38 CST0202")]
    [InlineData("int main(void) { for (i = 0; i < 3 i++) { a(); } b(); }", "1:35 CST0200")]
    [InlineData("int main(void) { for (i = 0, i < 3; i++) { a(); } b(); }", "1:40 CST0200")]
    [InlineData("int main(void) { for (;;; ) { a(); } b(); }", "1:25 CST0203")]
    [InlineData("int main(void) { for (int i = 0; ) { a(); } b(); }", "1:34 CST0203")]
    public void StatementHeads(string text, string expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("int main(void) { x = ; y = 2; }", "1:22 CST0203")]
    [InlineData("int main(void) { x = (1 + ; y = 2; }", "1:27 CST0203")]
    [InlineData("int main(void) { x = (1 + ) * 2; y = 2; }", "1:27 CST0203")]
    [InlineData("int main(void) { f(, a); g(); }", "1:20 CST0203")]
    [InlineData("int main(void) { f(a,); g(); }", "1:22 CST0203")]
    [InlineData("int main(void) { x = a[]; y = 2; }", "1:24 CST0203")]
    [InlineData("int main(void) { if () y(); z(); }", "1:22 CST0203")]
    [InlineData("int main(void) { x = = 3; y(); }", "1:22 CST0203")]
    [InlineData("int main(void) { ) y(); }", "1:18 CST0203")]
    [InlineData("int main(void) { ] ; }", "1:18 CST0203")]
    [InlineData("int main(void) { case: z(); }", "1:22 CST0203")]
    [InlineData("int x = 5 +; int y;", "1:12 CST0203")]
    [InlineData("int x = ; int y;", "1:9 CST0203")]
    [InlineData("int main(void) { int y = ; f(y); }", "1:26 CST0203")]
    public void MissingExpression(string text, string expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("int main(void) { a.; b(); }", "1:20 CST0204")]
    [InlineData("int main(void) { a->5; b(); }", "1:21 CST0204")]
    [InlineData("int main(void) { goto 5; b(); }", "1:23 CST0204")]
    [InlineData("int main(void) { goto; }", "1:22 CST0204")]
    [InlineData("int main(void) { x = && 5; }", "1:25 CST0204")]
    [InlineData("int main(void) { __label__ 5; y(); }", "1:28 CST0204")]
    [InlineData("int main(void) { __builtin_offsetof(int, 5); y(); }", "1:42 CST0204")]
    [InlineData("enum { 5 }; int y;", "1:8 CST0204")]
    [InlineData("int f(a, 3) { }", "1:10 CST0204")]
    [InlineData("int 5; int y;", "1:5 CST0205")]
    [InlineData("int *; int y;", "1:6 CST0205")]
    [InlineData("int main(void) { int x = 1, ; y(); }", "1:29 CST0205")]
    [InlineData("int x, ; int y;", "1:8 CST0205")]
    [InlineData("int (*)(void); int y;", "1:7 CST0205")]
    [InlineData("struct s { int ; int *; int x; };", "1:23 CST0205")]
    [InlineData("int __attribute__((5)) x; int y;", "1:20 CST0204")]
    public void MissingName(string text, string expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("foo_t x;", "1:1 CST0206")]
    [InlineData("foo_t *x, y; foo_t z;", "1:1 CST0206")]
    [InlineData("vod f(void) { }", "1:1 CST0206")]
    [InlineData("int f(int, foo_t);", "1:12 CST0206")]
    [InlineData("int f(int a, foo_t b) { foo_t c = b; return c; }", "1:14 CST0206")]
    [InlineData("struct s { foo_t x; int y; };", "1:12 CST0206")]
    [InlineData("int main(void) { foo_t x = 1; x = 2; }", "1:18 CST0206")]
    [InlineData("int main(void) { foo_t *x = 1; x = 2; }", "1:18 CST0206")]
    [InlineData("int main(void) { x = (foo_t *)y; }", "1:23 CST0206")]
    [InlineData("int main(void) { x = (foo_t)y; }", "1:23 CST0206")]
    [InlineData("int main(void) { x = sizeof(foo_t *); }", "1:29 CST0206")]
    [InlineData("static foo_t x;", "1:8 CST0206")]
    [InlineData("int main(void) { for (foo_t i = 0; i < 1; i++) ; }", "1:23 CST0206")]
    public void UnknownTypeIsReportedOnce(string text, string expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("struct s { x; }; int y;", "1:12 CST0207")]
    [InlineData("int f(int a, 5); int y;", "1:14 CST0207")]
    [InlineData("int f(int a,); int y;", "1:13 CST0207")]
    [InlineData("int main(void) { _Generic(x, 5: 1); y(); }", "1:30 CST0207")]
    [InlineData("_Atomic() x; int y;", "1:9 CST0207")]
    [InlineData("struct ; int y;", "1:8 CST0219")]
    [InlineData("int main(void) { enum x y; union 5; z(); }", "1:34 CST0219")]
    [InlineData("enum { }; int y;", "1:8 CST0217")]
    [InlineData("int f(...); int y;", "1:7 CST0218")]
    public void Types(string text, string expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("int main(void) { else x(); y(); }", "1:18 CST0212")]
    [InlineData("int main(void) { if (a) b(); c(); else d(); e(); }", "1:35 CST0212")]
    [InlineData("int main(void) { if (x) int y = 1; z(); }", "1:25 CST0210")]
    [InlineData("int main(void) { for (;;) l: int y = 1; z(); }", "1:30 CST0210")]
    [InlineData("int main(void) { if (x) }", "1:25 CST0209")]
    [InlineData("int main(void) { while (x) }", "1:28 CST0209")]
    [InlineData("int main(void) { asm(x); y(); }", "1:22 CST0214")]
    [InlineData("int main(void) { asm(\"x\" : 5); y(); }", "1:28 CST0214")]
    [InlineData("_Static_assert(1, 2); int y;", "1:19 CST0214")]
    [InlineData("int x = ({ 1; }); int y;", "1:9 CST0220")]
    public void Statements(string text, string expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("int main(void) { } }\nint x;", "1:20 CST0213")]
    [InlineData("}", "1:1 CST0213")]
    [InlineData("int main(void)\n  f();\n  return 0;\n}\nint y;", "1:15 CST0216")]
    [InlineData("int f(int) int x; { }\nint y;", "1:11 CST0216")]
    [InlineData("int f(a) int a; int y;", "1:23 CST0216")]
    [InlineData("int f(void) __attribute__((x)) { }", "1:13 CST0215")]
    [InlineData("int f(void) asm(\"g\") { }", "1:13 CST0215")]
    [InlineData("int main(void) { return 0; } return 1; }\nint y;", "1:30 CST0208")]
    [InlineData("printf(\"a\");\nx += 1;\nreturn 0;\n}\nint y;", "1:1 CST0208")]
    [InlineData("if (x) { y(); }\nint y;", "1:1 CST0208")]
    [InlineData("int main();\n{ return 0; }\nint z;", "2:1 CST0208")]
    [InlineData("int main(void) { int x = 1;\n  for (;;) { }\n  }\n  return 0;\n}\nint y;", "4:3 CST0208")]
    [InlineData("5;\nint y;", "1:1 CST0208")]
    [InlineData("struct s x { 1 };\nint y;", "1:11 CST0200")]
    public void FileScope(string text, string expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("struct s { int a;\nstatic int x;\nint y;", "2:1 CST0201")]
    [InlineData("struct s {\n  int a;\ntypedef int T;\nT x;\nint f(void) { return x; }", "3:1 CST0201")]
    [InlineData("union u { struct { int a;\n} b;\nextern int f(void);\nint y;", "3:1 CST0201")]
    public void MembersWithoutTheirBraceEndAtTheNextDeclaration(string text, string expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("typedef struct node aligned node;\nnode *x;\nvoid f(node *y) { (node *)y; }", "1:28 CST0200")]
    [InlineData("typedef int T[3;\nT x;", "1:16 CST0201")]
    [InlineData("typedef foo_t T;\nT x;\nint f(T);", "1:9 CST0206")]
    public void NameOfABrokenTypedefIsKnownAfterwards(string text, string expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("int f(void)\n{\n  }\n  g(1);\n  asm volatile (\"\");\n  for (;;) { break; }\n  (void)0;\n  x = 2;\n  l: *p = ({ 1; });\n  return 0;\n}\nint y;", "4:3 CST0208")]
    [InlineData("return 0;\nmain() { return 1; }\nint f(void) { return 2; }\n}\n", "1:1 CST0208", "4:1 CST0213")]
    public void RestOfAFunctionIsOneMistake(string text, params string[] expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("typedef int T; int main(void) { f(T); g(); }", "1:35 CST0222")]
    [InlineData("typedef int T; int x = T; int y;", "1:24 CST0222")]
    [InlineData("typedef int T; int main(void) { x = sizeof T; y = 1; }", "1:44 CST0222")]
    [InlineData("typedef int T; int main(void) { if (x == T) y(); z(); }", "1:42 CST0222")]
    public void TypeNameIsNoOperand(string text, string expected) => AssertErrors(text, expected);

    [Theory]
    [InlineData("struct s { int a }; int y;", "1:18 CST0221")]
    [InlineData("union { int a; char b } u; int y;", "1:23 CST0221")]
    public void LastMemberWithoutSemicolonIsAWarning(string text, string expected)
    {
        ParsedSource source = ParsedSource.Parse(text);
        Assert.Equal(expected, Assert.Single(source.Errors));
        Assert.Equal(CFrontEnd.Diagnostics.DiagnosticSeverity.Warning, Assert.Single(source.Diagnostics).Severity);
    }

    [Fact]
    public void TwoMistakesAreTwoErrors() => AssertErrors(
        "int f(void)\n{\n    a = ;\n    b(1;\n    return 0\n}\nint x y;\nfoo_t z;\n",
        "3:9 CST0203", "4:8 CST0201", "5:13 CST0200", "7:6 CST0200", "8:1 CST0206");

    [Fact]
    public void OpeningBracketIsNamedInANote()
    {
        ParsedSource source = ParsedSource.Parse("int main(void) {\n  f(1, g(2);\n}");
        var diagnostic = Assert.Single(source.Diagnostics);
        Assert.Equal("expected ')'", diagnostic.Message);
        var note = Assert.Single(diagnostic.Notes);
        Assert.Equal("to match this '('", note.Message);
        Assert.Equal((2, 4), (note.Span.Line, note.Span.Column));
    }

    [Theory]
    [InlineData("int f(void) { x }", "expected ';' after expression")]
    [InlineData("int x y;", "expected ';' after declaration")]
    [InlineData("int f(void) { return x }", "expected ';' after 'return' statement")]
    [InlineData("struct s { int x; }\nint y;", "expected ';' after struct")]
    [InlineData("int f(void) { if x) ; }", "expected '(' after 'if'")]
    [InlineData("int f(void) { do ; if (1) ; }", "expected 'while' after 'do'")]
    [InlineData("int f(void) { } }", "extraneous closing brace ('}')")]
    [InlineData("struct *x;", "expected a tag or '{' after 'struct'")]
    [InlineData("foo_t x;", "unknown type name 'foo_t'")]
    [InlineData("int f(void) { switch (1) { case 1 ; } }", "expected ':' after 'case'")]
    public void Messages(string text, string expected) => Assert.Equal(expected, Assert.Single(ParsedSource.Parse(text).Diagnostics).Message);

    private static void AssertErrors(string text, params string[] expected) => Assert.Equal(expected, ParsedSource.Parse(text).Errors);
}
