using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering.Expressions;

/// <summary>
/// Takes side effects out of types of variable length: the operand of <c>sizeof</c> is evaluated if it is such an array (C11 §6.5.3.4p2), and so
/// are the lengths in a cast's type name, once.
/// </summary>
internal sealed class VariableLengthEffects : BoundTreeRewriter
{
    private VariableLengthEffects()
    {
    }

    /// <summary>Lowers a function's body.</summary>
    public static BoundBlock Lower(BoundBlock body) => new VariableLengthEffects().RewriteBlock(body);

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression)
    {
        BoundExpression rewritten = base.Rewrite(expression);
        switch (rewritten)
        {
            case BoundSizeof { Constant: null, Operand: { } operand } size when !SideEffects.IsSimple(operand):
                BoundExpression effect = new BoundConversion(operand.Syntax, ConversionKind.ToVoid, operand, BasicType.Void, isExplicit: false);
                return new BoundComma(size.Syntax, effect, new BoundSizeof(size.Syntax, size.OperandType, null, isAlignof: false));
            case BoundSizeof size when size.Lengths.Count > 1 && size.Lengths.Any(HasSideEffects):
                return DeclareFirst(size.Lengths, new BoundSizeof(size.Syntax, size.OperandType, null, isAlignof: false));
            case BoundConversion conversion when conversion.Lengths.Any(HasSideEffects):
                return DeclareFirst(
                    conversion.Lengths,
                    new BoundConversion(conversion.Syntax, conversion.Kind, conversion.Operand, conversion.Type, conversion.IsExplicit));
            default:
                return rewritten;
        }
    }

    // ({ lengths; value; })
    private static BoundStatementExpression DeclareFirst(IReadOnlyList<BoundDeclarator> lengths, BoundExpression value)
    {
        BoundBlock block = new(value.Syntax, [new BoundDeclaration(value.Syntax, lengths, [])]);
        return new BoundStatementExpression(value.Syntax, block, value, value.Type);
    }

    private static bool HasSideEffects(BoundDeclarator length) =>
        length.Initializer is BoundExpressionInitializer { Expression: var value } && !SideEffects.IsSimple(value);
}
