using Xunit;
using static CSockTranslate.CFrontEnd.Tests.Parsing.ParsedSource;

namespace CSockTranslate.CFrontEnd.Tests.Parsing;

/// <summary>The shape of statements (C11 §6.8) with GNU's extensions.</summary>
public sealed class StatementSyntaxTests
{
    [Theory]
    [InlineData(";", "Empty")]
    [InlineData("a;", "Expression(Identifier a)")]
    [InlineData("{ a; { } }", "Block(Expression(Identifier a), Block)")]
    [InlineData("int a; a = 1; int b;", "Declaration(Specifiers(int), Name a) Expression(Assignment =(Identifier a, Constant 1)) Declaration(Specifiers(int), Name b)")]
    [InlineData("_Static_assert(1, \"\");", "StaticAssert(Constant 1, String \"\")")]
    public void Simple(string text, string expected) => Assert.Equal(expected, DumpStatements(text));

    [Theory]
    [InlineData("if (a) b;", "If(Identifier a, Expression(Identifier b))")]
    [InlineData("if (a) b; else c;", "If(Identifier a, Expression(Identifier b), else: Expression(Identifier c))")]
    [InlineData("if (a) if (b) c; else d;", "If(Identifier a, If(Identifier b, Expression(Identifier c), else: Expression(Identifier d)))")]
    [InlineData("if (a) { if (b) c; } else d;", "If(Identifier a, Block(If(Identifier b, Expression(Identifier c))), else: Expression(Identifier d))")]
    [InlineData("if (a) b; else if (c) d; else e;", "If(Identifier a, Expression(Identifier b), else: If(Identifier c, Expression(Identifier d), else: Expression(Identifier e)))")]
    [InlineData("if (a) for (;;) if (b) c; else d; else e;", "If(Identifier a, For(If(Identifier b, Expression(Identifier c), else: Expression(Identifier d))), else: Expression(Identifier e))")]
    [InlineData("if (a, b) ; else ;", "If(Comma(Identifier a, Identifier b), Empty, else: Empty)")]
    public void If(string text, string expected) => Assert.Equal(expected, DumpStatements(text));

    [Theory]
    [InlineData("while (a) b;", "While(Identifier a, Expression(Identifier b))")]
    [InlineData("do a; while (b);", "Do(Expression(Identifier a), Identifier b)")]
    [InlineData("do { } while (a); b;", "Do(Block, Identifier a) Expression(Identifier b)")]
    [InlineData("for (;;) ;", "For(Empty)")]
    [InlineData("for (a = 0; a < 1; a++) { }", "For(initializer: Expression(Assignment =(Identifier a, Constant 0)), condition: Binary <(Identifier a, Constant 1), step: Postfix ++(Identifier a), Block)")]
    [InlineData("for (int i = 0, *p = q; ; i++, p++) continue;", "For(initializer: Declaration(Specifiers(int), Init(Name i, Constant 0), Init(Pointer(Name p), Identifier q)), step: Comma(Postfix ++(Identifier i), Postfix ++(Identifier p)), Continue)")]
    [InlineData("for (;a;) break;", "For(condition: Identifier a, Break)")]
    public void Loops(string text, string expected) => Assert.Equal(expected, DumpStatements(text));

    [Theory]
    [InlineData("switch (a) { case 1: b; break; default: c; }", "Switch(Identifier a, Block(Case(Constant 1, Expression(Identifier b)), Break, Default(Expression(Identifier c))))")]
    [InlineData("switch (a) { case 1: case 2: default: b; }", "Switch(Identifier a, Block(Case(Constant 1, Case(Constant 2, Default(Expression(Identifier b))))))")]
    [InlineData("switch (a) case 1 ... 3: b;", "Switch(Identifier a, Case(Constant 1, last: Constant 3, Expression(Identifier b)))")]
    [InlineData("switch (a) { case b ? 1 : 2: c; }", "Switch(Identifier a, Block(Case(Conditional(Identifier b, true: Constant 1, false: Constant 2), Expression(Identifier c))))")]
    [InlineData("switch (a) { case 'x': }", "Switch(Identifier a, Block(Case(Constant 'x', Empty)))")]
    [InlineData("switch (a) { case 1: int b; b = 1; }", "Switch(Identifier a, Block(Case(Constant 1, Declaration(Specifiers(int), Name b)), Expression(Assignment =(Identifier b, Constant 1))))")]
    [InlineData("switch (a) { case 1: __attribute__((fallthrough)); default: ; }", "Switch(Identifier a, Block(Case(Constant 1, Empty), Default(Empty)))")]
    public void Switch(string text, string expected) => Assert.Equal(expected, DumpStatements(text));

