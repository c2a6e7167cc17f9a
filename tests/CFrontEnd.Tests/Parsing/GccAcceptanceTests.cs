using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Parsing;

/// <summary>
/// What gcc 12 accepts with <c>-std=gnu17</c>, the parser accepts, and nothing else. The verdicts are recorded; where gcc is on the
/// machine, it is asked again. Everything is right but for the syntax, so that the verdict is about syntax.
/// </summary>
public sealed class GccAcceptanceTests
{
    private static readonly string[] s_accepted =
    [
        "int x; ; ;",
        "x; static y; const z = 1; *p; f(); g(int); main() { return 0; }",
        "int f(a, b) int a; char *b; { return a + *b; } int g(a) { return a; }",
        "int f(a, b);",
        "typedef int T; int f(x, y) T x; register T y; { return x + y; }",
        "int f(register x, const y) { return x + y; }",
        "typedef int T; void f(void) { int T = 1; T * 2; { typedef char T; T * p; } T + 1; }",
        "typedef int T; void f(void) { T T; T = 3; }",
        "typedef int T; struct s { T T; T *p; unsigned : 3; } v = { .T = 1 };",
        "typedef int T; void f(int (T)); void g(T (x)); void h(T); void i(unsigned T); void j(T (*)(T));",
        "typedef int T; enum { A }; void f(void) { enum { T = 3 }; int x = T * 2; (void)x; }",
        "typedef int T; void f(void) { T: ; T x; goto T; (void)x; }",
        "typedef struct s s; struct s { s *next; struct { int a; union { int b; char c[4]; }; }; };",
        "struct s {}; union u {}; struct e { int n; char data[]; }; struct z { int a[0]; };",
        "struct s { int a };",
        "struct s { int a;; ; int b; };",
        "struct s { struct t { int x; }; int y; };",
        "struct s { _Static_assert(1, \"\"); int x; };",
        "enum e { A, B = 2, C = B << 1, }; enum e v = C;",
        "enum e { A __attribute__((deprecated)) = 1 } __attribute__((packed));",
        "int a[] = { 1, 2, }, b[3] = { [1] = 2, [2] 3 }, c[9] = { [1 ... 4] = 5 }; struct { int x, y; } d = { x: 1, .y = 2 }, e = {};",
        "int *a[3], (*b)[3], *(*c)(int, char *), (*d[2])(void), (*(*e)(void))[2], ((f)), (*(g));",
        "int (*f(int x))(void) { return 0; } int (g)(void) { return 1; } struct s { int a; } h(void) { struct s v = { 1 }; return v; }",
        "void f(int a[static const 3], int b[*], int c[restrict], int n, int d[n][n + 1], int *restrict, ...);",
        "void f(int a[static const 3], int n, int d[n][n + 1], int (*g)(int (int)), int [const]) ;",
        "int f(int, ...); int g(const char *, ...) __attribute__((format(printf, 1, 2), nonnull(1)));",
        "int x __asm__(\"y\") __attribute__((unused)) = 3, __attribute__((aligned(8))) z;",
        "__attribute__((noreturn)) void f(void); void __attribute__((noreturn)) g(void); int * __attribute__((aligned(8))) const p = 0;",
        "void f(int (__attribute__((unused)) *g)(void), int a __attribute__((unused)), __attribute__((unused)) int b) { }",
        "int x __attribute__(()) __attribute__((,unused,,)); int __attribute__((__const__)) f(void);",
        "_Noreturn void f(void); inline static int g(void) { return 0; } static _Thread_local int h; _Alignas(16) _Alignas(double) char i;",
        "_Atomic int a; _Atomic(int) b; int * _Atomic c; const volatile int d; long unsigned extern int const long e;",
        "typeof(int *) p; __typeof__(p) q; void f(void) { __auto_type x = 5; typeof(x + 1) *y = &x; (void)y; }",
        "double _Complex z; double c; void f(void) { c = __real__ z + __imag__ z; } unsigned __int128 big;",
        "__extension__ long long x; void f(void) { __extension__ int y = __extension__ 5; __extension__ ({ y; }); }",
        "asm(\"\"); _Static_assert(1, \"a\" \"b\"); _Static_assert(1);",
        "void f(int a, int b) { int c = a ? b : a ? b : a; c = a ?: b; c = a, b; c += a -= b; (void)c; }",
        "int f(int a, char *p) { return (int)(char)-1 + (a)-1 + -(int)+a + sizeof(int) * 2 + sizeof a + sizeof(a) + sizeof(int *[3]) + _Alignof(int) + *p++ - - 1; }",
        "int f(int *p) { return p[0] + 0[p] + *p++ + ++*p + (*p)-- + !~*p; }",
        "struct s { int x, y; }; int f(void) { return (struct s){ 1, 2 }.x + ((int[]){ 1, 2 })[0] + sizeof (struct s){ 1 }.y + (int){ 3 }++; }",
        "int f(int x) { return _Generic(x, int: 1, char *: 2, default: 3); }",
        "struct s { struct { int b[4]; } a; }; unsigned long x = __builtin_offsetof(struct s, a.b[3]); int y = __builtin_types_compatible_p(int, long), z = __builtin_choose_expr(1, 2, 3);",
        "void f(int n, ...) { __builtin_va_list ap; __builtin_va_start(ap, n); int x = __builtin_va_arg(ap, int) + *__builtin_va_arg(ap, int *); __builtin_va_end(ap); (void)x; }",
        "void f(int n) { for (int i = 0, j = 1; i < n; i++, j--) ; for (;;) break; while (1) { continue; } do ; while (0); }",
        "void f(int a) { if (a) ; else if (a + 1) { } else ; if (a) if (a) ; else ; }",
        "void f(int a) { switch (a) { case 1: case 2 ... 5: a++; break; default: ; int q; q = 1; (void)q; end: ; goto end; } switch (a) case 1: a--; }",
        "void f(int a) { switch (a) { case 1: int q; q = 1; (void)q; default: } l: }",
        "void f(int a) { l: int x = 1; (void)x; if (a) goto l; }",
        "void f(void) { __label__ l1, l2; __label__ l3; void *p = &&l1; goto *p; l1: __attribute__((unused)); l2: ; l3: ; }",
        "void f(int a) { switch (a) { case 1: a++; __attribute__((fallthrough)); case 2: ; } __attribute__((unused)) int k; }",
        "void f(int a, int b) { asm volatile (\"\" ::: \"memory\"); asm(\"nop\"); asm(\"\" : \"+r\"(a)); asm(\"\" : [o] \"=r\"(a) : [i] \"0\"(b) : \"cc\", \"memory\"); asm goto (\"\" : : : : l); l: ; }",
        "int f(void) { int x = ({ int y = 1; y + 1; }); int g(int a) { return a; } auto int h(void); int h(void) { return 2; } return g(x) + h(); }",
        "typedef int A, B[sizeof(A)]; B b; void f(A a, A);",
        "int f(void), g(int), h; extern int f(void); typedef int F(void); F k;",
        "void f(void) { int; struct s { int x; }; enum { E }; ; }",
        "typedef int T; void f(void) { T; T(x); T(*y); T(z)[3]; sizeof(T); (T)x; (T){ 1 }; (T)(x); (T)+1; (T)*y; (T)&x; }",
        "const char *s = \"a\" \"b\" \"c\"; int c = 'a';",
        "int a = 0b101, b = 0x1p3, c = 1e3f, d = 017, e = 10uLL;",
        "int f(int *x) { return x <: 0 :> ? 1 : 2; }",
        "int f(int *x) <% return x<:0:>; %>",
        "typedef enum { X } E; typedef union { int i; float f; } U; E e = X; U u = { .f = 1 };",
        "int f(int x) { return ((((((((((x)))))))))) ; }",
        "int typedef T; T x; static const struct { int y; } *const p, q = { 1 };",
        "void f(void) { int i; for (i = 0; i < 2; i++) int_label: ; goto int_label; }",
    ];

