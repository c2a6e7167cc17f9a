using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>What the binder notes about the things that a program declares.</summary>
public class SymbolTests
{
    [Theory]
    [InlineData("int x;", Linkage.External, true)]
    [InlineData("extern int x;", Linkage.External, false)]
    [InlineData("static int x;", Linkage.Internal, true)]
    [InlineData("static int x; extern int x;", Linkage.Internal, true)]
    [InlineData("extern int x; int x;", Linkage.External, true)]
    [InlineData("extern int x; void f(void) { extern int x; }", Linkage.External, false)]
    [InlineData("int x = 1; extern int x;", Linkage.External, true)]
    public void Variables_have_linkage_and_a_definition(string source, Linkage linkage, bool isDefined)
    {
        VariableSymbol variable = Assert.Single(BoundSource.Bind(source).Unit.StaticVariables);

        Assert.Equal((linkage, isDefined, StorageDuration.Static), (variable.Linkage, variable.IsDefined, variable.Duration));
    }

    [Fact]
    public void Declarations_of_one_variable_share_their_symbol_and_complete_its_type()
    {
        BoundSource source = BoundSource.Bind("extern int a[]; int a[]; int a[3]; void f(void) { extern int a[]; a[0] = 1; }");

        Assert.Empty(source.Problems);
        Assert.Equal("int [3]", Assert.Single(source.Unit.StaticVariables).Type.ToString());
    }

    [Fact]
    public void Typedef_names_and_qualifiers_are_kept()
    {
        BoundSource source = BoundSource.Bind("typedef int number; typedef number *list; const number c = 1; list l; number m[2];");

        Assert.Equal("const number", source.FindVariable("c").Type.ToString());
        Assert.Equal("list", source.FindVariable("l").Type.ToString());
        Assert.Equal("number [2]", source.FindVariable("m").Type.ToString());
    }

    [Fact]
    public void Parameters_are_adjusted_and_keep_their_element_type()
    {
        BoundSource source = BoundSource.Bind("typedef int number; typedef number pair[2]; void f(number a[3], pair b, int g(void), const char c[const], int m[][4]) { }");

        Assert.Empty(source.Problems);
        Assert.Equal(
            ["number *", "number *", "int (*)(void)", "const char *const", "int (*)[4]"],
            source.FindFunction("f").Parameters.Select(parameter => parameter.Type.ToString()));
    }

    [Fact]
    public void Array_lengths_know_how_they_were_written()
    {
        BoundSource source = BoundSource.Bind("#define LENGTH 16\nchar a[LENGTH];\nchar b[LENGTH * 2];\nchar c[] = \"x\";");

        ArrayType a = (ArrayType)source.FindVariable("a").Type;
        Assert.Equal((16, "LENGTH"), (a.Length, a.LengthExpression?.Syntax.Range.WholeExpansion?.Macro.Name));
        Assert.IsType<BoundBinary>(((ArrayType)source.FindVariable("b").Type).LengthExpression);
        Assert.Null(((ArrayType)source.FindVariable("c").Type).LengthExpression);
    }

    [Fact]
    public void Taken_addresses_are_noted()
    {
        BoundSource source = BoundSource.Bind("""
            int plain, taken, element[3], decayed[3], measured[3]; struct s { int a; int b[2]; } whole, part, inner;
            int called(void), passed(void);
            int *p; int (*q)(void);
            void f(void) {
                plain = element[1]; p = &taken; p = decayed; plain = sizeof measured; p = &part.a; p = inner.b; whole = part;
                called(); q = passed;
            }
            """);

        Assert.Empty(source.Problems);
        Assert.Equal(
            ["taken", "decayed", "part", "inner"],
            source.Unit.StaticVariables.Where(variable => variable.IsAddressTaken).Select(variable => variable.Name));
        Assert.Equal(["passed"], source.Unit.Functions.Where(function => function.IsAddressTaken).Select(function => function.Name));
    }

