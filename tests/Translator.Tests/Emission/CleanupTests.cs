using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>GNU's attribute <c>cleanup</c>: its calls are written out where control leaves a scope, not in a <c>finally</c>.</summary>
public sealed class CleanupTests
{
    private const string Declarations = "int x; int g(int); int g(int n) { return n; } void end(int *p); void end(int *p) { x = *p; }";
    private const string Variable = "int a __attribute__((cleanup(end))) = 1;";

    [Theory]
    [InlineData(Variable, "int a = 1;", "end(&a);")]
    [InlineData(Variable + " int b __attribute__((cleanup(end))) = 2;", "int a = 1;", "int b = 2;", "end(&b);", "end(&a);")]
    [InlineData(Variable + " if (x) return; x = 2;", "int a = 1;", "if (x != 0)", "{", "end(&a);", "return;", "}", "x = 2;", "end(&a);")]
    [InlineData("while (x) { " + Variable + " break; }", "while (x != 0)", "{", "int a = 1;", "end(&a);", "break;", "}")]
    [InlineData("do { " + Variable + " continue; } while (x);", "do", "{", "int a = 1;", "end(&a);", "continue;", "}", "while (x != 0);")]
    [InlineData("{ " + Variable + " goto l; } l: x = 1;", "{", "int a = 1;", "end(&a);", "goto l;", "}", "l:", "x = 1;")]
    [InlineData(Variable + " l: if (x) goto l;", "int a = 1;", "l:", "if (x != 0)", "goto l;", "end(&a);")]
    [InlineData("x = ({ " + Variable + " g(a); });", "int a = 1;", "int gResult = g(a);", "end(&a);", "x = gResult;")]
    [InlineData("for (" + Variable + " a < 3; a++) x++;", "{", "int a = 1;", "for (; a < 3; a++)", "x++;", "end(&a);", "}")]
    public void Statements(string statements, params string[] expected) =>
        Assert.Equal(expected, EmittedBody.Of(statements, Declarations));

    [Theory]
    [InlineData("return g(a);", "int result = g(a);", "end(&a);", "return result;")]
    [InlineData("return 5;", "end(&a);", "return 5;")]
    public void Results_are_computed_before(string statement, params string[] expected)
    {
        string text = Translation.Translate(
            "unit.c", $"{Declarations}\nint f(void)\n{{\n{Variable}\n{statement}\n}}\nint main(void) {{ return f(); }}\n").GetText();
        string[] lines = [.. text.Split('\n').Select(line => line.Trim())];
        int start = Array.IndexOf(lines, "int a = 1;") + 1;
        Assert.Equal(expected, lines[start..(start + expected.Length)]);
    }

    [Theory]
    [InlineData("int a __attribute__((cleanup(x)));")]
    [InlineData("int a __attribute__((cleanup(\"end\")));")]
    [InlineData("int a __attribute__((cleanup));")]
    [InlineData("int a __attribute__((cleanup(two)));")]
    public void What_is_no_function_of_one_pointer_is_an_error(string statement) => Assert.Equal(
        "CST0374 at line 4: attribute 'cleanup' of 'a' has to name a function that takes one pointer",
        EmittedBody.Refusal(statement, Declarations + " void two(int *p, int *q) { }"));
}
