using Xunit;
using static CSockTranslate.CFrontEnd.Tests.Parsing.ParsedSource;

namespace CSockTranslate.CFrontEnd.Tests.Parsing;

/// <summary>The shape of declarations (C11 §6.7, §6.9) with GNU's extensions.</summary>
public sealed class DeclarationSyntaxTests
{
    [Theory]
    [InlineData("int x;", "Declaration(Specifiers(int), Name x)")]
    [InlineData("int x, *y = 0, z[2] = {1};", "Declaration(Specifiers(int), Name x, Init(Pointer(Name y), Constant 0), Init(Array(Name z, Constant 2), Braces(Constant 1)))")]
    [InlineData("long unsigned extern int const long x;", "Declaration(Specifiers extern const(long, unsigned, int, long), Name x)")]
    [InlineData("static inline _Noreturn void f(void);", "Declaration(Specifiers static inline _Noreturn(void), Function(Name f, Parameter(Specifiers(void))))")]
    [InlineData("static _Thread_local int x;", "Declaration(Specifiers static _Thread_local(int), Name x)")]
    [InlineData("_Alignas(16) _Alignas(long) char x;", "Declaration(Specifiers(_Alignas(Constant 16), _Alignas(Type(Specifiers(long))), char), Name x)")]
    [InlineData("_Atomic int x;", "Declaration(Specifiers _Atomic(int), Name x)")]
    [InlineData("_Atomic(int *) x;", "Declaration(Specifiers(_Atomic(Type(Specifiers(int), Pointer(Unnamed)))), Name x)")]
    [InlineData("typeof(1 + 2) x;", "Declaration(Specifiers(typeof(Binary +(Constant 1, Constant 2))), Name x)")]
    [InlineData("typeof(int[3]) x;", "Declaration(Specifiers(typeof(Type(Specifiers(int), Array(Unnamed, Constant 3)))), Name x)")]
    [InlineData("__auto_type x = 1;", "Declaration(Specifiers __auto_type, Init(Name x, Constant 1))")]
    [InlineData("__extension__ long long x;", "Declaration(Specifiers(long, long), Name x)")]
    [InlineData("unsigned __int128 x;", "Declaration(Specifiers(unsigned, __int128), Name x)")]
    [InlineData("double _Complex x;", "Declaration(Specifiers(double, _Complex), Name x)")]
    [InlineData("__builtin_va_list x;", "Declaration(Specifiers(__builtin_va_list), Name x)")]
    [InlineData("_Static_assert(1, \"a\" \"b\");", "StaticAssert(Constant 1, String \"a\" \"b\")")]
    [InlineData("_Static_assert(1);", "StaticAssert(Constant 1)")]
    [InlineData(";", "Empty")]
    [InlineData("asm(\".code16gcc\");", "Asm")]
    public void Specifiers(string text, string expected) => Assert.Equal(expected, DumpLastDeclaration(text));

    [Theory]
    [InlineData("int *a[3];", "Pointer(Array(Name a, Constant 3))")]
    [InlineData("int (*a)[3];", "Array(Parenthesized(Pointer(Name a)), Constant 3)")]
    [InlineData("int a[2][3];", "Array(Array(Name a, Constant 2), Constant 3)")]
    [InlineData("int *const *volatile a;", "Pointer const(Pointer volatile(Name a))")]
    [InlineData("int (*f)(void);", "Function(Parenthesized(Pointer(Name f)), Parameter(Specifiers(void)))")]
    [InlineData("int *f(void);", "Pointer(Function(Name f, Parameter(Specifiers(void))))")]
    [InlineData("int (*f[2])(int);", "Function(Parenthesized(Pointer(Array(Name f, Constant 2))), Parameter(Specifiers(int)))")]
    [InlineData("int (*f(char))(int);", "Function(Parenthesized(Pointer(Function(Name f, Parameter(Specifiers(char))))), Parameter(Specifiers(int)))")]
    [InlineData("int (((x)));", "Parenthesized(Parenthesized(Parenthesized(Name x)))")]
    [InlineData("int f();", "Function ()(Name f)")]
    [InlineData("int f(a, b);", "Function () a b(Name f)")]
    [InlineData("int f(int, ...);", "Function ...(Name f, Parameter(Specifiers(int)))")]
    [InlineData("int f(int a, char *, int [], int (*)(int), int (int));", "Function(Name f, Parameter(Specifiers(int), Name a), Parameter(Specifiers(char), Pointer(Unnamed)), Parameter(Specifiers(int), Array(Unnamed)), Parameter(Specifiers(int), Function(Parenthesized(Pointer(Unnamed)), Parameter(Specifiers(int)))), Parameter(Specifiers(int), Function(Unnamed, Parameter(Specifiers(int)))))")]
    [InlineData("int f(int a[static const 3], int b[*], int c[restrict], int d[volatile 2]);", "Function(Name f, Parameter(Specifiers(int), Array static const(Name a, Constant 3)), Parameter(Specifiers(int), Array *(Name b)), Parameter(Specifiers(int), Array restrict(Name c)), Parameter(Specifiers(int), Array volatile(Name d, Constant 2)))")]
    [InlineData("int f(int n, int a[n * 2]);", "Function(Name f, Parameter(Specifiers(int), Name n), Parameter(Specifiers(int), Array(Name a, Binary *(Identifier n, Constant 2))))")]
    [InlineData("int f(register a, const b);", "Function(Name f, Parameter(Specifiers register, Name a), Parameter(Specifiers const, Name b))")]
    [InlineData("int f(int ([3]), int *(*)[]);", "Function(Name f, Parameter(Specifiers(int), Parenthesized(Array(Unnamed, Constant 3))), Parameter(Specifiers(int), Pointer(Array(Parenthesized(Pointer(Unnamed))))))")]
    [InlineData("int f(void (__attribute__((cdecl)) *g)(void));", "Function(Name f, Parameter(Specifiers(void), Function(Parenthesized(Pointer(Name g)), Parameter(Specifiers(void)))))")]
    public void Declarators(string text, string expected) =>
        Assert.Equal($"Declaration(Specifiers(int), {expected})", DumpLastDeclaration(text));

