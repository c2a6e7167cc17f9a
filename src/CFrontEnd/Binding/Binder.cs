using System.Runtime.CompilerServices;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Binding;

/// <summary>
/// Gives the syntax tree its meaning: finds what names stand for, gives every expression its type, makes every conversion explicit, folds
/// constants and checks the constraints of C11 as gcc 12 does with GNU C17. What gcc accepts with a warning is a warning here too, and the
/// tree then says what gcc would have done.
/// </summary>
public sealed partial class Binder
{
    private readonly PreprocessedUnit _preprocessed;
    private readonly TranslationUnitSyntax _syntax;
    private readonly CancellationToken _cancellationToken;
    private readonly Scope _fileScope = new(null, ScopeKind.File);
    private readonly List<FunctionSymbol> _functions = [];
    private readonly List<VariableSymbol> _staticVariables = [];

    // Everything with linkage by name: a declaration in a block may name what no enclosing scope shows (C11 §6.2.2p4).
    private readonly Dictionary<string, Symbol> _linked = new(StringComparer.Ordinal);
    private readonly Dictionary<FunctionSymbol, SyntaxNode> _usedFunctions = [];
    private readonly HashSet<string> _undeclaredAtFileScope = new(StringComparer.Ordinal);

    private readonly HashSet<FunctionSymbol> _definedFunctions = [];
    private readonly HashSet<FunctionSymbol> _replaceableFunctions = [];
    private readonly HashSet<VariableSymbol> _registerVariables = [];
    private readonly Dictionary<string, FunctionSymbol> _builtins = new(StringComparer.Ordinal);
    private readonly PragmaPacking _packing;

    private readonly DiagnosticBag _unitDiagnostics;
    private DiagnosticBag _diagnostics;
    private Scope _scope;
    private FunctionContext? _function;
    private List<Symbol> _declaredTypes = [];
    private RecordSymbol? _currentRecord;
    private bool _isSpeculative;
    private int _unevaluatedDepth;
    private int _inhibitedDepth;
    private int _aggregateDepth;
    private bool _reportedDepth;

    private Binder(PreprocessedUnit preprocessed, TranslationUnitSyntax syntax, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        _preprocessed = preprocessed;
        _syntax = syntax;
        _unitDiagnostics = diagnostics;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
        _scope = _fileScope;
        _packing = new PragmaPacking(preprocessed.Directives);
    }

    /// <summary>Binds a translation unit.</summary>
    /// <param name="preprocessed">What the preprocessor made of it.</param>
    /// <param name="syntax">Its syntax tree.</param>
    /// <param name="diagnostics">Takes what there is to report; with errors the result is not fit for translation.</param>
    /// <param name="cancellationToken">Stops the work between declarations.</param>
    /// <returns>The bound unit.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static BoundTranslationUnit Bind(
        PreprocessedUnit preprocessed, TranslationUnitSyntax syntax, DiagnosticBag diagnostics, CancellationToken cancellationToken) =>
        new Binder(preprocessed, syntax, diagnostics, cancellationToken).BindUnit();

    private BoundTranslationUnit BindUnit()
    {
        List<BoundExternalDeclaration> declarations = [];
        foreach (ExternalDeclarationSyntax syntax in _syntax.Declarations)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (BindExternalDeclaration(syntax) is { } declaration && !IsInSystemHeader(syntax))
            {
                declarations.Add(declaration);
            }
        }

        // Of a function with an inline definition before its own, the latter is what the program has.
        declarations.RemoveAll(declaration =>
            declaration is BoundFunctionDefinition { Function.Body: { } body, Syntax: FunctionDefinitionSyntax definition } && !ReferenceEquals(body.Syntax, definition.Body));
        CompleteTentativeDefinitions();
        ResolveAliases();
        ReportMissingDefinitions();
        return new BoundTranslationUnit
        {
            Preprocessed = _preprocessed,
            Syntax = _syntax,
            Declarations = declarations,
            Functions = _functions,
            StaticVariables = _staticVariables,
            BindMacro = BindMacro,
            BindFunctionMacro = BindFunctionMacro,
        };
    }

    private static bool IsInSystemHeader(SyntaxNode node) => node.FirstToken.ExpansionSpan.File.IsSystemHeader;

    private void Report(DiagnosticDescriptor descriptor, SyntaxNode node, params object[] arguments) =>
        Report(descriptor, node.Span, node.FirstToken, [], arguments);

    private void Report(DiagnosticDescriptor descriptor, Token token, params object[] arguments) =>
        Report(descriptor, token.ExpansionSpan, token, [], arguments);

    private void ReportWithNote(DiagnosticDescriptor descriptor, SyntaxNode node, SourceSpan notePlace, string note, params object[] arguments) =>
        Report(descriptor, node.Span, node.FirstToken, [new DiagnosticNote(notePlace, note)], arguments);

    private void ReportWithNote(DiagnosticDescriptor descriptor, Token token, SourceSpan notePlace, string note, params object[] arguments) =>
        Report(descriptor, token.ExpansionSpan, token, [new DiagnosticNote(notePlace, note)], arguments);

    private void ReportAt(DiagnosticDescriptor descriptor, SourceSpan place, params object[] arguments)
    {
        if (descriptor.Severity == DiagnosticSeverity.Error || !place.File.IsSystemHeader)
        {
            _diagnostics.Report(descriptor, place, arguments);
        }
    }

    private void Report(
        DiagnosticDescriptor descriptor, SourceSpan span, Token token, IReadOnlyList<DiagnosticNote> notes, object[] arguments)
    {
        // Like gcc, which is silent about its system headers.
        if (descriptor.Severity == DiagnosticSeverity.Error || !span.File.IsSystemHeader)
        {
            _diagnostics.Add(new Diagnostic(descriptor, span, arguments, [.. token.GetMacroNotes(), .. notes]));
        }
    }

    /// <summary>Whether there is stack for another level of nesting; reports once when there is not.</summary>
    private bool HasStackFor(SyntaxNode node)
    {
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        if (!_reportedDepth)
        {
            _reportedDepth = true;
            Report(SyntaxDiagnostics.NestingTooDeep, node);
        }

        return false;
    }

    private Scope PushScope(ScopeKind kind)
    {
        _scope = new Scope(_scope, kind);
        return _scope;
    }

    private void PopScope() => _scope = _scope.Parent!;

    private static string Describe(Symbol symbol) => symbol switch
    {
        FunctionSymbol => "a function",
        TypedefSymbol => "a type",
        EnumConstantSymbol => "an enumerator",
        VariableSymbol { IsParameter: true } => "a parameter",
        _ => "a variable",
    };
}
