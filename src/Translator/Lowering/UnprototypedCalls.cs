using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// Gives a function that is called without a prototype as many arguments as its definition takes (C11 §6.5.2.2p6 leaves other calls undefined).
/// On x86-64 the function does not see what is too much, and finds whatever the registers hold for what is missing: that is 0 here.
/// </summary>
internal sealed class UnprototypedCalls : BoundTreeRewriter
{
    private readonly DiagnosticBag _diagnostics;

    private UnprototypedCalls(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>Lowers a function's body and warns of such calls.</summary>
    public static BoundBlock Lower(BoundBlock body, DiagnosticBag diagnostics) => new UnprototypedCalls(diagnostics).RewriteBlock(body);

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression)
    {
        BoundExpression rewritten = base.Rewrite(expression);
        if (rewritten is not BoundCall { FunctionType.HasPrototype: false, Callee: BoundFunction { Symbol: var called } } call
            || (called.AliasTarget ?? called) is not { Body: not null, Type.IsVariadic: false } function
            || function.Parameters.Count == call.Arguments.Count)
        {
            return rewritten;
        }

        _diagnostics.Report(
            TranslationDiagnostics.ArgumentCount, call.Syntax.FirstToken, function.Name, call.Arguments.Count, function.Parameters.Count);
        List<BoundExpression> arguments = [.. call.Arguments.Take(function.Parameters.Count)];
        foreach (VariableSymbol parameter in function.Parameters.Skip(arguments.Count))
        {
            arguments.Add(Zero(call, parameter));
        }

        BoundExpression result = new BoundCall(call.Syntax, call.Callee, call.FunctionType, arguments, call.Type);
        foreach (BoundExpression dropped in call.Arguments.Skip(function.Parameters.Count).Where(argument => !SideEffects.IsSimple(argument)))
        {
            result = new BoundComma(call.Syntax, dropped, result);
        }

        return result;
    }

    private BoundExpression Zero(BoundCall call, VariableSymbol parameter)
    {
        ConstantValue zero = ConstantValue.OfInteger(0);
        BoundLiteral literal = new(call.Syntax, BasicType.Int, zero) { Constant = zero };
        CType type = parameter.Type.WithoutQualifiers();
        if (type.IsPointer())
        {
            return new BoundConversion(call.Syntax, ConversionKind.NullPointer, literal, type, isExplicit: false);
        }

        if (!type.IsArithmetic())
        {
            _diagnostics.Refuse(call.Syntax, "a call without the structure that the function takes", "give the function a prototype and pass what it takes");
        }

        return literal;
    }
}
