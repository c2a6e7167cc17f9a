using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Expressions that C# can only write as statements, and operators that use an operand twice.</summary>
public sealed class SequencingTests
{
    private const string Declarations = "int g(int);\nint g(int n) { return n; }\nint i, j;\n";

    [Theory]
    [InlineData("i = (j = 2, j + 1);", "j = 2;|i = j + 1;")]
    [InlineData("while (i = g(1), i < 5) j++;", "while (true)|{|i = g(1);|if (i >= 5)|break;|j++;|}")]
    [InlineData("do j++; while (i = g(1), i < 5);", "do|{|j++;|i = g(1);|}|while (i < 5);")]
    [InlineData("for (i = 0; j++, i < 5; i++) g(i);", "for (i = 0;; i++)|{|j++;|if (i >= 5)|break;|g(i);|}")]
    [InlineData("for (i = 0; i < 5; i++, j--) g(i);", "for (i = 0; i < 5; i++, j--)|g(i);")]
    [InlineData("if (i && (j = g(2), j > 1)) g(3);", "bool condition = i != 0;|if (condition)|{|j = g(2);|condition = j > 1;|}|if (condition)|g(3);")]
    [InlineData("if (j++, i) g(3);", "j++;|if (i != 0)|g(3);")]
    [InlineData("i = i ? (j++, 4) : 5;", "int choice;|if (i != 0)|{|j++;|choice = 4;|}|else|{|choice = 5;|}|i = choice;")]
    [InlineData("i = g(1) + (j++, j);", "int gResult = g(1);|j++;|i = gResult + j;")]
    [InlineData("i = ({ int k = g(1); k * k; });", "int k = g(1);|i = k * k;")]
    [InlineData("({ int k = g(1); j = k; });", "{|int k = g(1);|j = k;|}")]
    [InlineData("i && ({ j++; 1; });", "if (i != 0)|{|{|j++;|}|}")]
    public void A_sequence(string c, string csharp) => Assert.Equal(csharp.Split('|'), EmittedBody.Of(c, Declarations));

    [Fact]
    public void A_continue_leads_to_the_test_of_a_loop() => Assert.Equal(
        ["do", "{", "if (i != 0)", "goto next;", "g(1);", "next: ;", "j++;", "}", "while (j < 9);"],
        EmittedBody.Of("do { if (i) continue; g(1); } while (j++, j < 9);", Declarations));

    [Fact]
    public void An_added_label_does_not_meet_one_of_the_program() => Assert.Equal(
        ["do", "{", "if (i != 0)", "goto next2;", "g(1);", "next2: ;", "j++;", "}", "while (j < 9);", "goto next;", "next: ;"],
        EmittedBody.Of("do { if (i) continue; g(1); } while (j++, j < 9); goto next; next: ;", Declarations));

    [Theory]
    [InlineData("i = j ?: 3;", "i = j != 0 ? j : 3;")]
    [InlineData("i = g(1) ?: 3;", "int gResult;|i = (gResult = g(1)) != 0 ? gResult : 3;")]
    [InlineData("short *p = 0; *p++ /= 3;", "short* p = null;|short* pValue;|*(pValue = p++) = (short)(*pValue / 3);")]
    [InlineData("int *p = 0; *p++ /= 3;", "int* p = null;|*p++ /= 3;")]
    [InlineData("int a[2][3], (*p)[3] = a; (*p++)[1] = 4;", "int* a = stackalloc int[2 * 3];|int* p = a;|((p += 3) - 3)[1] = 4;")]
    [InlineData("int a[2][3], (*p)[3] = a; p++;", "int* a = stackalloc int[2 * 3];|int* p = a;|p += 3;")]
    [InlineData("_Bool b = 0; b++;", "bool b = false;|b = (b ? 1 : 0) + 1 != 0;")]
    public void An_operand_used_twice(string c, string csharp) => Assert.Equal(csharp.Split('|'), EmittedBody.Of(c, Declarations));

    [Theory]
    [InlineData("struct p { int x, y; } v = { .y = g(1), .x = g(2) };", "p v = new p { x = g(2), y = g(1) };")]
    [InlineData("struct p { int x, y; } v = { .y = 1, .x = g(2) };", "p v = new p { y = 1, x = g(2) };")]
    public void Values_with_side_effects_are_taken_in_the_order_of_the_members(string c, string csharp) =>
        Assert.Equal(csharp.Split('|'), EmittedBody.Of(c, Declarations));

    [Fact]
    public void Comments_of_what_becomes_statements_stay() => Assert.Equal(
        ["/* before */", "j = 2; /* left */", "i = j + 1; // behind"],
        EmittedBody.Of("/* before */\ni = (j = 2 /* left */, j + 1); // behind", Declarations));
}
