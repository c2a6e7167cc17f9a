using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Unary and binary arithmetic operators and the comma (C11 §6.5.3, §6.5.5–6.5.12, §6.5.17); pointers are in Binder.PointerOperators.cs.
public sealed partial class Binder
{
    private BoundExpression BindUnary(UnaryExpressionSyntax syntax, SyntaxNode at)
    {
        switch (syntax.Operator.Kind)
        {
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                return BindIncrement(syntax.Operand, syntax.Operator, isPostfix: false, at);
            case TokenKind.Ampersand:
                return BindAddressOf(syntax, at);
            case TokenKind.Asterisk:
                return BindDereference(syntax, at);
            case TokenKind.Exclamation:
                BoundExpression condition = BindCondition(syntax.Operand);
                if (condition.Type.IsError())
                {
                    return new BoundErrorExpression(at);
                }

                ConstantValue? negated = GetTruth(condition) is { } truth ? ConstantValue.OfInteger(truth ? 0 : 1) : null;
                return new BoundUnary(at, UnaryOperator.LogicalNot, condition, BasicType.Int) { Constant = negated };
            case TokenKind.Plus:
                return BindArithmeticUnary(syntax, UnaryOperator.Plus, at);
            case TokenKind.Minus:
                return BindArithmeticUnary(syntax, UnaryOperator.Minus, at);
            case TokenKind.Tilde:
                return BindArithmeticUnary(syntax, UnaryOperator.BitwiseNot, at);
            default:
                Report(SemanticDiagnostics.ComplexNotSupported, syntax);
                return new BoundErrorExpression(at);
        }
    }

    private BoundExpression BindArithmeticUnary(UnaryExpressionSyntax syntax, UnaryOperator @operator, SyntaxNode at)
    {
        BoundExpression operand = Promote(Rvalue(BindExpression(syntax.Operand)));
        if (operand.Type.IsError())
        {
            return operand is BoundErrorExpression ? new BoundErrorExpression(at) : operand;
        }

        bool isValid = @operator == UnaryOperator.BitwiseNot ? operand.Type.IsInteger() : operand.Type.IsArithmetic();
        if (!isValid)
        {
            Report(SemanticDiagnostics.InvalidUnaryOperand, syntax, operand.Type, syntax.Operator.Text);
            return new BoundErrorExpression(at);
        }

        ConstantValue? constant = null;
        if (operand.Constant is { } value)
        {
            constant = ConstantFolder.Unary(@operator, value, operand.Type, out bool overflows);
            ReportOverflow(overflows, at, operand.Type, constant);
        }

        return ReduceComputed(
            operand.Type, @operator != UnaryOperator.Plus, type => new BoundUnary(at, @operator, operand, type) { Constant = constant });
    }

