using Xunit;
using static CSockTranslate.CFrontEnd.Tests.Parsing.ParsedSource;

namespace CSockTranslate.CFrontEnd.Tests.Parsing;

/// <summary>The shape of expressions (C11 §6.5).</summary>
public sealed class ExpressionSyntaxTests
{
    [Theory]
    [InlineData("a", "Identifier a")]
    [InlineData("0x1p-3f", "Constant 0x1p-3f")]
    [InlineData("'a'", "Constant 'a'")]
    [InlineData("\"a\" \"b\" \"c\"", "String \"a\" \"b\" \"c\"")]
    [InlineData("(a)", "Parenthesized(Identifier a)")]
    [InlineData("a[1][b]", "Subscript(Subscript(Identifier a, Constant 1), Identifier b)")]
    [InlineData("f()(a, b)", "Call(Call(Identifier f), Identifier a, Identifier b)")]
    [InlineData("f((a, b), c)", "Call(Identifier f, Parenthesized(Comma(Identifier a, Identifier b)), Identifier c)")]
    [InlineData("a.b->c", "Member -> c(Member . b(Identifier a))")]
    [InlineData("a++--", "Postfix --(Postfix ++(Identifier a))")]
    public void PostfixAndPrimary(string expression, string expected) => Assert.Equal(expected, DumpExpression(expression));

    [Theory]
    [InlineData("*p++", "Unary *(Postfix ++(Identifier p))")]
    [InlineData("++*p", "Unary ++(Unary *(Identifier p))")]
    [InlineData("- -a", "Unary -(Unary -(Identifier a))")]
    [InlineData("!~+a", "Unary !(Unary ~(Unary +(Identifier a)))")]
    [InlineData("&a.b[1]", "Unary &(Subscript(Member . b(Identifier a), Constant 1))")]
    [InlineData("**p", "Unary *(Unary *(Identifier p))")]
    [InlineData("a - -1", "Binary -(Identifier a, Unary -(Constant 1))")]
    [InlineData("a & &b", "Binary &(Identifier a, Unary &(Identifier b))")]
    [InlineData("__real__ a", "Unary __real__(Identifier a)")]
    [InlineData("__extension__ -a", "Unary -(Identifier a)")]
    public void Unary(string expression, string expected) => Assert.Equal(expected, DumpExpression(expression));

    [Theory]
    [InlineData("a * b / c % d", "Binary %(Binary /(Binary *(Identifier a, Identifier b), Identifier c), Identifier d)")]
    [InlineData("a - b - c", "Binary -(Binary -(Identifier a, Identifier b), Identifier c)")]
    [InlineData("a + b * c", "Binary +(Identifier a, Binary *(Identifier b, Identifier c))")]
    [InlineData("a * b + c", "Binary +(Binary *(Identifier a, Identifier b), Identifier c)")]
    [InlineData("a << b + c", "Binary <<(Identifier a, Binary +(Identifier b, Identifier c))")]
    [InlineData("a < b << c", "Binary <(Identifier a, Binary <<(Identifier b, Identifier c))")]
    [InlineData("a == b < c", "Binary ==(Identifier a, Binary <(Identifier b, Identifier c))")]
    [InlineData("a & b == c", "Binary &(Identifier a, Binary ==(Identifier b, Identifier c))")]
    [InlineData("a ^ b & c", "Binary ^(Identifier a, Binary &(Identifier b, Identifier c))")]
    [InlineData("a | b ^ c", "Binary |(Identifier a, Binary ^(Identifier b, Identifier c))")]
    [InlineData("a && b | c", "Binary &&(Identifier a, Binary |(Identifier b, Identifier c))")]
    [InlineData("a || b && c", "Binary ||(Identifier a, Binary &&(Identifier b, Identifier c))")]
    [InlineData("a < b > c <= d >= e", "Binary >=(Binary <=(Binary >(Binary <(Identifier a, Identifier b), Identifier c), Identifier d), Identifier e)")]
    [InlineData("a != b == c", "Binary ==(Binary !=(Identifier a, Identifier b), Identifier c)")]
    [InlineData("a >> b << c", "Binary <<(Binary >>(Identifier a, Identifier b), Identifier c)")]
    public void Binary(string expression, string expected) => Assert.Equal(expected, DumpExpression(expression));

