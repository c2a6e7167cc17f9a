using CSockTranslate.CFrontEnd.Diagnostics;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>One mistake gives one diagnostic, at its place.</summary>
public class SemanticDiagnosticsTests
{
    [Theory]
    [InlineData("int f(void) { return x; }", "1:22 CST0400")]
    [InlineData("int counter; int f(void) { return countr; }", "1:35 CST0401")]
    [InlineData("void f(void) { y = 1; y = 2; y(); }", "1:16 CST0400")]
    [InlineData("typedef int T; int f(void) { return T; }", "1:37 CST0222")]
    [InlineData("int x = y;", "1:9 CST0400")]
    [InlineData("int x; long x;", "1:13 CST0355")]
    [InlineData("int f(int); int f(long x) { return 0; }", "1:17 CST0355")]
    [InlineData("int f(void) { return 0; } int f(void) { return 1; }", "1:31 CST0354")]
    [InlineData("int x = 1; int x = 2;", "1:16 CST0354")]
    [InlineData("int x; int x(void);", "1:12 CST0353")]
    [InlineData("typedef int T; typedef long T;", "1:29 CST0352")]
    [InlineData("typedef int T; int T;", "1:20 CST0353")]
    [InlineData("extern int x; static int x;", "1:26 CST0357")]
    [InlineData("static int x; int x;", "1:19 CST0358")]
    [InlineData("void f(void) { int x; int x; }", "1:27 CST0354")]
    [InlineData("void f(int x) { int x; }", "1:21 CST0354")]
    [InlineData("void f(int x, int x);", "1:19 CST0341")]
    [InlineData("void f(void) { extern int x = 1; }", "1:27 CST0364")]
    [InlineData("void f(void) { static void g(void); }", "1:28 CST0348")]
    [InlineData("auto int x;", "1:1 CST0362")]
    [InlineData("static extern int x;", "1:8 CST0301")]
    [InlineData("short long x;", "1:7 CST0303")]
    [InlineData("unsigned float x;", "1:1 CST0303")]
    [InlineData("int char x;", "1:5 CST0302")]
    [InlineData("long long long x;", "1:11 CST0304")]
    [InlineData("struct s { int a; int a; };", "1:23 CST0315")]
    [InlineData("struct s { int a; struct { int a; }; };", "1:19 CST0315")]
    [InlineData("struct s { int a; }; struct s { int b; };", "1:29 CST0314")]
    [InlineData("struct s { int a; }; union s x;", "1:28 CST0313")]
    [InlineData("struct s { struct s inner; };", "1:21 CST0318")]
    [InlineData("struct s { int f(void); };", "1:16 CST0316")]
    [InlineData("struct s { void v; };", "1:17 CST0318")]
    [InlineData("struct s { int a : 33; };", "1:20 CST0323")]
    [InlineData("struct s { int a : -1; };", "1:20 CST0321")]
    [InlineData("struct s { int a : 0; };", "1:20 CST0322")]
    [InlineData("struct s { float a : 3; };", "1:18 CST0319")]
    [InlineData("int n; struct s { int a : n; };", "1:27 CST0320")]
    [InlineData("struct s { int a[]; int b; };", "1:16 CST0325")]
    [InlineData("union u { int a; int b[]; };", "1:22 CST0324")]
    [InlineData("struct s { int a[]; };", "1:16 CST0326")]
    [InlineData("struct s x;", "1:10 CST0361")]
    [InlineData("void f(void) { struct s x; }", "1:25 CST0361")]
    [InlineData("enum e x;", "1:8 CST0361")]
    [InlineData("enum { A, A };", "1:11 CST0329")]
    [InlineData("enum { A = 1.5 };", "1:12 CST0327")]
    [InlineData("int n; enum { A = n };", "1:19 CST0327")]
    [InlineData("enum { A = 0x7fffffff, B };", "1:24 CST0328")]
    [InlineData("int a[-1];", "1:7 CST0332")]
    [InlineData("int a[1.5];", "1:7 CST0330")]
    [InlineData("int n; int a[n];", "1:14 CST0331")]
    [InlineData("void a[3];", "1:6 CST0335")]
    [InlineData("int a[3](void);", "1:5 CST0334")]
    [InlineData("struct s a[3];", "1:10 CST0336")]
    [InlineData("int f(void)[3];", "1:5 CST0337")]
    [InlineData("int f(void)(void);", "1:5 CST0338")]
    [InlineData("void f(void, int);", "1:8 CST0340")]
    [InlineData("void f(static int x);", "1:8 CST0339")]
    [InlineData("void f(struct s x) { }", "1:17 CST0344")]
    [InlineData("struct s f(void) { }", "1:10 CST0345")]
    [InlineData("int f { return 0; }", "1:6 CST0200")]
    [InlineData("int f(void) = 1;", "1:15 CST0350")]
    [InlineData("typedef int T = 1;", "1:17 CST0351")]
    [InlineData("int f(a) int a, b; { return a; }", "1:17 CST0342")]
    [InlineData("void f(int n) { static int a[n]; }", "1:28 CST0363")]
    [InlineData("void f(int n) { int a[n] = { 1 }; }", "1:28 CST0528")]
    [InlineData("__auto_type x;", "1:13 CST0367")]
    [InlineData("_Alignas(3) int x;", "1:10 CST0309")]
    [InlineData("_Static_assert(1 == 2, \"no\");", "1:1 CST0370")]
    [InlineData("int x; _Static_assert(x, \"no\");", "1:23 CST0372")]
    [InlineData("int f(void) { return 1 + \"a\" * 2; }", "1:30 CST0409")]
    [InlineData("struct s { int a; } s; int f(void) { return s + 1; }", "1:47 CST0409")]
    [InlineData("struct s { int a; } s; int f(void) { if (s) return 1; return 0; }", "1:42 CST0408")]
    [InlineData("struct s { int a; } s; int f(void) { return s.b; }", "1:47 CST0423")]
    [InlineData("struct s { int a; } s; int f(void) { return s->a; }", "1:45 CST0422")]
    [InlineData("struct s { int a; } *p; int f(void) { return p.a; }", "1:46 CST0421")]
    [InlineData("int x; int f(void) { return x.a; }", "1:29 CST0419")]
    [InlineData("int x; int f(void) { return x->a; }", "1:29 CST0420")]
    [InlineData("struct s *p; int f(void) { return p->a; }", "1:35 CST0406")]
    [InlineData("struct s *p; void f(void) { p++; }", "1:29 CST0416")]
    [InlineData("void g(void); int f(void) { return g(); }", "1:36 CST0407")]
    [InlineData("void g(void); void f(void) { int x = g(); }", "1:38 CST0407")]
    [InlineData("void g(void); void f(void) { if (g()) ; }", "1:34 CST0407")]
    [InlineData("void g(void); int f(void) { return g() + 1; }", "1:36 CST0407")]
    [InlineData("int x; void f(void) { x(); }", "1:23 CST0424")]
    [InlineData("int f(int a, int b); void g(void) { f(1); }", "1:37 CST0425")]
    [InlineData("int f(int a, int b); void g(void) { f(1, 2, 3); }", "1:45 CST0426")]
    [InlineData("int f(const char *s, ...); void g(void) { f(); }", "1:43 CST0425")]
    [InlineData("struct s { int a; } s; int f(int); void g(void) { f(s); }", "1:53 CST0432")]
    [InlineData("int f(int *); double d; void g(void) { f(d); }", "1:42 CST0432")]
    [InlineData("void f(void) { 1 = 2; }", "1:16 CST0427")]
    [InlineData("void f(void) { int a[3]; a = 0; }", "1:26 CST0428")]
    [InlineData("void f(void) { const int x = 1; x = 2; }", "1:33 CST0429")]
    [InlineData("void f(const char *p) { *p = 'a'; }", "1:25 CST0430")]
    [InlineData("struct s { const int a; } s, t; void f(void) { s = t; }", "1:48 CST0431")]
    [InlineData("void g(void); void f(void) { g = 0; }", "1:30 CST0427")]
    [InlineData("struct s { int a; } g(void); void f(void) { g().a = 1; }", "1:45 CST0427")]
    [InlineData("void f(void) { int x; x++ = 1; }", "1:23 CST0427")]
    [InlineData("void f(void) { int *p; double d; p = d; }", "1:38 CST0432")]
    [InlineData("struct a { int x; } a; struct b { int x; } b; void f(void) { a = b; }", "1:66 CST0432")]
    [InlineData("void f(void) { int x; &1; }", "1:23 CST0413")]
    [InlineData("struct s { int a : 3; } s; void f(void) { &s.a; }", "1:43 CST0414")]
    [InlineData("void f(void) { register int x; &x; }", "1:33 CST0415")]
    [InlineData("void f(int x) { *x; }", "1:17 CST0411")]
    [InlineData("int f(int x) { return x[0]; }", "1:23 CST0417")]
    [InlineData("int f(int *p, double d) { return p[d]; }", "1:36 CST0418")]
    [InlineData("int f(int *p) { return p % 2; }", "1:26 CST0409")]
    [InlineData("int f(int *p, int *q) { return p + q; }", "1:34 CST0409")]
    [InlineData("int f(int *p, char *q) { return p - q; }", "1:35 CST0409")]
    [InlineData("double f(double x) { return ~x; }", "1:29 CST0410")]
    [InlineData("double f(double x) { return x % 2; }", "1:31 CST0409")]
    [InlineData("int f(int *p) { return -p; }", "1:24 CST0410")]
    [InlineData("struct s { int a; } s; int f(void) { return (int)s; }", "1:45 CST0437")]
    [InlineData("struct s { int a; } s; void f(void) { (struct s)1; }", "1:39 CST0438")]
    [InlineData("double f(int *p) { return (double)p; }", "1:27 CST0437")]
    [InlineData("union u { int a; }; void f(char *p) { (union u)p; }", "1:39 CST0439")]
    [InlineData("int f(void) { return sizeof(struct s); }", "1:22 CST0447")]
    [InlineData("int f(void) { return sizeof(int[]); }", "1:22 CST0447")]
    [InlineData("struct s { int a : 3; } s; int f(void) { return sizeof s.a; }", "1:56 CST0448")]
    [InlineData("struct s { int a : 3; }; int x = __builtin_offsetof(struct s, a);", "1:63 CST0449")]
    [InlineData("int f(double d) { return _Generic(d, int: 1); }", "1:35 CST0454")]
    [InlineData("int f(int x) { return _Generic(x, int: 1, int: 2); }", "1:43 CST0453")]
    [InlineData("int x = ({ 1; });", "1:9 CST0220")]
    [InlineData("struct s { int a; } s; int f(int c) { return c ? s : 1; }", "1:46 CST0446")]
    [InlineData("void f(void) { switch (1.5) { } }", "1:24 CST0500")]
    [InlineData("void f(int x) { switch (x) { case 1: case 1: ; } }", "1:43 CST0503")]
    [InlineData("void f(int x) { switch (x) { case 1 ... 5: case 3: ; } }", "1:49 CST0503")]
    [InlineData("void f(int x) { switch (x) { case x: ; } }", "1:35 CST0502")]
    [InlineData("void f(int x) { switch (x) { default: default: ; } }", "1:39 CST0505")]
    [InlineData("void f(void) { case 1: ; }", "1:16 CST0501")]
    [InlineData("void f(void) { default: ; }", "1:16 CST0501")]
    [InlineData("void f(void) { break; }", "1:16 CST0506")]
    [InlineData("void f(void) { continue; }", "1:16 CST0507")]
    [InlineData("void f(int x) { switch (x) { case 1: continue; } }", "1:38 CST0507")]
    [InlineData("void f(void) { goto nowhere; }", "1:16 CST0511")]
    [InlineData("void f(void) { l: ; l: ; }", "1:21 CST0510")]
    [InlineData("int x; static int y = x;", "1:23 CST0526")]
    [InlineData("int f(void); static int y = f();", "1:29 CST0526")]
    [InlineData("int a[2] = { [5] = 1 };", "1:14 CST0522")]
    [InlineData("int a[2] = { [-1] = 1 };", "1:14 CST0522")]
    [InlineData("int n; int a[2] = { [n] = 1 };", "1:21 CST0521")]
    [InlineData("struct s { int a; } s = { .b = 1 };", "1:28 CST0423")]
    [InlineData("struct s { int a; } s = { [0] = 1 };", "1:27 CST0520")]
    [InlineData("int a[2] = { .x = 1 };", "1:14 CST0519")]
    [InlineData("int x = { };", "1:9 CST0516")]
    [InlineData("int a[3] = 5;", "1:12 CST0513")]
    [InlineData("int x = { .a = 1 };", "1:11 CST0518")]
    [InlineData("char s[] = { \"abc\", 1 };", "1:21 CST0527")]
    [InlineData("struct s { int n; int d[]; }; struct t { struct s s; } t = { { 1, { 2 } } };", "1:67 CST0525")]
    [InlineData("int *p = 1.5;", "1:10 CST0432")]
    public void Errors_are_those_of_gcc(string source, string expected)
    {
        Assert.Equal([expected], BoundSource.Bind(source).Problems);
        Assert.False(GccProgram.IsAvailable && GccProgram.Accepts(source), "gcc accepts it");
    }

