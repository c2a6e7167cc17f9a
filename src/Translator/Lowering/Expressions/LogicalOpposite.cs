using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering.Expressions;

/// <summary>Turns conditions over.</summary>
internal static class LogicalOpposite
{
    /// <summary>The condition that holds when another one does not: the opposite comparison where there is one, which NaN rules out for floating types.</summary>
    public static BoundExpression Of(BoundExpression condition)
    {
        if (condition is BoundBinary binary && !binary.Left.Type.IsFloating() && GetOpposite(binary.Operator) is { } opposite)
        {
            return new BoundBinary(binary.Syntax, opposite, binary.Left, binary.Right, binary.Type);
        }

        return condition is BoundUnary { Operator: UnaryOperator.LogicalNot } negated
            ? negated.Operand
            : new BoundUnary(condition.Syntax, UnaryOperator.LogicalNot, condition, BasicType.Int);
    }

    private static BinaryOperator? GetOpposite(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.LessOrEqual,
        BinaryOperator.LessOrEqual => BinaryOperator.Greater,
        BinaryOperator.GreaterOrEqual => BinaryOperator.Less,
        BinaryOperator.Equal => BinaryOperator.NotEqual,
        BinaryOperator.NotEqual => BinaryOperator.Equal,
        _ => null,
    };
}