    private static readonly string[] s_rejected =
    [
        "int x",
        "int x int y;",
        "int x y;",
        "int 5;",
        "int *;",
        "int (*)(void);",
        "int x, ;",
        "int a[3;",
        "int a[] = { 1, 2;",
        "int a[] = { 1 2 };",
        "int a[] = { , };",
        "int a = ;",
        "int a = 1 +;",
        "int a = (1;",
        "int a = 1);",
        "int a = * ;",
        "int a = sizeof;",
        "int a = sizeof();",
        "int a = (int);",
        "int a = 1 ? 2;",
        "int a = 1 ? 2 : ;",
        "typedef int T; int a = T;",
        "typedef int T; int a = sizeof T;",
        "typedef int T; int a = (T) T;",
        "typedef int T; void f(void) { T = 3; }",
        "typedef int T; struct s { unsigned T x; };",
        "struct { int x; } int y;",
        "struct s { int x; } struct t { int y; };",
        "struct;",
        "struct s { int x;",
        "struct s { int x; int };  }",
        "struct s { x; };",
        "struct s { static int x; };",
        "struct s { int x = 1; };",
        "union { int a : ; };",
        "enum { };",
        "enum { , };",
        "enum { A B };",
        "enum { A, , B };",
        "enum { 5 };",
        "enum;",
        "T x;",
        "T *x;",
        "T f(void);",
        "int f(T x);",
        "int f(int, T);",
        "void f(void) { T x; }",
        "int f(...);",
        "int f(int a int b);",
        "int f(int a,);",
        "int f(int a; 5);",
        "int f(int, ..., int);",
        "int f(void) int x; { return 1; }",
        "int f(a) int a; int g;",
        "int f(a, 3) { return 1; }",
        "int f(void) __attribute__((cold)) { return 1; }",
        "int f(void) return 1;",
        "int f(void) { return 1;",
        "int f(void) { return 1; } }",
        "int f(void) { return 1 }",
        "int f(void) { return (1; }",
        "void f(int a) { if a ; }",
        "void f(int a) { if (a ; }",
        "void f(int a) { if () ; }",
        "void f(int a) { if (a) }",
        "void f(int a) { if (a) int b; }",
        "void f(int a) { else ; }",
        "void f(int a) { if (a) ; ; else ; }",
        "void f(int a) { while (a) }",
        "void f(int a) { do ; }",
        "void f(int a) { do ; while (a) }",
        "void f(int a) { for (;;) }",
        "void f(int a) { for (;) ; }",
        "void f(int a) { for (;;;) ; }",
        "void f(int a) { for (a; a) ; }",
        "void f(int a) { switch (a) { case : ; } }",
        "void f(int a) { switch (a) { case 1 ; } }",
        "void f(int a) { switch (a) { default ; } }",
        "void f(int a) { goto ; }",
        "void f(int a) { goto 5; }",
        "void f(int a) { a. ; }",
        "void f(int a) { a[]; }",
        "void f(int a) { f(a,); }",
        "void f(int a) { f(,a); }",
        "void f(int a) { f(a a); }",
        "void f(int a) { a = = 1; }",
        "void f(int a) { a ++ b; }",
        "void f(int a) { (int a; }",
        "void f(int a) { int b = { 1; }",
        "void f(int a) { break continue; }",
        "void f(int a) { asm(a); }",
        "void f(int a) { asm(\"\" : \"r\" a); }",
        "void f(int a) { _Generic(a); }",
        "void f(int a) { _Generic(a, int 1); }",
        "void f(int a) { __builtin_offsetof(int); }",
        "void f(int a) { __label__ 5; }",
        "void f(int a) { a: __label__ b; b: ; }",
        "_Static_assert(1, 2);",
        "_Static_assert(1, \"a\"",
        "_Alignas() int x;",
        "_Atomic() x;",
        "typeof() x;",
        "int x = ({ 1; });",
        "if (1) { }",
        "return 0;",
        "{ int x; }",
        "int f(void); { return 0; }",
        "5;",
        "}",
        ")",
        "__attribute__((unused) int x;",
        "__attribute__(unused) int x;",
        "void f(int a[static]);",
        "int a[static 3];  int b[*] = { ] };",
        "extern \"C\" int x;",
        "class X { };",
        "int x = 1, int y = 2;",
        "void f(int a) { int x = a } ",
        "long x = (long) (;",
    ];