    [Theory]
    [InlineData("struct s;", "struct s")]
    [InlineData("struct {};", "struct {}")]
    [InlineData("union u { int a; char b[4]; };", "union u {}(Members(Specifiers(int), Name a), Members(Specifiers(char), Array(Name b, Constant 4)))")]
    [InlineData("struct s { int a, *b; };", "struct s {}(Members(Specifiers(int), Name a, Pointer(Name b)))")]
    [InlineData("struct s { unsigned a : 3, : 0, b : 2 + 1; };", "struct s {}(Members(Specifiers(unsigned), Member(Name a, width: Constant 3), Member(width: Constant 0), Member(Name b, width: Binary +(Constant 2, Constant 1))))")]
    [InlineData("struct s { struct { int a; }; union { int b; }; };", "struct s {}(Members(Specifiers(struct {}(Members(Specifiers(int), Name a)))), Members(Specifiers(union {}(Members(Specifiers(int), Name b)))))")]
    [InlineData("struct s { int n; char data[]; };", "struct s {}(Members(Specifiers(int), Name n), Members(Specifiers(char), Array(Name data)))")]
    [InlineData("struct s { int a;; ; int b; };", "struct s {}(Members(Specifiers(int), Name a), Members(Specifiers(int), Name b))")]
    [InlineData("struct s { __extension__ int a; _Static_assert(1, \"\"); };", "struct s {}(Members(Specifiers(int), Name a), StaticAssert(Constant 1, String \"\"))")]
    [InlineData("struct __attribute__((packed, aligned(4))) s { int a; };", "struct s {}(Attribute packed, Attribute aligned(Constant 4), Members(Specifiers(int), Name a))")]
    [InlineData("struct s { int a __attribute__((packed)); } __attribute__((__may_alias__));", "struct s {}(Attribute __may_alias__, Members(Specifiers(int), Member(Name a, Attribute packed)))")]
    [InlineData("struct s { const struct s *next; int (*f)(void); };", "struct s {}(Members(Specifiers const(struct s), Pointer(Name next)), Members(Specifiers(int), Function(Parenthesized(Pointer(Name f)), Parameter(Specifiers(void)))))")]
    [InlineData("enum e { A, B = 2, C = B + 1, };", "enum e {}(Enumerator A, Enumerator B(Constant 2), Enumerator C(Binary +(Identifier B, Constant 1)))")]
    [InlineData("enum e { A __attribute__((deprecated)) = 1 } __attribute__((packed));", "enum e {}(Attribute packed, Enumerator A(Constant 1))")]
    [InlineData("enum e;", "enum e")]
    public void TagSpecifiers(string text, string expected) =>
        Assert.Equal($"Declaration(Specifiers({expected}))", DumpLastDeclaration(text));

    [Theory]
    [InlineData("{}", "Braces")]
    [InlineData("{1, 2, }", "Braces(Constant 1, Constant 2)")]
    [InlineData("{{1}, {2, 3}}", "Braces(Braces(Constant 1), Braces(Constant 2, Constant 3))")]
    [InlineData("{.a = 1, .b.c[2] = 3}", "Braces(Item(.a, Constant 1), Item(.b, .c, [](Constant 2), Constant 3))")]
    [InlineData("{[1] = 2, [3 ... 5] = {6}}", "Braces(Item([](Constant 1), Constant 2), Item([](Constant 3, last: Constant 5), Braces(Constant 6)))")]
    [InlineData("{a: 1, b: {2}}", "Braces(Item(.a, Constant 1), Item(.b, Braces(Constant 2)))")]
    [InlineData("{[1] 2}", "Braces(Item([](Constant 1), Constant 2))")]
    [InlineData("{a ? b : c, d = e}", "Braces(Conditional(Identifier a, true: Identifier b, false: Identifier c), Assignment =(Identifier d, Identifier e))")]
    [InlineData("\"a\" \"b\"", "String \"a\" \"b\"")]
    public void Initializers(string initializer, string expected) =>
        Assert.Equal($"Declaration(Specifiers(int), Init(Name x, {expected}))", DumpLastDeclaration($"int x = {initializer};"));

