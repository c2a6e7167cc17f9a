using Xunit;
using static CSockTranslate.CFrontEnd.Tests.Parsing.ParsedSource;

namespace CSockTranslate.CFrontEnd.Tests.Parsing;

/// <summary>Where a name is a type and where it is hidden by something else (C11 §6.2.1, §6.7.8): what the grammar can't know by itself.</summary>
public sealed class TypedefNameTests
{
    [Fact]
    public void BlockScopeHidesAndEnds() => Assert.Equal(
        "Block(Declaration(Specifiers(int), Name T), Expression(Binary *(Identifier T, Identifier a))) Declaration(Specifiers(Typedef T), Pointer(Name b))",
        DumpStatements("{ int T; T * a; } T * b;", "typedef int T;"));

    [Fact]
    public void NameIsDeclaredBeforeItsInitializer() => Assert.Equal(
        "Declaration(Specifiers(int), Init(Name T, Binary *(Sizeof sizeof(Parenthesized(Identifier T)), Constant 2)))",
        DumpStatements("int T = sizeof(T) * 2;", "typedef int T;"));

    [Fact]
    public void TypeNameAsItsOwnVariable() => Assert.Equal(
        "Declaration(Specifiers(Typedef T), Name T) Expression(Assignment =(Identifier T, Constant 1))", DumpStatements("T T; T = 1;", "typedef int T;"));

    [Fact]
    public void SecondDeclaratorSeesTheFirst() => Assert.Equal(
        "Declaration(Specifiers(int), Name T, Init(Name a, Binary *(Parenthesized(Identifier T), Constant 1)))",
        DumpStatements("int T, a = (T) * 1;", "typedef int T;"));

    [Fact]
    public void TypedefInBlock() => Assert.Equal(
        "Block(Declaration(Specifiers typedef(int), Name U), Declaration(Specifiers(Typedef U), Pointer(Name a))) Expression(Binary *(Identifier b, Identifier c))",
        DumpStatements("{ typedef int U; U * a; } b * c;", "int b, c;"));

    [Fact]
    public void ParameterHidesInBody() => Assert.Equal(
        "Function(Specifiers(int), Function(Name f, Parameter(Specifiers(int), Name T)), Block(Return(Binary *(Identifier T, Constant 2))))",
        DumpLastDeclaration("typedef int T; int f(int T) { return T * 2; }"));

    [Fact]
    public void OldStyleParameterHidesInBody() => Assert.Equal(
        "Function(Specifiers(int), Function () a T(Name f), Declaration(Specifiers(int), Name a, Name T), Block(Return(Binary *(Parenthesized(Identifier T), Identifier a))))",
        DumpDeclarations("int f(a, T) int a, T; { return (T) * a; } typedef int T;")[0]);

    [Fact]
    public void PrototypeParameterHidesOnlyInPrototype() => Assert.Equal(
        ["Declaration(Specifiers typedef(int), Name T)", "Declaration(Specifiers(int), Function(Name f, Parameter(Specifiers(int), Name T), Parameter(Specifiers(int), Array(Name a, Sizeof sizeof(Parenthesized(Identifier T))))))", "Declaration(Specifiers(Typedef T), Name x)"],
        DumpDeclarations("typedef int T; int f(int T, int a[sizeof(T)]); T x;"));

    [Fact]
    public void FunctionsParametersAreThoseOfTheNamedFunction() => Assert.Equal(
        "Function(Specifiers(int), Function(Parenthesized(Pointer(Function(Name f, Parameter(Specifiers(int), Name T)))), Parameter(Specifiers(int), Name U)), Block(Expression(Binary *(Identifier T, Identifier a)), Declaration(Specifiers(Typedef U), Pointer(Name b))))",
        DumpLastDeclaration("typedef int T, U; int (*f(int T))(int U) { T * a; U * b; }"));

    [Theory]
    [InlineData("void f(int (T));", "Parameter(Specifiers(int), Function(Unnamed, Parameter(Specifiers(Typedef T))))")]
    [InlineData("void f(int (T x));", "Parameter(Specifiers(int), Function(Unnamed, Parameter(Specifiers(Typedef T), Name x)))")]
    [InlineData("void f(int (x));", "Parameter(Specifiers(int), Parenthesized(Name x))")]
    [InlineData("void f(T (x));", "Parameter(Specifiers(Typedef T), Parenthesized(Name x))")]
    [InlineData("void f(T (*)(T));", "Parameter(Specifiers(Typedef T), Function(Parenthesized(Pointer(Unnamed)), Parameter(Specifiers(Typedef T))))")]
    [InlineData("void f(T);", "Parameter(Specifiers(Typedef T))")]
    [InlineData("void f(unsigned T);", "Parameter(Specifiers(unsigned), Name T)")]
    [InlineData("void f(const T);", "Parameter(Specifiers const(Typedef T))")]
    [InlineData("void f(const T T);", "Parameter(Specifiers const(Typedef T), Name T)")]
    public void ParenthesizedTypedefNameInParameterIsType(string text, string parameter) => Assert.Equal(
        $"Declaration(Specifiers(void), Function(Name f, {parameter}))", DumpLastDeclaration("typedef int T; " + text));

