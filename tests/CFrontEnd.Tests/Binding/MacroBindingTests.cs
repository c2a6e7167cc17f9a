using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>Bodies of object-like macros as constants.</summary>
public class MacroBindingTests
{
    private const string Source = """
        enum { FIRST = 7 };
        typedef unsigned short port_t;
        struct pair { int a, b; };
        int variable;
        int function(void);
        #define NUMBER 42
        #define PARENTHESIZED ((NUMBER) + 1)
        #define CAST ((port_t)65537)
        #define SIZE sizeof(struct pair)
        #define ENUMERATOR (FIRST << 1)
        #define TEXT "abc"
        #define JOINED TEXT "def"
        #define REAL 1.5f
        #define LATER MUCH_LATER
        #define CALL function()
        #define VARIABLE variable
        #define TYPE struct pair
        #define STATEMENT do { } while (0)
        #define EMPTY
        #define SELF SELF
        #define FUNCTION_LIKE(x) ((x) + 1)
        #define USES_FUNCTION_LIKE FUNCTION_LIKE(2)
        #define LINE __LINE__
        #define UNKNOWN nowhere
        #define IMPLICIT nowhere()
        #define MUCH_LATER 5
        """;

    [Theory]
    [InlineData("NUMBER", "int", 42)]
    [InlineData("PARENTHESIZED", "int", 43)]
    [InlineData("CAST", "port_t", 1)]
    [InlineData("SIZE", "unsigned long", 8)]
    [InlineData("ENUMERATOR", "int", 14)]
    [InlineData("LATER", "int", 5)]
    [InlineData("USES_FUNCTION_LIKE", "int", 3)]
    public void Constants_have_a_type_and_a_value(string name, string type, long value)
    {
        BoundExpression? expression = BoundSource.Bind(Source).BindMacro(name);

        Assert.Equal((type, value), (expression?.Type.ToString(), expression?.Constant?.Bits));
    }

    [Fact]
    public void Floating_constants_keep_their_type()
    {
        BoundExpression expression = BoundSource.Bind(Source).BindMacro("REAL")!;

        Assert.Same(BasicType.Float, expression.Type);
        Assert.Equal(1.5, expression.Constant!.Value.Real);
    }

    [Theory]
    [InlineData("TEXT", "abc")]
    [InlineData("JOINED", "abcdef")]
    public void String_literals_are_joined(string name, string text) =>
        Assert.Equal(text, System.Text.Encoding.ASCII.GetString(Assert.IsType<BoundStringLiteral>(BoundSource.Bind(Source).BindMacro(name)).Bytes));

    [Theory]
    [InlineData("CALL")]
    [InlineData("VARIABLE")]
    [InlineData("TYPE")]
    [InlineData("STATEMENT")]
    [InlineData("EMPTY")]
    [InlineData("SELF")]
    [InlineData("FUNCTION_LIKE")]
    [InlineData("LINE")]
    [InlineData("UNKNOWN")]
    [InlineData("IMPLICIT")]
    public void Anything_else_is_no_constant_and_is_not_reported(string name)
    {
        BoundSource source = BoundSource.Bind(Source);

        Assert.Null(source.BindMacro(name));
        Assert.Empty(source.Problems);
        Assert.DoesNotContain(source.Unit.Functions, function => function.IsImplicitlyDeclared);
    }

    [Fact]
    public void Macros_in_the_body_are_known_to_its_parts()
    {
        BoundConversion half = Assert.IsType<BoundConversion>(BoundSource.Bind("#define FULL 8\n#define HALF (long)FULL").BindMacro("HALF"));

        Assert.Null(half.Syntax.Range.WholeExpansion);
        Assert.Equal("FULL", half.Operand.Syntax.Range.WholeExpansion?.Macro.Name);
    }

    [Fact]
    public void A_use_knows_its_macro_with_the_parentheses()
    {
        BoundSource source = BoundSource.Bind("#define SUM (1 + 2)\nint x = SUM;\nunsigned y = SUM;");

        BoundExpression x = Assert.IsType<BoundExpressionInitializer>(source.FindVariable("x").Initializer).Expression;
        BoundExpression y = Assert.IsType<BoundExpressionInitializer>(source.FindVariable("y").Initializer).Expression;
        Assert.Equal("SUM", x.Syntax.Range.WholeExpansion?.Macro.Name);
        Assert.Equal("SUM", Assert.IsType<BoundConversion>(y).Syntax.Range.WholeExpansion?.Macro.Name);
    }
}
