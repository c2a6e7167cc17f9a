using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Functions of the hermetic headers, whose types are bound when they are used (C11 §6.7.6.3).
public sealed partial class Binder
{
    private void DeclareHeaderFunction(HeaderPrototypeSyntax syntax)
    {
        string name = syntax.Name.Text;
        if (_linked.ContainsKey(name) || _fileScope.FindHere(name) is not null)
        {
            BindDeclaration(syntax.Declaration);
            return;
        }

        FunctionSymbol function = new(name, () => BindHeaderPrototype(syntax), syntax.Name.SpellingSpan)
        {
            Linkage = Linkage.External,
            IsInlineOnly = _preprocessed.Macros.ContainsKey("__GNUC_GNU_INLINE__"),
        };
        _linked.Add(name, function);
        _functions.Add(function);
        _fileScope.Declare(name, function);
    }

    // As if at file scope, whatever is being bound where the function is used.
    private FunctionType BindHeaderPrototype(HeaderPrototypeSyntax syntax)
    {
        (Scope scope, FunctionContext? function, RecordSymbol? record, List<Symbol> types, bool isSpeculative, DiagnosticBag diagnostics) =
            (_scope, _function, _currentRecord, _declaredTypes, _isSpeculative, _diagnostics);
        (int unevaluated, int inhibited, int aggregate) = (_unevaluatedDepth, _inhibitedDepth, _aggregateDepth);
        (_scope, _function, _currentRecord, _declaredTypes, _isSpeculative, _diagnostics) = (_fileScope, null, null, [], false, _unitDiagnostics);
        (_unevaluatedDepth, _inhibitedDepth, _aggregateDepth) = (0, 0, 0);
        DeclarationSyntax declaration = syntax.Declaration;
        CType type = BasicType.Error;
        if (declaration.Declarators is [{ } declarator])
        {
            type = BindDeclarator(declarator.Declarator, BindSpecifiers(declaration.Specifiers).Type, DeclaratorPlace.Variable).Type;
        }

        (_unevaluatedDepth, _inhibitedDepth, _aggregateDepth) = (unevaluated, inhibited, aggregate);
        (_scope, _function, _currentRecord, _declaredTypes, _isSpeculative, _diagnostics) = (scope, function, record, types, isSpeculative, diagnostics);

        // A macro of the program can have made something else of it, which has been reported then.
        return type.Desugared as FunctionType ?? new FunctionType { ReturnType = BasicType.Error, Parameters = [], HasPrototype = false };
    }
}
