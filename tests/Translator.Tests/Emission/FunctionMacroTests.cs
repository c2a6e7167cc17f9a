using System.Text.RegularExpressions;
using CSockTranslate.Translator.Tests.Linking;
using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Function-like macros become methods where every use allows it.</summary>
public sealed partial class FunctionMacroTests
{
    private const string Functions = "int base; int g(int x) { return base += x; }\n";

    [Theory]
    [InlineData("#define SQUARE(x) ((x) * (x))", "int n = 3, r = SQUARE(n + 1);", "static int SQUARE(int x) => x * x;", "int n = 3, r = SQUARE(n + 1);")]
    [InlineData("#define MAX(a, b) ((a) > (b) ? (a) : (b))", "int n = 3, r = MAX(n, MAX(n, 2));", "static int MAX(int a, int b) => a > b ? a : b;", "int n = 3, r = MAX(n, MAX(n, 2));")]
    [InlineData("#define IS_ODD(n) ((n) & 1)", "int n = 3; if (IS_ODD(n)) n = 0;", "static int IS_ODD(int n) => n & 1;", "if (IS_ODD(n) != 0)")]
    [InlineData("#define IS_NEG(n) ((n) < 0)", "int n = 3; if (!IS_NEG(n)) n = IS_NEG(n);", "static bool IS_NEG(int n) => n < 0;", "if (!IS_NEG(n))")]
    [InlineData("#define LOW(x) ((unsigned char)(x))", "int n = 300; n = LOW(n);", "static byte LOW(int x) => (byte)x;", "n = LOW(n);")]
    [InlineData("#define ABS(x) ((x) < 0 ? -(x) : (x))", "short s = -3; int n = ABS(s);", "static int ABS(int x) => x < 0 ? -x : x;", "int n = ABS(s);")]
    [InlineData("struct s { int v; };\n#define V(p) ((p)->v)", "struct s s = { 1 }; const struct s *t = &s; int n = V(&s) + V(t);", "static int V(s* p) => p->v;", "int n = V(&s) + V(t);")]
    [InlineData("#define ZERO() (0)", "int n = 1; n = n + ZERO();", "static int ZERO() => 0;", "n = n + ZERO();")]
    [InlineData("#define MASK(n) (BIT(n) - 1)\n#define BIT(n) (1u << (n))", "int n = 3; unsigned m = MASK(n);", "static uint MASK(int n) => BIT(n) - 1;", "uint m = MASK(n);")]
    [InlineData("#define OUTER(n) INNER(n)\n#define INNER(n) ((n) + 1)", "int n = 3; n = OUTER(n);", "static int OUTER(int n) => INNER(n);", "n = OUTER(n);")]
    [InlineData("#define V(x) ((base) + (x))\nint base;", "int n = V(1);", "static int V(int x) => @base + x;", "int n = V(1);")]
    [InlineData("#define IN(in, ref) ((in) - (ref))", "int n = 2; n = IN(n, 1);", "static int IN(int @in, int @ref) => @in - @ref;", "n = IN(n, 1);")]
    [InlineData("typedef struct list { struct list *next; } list;\n#define NEXT(list) ((list)->next)", "list l = { 0 }; list *n = NEXT(&l);", "static list* NEXT(list* list) => list->next;", "list* n = NEXT(&l);")]
    [InlineData("#include <stdlib.h>\n#define string(x) ((x) + 1)", "int n = string(1);", "static int @string(int x) => x + 1;", "int n = @string(1);")]
    [InlineData("#define SIZE(x) ((x) * 2)", "int n = 1; char a[SIZE(n)]; a[0] = 0;", "static int SIZE(int x) => x * 2;", "sbyte* a = storage.Allocate<sbyte>(SIZE(n));")]
    public void A_macro_becomes_a_method(string macro, string statements, string method, string use)
    {
        string text = Translate(macro, statements);

        Assert.Contains($"    {method}\n", text, StringComparison.Ordinal);
        Assert.Contains($"        {use}\n", text, StringComparison.Ordinal);
    }

