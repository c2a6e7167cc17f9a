using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Parsing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Parsing;

/// <summary>A piece of C, parsed.</summary>
internal sealed class ParsedSource
{
    private ParsedSource(TranslationUnitSyntax unit, DiagnosticBag diagnostics)
    {
        Unit = unit;
        Diagnostics = diagnostics.Diagnostics;
    }

    /// <summary>The tree.</summary>
    public TranslationUnitSyntax Unit { get; }

    /// <summary>What was reported.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The diagnostics as <c>line:column id</c>.</summary>
    public IEnumerable<string> Errors => Diagnostics.Select(diagnostic => $"{diagnostic.Span.Line}:{diagnostic.Span.Column} {diagnostic.Id}");

    public static ParsedSource Parse(string text)
    {
        SourceFile file = new("test.c", text);
        DiagnosticBag diagnostics = new();
        TranslationUnitSyntax unit = Parser.Parse(Tokenize(file, diagnostics), diagnostics, TestContext.Current.CancellationToken);
        return new ParsedSource(unit, diagnostics);
    }

    /// <summary>The tokens of a file as the parser gets them.</summary>
    public static IReadOnlyList<Token> Tokenize(SourceFile file, DiagnosticBag diagnostics) =>
        Preprocessor.Run(file, new PreprocessorOptions(), diagnostics).Tokens;

    /// <summary>Parses what must be right and gives the declarations as lines of the dumper.</summary>
    public static string[] DumpDeclarations(string text)
    {
        ParsedSource source = Parse(text);
        Assert.Empty(source.Errors);
        return [.. source.Unit.Declarations.Select(SyntaxDumper.ToLine)];
    }

    /// <summary>The dump of the last of the declarations, which must all be right.</summary>
    public static string DumpLastDeclaration(string text) => DumpDeclarations(text)[^1];

    /// <summary>The dump of the statements of a function's body, which must be right.</summary>
    public static string DumpStatements(string statements, string before = "")
    {
        ParsedSource source = Parse($"{before} void f(void) {{ {statements} }}");
        Assert.Empty(source.Errors);
        FunctionDefinitionSyntax function = Assert.IsType<FunctionDefinitionSyntax>(source.Unit.Declarations[^1]);
        return string.Join(" ", function.Body.Statements.Select(SyntaxDumper.ToLine));
    }

    /// <summary>The dump of an expression, which must be right.</summary>
    public static string DumpExpression(string expression, string before = "")
    {
        string dump = DumpStatements(expression + ";", before);
        Assert.StartsWith("Expression(", dump, StringComparison.Ordinal);
        return dump["Expression(".Length..^1];
    }
}