    [Theory]
    [InlineData("int x asm(\"y\");", "Declaration(Specifiers(int), Init(Name x, asm: String \"y\"))")]
    [InlineData("int f(void) asm(\"g\") __attribute__((nothrow));", "Declaration(Specifiers(int), Init(Function(Name f, Parameter(Specifiers(void))), asm: String \"g\", Attribute nothrow))")]
    [InlineData("int x __attribute__((unused)) = 1, __attribute__((aligned(8))) *y;", "Declaration(Specifiers(int), Init(Name x, Attribute unused, Constant 1), Init(Pointer(Name y), Attribute aligned(Constant 8)))")]
    [InlineData("__attribute__((format(printf, 1, 2))) void f(const char *, ...);", "Declaration(Specifiers(Attribute format(Identifier printf, Constant 1, Constant 2), void), Function ...(Name f, Parameter(Specifiers const(char), Pointer(Unnamed))))")]
    [InlineData("int __attribute__((const)) f(void) __attribute__(()) __attribute__((,a,,b(),));", "Declaration(Specifiers(Attribute const, int), Init(Function(Name f, Parameter(Specifiers(void))), Attribute a, Attribute b))")]
    [InlineData("int * __attribute__((aligned(8))) const p;", "Declaration(Specifiers(int), Pointer const(Name p))")]
    [InlineData("int x __attribute__((aligned(sizeof(int)), cleanup(f), vector_size(16)));", "Declaration(Specifiers(int), Init(Name x, Attribute aligned(SizeofType sizeof(Type(Specifiers(int)))), Attribute cleanup(Identifier f), Attribute vector_size(Constant 16)))")]
    public void AttributesAndAssemblerNames(string text, string expected) => Assert.Equal(expected, DumpLastDeclaration(text));

    [Theory]
    [InlineData("int main(void) { }", "Function(Specifiers(int), Function(Name main, Parameter(Specifiers(void))), Block)")]
    [InlineData("main() { }", "Function(Specifiers, Function ()(Name main), Block)")]
    [InlineData("static f(a) { return a; }", "Function(Specifiers static, Function () a(Name f), Block(Return(Identifier a)))")]
    [InlineData("int f(a, b, c) int a; char *b, c; { }", "Function(Specifiers(int), Function () a b c(Name f), Declaration(Specifiers(int), Name a), Declaration(Specifiers(char), Pointer(Name b), Name c), Block)")]
    [InlineData("int f(a) struct s { int x; } a; { }", "Function(Specifiers(int), Function () a(Name f), Declaration(Specifiers(struct s {}(Members(Specifiers(int), Name x))), Name a), Block)")]
    [InlineData("int (*f(int x))(void) { }", "Function(Specifiers(int), Function(Parenthesized(Pointer(Function(Name f, Parameter(Specifiers(int), Name x)))), Parameter(Specifiers(void))), Block)")]
    [InlineData("int (f)(void) { }", "Function(Specifiers(int), Function(Parenthesized(Name f), Parameter(Specifiers(void))), Block)")]
    [InlineData("struct s { int a; } f(void) { }", "Function(Specifiers(struct s {}(Members(Specifiers(int), Name a))), Function(Name f, Parameter(Specifiers(void))), Block)")]
    [InlineData("__attribute__((noreturn)) static void f(int a __attribute__((unused))) { }", "Function(Specifiers static(Attribute noreturn, void), Function(Name f, Parameter(Specifiers(int), Name a)), Block)")]
    public void FunctionDefinitions(string text, string expected) => Assert.Equal(expected, DumpLastDeclaration(text));

    [Theory]
    [InlineData("x;", "Declaration(Specifiers, Name x)")]
    [InlineData("*x, y = 1;", "Declaration(Specifiers, Pointer(Name x), Init(Name y, Constant 1))")]
    [InlineData("static x;", "Declaration(Specifiers static, Name x)")]
    [InlineData("const x = 1;", "Declaration(Specifiers const, Init(Name x, Constant 1))")]
    [InlineData("f();", "Declaration(Specifiers, Function ()(Name f))")]
    [InlineData("f(int);", "Declaration(Specifiers, Function(Name f, Parameter(Specifiers(int))))")]
    public void ImplicitInt(string text, string expected) => Assert.Equal(expected, DumpLastDeclaration(text));
}