    [Fact]
    public void MembersAreAnotherNameSpace() => Assert.Equal(
        "Declaration(Specifiers(struct s {}(Members(Specifiers(Typedef T), Name T), Members(Specifiers(Typedef T), Pointer(Name p)))), Init(Name x, Braces(Item(.T, Constant 1))))",
        DumpLastDeclaration("typedef int T; struct s { T T; T *p; } x = { .T = 1 };"));

    [Fact]
    public void TagsAreAnotherNameSpace() => Assert.Equal(
        ["Declaration(Specifiers typedef(struct T), Name T)", "Declaration(Specifiers(struct T {}(Members(Specifiers(Typedef T), Pointer(Name next)))))"],
        DumpDeclarations("typedef struct T T; struct T { T *next; };"));

    [Fact]
    public void LabelsAreAnotherNameSpace() => Assert.Equal(
        "Label T(Declaration(Specifiers(Typedef T), Pointer(Name a))) Goto T", DumpStatements("T: T * a; goto T;", "typedef int T;"));

    [Fact]
    public void EnumeratorHides() => Assert.Equal(
        "Declaration(Specifiers(enum {}(Enumerator T))) Expression(Binary *(Identifier T, Identifier a))", DumpStatements("enum { T }; T * a;", "typedef int T;"));

    [Fact]
    public void ForDeclarationHidesInLoopOnly() => Assert.Equal(
        "For(initializer: Declaration(Specifiers(int), Init(Name T, Constant 0)), condition: Binary *(Identifier T, Identifier a), Expression(Binary *(Identifier T, Identifier a))) Declaration(Specifiers(Typedef T), Pointer(Name a))",
        DumpStatements("for (int T = 0; T * a;) T * a; T * a;", "typedef int T;"));

    [Theory]
    [InlineData("T(x);", "Declaration(Specifiers(Typedef T), Parenthesized(Name x))")]
    [InlineData("T(*x)(T);", "Declaration(Specifiers(Typedef T), Function(Parenthesized(Pointer(Name x)), Parameter(Specifiers(Typedef T))))")]
    [InlineData("T;", "Declaration(Specifiers(Typedef T))")]
    [InlineData("(T)x;", "Expression(Cast(Type(Specifiers(Typedef T)), Identifier x))")]
    [InlineData("unsigned T;", "Declaration(Specifiers(unsigned), Name T)")]
    [InlineData("static T;", "Declaration(Specifiers static(Typedef T))")]
    [InlineData("long T, y = T * 2;", "Declaration(Specifiers(long), Name T, Init(Name y, Binary *(Identifier T, Constant 2)))")]
    [InlineData("x * y;", "Expression(Binary *(Identifier x, Identifier y))")]
    [InlineData("__auto_type T = 1;", "Declaration(Specifiers __auto_type, Init(Name T, Constant 1))")]
    public void StatementOrDeclaration(string text, string expected) => Assert.Equal(expected, DumpStatements(text, "typedef int T; int x, y;"));

    [Fact]
    public void StatementExpressionAndIfHaveScopes() => Assert.Equal(
        "Expression(StatementExpression(Block(Declaration(Specifiers(int), Name T), Expression(Binary *(Identifier T, Identifier a))))) If(Constant 1, Expression(SizeofType sizeof(Type(Specifiers(enum {}(Enumerator T)))))) Declaration(Specifiers(Typedef T), Pointer(Name a))",
        DumpStatements("({ int T; T * a; }); if (1) sizeof(enum { T }); T * a;", "typedef int T;"));

    [Fact]
    public void SelfReferenceInTypedef() => Assert.Equal(
        "Declaration(Specifiers typedef(int), Name A, Array(Name B, SizeofType sizeof(Type(Specifiers(Typedef A)))))", DumpLastDeclaration("typedef int A, B[sizeof(A)];"));
}
