using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

/// <summary>
/// Initialisers of static objects that are NaN. gcc computes them itself, and what it makes of <c>0.0 / 0.0</c> has no sign; the processor, which
/// computes such an expression everywhere else, gives a negative NaN.
/// </summary>
internal sealed class StaticNaNs : BoundTreeRewriter
{
    /// <summary>The initialiser with the NaNs that gcc gives it.</summary>
    public static BoundInitializer Fold(BoundInitializer initializer) => new StaticNaNs().Rewrite(initializer);

    /// <summary>An expression with the NaN that gcc computes for it.</summary>
    public static BoundExpression Fold(BoundExpression expression) => new StaticNaNs().Rewrite(expression);

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression)
    {
        if (expression.Constant is not { IsReal: true, Real: double.NaN } || expression is BoundLiteral)
        {
            return expression;
        }

        ConstantValue value = ConstantValue.OfReal(BitConverter.UInt64BitsToDouble(IsNegative(expression) ? 0xFFF8000000000000 : 0x7FF8000000000000));
        return new BoundLiteral(expression.Syntax, expression.Type, value) { Constant = value };
    }

    // A NaN comes from the left operand, or the right one if the left is a number, and keeps its sign; only a minus changes it.
    private static bool IsNegative(BoundExpression expression) => expression switch
    {
        BoundLiteral { Constant: { } value } => double.IsNegative(value.Real),
        BoundConversion conversion => IsNegative(conversion.Operand),
        BoundUnary { Operator: UnaryOperator.Minus } minus => !IsNegative(minus.Operand),
        BoundUnary unary => IsNegative(unary.Operand),
        BoundBinary { Left: var left } when IsNaN(left) => IsNegative(left),
        BoundBinary { Right: var right } when IsNaN(right) => IsNegative(right),
        BoundBinary => false,
        BoundConditional { Condition.Constant.IsZero: false, WhenTrue: { } chosen } => IsNegative(chosen),
        BoundConditional conditional => IsNegative(conditional.WhenFalse),
        _ => double.IsNegative(expression.Constant!.Value.Real),
    };

    private static bool IsNaN(BoundExpression expression) => expression.Constant is { IsReal: true, Real: double.NaN };
}