    [Fact]
    public void Functions_compose_their_declarations()
    {
        BoundSource source = BoundSource.Bind("int f(); static int g(int (*)[]); int f(int x); static int g(int (*p)[3]) { return 0; } _Noreturn void h(void); inline int i(void) { return 1; }");

        Assert.Empty(source.Problems);
        Assert.Equal("int (int)", source.FindFunction("f").Type.ToString());
        Assert.Equal("int (int (*)[3])", source.FindFunction("g").Type.ToString());
        Assert.Equal(Linkage.Internal, source.FindFunction("g").Linkage);
        Assert.NotNull(source.FindFunction("g").Body);
        Assert.True(source.FindFunction("h").IsNoReturn);
        Assert.True(source.FindFunction("i").IsInline);
    }

    [Fact]
    public void Old_style_definitions_have_no_prototype()
    {
        BoundSource source = BoundSource.Bind("int f(a, b) char a; float *b; { return a; }");

        FunctionSymbol function = source.FindFunction("f");
        Assert.False(function.Type.HasPrototype);
        Assert.Equal(["a : char", "b : float *"], function.Parameters.Select(parameter => $"{parameter.Name} : {parameter.Type}"));
    }

    [Fact]
    public void Implicitly_declared_library_functions_know_their_header()
    {
        BoundSource source = BoundSource.Bind("void f(void) { exit(1); frob(2); close(3); }");

        FunctionSymbol exit = source.FindFunction("exit");
        Assert.Equal(("stdlib.h", true, true, "void (int)"), (exit.LibraryHeader, exit.IsImplicitlyDeclared, exit.IsNoReturn, exit.Type.ToString()));
        Assert.Equal((null, "int ()"), (source.FindFunction("frob").LibraryHeader, source.FindFunction("frob").Type.ToString()));
        Assert.Equal(("unistd.h", "int ()"), (source.FindFunction("close").LibraryHeader, source.FindFunction("close").Type.ToString()));
    }

    [Fact]
    public void Records_know_where_they_belong()
    {
        BoundSource source = BoundSource.Bind("typedef struct { struct { int a; } in; struct tagged { int b; } out; } named; void f(void) { struct local { int c; } x; }");

        RecordSymbol named = source.Records.Single(record => record.NamingTypedef?.Name == "named");
        Assert.Same(named, ((RecordType)named.Fields[0].Type.Desugared).Symbol.ContainingRecord);
        Assert.Null(((RecordType)named.Fields[1].Type.Desugared).Symbol.ContainingRecord);
        BoundDeclaration local = Assert.IsType<BoundDeclaration>(source.FindFunction("f").Body!.Statements[0]);
        Assert.Equal("f", Assert.IsType<RecordSymbol>(Assert.Single(local.DeclaredTypes)).ContainingFunction?.Name);
    }

    [Fact]
    public void Labels_know_their_uses()
    {
        BoundSource source = BoundSource.Bind("void f(void) { goto used; used: ; unused: ; taken: ; void *p = &&taken; }");

        Assert.Equal(
            ["used True False", "unused False False", "taken False True"],
            source.FindFunction("f").Labels.Select(label => $"{label.Name} {label.IsUsed} {label.IsAddressTaken}"));
    }

    [Theory]
    [InlineData("enum e { A, B };", "unsigned int")]
    [InlineData("enum e { A = -1, B };", "int")]
    [InlineData("enum e { A = 0xffffffff };", "unsigned int")]
    [InlineData("enum e { A = -1, B = 0xffffffff };", "long")]
    [InlineData("enum e { A = 0x100000000 };", "unsigned long")]
    [InlineData("enum __attribute__((packed)) e { A = 200 };", "unsigned char")]
    [InlineData("enum __attribute__((packed)) e { A = -1 };", "signed char")]
    [InlineData("enum __attribute__((packed)) e { A = 300 };", "unsigned short")]
    public void Enumerations_have_the_type_that_gcc_chooses(string source, string type)
    {
        BoundGlobalDeclaration declaration = Assert.IsType<BoundGlobalDeclaration>(Assert.Single(BoundSource.Bind(source).Unit.Declarations));

        Assert.Equal(type, Assert.IsType<EnumSymbol>(Assert.Single(declaration.Declaration.DeclaredTypes)).UnderlyingType.ToString());
        Assert.True(
            !GccProgram.IsAvailable || GccProgram.Accepts($"{source} _Static_assert(__builtin_types_compatible_p(enum e, {type}), \"\");"), "gcc has another type");
    }
}
