using Xunit;

namespace CSockTranslate.Translator.Tests.Linking;

/// <summary>Where the declarations of headers stand, and how other files call what they use.</summary>
public sealed class SharedHeaderTests
{
    private const string User = "#include \"h.h\"\n";

    [Fact]
    public void What_several_files_take_from_a_header_stands_once()
    {
        IReadOnlyDictionary<string, string> files = Translate(
            ("a.c", User + "int main(void) { struct s s = { SIZE }; return s.a + twice(s.a) + table[0]; }\n"),
            ("b.c", User + "int b(void) { return twice(SIZE) + table[1]; }\n"),
            ("h.h", "#define SIZE 4\nstruct s { int a; };\nstatic const int table[] = { 1, 2 };\nstatic inline int twice(int n) { return 2 * n; }\n"));
        Assert.Equal(["a.cs", "b.cs", "h.cs"], files.Keys);
        Assert.Contains("internal const int SIZE = 4;", files["h.cs"], StringComparison.Ordinal);
        Assert.Contains("internal struct s", files["h.cs"], StringComparison.Ordinal);
        Assert.Contains("internal static int twice(int n)", files["h.cs"], StringComparison.Ordinal);
        Assert.Contains("using static H;", files["a.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("twice(int", files["b.cs"], StringComparison.Ordinal);
        Assert.Contains("return twice(SIZE) + table[1];", files["b.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_belongs_to_the_file_of_its_name()
    {
        IReadOnlyDictionary<string, string> files = Translate(
            ("a.c", User + "int main(void) { return h(SIZE); }\n"), ("h.c", User + "int h(int n) { return n; }\n"), ("h.h", "#define SIZE 4\nint h(int n);\n"));
        Assert.Equal(["a.cs", "h.cs"], files.Keys);
        Assert.Contains("internal const int SIZE = 4;", files["h.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("static int counter;")]
    [InlineData("static int next(void) { static int n; return n++; }")]
    [InlineData("static int next(void) { return N; }")]
    [InlineData("struct s { char text[N]; };")]
    [InlineData("enum { LIMIT = N };")]
    [InlineData("static const int table[N] = { 1 };")]
    public void What_each_file_has_on_its_own_stands_in_each(string declaration)
    {
        IReadOnlyDictionary<string, string> files = Translate(
            ("a.c", "#define N 1\n" + User + "int main(void) { return 0; }\n"), ("b.c", "#define N 2\n" + User + "int b;\n"), ("h.h", declaration + "\n"));
        Assert.Equal(["a.cs", "b.cs"], files.Keys);
    }

    [Fact]
    public void What_names_the_files_own_declarations_is_its_own()
    {
        IReadOnlyDictionary<string, string> files = Translate(
            ("a.c", "typedef int number;\nstruct base { int a; };\n" + User + "int main(void) { return 0; }\n"),
            ("b.c", "typedef long number;\nstruct base { long a; };\n" + User + "int b;\n"),
            ("h.h", "struct derived { struct base base; };\nstruct list { struct derived *first; };\nstatic inline number zero(void) { return 0; }\n#define ONE ((number)1)\n"));
        Assert.Equal(["a.cs", "b.cs"], files.Keys);
        Assert.Contains("static long zero()", files["b.cs"].Replace("number zero", "long zero", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_can_mean_two_things_to_two_files_each()
    {
        const string Narrow = "#define ITEM short\n" + User;
        const string Wide = "#define ITEM long\n" + User;
        IReadOnlyDictionary<string, string> files = Translate(
            ("a.c", Narrow + "int b(struct s s); int d(void);\nint main(void) { struct s s = { 1 }; return b(s) + d(); }\n"),
            ("b.c", Narrow + "int b(struct s s) { return last(&s); }\n"),
            ("c.c", Wide + "int c(struct s *s) { return last(s); }\n"),
            ("d.c", Wide + "int c(struct s *s);\nint d(void) { struct s s = { 2 }; return c(&s); }\n"),
            ("h.h", "struct s { ITEM item; };\nstatic inline int last(struct s *s) { return s->item; }\n"));
        Assert.Equal(["a.cs", "b.cs", "c.cs", "d.cs", "h.cs"], files.Keys);
        Assert.Contains("public short item;", files["h.cs"], StringComparison.Ordinal);
        Assert.Contains("public long item;", files["c.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_means_something_else_here_is_called_with_its_class()
    {
        IReadOnlyDictionary<string, string> files = Translate(
            ("a.c", "#include <string.h>\nint log(int); extern int level;\nint main(void) { int b = strlen(\"x\") + log(1); { int level = 2; b += level; } return b + level; }\n"),
            ("b.c", "int level = 3;\nint log(int n) { return n; }\n"));
        Assert.Contains("log(1)", files["a.cs"], StringComparison.Ordinal);
        Assert.Contains("B.level", files["a.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_is_called_as_one_of_NET_gets_an_alias()
    {
        IReadOnlyDictionary<string, string> files = Translate(
            ("a.c", User + "int main(void) { Type t = { 1, NAME }; return size(&t); }\n"), ("b.c", User + "int size(Type *t) { return t->n; }\n"),
            ("h.h", "#define NAME \"a\"\ntypedef struct { int n; const char *name; } Type;\nint size(Type *t);\n"));
        Assert.Contains("using Type = H.Type;", files["b.cs"], StringComparison.Ordinal);
        Assert.Contains("int size(Type* t)", files["b.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_one_name_are_told_apart_by_their_folders()
    {
        IReadOnlyDictionary<string, string> files = Translate(
            ("main.c", "int a(void), b(void);\nint main(void) { return a() + b(); }\n"),
            ("net/util.c", "int a(void) { return 1; }\n"),
            ("text/util.c", "int b(void) { return 2; }\n"));
        Assert.Equal(["main.cs", "net_util.cs", "text_util.cs"], files.Keys);
        Assert.Contains("class NetUtil", files["net_util.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void No_class_is_called_as_a_type_of_the_program()
    {
        IReadOnlyDictionary<string, string> files = Translate(
            ("main.c", User + "int main(void) { Type t = { 1 }; return size(&t); }\n"), ("type.c", User + "int size(Type *t) { return t->n; }\n"),
            ("h.h", "typedef struct { int n; } Type;\nint size(Type *t);\n"));
        Assert.Contains("class TypeFile", files["type.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_of_a_header_stand_with_it_once()
    {
        IReadOnlyDictionary<string, string> files = Translate(
            ("a.c", User + "int main(void) { return 0; }\n"), ("b.c", User + "int b;\n"),
            ("h.h", "/* one */\n#ifndef H\n#define H\n/* two */\nstruct s { int a; /* three */ };\n/* four */\nint f(void);\n/* five */\n#endif\n"));
        string all = string.Concat(files.Values);
        foreach (string comment in new[] { "/* one */", "/* two */", "/* three */", "/* four */", "/* five */" })
        {
            Assert.Equal(2, all.Split(comment).Length);
            Assert.Contains(comment, files["h.cs"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_macro_that_means_the_same_in_several_files_is_one_method()
    {
        IReadOnlyDictionary<string, string> files = Translate(
            ("a.c", User + "int main(void) { int n = 1; return SQUARE(n); }\n"), ("b.c", User + "int b(int m) { return SQUARE(m + 1); }\n"),
            ("h.h", "#define SQUARE(x) ((x) * (x)) /* twice */\n"));
        Assert.Contains("    internal static int SQUARE(int x) => x * x; /* twice */\n", files["h.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("SQUARE(int", files["a.cs"] + files["b.cs"], StringComparison.Ordinal);
        Assert.Contains("return SQUARE(n);", files["a.cs"], StringComparison.Ordinal);
        Assert.Contains("return SQUARE(m + 1);", files["b.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#define F(x) ((x) + 1)", "long", "static int F(int x) => x + 1;", "static long F(long x) => x + 1;")]
    [InlineData("#define F(x) ((x) + N)", "int", "static int F(int x) => x + N;", "static int F(int x) => x + N;")]
    [InlineData("static int uses;\n#define F(x) ((x) + uses)", "int", "static int F(int x) => x + uses;", "static int F(int x) => x + uses;")]
    public void A_macro_that_means_something_else_in_a_file_is_a_method_of_each(string macro, string type, string first, string second)
    {
        IReadOnlyDictionary<string, string> files = Translate(
            ("a.c", "#define N 1\n" + User + "int main(void) { int n = 1; return F(n); }\n"),
            ("b.c", $"#define N 2\n{User}{type} b({type} m) {{ return F(m); }}\n"),
            ("h.h", macro + "\n"));
        Assert.Contains($"    {first}\n", files["a.cs"], StringComparison.Ordinal);
        Assert.Contains($"    {second}\n", files["b.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_macro_that_one_file_has_to_expand_is_a_method_of_the_others()
    {
        IReadOnlyDictionary<string, string> files = Translate(
            ("a.c", User + "static int table[F(2)];\nint main(void) { int n = 1; return F(n) + table[0]; }\n"), ("b.c", User + "int b(int m) { return F(m); }\n"),
            ("h.h", "#define F(x) ((x) + 1)\n"));
        Assert.Contains("return n + 1 + table[0];", files["a.cs"], StringComparison.Ordinal);
        Assert.Contains("    static int F(int x) => x + 1;\n", files["b.cs"], StringComparison.Ordinal);
    }

    // The class of the header can't call a method that is not the same for all.
    [Fact]
    public void A_shared_macro_calls_only_shared_ones()
    {
        IReadOnlyDictionary<string, string> files = Translate(
            ("a.c", User + "int main(void) { int n = 1; return OUTER(n) + INNER(n); }\n"),
            ("b.c", User + "int b(int m) { double d = 2; return OUTER(m) + (int)INNER(d); }\n"),
            ("h.h", "#define INNER(x) ((x) + 1)\n#define OUTER(x) (INNER(x) * 2)\n"));
        Assert.Contains("    internal static int OUTER(int x) => (x + 1) * 2;\n", files["h.cs"], StringComparison.Ordinal);
        Assert.Contains("    static int INNER(int x) => x + 1;\n", files["a.cs"], StringComparison.Ordinal);
    }

    private static IReadOnlyDictionary<string, string> Translate(params (string Name, string Text)[] sources)
    {
        using SourceFolder folder = new(sources);
        IReadOnlyList<TranslatedFile> files = Translation.TranslateFiles(folder.Sources);
        CSharpCheck.Compiles(files);
        return files.ToDictionary(file => file.FileName, file => file.GetText(), StringComparer.Ordinal);
    }
}
