using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Structures that are values only, that have no size, or that are aligned more strictly than C# aligns them.</summary>
public sealed class RecordValueTests
{
    private const string Declarations = """
        struct s { int n; int at[4]; };
        struct s make(int);
        struct s make(int n) { struct s r = { n }; return r; }
        int sum(int, ...);
        int sum(int n, ...) { return n; }
        struct s g; int i;
        """;

    [Fact]
    public void An_array_inside_of_a_result_is_used_in_a_variable() => Assert.Equal(
        ["s makeResult = make(1);", "i = makeResult.at[2];"],
        EmittedBody.Of("i = make(1).at[2];", Declarations));

    [Fact]
    public void A_member_of_a_result_needs_none() => Assert.Equal(
        ["i = make(1).n;"],
        EmittedBody.Of("i = make(1).n;", Declarations));

    [Fact]
    public void A_structure_as_a_variable_argument_is_a_copy() => Assert.Equal(
        ["s gValue = g;", "s makeResult = make(2);", "i = sum(1, &gValue, &makeResult);"],
        EmittedBody.Of("i = sum(1, g, make(2));", Declarations));

    [Fact]
    public void A_structure_is_read_behind_the_pointer_that_was_passed() => Assert.Contains(
        "s x = *(s*)ap.Next().Pointer;",
        Translation.Translate(
            "unit.c",
            "#include <stdarg.h>\nstruct s { int n; };\n"
            + "int f(int n, ...) { va_list ap; va_start(ap, n); struct s x = va_arg(ap, struct s); va_end(ap); return x.n; }\n"
            + "int main(void) { return 0; }\n").GetText(),
        StringComparison.Ordinal);

    [Fact]
    public void A_local_variable_is_aligned_as_asked_where_its_address_is_taken() => Assert.Equal(
        ["sbyte* a = (sbyte*)AlignedMemory.In(stackalloc byte[163], 64);", "int b;", "p = a;", "b = 1;"],
        EmittedBody.Of("_Alignas(64) char a[100]; _Alignas(64) int b; p = a; b = 1;", "char *p;"));

    [Fact]
    public void Nothing_is_copied_of_a_structure_without_size() => Assert.Equal(
        ["_ = *h->e;", "i = sizeof(holds);"],
        EmittedBody.Of("h->e = none; i = sizeof *h;", "struct none { } none; struct holds { struct none e; int x; } *h; int i;"));
}