    [Theory]
    [InlineData("a: b;", "Label a(Expression(Identifier b))")]
    [InlineData("a: b: c: d;", "Label a(Label b(Label c(Expression(Identifier d))))")]
    [InlineData("goto a; a: ;", "Goto a Label a(Empty)")]
    [InlineData("a: }  void g(void) {", "")]
    [InlineData("a: __attribute__((unused)); b;", "Label a(Empty) Expression(Identifier b)")]
    [InlineData("a: int b;", "Label a(Declaration(Specifiers(int), Name b))")]
    [InlineData("goto *a;", "ComputedGoto(Identifier a)")]
    [InlineData("goto *(&&b + 1);", "ComputedGoto(Parenthesized(Binary +(LabelAddress b, Constant 1)))")]
    [InlineData("__label__ a, b; __label__ c; a: ;", "LocalLabels a b LocalLabels c Label a(Empty)")]
    public void Jumps(string text, string expected) => Assert.Equal(expected, DumpStatements(text));

    [Theory]
    [InlineData("return;", "Return")]
    [InlineData("return a, b;", "Return(Comma(Identifier a, Identifier b))")]
    [InlineData("return (a);", "Return(Parenthesized(Identifier a))")]
    [InlineData("return -1;", "Return(Unary -(Constant 1))")]
    public void Return(string text, string expected) => Assert.Equal(expected, DumpStatements(text));

    [Theory]
    [InlineData("asm volatile (\"\" ::: \"memory\");", "Asm empty")]
    [InlineData("asm(\"\" \"\");", "Asm empty")]
    [InlineData("asm(\"nop\");", "Asm code")]
    [InlineData("asm(\"# nothing\\n\\t\");", "Asm empty")]
    [InlineData("asm(\"\" : \"+r\"(a));", "Asm empty(Operand(String \"+r\", Identifier a))")]
    [InlineData("asm(\"\" : \"=r\"(a) : \"0\"(b));", "Asm empty(Operand(String \"=r\", Identifier a), Operand(String \"0\", Identifier b))")]
    [InlineData("asm(\"\" : : \"r\"(a++) : \"memory\", \"cc\");", "Asm empty(Operand(String \"r\", Postfix ++(Identifier a)))")]
    [InlineData("asm(\"add %1, %0\" : [out] \"+r\"(a) : [in] \"r\"(b) : \"cc\");", "Asm code(Operand out(String \"+r\", Identifier a), Operand in(String \"r\", Identifier b))")]
    [InlineData("asm goto (\"\" : : : : a, b); a: b: ;", "Asm empty Label a(Label b(Empty))")]
    public void Assembly(string text, string expected) => Assert.Equal(expected, DumpStatements(text));

    [Theory]
    [InlineData("int g(int a) { return a; } g(1);", "Function(Specifiers(int), Function(Name g, Parameter(Specifiers(int), Name a)), Block(Return(Identifier a))) Expression(Call(Identifier g, Constant 1))")]
    [InlineData("auto void g(void); extern int x;", "Declaration(Specifiers auto(void), Function(Name g, Parameter(Specifiers(void)))) Declaration(Specifiers extern(int), Name x)")]
    [InlineData("__attribute__((unused)) int a;", "Declaration(Specifiers(Attribute unused, int), Name a)")]
    [InlineData("__attribute__((fallthrough));", "Empty")]
    [InlineData("__extension__ int a; __extension__ (a);", "Declaration(Specifiers(int), Name a) Expression(Parenthesized(Identifier a))")]
    public void DeclarationsInBlocks(string text, string expected) => Assert.Equal(expected, DumpStatements(text));
}