    // The argument with the conversion that the body asks for.
    [Theory]
    [InlineData("#define HALF(x) ((x) / 2.0)", "int n = 3; double d = HALF(n), e = HALF(d);", "static double HALF(double x) => x / 2.0;", "double d = HALF(n), e = HALF(d);")]
    [InlineData("#define MIN(a, b) ((a) < (b) ? (a) : (b))", "unsigned long n = 3; int i = 2; n = MIN(n, 8); n = MIN(n, i);", "static ulong MIN(ulong a, ulong b) => a < b ? a : b;", "n = MIN(n, (ulong)i);")]
    [InlineData("#include <stdlib.h>\n#define FREE(p) ((void)free(p))", "char *p = 0; int *q = 0; FREE(p); FREE(q);", "static void FREE(void* p) => free(p);", "FREE(q);")]
    [InlineData("#include <stdlib.h>\n#define IS(p, q) ((p) == (q))", "char *p = 0; int n = IS(p, NULL);", "static bool IS(sbyte* p, sbyte* q) => p == q;", "int n = IS(p, null) ? 1 : 0;")]
    [InlineData("#define FIRST(a) ((a)[0])", "int a[2] = { 1, 2 }; int *p = a; int n = FIRST(a) + FIRST(p);", "static int FIRST(int* a) => a[0];", "int n = FIRST(a) + FIRST(p);")]
    public void A_parameter_has_the_type_that_all_arguments_are_converted_to(string macro, string statements, string method, string use) =>
        A_macro_becomes_a_method(macro, statements, method, use);

    // What a macro does, it does last, after its arguments have been evaluated as often as in the macro.
    [Theory]
    [InlineData("#define ADD(a, b) ((a) + (b))", "int n = ADD(g(1), 2);", "static int ADD(int a, int b) => a + b;", "int n = ADD(g(1), 2);")]
    [InlineData("#define ADD(a, b) ((a) + (b))", "int n = ADD(g(1), g(2));", "static int ADD(int a, int b) => a + b;", "int n = ADD(g(1), g(2));")]
    [InlineData("#define PLUS(x) ((x) + base)", "int n = PLUS(g(1));", "static int PLUS(int x) => x + @base;", "int n = PLUS(g(1));")]
    [InlineData("#define CALL(x) g(x)", "int n = 1; CALL(n); CALL(n++);", "static int CALL(int x) => g(x);", "CALL(n++);")]
    [InlineData("#define SET(n) (base = (n))", "int n = 1; SET(n); SET(g(n));", "static int SET(int n) => @base = n;", "SET(g(n));")]
    [InlineData("#define ADD(n) (base += (n))", "int n = 1; ADD(n);", "static int ADD(int n) => @base += n;", "ADD(n);")]
    [InlineData("#define NEXT() (base++)", "int n = NEXT(); NEXT();", "static int NEXT() => @base++;", "NEXT();")]
    [InlineData("#define CLEAR(p) (*(p) = 0)", "int n = 1; CLEAR(&n);", "static int CLEAR(int* p) => *p = 0;", "CLEAR(&n);")]
    public void A_macro_with_an_effect_becomes_a_method(string macro, string statements, string method, string use) =>
        A_macro_becomes_a_method(Functions + macro, statements, method, use);