    // What gcc compiles but a translation can't keep, and what gcc leaves to the linker.
    [Theory]
    [InlineData("void f(void) { int g(void) { return 1; } }", "1:20 CST0349")]
    [InlineData("static int f(void); int g(void) { return f(); }", "1:42 CST0359")]
    [InlineData("double _Complex x;", "1:8 CST0306")]
    [InlineData("#include <complex.h>\ndouble complex x;", "2:8 CST0306")]
    [InlineData("void x;", "1:6 CST0360")]
    [InlineData("void f(int n) { struct { int a[n]; } s; }", "1:30 CST0317")]
    [InlineData("register int x asm(\"ebx\");", "1:20 CST0368")]
    [InlineData("asm(\"nop\");", "1:1 CST0369")]
    [InlineData("int x __attribute__((vector_size(16)));", "1:22 CST0373")]
    [InlineData("int x __attribute__((mode(V4SI)));", "1:22 CST0307")]
    [InlineData("void f(int x) { __atomic_load_n(x, 0); }", "1:17 CST0470")]
    [InlineData("void f(void) { static _Atomic char c; c /= 3; }", "1:39 CST0471")]
    [InlineData("int f(void) { return __builtin_isnan(1); }", "1:22 CST0472")]
    [InlineData("int f(int x) { return __builtin_add_overflow(x, 1, x); }", "1:23 CST0472")]
    [InlineData("void f(int x) { __builtin_va_start(x, x); }", "1:36 CST0456")]
    [InlineData("void f(int x) { __builtin_va_list ap; __builtin_va_start(ap, x); }", "1:39 CST0457")]
    [InlineData("void f(void *p) { __builtin_frobnicate(p); }", "1:19 CST0405")]
    public void What_cannot_be_translated_is_an_error(string source, string expected)
    {
        BoundSource bound = BoundSource.Bind(source);

        Assert.Equal([expected], bound.Problems);
        Assert.Equal(DiagnosticSeverity.Error, bound.Diagnostics[0].Severity);
    }

