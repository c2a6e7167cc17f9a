using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>What stands around an operation.</summary>
internal static class Surroundings
{
    /// <summary>
    /// Whether no branch that holds <paramref name="operation"/> can be passed by on the way to <paramref name="other"/>: every
    /// conditional part around the first is around the second too.
    /// </summary>
    public static bool AlwaysRunsWith(IOperation operation, IOperation other)
    {
        for (IOperation? part = operation; part?.Parent is { } parent; part = parent)
        {
            if (IsConditional(part, parent) && !part.Syntax.Span.Contains(other.Syntax.Span))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsConditional(IOperation part, IOperation parent) => parent switch
    {
        IConditionalOperation conditional => part != conditional.Condition,
        ISwitchCaseOperation or ISwitchExpressionArmOperation or ICatchClauseOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary => part == binary.RightOperand,
        ICoalesceOperation coalesce => part != coalesce.Value,
        IForLoopOperation loop => !loop.Before.Contains(part) && part != loop.Condition,
        IWhileLoopOperation { ConditionIsTop: true } loop => part != loop.Condition,
        IForEachLoopOperation loop => part == loop.Body,
        _ => false,
    };
}
