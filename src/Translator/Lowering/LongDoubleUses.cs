using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering;

/// <summary>Tells, once for a unit, that <c>long double</c> is translated to <c>double</c>.</summary>
internal sealed class LongDoubleUses : BoundTreeWalker
{
    private readonly DiagnosticBag _diagnostics;
    private bool _isReported;

    private LongDoubleUses(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>Reports the first use in a unit.</summary>
    public static void Report(BoundTranslationUnit unit, DiagnosticBag diagnostics)
    {
        LongDoubleUses walker = new(diagnostics);
        foreach (BoundExternalDeclaration declaration in unit.Declarations)
        {
            switch (declaration)
            {
                case BoundGlobalDeclaration global:
                    walker.Visit(global.Declaration);
                    break;
                case BoundFunctionDefinition definition:
                    walker.Visit(definition.Function.Body);
                    break;
            }
        }
    }

    /// <inheritdoc/>
    protected override bool EnterStatement(BoundStatement statement)
    {
        if (statement is BoundDeclaration declaration)
        {
            foreach (BoundDeclarator declarator in declaration.Declarators)
            {
                Check((declarator.Symbol as VariableSymbol)?.Type, declarator.Syntax);
            }
        }

        return !_isReported;
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        Check(expression.Type, expression.Syntax);
        return !_isReported;
    }

    private void Check(CType? type, CSyntax.SyntaxNode syntax)
    {
        while (type?.Desugared is ArrayType array)
        {
            type = array.Element;
        }

        if (!_isReported && type?.Desugared is BasicType { Kind: BasicTypeKind.LongDouble })
        {
            _isReported = true;
            _diagnostics.Report(TranslationDiagnostics.LongDouble, syntax.FirstToken);
        }
    }
}