    [Theory]
    [InlineData("types differ", "#define INC(x) ((x) + 1)", "int n = 1; long l = 2; n = INC(n); l = INC(l);")]
    [InlineData("an argument is evaluated twice", "#define SQUARE(x) ((x) * (x))", "int n = 1; n = SQUARE(n++);")]
    [InlineData("a volatile object is read twice", "#define SQUARE(x) ((x) * (x))", "volatile int n = 1; int r = SQUARE(n);")]
    [InlineData("an argument is maybe not evaluated", "#define AND(a, b) ((a) && (b))", "int n = 1; n = AND(n, n++);")]
    [InlineData("an argument can't be evaluated always", "#define IF(c, v) ((c) ? (v) : 0)", "int *p = 0; int n = IF(p != 0, *p);")]
    [InlineData("a division can't be done always", "#define IF(c, v) ((c) ? (v) : 0)", "int d = 0; int n = IF(d != 0, 7 / d);")]
    [InlineData("another order of arguments", "#define REVERSE(a, b) ((b) - (a))", "int n = REVERSE(g(1), g(2));")]
    [InlineData("a read before an argument with effects", "#define PLUS(x) (base - (x))", "int n = PLUS(g(1));")]
    [InlineData("an effect in the middle", "#define ADD(x) (g(x) + base)", "int n = ADD(1);")]
    [InlineData("several effects", "#define TWO(x) (g(x), g(x))", "int n = TWO(1);")]
    [InlineData("a local variable", "#define PLUS(x) ((x) + step)", "int step = 2, n = PLUS(1);")]
    [InlineData("a local variable that hides a global one", "#define PLUS(x) ((x) + base)", "int base = 2, n = PLUS(1);")]
    [InlineData("an lvalue", "#define V(p) (*(p))", "int n = 1; V(&n) = 2;")]
    [InlineData("an lvalue in one use", "#define V(p) (*(p))", "int n = 1; V(&n) += V(&n);")]
    [InlineData("an argument as lvalue", "#define SET(x) ((x) = 5)", "int n = 1; SET(n);")]
    [InlineData("a step of an argument", "#define NEXT(p) (*(p)++)", "char t[3] = \"ab\", *p = t; int n = NEXT(p);")]
    [InlineData("the address of an argument", "#define ADDRESS(x) (&(x))", "int n = 1; *ADDRESS(n) = 2;")]
    [InlineData("the address of a use", "#define V(p) (*(p))", "int n = 1, *p = &n; p = &V(p);")]
    [InlineData("nothing but the argument", "#define ID(x) (x)", "int n = 1; n = ID(n) + ID(ID(n));")]
    [InlineData("nothing at all", "#define UNUSED(x) ((void)(x))", "int n = 1; UNUSED(n);")]
    [InlineData("a hint", "#define LIKELY(x) __builtin_expect(!!(x), 1)", "int n = 1; if (LIKELY(n)) n = 2;")]
    [InlineData("memory of the caller", "#define ROOM(n) __builtin_alloca(n)", "char *p = ROOM(8); *p = 0;")]
    [InlineData("a built-in function", "#define BITS(n) __builtin_popcount(n)", "int n = BITS(7u);")]
    [InlineData("a text", "#define NAME() (\"name\")", "const char *p = NAME();")]
    [InlineData("a text for an argument", "#include <stdio.h>\n#define SAY(text) puts(text)", "SAY(\"hello\");")]
    [InlineData("a text that goes on", "#include <stdio.h>\n#define SAY(text) puts(\"> \" text)", "SAY(\"hello\");")]
    [InlineData("stringizing", "#define NAME(x) (#x[0])", "int n = NAME(abc);")]
    [InlineData("pasting", "#define NUMBER(x) (x ## 1)", "int n = NUMBER(2);")]
    [InlineData("variable arguments", "#define CALL(...) g(__VA_ARGS__)", "int n = CALL(1);")]
    [InlineData("the place", "#define LINE(x) ((x) + __LINE__)", "int n = 1; n = LINE(n);")]
    [InlineData("a type for an argument", "#define NEW(t) ((t *)0)", "int *p = NEW(int);")]
    [InlineData("a member for an argument", "struct s { int v; };\n#define GET(p, m) ((p)->m)", "struct s s = { 1 }; int n = GET(&s, v);")]
    [InlineData("a structure for an argument", "struct s { int v; };\n#define GET(s) ((s).v)", "struct s t = { 1 }; int n = GET(t);")]
    [InlineData("a structure without a name", "#define GET(p) ((p)->v)\nstruct { int v; } pool;", "int n = GET(&pool);")]
    [InlineData("the size of an argument", "#define COUNT(a) (sizeof(a) / sizeof((a)[0]))", "int a[3]; int n = (int)COUNT(a);")]
    [InlineData("the size of what an argument points to", "#define SIZE(p) ((p) != 0 ? sizeof *(p) : 0)", "int a = 1; int n = (int)SIZE(&a);")]
    [InlineData("the type of an argument", "#define KIND(x) _Generic((x), char: 1, default: 2)", "char c = 1; int n = KIND(c);")]
    [InlineData("a statement", "#define CALL(x) do { n = (x); } while (0)", "int n; CALL(2);")]
    [InlineData("a statement in an expression", "#define TWICE(x) ({ int y = (x); y + y; })", "int n = TWICE(2);")]
    [InlineData("a case", "#define CODE(x) ((x) + 1)", "int n = 1; switch (n) { case CODE(1): n = CODE(n); }")]
    [InlineData("an enumerator", "#define CODE(x) ((x) + 1)\nenum { FIRST = CODE(1) };", "int n = CODE(FIRST);")]
    [InlineData("the width of a bit-field", "#define WIDTH(x) ((x) + 1)\nstruct s { unsigned b : WIDTH(2); };", "struct s s = { 1 }; int n = WIDTH(s.b);")]
    [InlineData("an array's length", "#define SIZE(x) ((x) * 2)", "int n = 1; char a[SIZE(3)]; a[0] = SIZE(n);")]
    [InlineData("a static assertion", "#define SIZE(x) ((x) * 2)\n_Static_assert(SIZE(1) == 2, \"\");", "int n = SIZE(1);")]
    [InlineData("a static initialiser", "#define SIZE(x) ((x) * 2)\nstatic int s = SIZE(3);", "int n = SIZE(s);")]
    [InlineData("a static initialiser in a function", "#define SIZE(x) ((x) * 2)", "static int s = SIZE(3); int n = SIZE(s);")]
    [InlineData("the size of a use", "#define SUM(x) ((x) + 1)", "int n = (int)sizeof(SUM(1)) + SUM(1);")]
    [InlineData("an endless loop", "#define ON(x) ((x) + 0)", "int n = 1; while (ON(1)) { if (n++ > 3) return; }")]
    [InlineData("a constant condition", "#define ON(x) ((x) + 0)", "int n; if (g(1) > 0 || ON(1)) n = 1;")]
    [InlineData("not a whole expression", "#define PLUS(x) x + 1", "int n = 2; n = 3 * PLUS(n);")]
    [InlineData("precedence in the use", "#define TWICE(x) (x * 2)", "int n = 2; n = TWICE(n + 1);")]
    [InlineData("two definitions", "#define F(x) ((x) + 1)", "int n = F(1);\n#undef F\n#define F(x) ((x) + 2)\nn = F(n);")]
    [InlineData("another macro is defined anew", "#define STEP 1\n#define F(x) ((x) + STEP)", "int n = F(1);\n#undef STEP\n#define STEP 2\nn = F(n);")]
    [InlineData("another thing of the same name", "#define F(x) ((x) + 1)", "int F = 1; F = F(F);")]
    [InlineData("a function of the same name", "#define g(x) g((x) + 1)", "int n = g(1);")]
    public void A_macro_stays_expanded(string reason, string macro, string statements)
    {
        string text = Translate(Functions + macro, statements);
        string[] names = [.. MacroName().Matches(macro).Select(match => match.Groups[1].Value)];

        Assert.True(names.Length == 1 && !Regex.IsMatch(text, $@"static \S+ {names[0]}\(.*=>"), $"{reason}:\n{text}");
    }

