using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// The conditional operator and the logical ones (C11 §6.5.13–6.5.15).
public sealed partial class Binder
{
    private BoundExpression BindLogical(BinaryExpressionSyntax syntax, BoundExpression left, SyntaxNode at)
    {
        bool isAnd = syntax.Operator.Kind == TokenKind.AmpersandAmpersand;
        left = CheckCondition(Rvalue(left));
        bool? leftTruth = GetTruth(left);
        bool isDecided = leftTruth == !isAnd;
        _inhibitedDepth += isDecided ? 1 : 0;
        BoundExpression right = BindCondition(syntax.Right);
        _inhibitedDepth -= isDecided ? 1 : 0;
        if (left.Type.IsError() || right.Type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        // What is not evaluated need not be constant.
        bool? value = isDecided ? leftTruth : leftTruth is null ? null : GetTruth(right);
        ConstantValue? constant = value is { } truth ? ConstantValue.OfInteger(truth ? 1 : 0) : null;
        return new BoundBinary(at, isAnd ? BinaryOperator.LogicalAnd : BinaryOperator.LogicalOr, left, right, BasicType.Int) { Constant = constant };
    }

    /// <summary>Whether a scalar is zero, if that is known: of a constant, and of an address.</summary>
    private static bool? GetTruth(BoundExpression condition)
    {
        if (condition.Constant is { } constant)
        {
            return !constant.IsZero;
        }

        return condition.Type.IsPointer() && AddressConstant.TryEvaluate(condition) is { } address ? address.Base is not null || address.Offset != 0 : null;
    }

    private BoundExpression BindConditional(ConditionalExpressionSyntax syntax, SyntaxNode at)
    {
        BoundExpression condition = BindCondition(syntax.Condition);
        bool? truth = condition.Type.IsError() ? null : GetTruth(condition);
        BoundExpression? whenTrue = syntax.WhenTrue is null ? null : BindBranch(syntax.WhenTrue, isInhibited: truth == false);
        BoundExpression whenFalse = BindBranch(syntax.WhenFalse, isInhibited: truth == true);
        BoundExpression first = whenTrue ?? condition;
        if (condition.Type.IsError() || first.Type.IsError() || whenFalse.Type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        if (GetConditionalType(at, first, whenFalse) is not { } type)
        {
            return new BoundErrorExpression(at);
        }

        whenTrue = whenTrue is null ? null : ConvertBranch(whenTrue, type);
        whenFalse = ConvertBranch(whenFalse, type);
        ConstantValue? constant = null;
        if (truth is { } known && type.IsArithmetic())
        {
            constant = known
                ? whenTrue is not null ? whenTrue.Constant : condition.Constant is { } value ? ConstantFolder.Convert(value, condition.Type, type) : null
                : whenFalse.Constant;
        }

        return new BoundConditional(at, condition, whenTrue, whenFalse, type) { Constant = constant };
    }

    private BoundExpression BindBranch(ExpressionSyntax syntax, bool isInhibited)
    {
        _inhibitedDepth += isInhibited ? 1 : 0;
        BoundExpression result = Rvalue(BindExpression(syntax));
        _inhibitedDepth -= isInhibited ? 1 : 0;
        return result;
    }

    private static BoundExpression ConvertBranch(BoundExpression branch, CType type) => type.IsVoid() && !branch.Type.IsVoid()
        ? Conversions.Create(branch.Syntax, ConversionKind.ToVoid, Discarded(branch), BasicType.Void, isExplicit: false)
        : Conversions.Convert(branch, type);

    private CType? GetConditionalType(SyntaxNode at, BoundExpression first, BoundExpression second)
    {
        if (first.Type.IsArithmetic() && second.Type.IsArithmetic())
        {
            return GetCommonType(first, second);
        }

        // GNU C lets one side be void alone.
        if (first.Type.IsVoid() || second.Type.IsVoid())
        {
            return BasicType.Void;
        }

        if (first.Type.GetPointee() is { } firstPointee && second.Type.GetPointee() is { } secondPointee)
        {
            if (Conversions.IsNullPointerConstant(first))
            {
                return second.Type;
            }

            if (Conversions.IsNullPointerConstant(second))
            {
                return first.Type;
            }

            if (GetCommonPointer(firstPointee, secondPointee, acceptsVoid: true) is { } common)
            {
                return common;
            }

            Report(SemanticDiagnostics.PointerMismatchInConditional, at, first.Type, second.Type);
            return new PointerType(BasicType.Void.WithQualifiers(firstPointee.Qualifiers | secondPointee.Qualifiers));
        }

        bool isFirstPointer = first.Type.IsPointer();
        if ((isFirstPointer && second.Type.IsInteger()) || (second.Type.IsPointer() && first.Type.IsInteger()))
        {
            if (!Conversions.IsNullPointerConstant(isFirstPointer ? second : first))
            {
                Report(SemanticDiagnostics.PointerIntegerInConditional, at, first.Type, second.Type);
            }

            return isFirstPointer ? first.Type : second.Type;
        }

        if (Conversions.AreIdentical(first.Type, second.Type))
        {
            return first.Type;
        }

        Report(SemanticDiagnostics.ConditionalMismatch, at, first.Type, second.Type);
        return null;
    }
}
