using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary><c>asm</c> statements without instructions: what they do to their operands, and nothing else.</summary>
public sealed class AsmTests
{
    private const string Declarations = "int x, y, a[3], i; long l; short s; float g; double d; void *p; char *q; struct pair { int first; } pair;";

    [Theory]
    [InlineData("asm volatile(\"\" : \"+r\"(x));")]
    [InlineData("asm(\"\" : \"+m\"(pair) : \"r\"(&pair), \"g\"(x + 1));")]
    [InlineData("asm(\"\" : \"=r\"(x));")]
    [InlineData("asm(\"# nothing\\n\\t# more\" ::: \"memory\");")]
    [InlineData("asm(\"\" : \"=r\"(x) : \"0\"(y));", "x = y;")]
    [InlineData("asm(\"\" : [to] \"=r\"(s) : \"[to]\"(l));", "s = (short)l;")]
    [InlineData("asm(\"\" : \"=r\"(p) : \"0\"(q));", "p = q;")]
    [InlineData("asm(\"\" : \"=x\"(d) : \"0\"(d + 1));", "d = d + 1;")]
    [InlineData("asm(\"\" : \"=r\"(x), \"=r\"(y) : \"1\"(x), \"0\"(y));", "{", "int input = x;", "int input2 = y;", "y = input;", "x = input2;", "}")]
    [InlineData("asm(\"\" : : \"r\"(i++));", "i++;")]
    public void Operands(string statement, params string[] expected) => Assert.Equal(expected, EmittedBody.Of(statement, Declarations));

    [Theory]
    [InlineData("asm(\"nop\");")]
    [InlineData("asm(\"mov %1, %0\" : \"=r\"(x) : \"r\"(y));")]
    [InlineData("asm(\"\" : \"=r\"(x) : \"0\"(g));")]
    [InlineData("asm(\"\" : \"=x\"(g) : \"0\"(d));")]
    public void Instructions_and_bits_of_another_kind_are_refused(string statement) => Assert.Equal(
        "CST0712 at line 4: inline assembly is not translated; write it in C", EmittedBody.Refusal(statement, Declarations));
}