    [Theory]
    [InlineData("x;", "1:1 CST0310")]
    [InlineData("f() { return 0; }", "1:1 CST0311")]
    [InlineData("int f(a) { return a; }", "1:7 CST0310")]
    [InlineData("int a[];", "1:5 CST0366")]
    [InlineData("extern int x = 1;", "1:12 CST0365")]
    [InlineData("struct { int a; };", "1:1 CST0312")]
    [InlineData("void f(void) { g(); }", "1:16 CST0403")]
    [InlineData("void f(void) { exit(1); }", "1:16 CST0404")]
    [InlineData("int f(void) { return; }", "1:15 CST0508")]
    [InlineData("void f(void) { return 1; }", "1:23 CST0509")]
    [InlineData("int *p = 1;", "1:10 CST0435")]
    [InlineData("int f(int *p) { return p; }", "1:24 CST0436")]
    [InlineData("char *c; int *i; void f(void) { c = i; }", "1:37 CST0433")]
    [InlineData("char *p; void f(const char *c) { p = c; }", "1:38 CST0434")]
    [InlineData("void g(char **); void f(const char **c) { g(c); }", "1:45 CST0433")]
    [InlineData("int f(char *c, int *i) { return c == i; }", "1:33 CST0442")]
    [InlineData("int f(char *c) { return c == 5; }", "1:25 CST0443")]
    [InlineData("void *f(int c, char *p, int *q) { return c ? p : q; }", "1:42 CST0444")]
    [InlineData("void *f(int c, char *p) { return c ? p : c; }", "1:34 CST0445")]
    [InlineData("void f(void *p) { *p; }", "1:19 CST0412")]
    [InlineData("int f(char *p) { return (int)p; }", "1:25 CST0441")]
    [InlineData("char *f(int x) { return (char *)x; }", "1:25 CST0440")]
    [InlineData("int f(void) { return 1 / 0; }", "1:26 CST0460")]
    [InlineData("int x = 2147483647 + 1;", "1:9 CST0461")]
    [InlineData("char c = 300;", "1:10 CST0462")]
    [InlineData("unsigned char c = -200;", "1:19 CST0462")]
    [InlineData("int x = 0x100000000;", "1:9 CST0462")]
    [InlineData("int f(int x) { return x << 32; }", "1:28 CST0464")]
    [InlineData("int f(int x) { return x >> -1; }", "1:28 CST0463")]
    [InlineData("int a[2] = { 1, 2, 3 };", "1:20 CST0515")]
    [InlineData("struct s { int a; } s = { 1, 2 };", "1:30 CST0515")]
    [InlineData("struct e { }; struct s { struct e a; int b; } s = { 5, 7 };", "1:53 CST0515")]
    [InlineData("struct s { int a[0]; int b; } s = { 5, 7 };", "1:37 CST0515")]
    [InlineData("char s[2] = \"abc\";", "1:13 CST0514")]
    [InlineData("int x = { { 1 } };", "1:11 CST0517")]
    [InlineData("int x = { 1, 2 };", "1:14 CST0515")]
    [InlineData("void f(int x) { switch (x) { case 5 ... 4: ; } }", "1:35 CST0504")]
    [InlineData("void f(int a, int b, ...) { __builtin_va_list ap; __builtin_va_start(ap, a); }", "1:74 CST0458")]
    [InlineData("void f(int a, ...) { __builtin_va_list ap; __builtin_va_start(ap, a); __builtin_va_arg(ap, char); }", "1:92 CST0459")]
    [InlineData("void f(void) { int (*p)(void); int *q; p = q; }", "1:44 CST0433")]
    public void Warnings_let_the_program_through(string source, string expected)
    {
        BoundSource bound = BoundSource.Bind(source);

        Assert.Equal([expected], bound.Problems);
        Assert.Equal(DiagnosticSeverity.Warning, bound.Diagnostics[0].Severity);
        Assert.True(!GccProgram.IsAvailable || GccProgram.Accepts(source), "gcc refuses it");
    }

