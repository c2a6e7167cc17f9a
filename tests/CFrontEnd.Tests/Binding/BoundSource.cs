using CSockTranslate.CFrontEnd.Binding;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Parsing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>A piece of C, bound.</summary>
internal sealed class BoundSource
{
    private BoundSource(BoundTranslationUnit unit, DiagnosticBag diagnostics)
    {
        Unit = unit;
        Diagnostics = diagnostics.Diagnostics;
    }

    public BoundTranslationUnit Unit { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The diagnostics as <c>line:column id</c>.</summary>
    public IEnumerable<string> Problems => Diagnostics.Select(diagnostic => $"{diagnostic.Span.Line}:{diagnostic.Span.Column} {diagnostic.Id}");

    /// <summary>The records that the main file defines.</summary>
    public IEnumerable<RecordSymbol> Records => Unit.Declarations.SelectMany(declaration => declaration switch
    {
        BoundGlobalDeclaration global => global.Declaration.DeclaredTypes,
        BoundFunctionDefinition function => function.DeclaredTypes,
        _ => [],
    }).OfType<RecordSymbol>();

    public static BoundSource Bind(string text) => Bind(new SourceFile("test.c", text));

    public static BoundSource Bind(SourceFile file)
    {
        DiagnosticBag diagnostics = new();
        PreprocessedUnit preprocessed = Preprocessor.Run(file, new PreprocessorOptions(), diagnostics);
        TranslationUnitSyntax syntax = Parser.Parse(preprocessed.Tokens, diagnostics, TestContext.Current.CancellationToken);
        BoundTranslationUnit unit = Binder.Bind(preprocessed, syntax, diagnostics, TestContext.Current.CancellationToken);
        return new BoundSource(unit, diagnostics);
    }

    /// <summary>Binds a piece of C that is in order and prints its tree.</summary>
    public static string Dump(string text)
    {
        BoundSource source = Bind(text);
        Assert.Empty(source.Diagnostics.Select(diagnostic => $"{diagnostic.Span.Line}: {diagnostic.Id} {diagnostic.Message}"));
        return BoundTreeDumper.Dump(source.Unit).TrimEnd('\n');
    }

    /// <summary>Binds statements in a function after some declarations and prints the statements' tree, not indented.</summary>
    public static string DumpStatements(string declarations, string statements)
    {
        string[] lines = Dump($"{declarations}\nvoid test(void) {{ {statements} }}").Split('\n');
        int body = Array.FindIndex(lines, line => line == "  block");
        return string.Join('\n', lines.Skip(body + 1).Select(line => line[4..]));
    }

    public VariableSymbol FindVariable(string name) =>
        Unit.Declarations.OfType<BoundGlobalDeclaration>().SelectMany(global => global.Declaration.Declarators)
            .Select(declarator => declarator.Symbol).OfType<VariableSymbol>().First(variable => variable.Name == name);

    public FunctionSymbol FindFunction(string name) => Unit.Functions.First(function => function.Name == name);

    /// <summary>What an object-like macro of the source stands for; null if that is no constant and no string.</summary>
    public BoundExpression? BindMacro(string name) => Unit.BindMacro(Unit.Preprocessed.Macros[name]);
}