    private BoundExpression BindAddressOf(UnaryExpressionSyntax syntax, SyntaxNode at)
    {
        BoundExpression operand = BindExpression(syntax.Operand);
        if (operand.Type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        if (operand.Type.IsFunction())
        {
            if (operand is BoundFunction function)
            {
                MarkAddressTaken(function.Symbol);
            }

            return new BoundAddressOf(at, operand, new PointerType(operand.Type));
        }

        if (!operand.IsLvalue)
        {
            Report(SemanticDiagnostics.AddressOfRvalue, syntax, operand.Type);
            return new BoundErrorExpression(at);
        }

        if (operand is BoundMember { Field: { BitWidth: not null } field })
        {
            Report(SemanticDiagnostics.AddressOfBitField, syntax, field.Name);
            return new BoundErrorExpression(at);
        }

        MarkAddressTaken(operand);
        return new BoundAddressOf(at, operand, new PointerType(operand.Type));
    }

    private BoundExpression BindDereference(UnaryExpressionSyntax syntax, SyntaxNode at)
    {
        BoundExpression operand = Rvalue(BindExpression(syntax.Operand));
        if (operand.Type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        if (operand.Type.GetPointee() is not { } pointee)
        {
            Report(SemanticDiagnostics.InvalidIndirection, syntax, operand.Type);
            return new BoundErrorExpression(at);
        }

        if (pointee.IsVoid() && _unevaluatedDepth == 0)
        {
            Report(SemanticDiagnostics.VoidDereference, syntax);
        }

        return new BoundDereference(at, operand, pointee);
    }

    private BoundExpression BindIncrement(ExpressionSyntax operandSyntax, Token @operator, bool isPostfix, SyntaxNode at)
    {
        BoundExpression operand = BindExpression(operandSyntax);
        if (!CheckModifiable(operand))
        {
            return new BoundErrorExpression(at);
        }

        if (!operand.Type.IsScalar())
        {
            Report(SemanticDiagnostics.InvalidUnaryOperand, at, operand.Type, @operator.Text);
            return new BoundErrorExpression(at);
        }

        if (operand.Type.GetPointee() is { } pointee && !CheckPointerArithmetic(pointee, at))
        {
            return new BoundErrorExpression(at);
        }

        bool isDecrement = @operator.Kind == TokenKind.MinusMinus;
        return IsAtomic(operand)
            ? StepAtomic(at, operand, isDecrement, isPostfix, operand.Type.WithoutQualifiers())
            : CreateIncrement(at, operand, isDecrement, isPostfix);
    }

    // a + b + c + … nests to the left without end in generated code; a loop keeps it off the stack.
    private BoundExpression BindBinaryChain(BinaryExpressionSyntax syntax, SyntaxNode at)
    {
        Stack<BinaryExpressionSyntax> spine = new();
        ExpressionSyntax leftmost = syntax;
        while (leftmost is BinaryExpressionSyntax binary)
        {
            spine.Push(binary);
            leftmost = binary.Left;
        }

        BoundExpression result = BindExpression(leftmost);
        while (spine.TryPop(out BinaryExpressionSyntax? link))
        {
            SyntaxNode place = spine.Count == 0 ? at : link;
            result = GetOperator(link.Operator.Kind) is BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr
                ? BindLogical(link, result, place)
                : CreateBinary(link, GetOperator(link.Operator.Kind), Rvalue(result), Rvalue(BindExpression(link.Right)), place);
        }

        return result;
    }

    private static BinaryOperator GetOperator(TokenKind kind) => kind switch
    {
        TokenKind.Asterisk or TokenKind.AsteriskEqual => BinaryOperator.Multiply,
        TokenKind.Slash or TokenKind.SlashEqual => BinaryOperator.Divide,
        TokenKind.Percent or TokenKind.PercentEqual => BinaryOperator.Remainder,
        TokenKind.Plus or TokenKind.PlusEqual => BinaryOperator.Add,
        TokenKind.Minus or TokenKind.MinusEqual => BinaryOperator.Subtract,
        TokenKind.LessLess or TokenKind.LessLessEqual => BinaryOperator.ShiftLeft,
        TokenKind.GreaterGreater or TokenKind.GreaterGreaterEqual => BinaryOperator.ShiftRight,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.LessEqual => BinaryOperator.LessOrEqual,
        TokenKind.GreaterEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.EqualEqual => BinaryOperator.Equal,
        TokenKind.ExclamationEqual => BinaryOperator.NotEqual,
        TokenKind.Ampersand or TokenKind.AmpersandEqual => BinaryOperator.BitwiseAnd,
        TokenKind.Caret or TokenKind.CaretEqual => BinaryOperator.BitwiseXor,
        TokenKind.Bar or TokenKind.BarEqual => BinaryOperator.BitwiseOr,
        TokenKind.AmpersandAmpersand => BinaryOperator.LogicalAnd,
        TokenKind.BarBar => BinaryOperator.LogicalOr,
        _ => throw new InvalidOperationException($"binary operator {kind}"),
    };

    private BoundExpression CreateBinary(
        BinaryExpressionSyntax syntax, BinaryOperator @operator, BoundExpression left, BoundExpression right, SyntaxNode at)
    {
        if (left.Type.IsError() || right.Type.IsError())
        {
            return new BoundErrorExpression(at);
        }

        BoundExpression? result = @operator switch
        {
            BinaryOperator.Add or BinaryOperator.Subtract when left.Type.IsPointer() || right.Type.IsPointer() =>
                CreatePointerArithmetic(@operator, left, right, at),
            BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight => CreateShift(@operator, left, right, at),
            BinaryOperator.Less or BinaryOperator.Greater or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual
                or BinaryOperator.Equal or BinaryOperator.NotEqual when left.Type.IsPointer() || right.Type.IsPointer() =>
                CreatePointerComparison(@operator, left, right, at),
            _ => CreateArithmetic(@operator, left, right, at),
        };
        return result ?? ReportInvalidOperands(syntax, left, right, at);
    }

    private BoundErrorExpression ReportInvalidOperands(BinaryExpressionSyntax syntax, BoundExpression left, BoundExpression right, SyntaxNode at)
    {
        if (left.Type.IsVoid() || right.Type.IsVoid())
        {
            Report(SemanticDiagnostics.VoidValueUsed, left.Type.IsVoid() ? left.Syntax : right.Syntax);
        }
        else
        {
            Report(SemanticDiagnostics.InvalidOperands, syntax.Operator, syntax.Operator.Text, left.Type, right.Type);
        }

        return new BoundErrorExpression(at);
    }

    private static bool TakesIntegersOnly(BinaryOperator @operator) => @operator is BinaryOperator.Remainder or BinaryOperator.ShiftLeft
        or BinaryOperator.ShiftRight or BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.BitwiseXor;

    private static bool IsComparison(BinaryOperator @operator) => @operator is >= BinaryOperator.Less and <= BinaryOperator.NotEqual;

    private BoundExpression? CreateArithmetic(BinaryOperator @operator, BoundExpression left, BoundExpression right, SyntaxNode at)
    {
        bool isValid = TakesIntegersOnly(@operator)
            ? left.Type.IsInteger() && right.Type.IsInteger()
            : left.Type.IsArithmetic() && right.Type.IsArithmetic();
        if (!isValid)
        {
            return null;
        }

        (left, right) = ConvertToCommon(left, right);
        ReportDivisionByZero(@operator, right);
        ConstantValue? constant = null;
        if (left.Constant is { } leftValue && right.Constant is { } rightValue)
        {
            constant = ConstantFolder.Binary(@operator, leftValue, rightValue, left.Type, out bool overflows);
            ReportOverflow(overflows, at, left.Type, constant);
        }

        bool canExceed = @operator is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply;
        return IsComparison(@operator)
            ? new BoundBinary(at, @operator, left, right, BasicType.Int) { Constant = constant }
            : ReduceComputed(left.Type, canExceed, type => new BoundBinary(at, @operator, left, right, type) { Constant = constant });
    }

    private static (BoundExpression Left, BoundExpression Right) ConvertToCommon(BoundExpression left, BoundExpression right)
    {
        CType common = GetCommonType(left, right);
        return (Conversions.Convert(left, common), Conversions.Convert(right, common));
    }

    // With the promotions of bit-fields, which their types alone don't tell.
    private static CType GetCommonType(BoundExpression left, BoundExpression right) =>
        Conversions.GetCommonType(Promote(left).Type, Promote(right).Type);

    private BoundExpression? CreateShift(BinaryOperator @operator, BoundExpression left, BoundExpression right, SyntaxNode at)
    {
        if (!left.Type.IsInteger() || !right.Type.IsInteger())
        {
            return null;
        }

        left = Promote(left);
        right = Promote(right);
        ReportShiftCount(@operator, right, left.Type);
        ConstantValue? constant = left.Constant is { } leftValue && right.Constant is { } rightValue
            ? ConstantFolder.Binary(@operator, leftValue, rightValue, left.Type, out _)
            : null;
        return ReduceComputed(left.Type, @operator == BinaryOperator.ShiftLeft, type => new BoundBinary(at, @operator, left, right, type) { Constant = constant });
    }

    private BoundExpression BindCommaChain(CommaExpressionSyntax syntax, SyntaxNode at)
    {
        Stack<CommaExpressionSyntax> spine = new();
        ExpressionSyntax leftmost = syntax;
        while (leftmost is CommaExpressionSyntax comma)
        {
            spine.Push(comma);
            leftmost = comma.Left;
        }

        BoundExpression result = Rvalue(BindExpression(leftmost));
        while (spine.TryPop(out CommaExpressionSyntax? link))
        {
            BoundExpression right = Rvalue(BindExpression(link.Right));
            SyntaxNode place = spine.Count == 0 ? at : link;
            result = result.Type.IsError() || right.Type.IsError() ? new BoundErrorExpression(place) : new BoundComma(place, Discarded(result), right);
        }

        return result;
    }

    private void ReportOverflow(bool overflows, SyntaxNode at, CType type, ConstantValue? value)
    {
        if (overflows && _inhibitedDepth == 0 && _unevaluatedDepth == 0 && value is { } result)
        {
            Report(SemanticDiagnostics.ConstantOverflow, at, type, result.Bits);
        }
    }

    private void ReportDivisionByZero(BinaryOperator @operator, BoundExpression right)
    {
        if (@operator is BinaryOperator.Divide or BinaryOperator.Remainder && right.Constant is { IsReal: false, Bits: 0 }
            && _inhibitedDepth == 0 && _unevaluatedDepth == 0)
        {
            Report(SemanticDiagnostics.DivisionByZero, right.Syntax);
        }
    }

    private void ReportShiftCount(BinaryOperator @operator, BoundExpression right, CType type)
    {
        if (right.Constant is not { } count || _inhibitedDepth > 0 || _unevaluatedDepth > 0)
        {
            return;
        }

        string direction = @operator == BinaryOperator.ShiftLeft ? "left" : "right";
        if (count.Bits < 0 && !right.Type.IsUnsigned())
        {
            Report(SemanticDiagnostics.NegativeShiftCount, right.Syntax, direction);
        }
        else if ((ulong)count.Bits >= (ulong)type.Size * 8)
        {
            Report(SemanticDiagnostics.ShiftCountTooLarge, right.Syntax, direction, type);
        }
    }
}