    public static TheoryData<string, bool> Corpus
    {
        get
        {
            TheoryData<string, bool> data = [];
            foreach (string text in s_accepted)
            {
                data.Add(text, true);
            }

            foreach (string text in s_rejected)
            {
                data.Add(text, false);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void ParserAgrees(string text, bool isAccepted)
    {
        ParsedSource source = ParsedSource.Parse(text + "\n");
        Assert.Equal(isAccepted, source.Diagnostics.All(diagnostic => diagnostic.Severity != CFrontEnd.Diagnostics.DiagnosticSeverity.Error));
    }

    [Fact]
    public async Task RecordedVerdictsAreGccs()
    {
        // Other versions differ: from gcc 14 on, an implicit int is an error.
        if (await RunGccAsync(["-dumpversion"], "") is not (0, _, var version) || version.Split('.')[0].Trim() != "12")
        {
            return;
        }

        foreach ((string text, bool isAccepted) in Corpus.Select(row => row.Data))
        {
            (int status, string errors, _) = await RunGccAsync(["-std=gnu17", "-fsyntax-only", "-w", "-xc", "-"], text + "\n");
            Assert.True(isAccepted == (status == 0), text + "\n" + errors);
        }
    }

    /// <summary>Runs gcc; the status is -1 if there is none.</summary>
    private static async Task<(int Status, string Errors, string Output)> RunGccAsync(string[] arguments, string input)
    {
        ProcessStartInfo start = new("gcc", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, await errors, await output);
        }
        catch (Win32Exception)
        {
            return (-1, "", "");
        }
    }
}