    [Fact]
    public void A_note_shows_the_other_declaration()
    {
        Diagnostic diagnostic = Assert.Single(BoundSource.Bind("int f(int a);\nvoid g(void)\n{\n    f(1, 2);\n}\n").Diagnostics);

        Assert.Equal(4, diagnostic.Span.Line);
        DiagnosticNote note = Assert.Single(diagnostic.Notes);
        Assert.Equal((1, 5), (note.Span.Line, note.Span.Column));
        Assert.Equal("'f' is declared here", note.Message);
    }

    [Fact]
    public void A_name_is_reported_once_in_a_function() =>
        Assert.Equal(
            ["1:15 CST0400", "2:15 CST0400"], BoundSource.Bind("int f(void) { y = 1; y = 2; return y(); }\nint g(void) { y; return 0; }").Problems);

    [Fact]
    public void A_procedure_may_be_called_before_its_definition() =>
        Assert.Equal(["1:16 CST0403", "1:28 CST0356"], BoundSource.Bind("void f(void) { g(); } void g(void) { }").Problems);

    [Fact]
    public void An_error_in_a_declaration_is_not_repeated_where_it_is_used() =>
        Assert.Equal(["1:5 CST0337"], BoundSource.Bind("int f(void)[3]; int g(void) { return f()[1] + sizeof f; }").Problems);

