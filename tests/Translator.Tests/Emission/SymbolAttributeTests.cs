using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>What attributes and pragmas say about functions and parameters.</summary>
public sealed class SymbolAttributeTests
{
    [Fact]
    public void A_resolver_is_called_once_for_its_function()
    {
        string text = Translation.Translate("unit.c", """
            static int one(int x) { return x + 1; }
            static int (*choose(void))(int) { return one; }
            int chosen(int x) __attribute__((ifunc("choose")));
            int main(void) { return chosen(1); }
            """).GetText();
        Assert.Contains("static readonly delegate*<int, int> resolved_chosen = choose();", text, StringComparison.Ordinal);
        Assert.Contains("static int chosen(int argument1) => resolved_chosen(argument1);", text, StringComparison.Ordinal);
        Assert.Contains("return chosen(1);", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_transparent_union_takes_what_a_member_takes() => Assert.Equal(
        ["g(new any { i = x });", "g(new any { f = y });", "g(new any { i = (int*)p });", "g(new any { i = null });"],
        EmittedBody.Of(
            "g(&x); g(&y); g(p); g(0);",
            "typedef union { int *i; float *f; } any __attribute__((transparent_union)); void g(any a); void g(any a) { } int x; float y; void *p;"));

    [Fact]
    public void A_transparent_union_does_not_take_anything_else() => Assert.StartsWith(
        "CST0432 at line 4", EmittedBody.Refusal("g(1.5);", "typedef union { int *i; } any __attribute__((transparent_union)); void g(any a); void g(any a) { }"), StringComparison.Ordinal);

    [Fact]
    public void An_inline_definition_is_replaced_by_the_one_that_follows()
    {
        string text = Translation.Translate("unit.c", """
            extern inline __attribute__((gnu_inline)) int f(void) { return 1; }
            int f(void) { return 2; }
            int main(void) { return f(); }
            """).GetText();
        Assert.Contains("return 2;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("return 1;", text, StringComparison.Ordinal);
    }
}
