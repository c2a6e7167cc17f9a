using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Parsing;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Parsing;

/// <summary>Macros in the tree and in errors: nodes know the macro they are the result of, errors stand where the macro is used.</summary>
public sealed class MacroProvenanceTests
{
    [Theory]
    [InlineData("#define N 10\nint x = N;", "N")]
    [InlineData("#define N (10 + 1)\nint x = N;", "N")]
    [InlineData("#define N -1\nint x = N;", "N")]
    [InlineData("#define INNER 10\n#define N INNER\nint x = N;", "N")]
    [InlineData("#define ADD(a, b) ((a) + (b))\nint x = ADD(1, 2);", "ADD")]
    [InlineData("#define N 10\nint x = (N);", null)]
    [InlineData("#define N 10\nint x = N + 1;", null)]
    [InlineData("#define N 10 +\nint x = N 1;", null)]
    [InlineData("#define INIT 10;\nint x = INIT", null)]
    public void WholeExpansionOfAnInitializer(string text, string? macro)
    {
        ParsedSource source = ParsedSource.Parse(text + "\n");
        Assert.Empty(source.Errors);
        DeclarationSyntax declaration = Assert.IsType<DeclarationSyntax>(Assert.Single(source.Unit.Declarations));
        InitializerSyntax? initializer = Assert.Single(declaration.Declarators).Initializer;
        Assert.Equal(macro, initializer!.Range.WholeExpansion?.Macro.Name);
    }

    [Theory]
    [InlineData("#define ONE 1\nint x = ONE\nint y;", "2:12 CST0200", "")]
    [InlineData("#define F(x) f(x\nint f(int), y; void g(void) { F(1); }", "2:35 CST0201", "2:31 to match this '('")]
    [InlineData("#define PLUS 1 +\nint x = PLUS;", "2:13 CST0203", "")]
    [InlineData("#define BAD int a int b\nBAD;", "2:1 CST0200", "1:9 expanded from macro 'BAD'")]
    [InlineData("#define OPERAND(x) (x +)\nint x = OPERAND(1);", "2:9 CST0203", "1:9 expanded from macro 'OPERAND'")]
    [InlineData("#define INNER(x) = x x\n#define OUTER(x) x INNER(1)\nint OUTER(y);", "3:5 CST0200", "1:9 expanded from macro 'INNER';2:9 expanded from macro 'OUTER'")]
    public void ErrorsStandWhereTheMacroIsUsed(string text, string error, string notes)
    {
        ParsedSource source = ParsedSource.Parse(text + "\n");
        Diagnostic diagnostic = Assert.Single(source.Diagnostics);
        Assert.Equal(error, Assert.Single(source.Errors));
        Assert.Equal(notes, string.Join(";", diagnostic.Notes.Select(note => $"{note.Span.Line}:{note.Span.Column} {note.Message}")));
    }

    [Fact]
    public void StatementMacroIsOneStatement()
    {
        ParsedSource source = ParsedSource.Parse("#define SWAP(a, b) do { int t = a; a = b; b = t; } while (0)\nvoid f(int x, int y) { if (x) SWAP(x, y); else ; }\n");
        Assert.Empty(source.Errors);
        FunctionDefinitionSyntax function = Assert.IsType<FunctionDefinitionSyntax>(Assert.Single(source.Unit.Declarations));
        IfStatementSyntax statement = Assert.IsType<IfStatementSyntax>(Assert.Single(function.Body.Statements));
        DoStatementSyntax loop = Assert.IsType<DoStatementSyntax>(statement.WhenTrue);
        Assert.Equal("SWAP(x, y);", loop.Span.File.Text[loop.Span.Start..loop.Span.End]);
    }

    [Fact]
    public void ExpressionOfAMacroBodyIsParsedAlone()
    {
        Assert.Equal("Cast(Type(Specifiers(Typedef T)), Constant 1)", Dump("(T)1"));
        Assert.Equal("Binary |(Identifier A, Identifier B)", Dump("A | B"));
        Assert.Null(Dump("int x"));
        Assert.Null(Dump("1 +"));
        Assert.Null(Dump("1, 2) + (3"));
        Assert.Null(Dump(""));
        Assert.Null(Dump("{ 1 }"));

        static string? Dump(string text)
        {
            IReadOnlyList<Token> tokens = ParsedSource.Tokenize(new SourceFile("macro.c", text), new DiagnosticBag());
            return Parser.TryParseExpression(tokens, ["T"]) is { } expression ? SyntaxDumper.ToLine(expression) : null;
        }
    }
}
