using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Objects that C aligns more strictly than C# does.</summary>
public sealed class AlignmentTests
{
    private const string Declarations = "struct line { char tag; } __attribute__((aligned(64))); int n; void use(void *p); void use(void *p) { }";

    [Theory]
    [InlineData("struct line a[n]; use(a);", "using AutomaticStorage storage = new();", "line* a = (line*)storage.AllocateAligned(n * sizeof(line), 64);", "use(a);")]
    [InlineData("int a[n] __attribute__((aligned(32))); use(a);", "using AutomaticStorage storage = new();", "int* a = (int*)storage.AllocateAligned(n * sizeof(int), 32);", "use(a);")]
    [InlineData("int a[n]; use(a);", "using AutomaticStorage storage = new();", "int* a = storage.Allocate<int>(n);", "use(a);")]
    public void Variable_length_arrays(string statements, params string[] expected) => Assert.Equal(expected, EmittedBody.Of(statements, Declarations));

    [Fact]
    public void A_parameter_whose_address_is_taken_is_copied()
    {
        string text = Translation.Translate(
            "unit.c", $"{Declarations}\nint f(struct line p, struct line q)\n{{\n    use(&p);\n    return p.tag + q.tag;\n}}\nint main(void) {{ struct line l; l.tag = 1; return f(l, l); }}\n").GetText();
        Assert.Contains("static int f(line p, line q)", text, StringComparison.Ordinal);
        Assert.Contains("*aligned_p = p;", text, StringComparison.Ordinal);
        Assert.Contains("return aligned_p->tag + q.tag;", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.0 / 0.0", "(double)CMath.NAN")]
    [InlineData("-(0.0 / 0.0)", "double.NaN")]
    [InlineData("1.0 / 0.0", "1.0 / 0.0")]
    public void Static_values_that_are_no_numbers(string initializer, string expected) => Assert.Contains(
        $"static double d = {expected};", Translation.Translate("unit.c", $"double d = {initializer};\nint main(void) {{ return d > 0; }}\n").GetText(), StringComparison.Ordinal);
}