    [Theory]
    [InlineData("a = b = c", "Assignment =(Identifier a, Assignment =(Identifier b, Identifier c))")]
    [InlineData("a += b ? c : d", "Assignment +=(Identifier a, Conditional(Identifier b, true: Identifier c, false: Identifier d))")]
    [InlineData("a ? b : c ? d : e", "Conditional(Identifier a, true: Identifier b, false: Conditional(Identifier c, true: Identifier d, false: Identifier e))")]
    [InlineData("a ? b ? c : d : e", "Conditional(Identifier a, true: Conditional(Identifier b, true: Identifier c, false: Identifier d), false: Identifier e)")]
    [InlineData("a ? b, c : d", "Conditional(Identifier a, true: Comma(Identifier b, Identifier c), false: Identifier d)")]
    [InlineData("a ? b = c : d", "Conditional(Identifier a, true: Assignment =(Identifier b, Identifier c), false: Identifier d)")]
    [InlineData("a ?: b", "Conditional(Identifier a, false: Identifier b)")]
    [InlineData("a || b ? c : d", "Conditional(Binary ||(Identifier a, Identifier b), true: Identifier c, false: Identifier d)")]
    [InlineData("a, b = c, d", "Comma(Comma(Identifier a, Assignment =(Identifier b, Identifier c)), Identifier d)")]
    [InlineData("a *= b /= c %= d -= e", "Assignment *=(Identifier a, Assignment /=(Identifier b, Assignment %=(Identifier c, Assignment -=(Identifier d, Identifier e))))")]
    [InlineData("a <<= b >>= c &= d ^= e |= f", "Assignment <<=(Identifier a, Assignment >>=(Identifier b, Assignment &=(Identifier c, Assignment ^=(Identifier d, Assignment |=(Identifier e, Identifier f)))))")]
    public void AssignmentConditionalComma(string expression, string expected) => Assert.Equal(expected, DumpExpression(expression));

    [Theory]
    [InlineData("(int)a", "Cast(Type(Specifiers(int)), Identifier a)")]
    [InlineData("(T)a", "Cast(Type(Specifiers(Typedef T)), Identifier a)")]
    [InlineData("(T)-1", "Cast(Type(Specifiers(Typedef T)), Unary -(Constant 1))")]
    [InlineData("(a)-1", "Binary -(Parenthesized(Identifier a), Constant 1)")]
    [InlineData("(T)*a", "Cast(Type(Specifiers(Typedef T)), Unary *(Identifier a))")]
    [InlineData("(a)*b", "Binary *(Parenthesized(Identifier a), Identifier b)")]
    [InlineData("(T)&a", "Cast(Type(Specifiers(Typedef T)), Unary &(Identifier a))")]
    [InlineData("(T)(a)", "Cast(Type(Specifiers(Typedef T)), Parenthesized(Identifier a))")]
    [InlineData("(a)(b)", "Call(Parenthesized(Identifier a), Identifier b)")]
    [InlineData("(T)a.b", "Cast(Type(Specifiers(Typedef T)), Member . b(Identifier a))")]
    [InlineData("(T)a + b", "Binary +(Cast(Type(Specifiers(Typedef T)), Identifier a), Identifier b)")]
    [InlineData("(const T *)a", "Cast(Type(Specifiers const(Typedef T), Pointer(Unnamed)), Identifier a)")]
    [InlineData("(void (*)(int, T))a", "Cast(Type(Specifiers(void), Function(Parenthesized(Pointer(Unnamed)), Parameter(Specifiers(int)), Parameter(Specifiers(Typedef T)))), Identifier a)")]
    [InlineData("(int (*(*)[3])(void))a", "Cast(Type(Specifiers(int), Function(Parenthesized(Pointer(Array(Parenthesized(Pointer(Unnamed)), Constant 3))), Parameter(Specifiers(void)))), Identifier a)")]
    [InlineData("(struct s *)a", "Cast(Type(Specifiers(struct s), Pointer(Unnamed)), Identifier a)")]
    [InlineData("(unsigned char)(short)a", "Cast(Type(Specifiers(unsigned, char)), Cast(Type(Specifiers(short)), Identifier a))")]
    public void Cast(string expression, string expected) => Assert.Equal(expected, DumpExpression(expression, "typedef int T;"));

