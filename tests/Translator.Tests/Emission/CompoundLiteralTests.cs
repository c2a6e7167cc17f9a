using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Compound literals: those whose value is used are expressions, those that are objects are variables.</summary>
public sealed class CompoundLiteralTests
{
    private const string Point = "struct point { int x, y; }; void take(struct point *p) { p->x = 1; } int g;";

    [Fact]
    public void A_value_is_an_expression() => Assert.Equal(
        ["point p = new point { x = 1, y = 2 };", "p = new point { x = 3 };", "g = new point { y = 4 }.y;"],
        EmittedBody.Of("struct point p = (struct point){ 1, 2 }; p = (struct point){ .x = 3 }; g = (struct point){ .y = 4 }.y;", Point));

    [Fact]
    public void An_object_is_declared_before_its_statement() => Assert.Equal(
        ["point literal = new point { x = 1, y = 2 };", "take(&literal);"],
        EmittedBody.Of("take(&(struct point){ 1, 2 });", Point));

    [Fact]
    public void So_is_an_array() => Assert.Equal(
        ["int* literal = stackalloc int[] { 1, 2, 3 };", "sum(literal);"],
        EmittedBody.Of("sum((int[]){ 1, 2, 3 });", "void sum(int *a) { a[0] = 0; }"));

    [Fact]
    public void An_object_that_a_loop_tests_is_there_before_the_loop() => Assert.Equal(
        ["point literal;", "while (true)", "{", "literal = new point { x = g };", "if (sum(&literal) == 0)", "break;", "g--;", "}"],
        EmittedBody.Of("while (sum(&(struct point){ g })) g--;", Point + " int sum(struct point *p) { return p->x; }"));

    [Fact]
    public void Objects_of_a_choice_outlive_their_branches() => Assert.Equal(
        [
            "point literal;",
            "point literal2;",
            "point* choice;",
            "if (g != 0)",
            "{",
            "literal = new point { x = 1 };",
            "choice = &literal;",
            "}",
            "else",
            "{",
            "literal2 = new point { x = 2 };",
            "choice = &literal2;",
            "}",
            "point* p = choice;",
            "p->x++;",
        ],
        EmittedBody.Of("struct point *p = g ? &(struct point){ 1 } : &(struct point){ 2 }; p->x++;", Point));

    [Fact]
    public void A_variable_that_begins_with_a_literal_needs_no_other() => Assert.Equal(
        ["s a = default;", "\"x\"u8.CopyTo(a.text, 4);", "take(a.text);"],
        EmittedBody.Of("struct s a = (struct s){ .text = \"x\" }; take(a.text);", "struct s { char text[4]; }; void take(char *t) { *t = 0; }"));

    [Fact]
    public void Literals_at_file_scope_are_static()
    {
        string text = Translation.Translate("unit.c", "int *table = (int[]){ 1, 2 };\nint main(void) { return *table; }\n").GetText();
        Assert.Contains("static readonly int* tableLiteral = StaticStorage.Create<int>([1, 2]);\n    static int* table = tableLiteral;\n", text, StringComparison.Ordinal);
    }
}