    [Fact]
    public void Diagnostics_in_a_macro_point_at_its_use()
    {
        Diagnostic diagnostic = Assert.Single(BoundSource.Bind("#define BAD nowhere + 1\nint f(void) { return BAD; }").Diagnostics);

        Assert.Equal((2, 22), (diagnostic.Span.Line, diagnostic.Span.Column));
        Assert.Equal("expanded from macro 'BAD'", Assert.Single(diagnostic.Notes).Message);
    }

    [Fact]
    public void Code_that_is_not_evaluated_is_not_warned_about() =>
        Assert.Empty(BoundSource.Bind("int f(void) { return (0 && 1 / 0) + (1 ? 2 : 1 / 0) + (int)sizeof(1 / 0); }").Problems);

    [Theory]
    [InlineData(20_000)]
    public void Long_chains_do_not_overflow_the_stack(int length)
    {
        string sum = string.Join(" + ", Enumerable.Repeat("x", length));
        string commas = string.Join(", ", Enumerable.Repeat("x", length));
        string elses = string.Concat(Enumerable.Repeat("if (x) ; else ", length));

        Assert.Empty(BoundSource.Bind($"int f(int x) {{ {elses} ; return {sum}; }} int g(int x) {{ return {commas}; }}").Problems);
    }
}