    [Theory]
    [InlineData("sizeof a", "Sizeof sizeof(Identifier a)")]
    [InlineData("sizeof(a)", "Sizeof sizeof(Parenthesized(Identifier a))")]
    [InlineData("sizeof(T)", "SizeofType sizeof(Type(Specifiers(Typedef T)))")]
    [InlineData("sizeof(T) * a", "Binary *(SizeofType sizeof(Type(Specifiers(Typedef T))), Identifier a)")]
    [InlineData("sizeof(a) * b", "Binary *(Sizeof sizeof(Parenthesized(Identifier a)), Identifier b)")]
    [InlineData("sizeof(T) - 1", "Binary -(SizeofType sizeof(Type(Specifiers(Typedef T))), Constant 1)")]
    [InlineData("sizeof(a)[1]", "Sizeof sizeof(Subscript(Parenthesized(Identifier a), Constant 1))")]
    [InlineData("sizeof sizeof a", "Sizeof sizeof(Sizeof sizeof(Identifier a))")]
    [InlineData("sizeof *a + 1", "Binary +(Sizeof sizeof(Unary *(Identifier a)), Constant 1)")]
    [InlineData("sizeof(T){1}", "Sizeof sizeof(CompoundLiteral(Type(Specifiers(Typedef T)), Braces(Constant 1)))")]
    [InlineData("sizeof(T[2]){1}[0]", "Sizeof sizeof(Subscript(CompoundLiteral(Type(Specifiers(Typedef T), Array(Unnamed, Constant 2)), Braces(Constant 1)), Constant 0))")]
    [InlineData("_Alignof(T)", "SizeofType _Alignof(Type(Specifiers(Typedef T)))")]
    [InlineData("_Alignof a", "Sizeof _Alignof(Identifier a)")]
    public void Sizeof(string expression, string expected) => Assert.Equal(expected, DumpExpression(expression, "typedef int T;"));

    [Theory]
    [InlineData("(T){1}", "CompoundLiteral(Type(Specifiers(Typedef T)), Braces(Constant 1))")]
    [InlineData("(T){1}.a++", "Postfix ++(Member . a(CompoundLiteral(Type(Specifiers(Typedef T)), Braces(Constant 1))))")]
    [InlineData("&(T){1}", "Unary &(CompoundLiteral(Type(Specifiers(Typedef T)), Braces(Constant 1)))")]
    [InlineData("(T[]){1, 2}[0]", "Subscript(CompoundLiteral(Type(Specifiers(Typedef T), Array(Unnamed)), Braces(Constant 1, Constant 2)), Constant 0)")]
    [InlineData("(struct s){.a = 1}", "CompoundLiteral(Type(Specifiers(struct s)), Braces(Item(.a, Constant 1)))")]
    [InlineData("(T)(T){1}", "Cast(Type(Specifiers(Typedef T)), CompoundLiteral(Type(Specifiers(Typedef T)), Braces(Constant 1)))")]
    public void CompoundLiteral(string expression, string expected) => Assert.Equal(expected, DumpExpression(expression, "typedef int T;"));

    [Theory]
    [InlineData("_Generic(a, int: 1, char *: 2, default: b)", "Generic(Identifier a, Association(Type(Specifiers(int)), Constant 1), Association(Type(Specifiers(char), Pointer(Unnamed)), Constant 2), Default(Identifier b))")]
    [InlineData("_Generic(a, int: f, default: g)(1)", "Call(Generic(Identifier a, Association(Type(Specifiers(int)), Identifier f), Default(Identifier g)), Constant 1)")]
    [InlineData("__builtin_va_arg(a, char *)", "VaArg(Identifier a, Type(Specifiers(char), Pointer(Unnamed)))")]
    [InlineData("__builtin_offsetof(struct s, a.b[2].c)", "Offsetof(Type(Specifiers(struct s)), .a, .b, [](Constant 2), .c)")]
    [InlineData("__builtin_types_compatible_p(int, typeof(a))", "TypesCompatible(Type(Specifiers(int)), Type(Specifiers(typeof(Identifier a))))")]
    [InlineData("__builtin_choose_expr(1, a, b)", "Choose(Constant 1, Identifier a, Identifier b)")]
    [InlineData("__builtin_expect(a, 0)", "Call(Identifier __builtin_expect, Identifier a, Constant 0)")]
    [InlineData("({ int b = 1; b; })", "StatementExpression(Block(Declaration(Specifiers(int), Init(Name b, Constant 1)), Expression(Identifier b)))")]
    [InlineData("a = &&l", "Assignment =(Identifier a, LabelAddress l)")]
    [InlineData("a && b", "Binary &&(Identifier a, Identifier b)")]
    public void Special(string expression, string expected) => Assert.Equal(expected, DumpExpression(expression));
}