    // gcc gives 0 for a constant that is shifted too far, the machine does not.
    [Fact]
    public void A_macro_that_gcc_folds_otherwise_stays_expanded()
    {
        TranslationResult result = Translation.TranslateWithDiagnostics("unit.c", "#define BIT(n) (1 << (n))\nint main(void) { return BIT(40); }\n");

        Assert.DoesNotContain("BIT", Assert.Single(result.Files).GetText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_macro_that_nobody_uses_is_left_out() =>
        Assert.DoesNotContain("SQUARE", Translate("#define SQUARE(x) ((x) * (x))", "int n = 1;"), StringComparison.Ordinal);

    [Fact]
    public void A_macro_that_only_constants_use_is_left_out()
    {
        string text = Translate("#define BIT(n) (1u << (n))\n#define FLAG BIT(3)", "unsigned n = FLAG; switch (n) { case FLAG: n = 0; }");

        Assert.Contains("    const uint FLAG = 1u << 3;\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("BIT", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_use_in_a_constant_does_not_keep_a_macro_from_being_a_method()
    {
        string text = Translate("#define BIT(n) (1u << (n))\n#define FLAG BIT(3)", "unsigned n = BIT(2); switch (n) { case FLAG: n = 0; }");

        Assert.Contains("    const uint FLAG = 1u << 3;\n", text, StringComparison.Ordinal);
        Assert.Contains("        uint n = BIT(2);\n", text, StringComparison.Ordinal);
    }

    // The compiler inlines short methods by itself.
    [Fact]
    public void A_macro_of_many_steps_is_inlined()
    {
        string text = Translate(
            "/* Turn. */\n#define ROTATE(x, n) (((x) >> (n)) | ((x) << (32 - (n))))\n#define MIX(x) (ROTATE(x, 7) ^ ROTATE(x, 18) ^ ((x) >> 3)) /* mix */",
            "unsigned n = 3; n = MIX(n);");

        Assert.Contains(
            """
                /* Turn. */
                static uint ROTATE(uint x, int n) => (x >> n) | (x << (32 - n));
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                static uint MIX(uint x) => ROTATE(x, 7) ^ ROTATE(x, 18) ^ (x >> 3); /* mix */

            """,
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_of_a_macro_stay_with_its_method()
    {
        string text = Translate("/* Area. */\n#define SQUARE(x) /* side */ ((x) * (x)) // units", "int n = 3; n = SQUARE(n);");

        Assert.Contains("    /* Area. */\n    static int SQUARE(int x) => /* side */ x * x; // units\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_macro_of_a_header_becomes_a_method()
    {
        using SourceFolder folder = new(
            ("a.c", "#include \"h.h\"\nint main(void) { int n = 2; return SQUARE(n); }\n"), ("h.h", "#define SQUARE(x) ((x) * (x))\n"));
        string text = Assert.Single(Translation.TranslateFiles(folder.Sources)).GetText();

        Assert.Contains("    static int SQUARE(int x) => x * x;\n", text, StringComparison.Ordinal);
        Assert.Contains("        return SQUARE(n);\n", text, StringComparison.Ordinal);
    }

    private static string Translate(string declarations, string statements)
    {
        TranslatedFile file = Translation.Translate("unit.c", $"{declarations}\nvoid f(void)\n{{\n{statements}\n}}\nint main(void) {{ f(); return 0; }}\n");
        CSharpCheck.Compiles(file);
        return file.GetText();
    }

    [GeneratedRegex(@"#define (\w+)\(")]
    private static partial Regex MacroName();
}
