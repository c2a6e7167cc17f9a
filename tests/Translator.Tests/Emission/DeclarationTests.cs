using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Local variables: their names, their types, where they are allocated and whether they get an initial value.</summary>
public sealed class DeclarationTests
{
    [Fact]
    public void One_declaration_for_each_type() => Assert.Equal(
        ["int a;", "int* p, q;", "a = 0;", "p = q = &a;"],
        EmittedBody.Of("int a, *p, *q; a = 0; p = q = &a;"));

    [Fact]
    public void Typedef_names_stay() => Assert.Equal(
        ["id_t x = 5;"],
        EmittedBody.Of("id_t x = 5;", "typedef unsigned id_t;"));

    [Fact]
    public void A_name_that_an_inner_block_hides_gets_a_number() => Assert.Equal(
        ["int i = 1;", "{", "int i2 = 2;", "i2++;", "}", "i++;"],
        EmittedBody.Of("int i = 1; { int i = 2; i++; } i++;"));

    [Fact]
    public void Sibling_blocks_may_use_a_name_twice() => Assert.Equal(
        ["{", "int i = 1;", "i++;", "}", "{", "int i = 2;", "i++;", "}"],
        EmittedBody.Of("{ int i = 1; i++; } { int i = 2; i++; }"));

    [Fact]
    public void An_array_in_a_loop_is_allocated_before_the_loop() => Assert.Equal(
        ["int i;", "sbyte* line = stackalloc sbyte[80];", "for (i = 0; i < 3; i++)", "{", "line[0] = (sbyte)i;", "}"],
        EmittedBody.Of("int i; for (i = 0; i < 3; i++) { char line[80]; line[0] = i; }"));

    [Fact]
    public void An_initialised_array_in_a_loop_starts_over_each_round() => Assert.Equal(
        ["int i;", "int* a = stackalloc int[3];", "for (i = 0; i < 3; i++)", "{", "StaticStorage.Clear(a, 12);", "a[0] = 7;", "a[0]++;", "}"],
        EmittedBody.Of("int i; for (i = 0; i < 3; i++) { int a[3] = { 7 }; a[0]++; }"));

    [Fact]
    public void A_variable_that_is_read_before_CSharp_sees_it_assigned_gets_a_value() => Assert.Equal(
        ["int i, n = 0;", "for (i = 0; i < 3; i++)", "n = i;", "i = n;"],
        EmittedBody.Of("int i, n; for (i = 0; i < 3; i++) n = i; i = n;"));

    [Fact]
    public void A_variable_assigned_on_every_way_gets_none() => Assert.Equal(
        ["int n;", "if (g != 0)", "n = 1;", "else", "n = 2;", "g = n;"],
        EmittedBody.Of("int n; if (g) n = 1; else n = 2; g = n;", "int g;"));

    [Fact]
    public void Taking_the_address_counts_as_assigning() => Assert.Equal(
        ["int n;", "take(&n);", "take(&n);", "g = n;"],
        EmittedBody.Of("int n; take(&n); take(&n); g = n;", "int g; void take(int *p) { *p = 1; }"));

    [Fact]
    public void Using_an_array_in_a_structure_assigns_nothing_else() => Assert.Equal(
        ["s a = default, b;", "a.text[0] = 1;", "b = a;", "g = b.n;"],
        EmittedBody.Of("struct s a, b; a.text[0] = 1; b = a; g = b.n;", "struct s { int n; char text[4]; }; int g;"));

    [Fact]
    public void A_member_of_a_union_is_read_after_another_was_assigned() => Assert.Equal(
        ["u a = default;", "a.bytes[0] = 1;", "g = a.n;"],
        EmittedBody.Of("union u a; a.bytes[0] = 1; g = a.n;", "union u { int n; unsigned char bytes[4]; }; int g;"));

    [Fact]
    public void No_variable_hides_a_type_of_the_runtime() => Assert.Equal(
        ["int VarArg2 = CProgram2 + StaticStorage2[0];", "g = VarArg2;"],
        EmittedBody.Of("int VarArg = CProgram + StaticStorage[0]; g = VarArg;", "int CProgram, StaticStorage[3], g;"));

    [Fact]
    public void No_structure_hides_a_type_of_the_runtime() => Assert.Equal(
        ["struct_VarArg v = default;", "v.n = 1;", "log(v.n, 2);"],
        EmittedBody.Of("struct VarArg v; v.n = 1; log(v.n, 2);", "struct VarArg { int n; }; void log(int n, ...) { }"));

    [Fact]
    public void Constants_keep_their_names_and_array_bounds_their_expressions() => Assert.Equal(
        ["sbyte* buf = stackalloc sbyte[SIZE + 1];", "n = SIZE;", "n = SIZE + 1;", "buf[0] = 0;"],
        EmittedBody.Of("char buf[SIZE + 1]; n = SIZE; n = sizeof buf; buf[0] = 0;", "#define SIZE 64\nint n;"));

    [Fact]
    public void A_hidden_global_is_reached_by_its_class() => Assert.Equal(
        ["int n = 1;", "{", "Unit.n = n2;", "}"],
        Normalize(EmittedBody.Of("int n = 1; { extern int n; n = 5; }", "int n;")));

    // Only the assignment's target is of interest.
    private static string[] Normalize(string[] lines) => [.. lines.Select(line => line.Replace("= 5", "= n2", StringComparison.Ordinal))];
}
