using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

// Operators. C's conversions have been made explicit by the binder; here they are left out again wherever C#'s own promotion of the operands
// (C# standard §12.4.7) comes to the same type.
internal sealed partial class ExpressionEmitter
{
    private CSharpExpression EmitBinary(BoundBinary binary)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr:
                return EmitLogical(binary);
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                return EmitShift(binary);
        }

        bool hasPointer = binary.Left.Type.Desugared is PointerType || binary.Right.Type.Desugared is PointerType;
        return hasPointer ? EmitPointerBinary(binary) : EmitArithmetic(binary);
    }

    private CSharpExpression EmitLogical(BoundBinary binary)
    {
        CSharpExpression left = EmitTruth(binary.Left);
        CSharpExpression right = EmitTruth(binary.Right);
        Int128? truth = left.Constant is not { } first || right.Constant is not { } second ? TruthConstant(binary)
            : binary.Operator == BinaryOperator.LogicalAnd ? first & second
            : first | second;
        return Combine(binary, left.Syntax, right.Syntax, CSharpType.Bool, truth);
    }

    // What C# makes of the comparison of two constants.
    private static Int128 Compare(BinaryOperator comparison, Int128 left, Int128 right)
    {
        bool holds = comparison switch
        {
            BinaryOperator.Less => left < right,
            BinaryOperator.Greater => left > right,
            BinaryOperator.LessOrEqual => left <= right,
            BinaryOperator.GreaterOrEqual => left >= right,
            BinaryOperator.Equal => left == right,
            _ => left != right,
        };
        return holds ? 1 : 0;
    }

    private CSharpExpression EmitArithmetic(BoundBinary binary)
    {
        CSharpExpression left = Emit(binary.Left);
        CSharpExpression right = Emit(binary.Right);
        CSharpType operandType = _context.Types.MapCanonical(binary.Left.Type);
        bool isComparison = IsComparison(binary.Operator);
        bool comparesTruth = isComparison && left.Type.Kind == CSharpTypeKind.Bool && right.Type.Kind == CSharpTypeKind.Bool
            && binary.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual;
        if (!comparesTruth)
        {
            (left, right) = Promote(left, right, operandType, binary);
        }

        if (isComparison)
        {
            Int128? truth = left.Constant is { } first && right.Constant is { } second ? Compare(binary.Operator, first, second) : TruthConstant(binary);
            return Combine(binary, left.Syntax, right.Syntax, CSharpType.Bool, truth);
        }

        CSharpType type = GetPromotedType(left, right) ?? operandType;
        return Fold(binary, left, right, type);
    }

    private CSharpExpression Fold(BoundBinary binary, CSharpExpression left, CSharpExpression right, CSharpType type)
    {
        if (DividesByZero(binary.Operator, right, type))
        {
            CSharpExpression zero = RuntimeZero(right.Type);
            return Combine(binary, left.Syntax, zero.Syntax, type, null);
        }

        if (left.Constant is not { } a || right.Constant is not { } b || !type.IsInteger || type.IsWide)
        {
            return Combine(binary, left.Syntax, right.Syntax, type, null);
        }

        Int128 exact = binary.Operator switch
        {
            BinaryOperator.Add => a + b,
            BinaryOperator.Subtract => a - b,
            BinaryOperator.Multiply => a * b,
            BinaryOperator.Divide => a / b,
            BinaryOperator.Remainder => a % b,
            BinaryOperator.BitwiseAnd => a & b,
            BinaryOperator.BitwiseOr => a | b,
            _ => a ^ b,
        };
        CSharpExpression folded = Combine(binary, left.Syntax, right.Syntax, type, CSharpExpression.Wrap(exact, type));
        return CSharpExpression.Fits(exact, type) ? folded : folded with { Syntax = Unchecked(folded.Syntax) };
    }

    // C# refuses a division of integers by a constant zero that C leaves to run time, where it raises SIGFPE.
    private static bool DividesByZero(BinaryOperator @operator, CSharpExpression divisor, CSharpType type) =>
        type.IsInteger && divisor.Constant is { } value && value == 0 && (@operator is BinaryOperator.Divide or BinaryOperator.Remainder);

    private static CSharpExpression RuntimeZero(CSharpType type)
    {
        CSharpExpression zero = new(MemberAccess(IdentifierName("Builtins"), "Zero"), CSharpType.Int32);
        return type.Promoted.Kind == CSharpTypeKind.Int32 ? zero : Cast(zero, type);
    }

    // Adds the casts that operands need so that C# computes in C's type; the side that C converted gets it.
    private (CSharpExpression Left, CSharpExpression Right) Promote(
        CSharpExpression left, CSharpExpression right, CSharpType type, BoundBinary binary)
    {
        left = left.Type.Kind == CSharpTypeKind.Bool ? ToNumber(left) : left;
        right = right.Type.Kind == CSharpTypeKind.Bool ? ToNumber(right) : right;
        if (IsSameComputation(left, right, type, binary))
        {
            return (left, right);
        }

        CSharpExpression castRight = right.Type.Equals(type) ? right : Cast(right, type);
        if (GetPromotedType(left, castRight)?.Equals(type) == true)
        {
            return (left, castRight);
        }

        CSharpExpression castLeft = left.Type.Equals(type) ? left : Cast(left, type);
        return GetPromotedType(castLeft, right)?.Equals(type) == true ? (castLeft, right) : (castLeft, castRight);
    }

    private static bool IsSameComputation(CSharpExpression left, CSharpExpression right, CSharpType type, BoundBinary binary)
    {
        if (GetPromotedType(left, right) is not { } promoted)
        {
            return false;
        }

        if (promoted.Equals(type))
        {
            return true;
        }

        // Two constants may be computed in a narrower type when the result is the same: sizeof buf - 1 on an array of known size.
        bool areConstants = left.Constant is not null && right.Constant is not null && promoted.IsInteger && type.IsInteger;
        return areConstants && left.Constant >= 0 && right.Constant >= 0 && binary.Constant is { IsReal: false } result && result.Bits >= 0
            && result.Bits <= int.MaxValue && left.Constant <= int.MaxValue && right.Constant <= int.MaxValue;
    }

    /// <summary>The type in which C# computes a binary operator; null where it refuses the operands.</summary>
    private static CSharpType? GetPromotedType(CSharpExpression left, CSharpExpression right)
    {
        if (!left.Type.IsNumeric || !right.Type.IsNumeric)
        {
            return null;
        }

        if (left.Type.Kind == CSharpTypeKind.Double || right.Type.Kind == CSharpTypeKind.Double)
        {
            return CSharpType.Double;
        }

        if (left.Type.IsFloating || right.Type.IsFloating)
        {
            return CSharpType.Single;
        }

        ReadOnlySpan<CSharpType> candidates = left.Type.IsWide || right.Type.IsWide
            ? [CSharpType.Int128, CSharpType.UInt128]
            : [CSharpType.Int32, CSharpType.UInt32, CSharpType.Int64, CSharpType.UInt64];
        foreach (CSharpType candidate in candidates)
        {
            if (left.ConvertsImplicitlyTo(candidate) && right.ConvertsImplicitlyTo(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private CSharpExpression EmitShift(BoundBinary binary)
    {
        CSharpType type = _context.Types.MapCanonical(binary.Type);
        CSharpExpression left = Emit(binary.Left);
        if (left.Type.Kind == CSharpTypeKind.Bool)
        {
            left = ToNumber(left);
        }

        if (!left.Type.Promoted.Equals(type))
        {
            left = Cast(left, type);
        }

        CSharpExpression count = EmitShiftCount(binary.Right);
        if (left.Constant is not { } value || count.Constant is not { } bits)
        {
            return Combine(binary, left.Syntax, count.Syntax, type, null);
        }

        if (type.IsWide)
        {
            return Combine(binary, left.Syntax, count.Syntax, type, null);
        }

        if (bits < 0 || bits >= type.IntegerSize * 8)
        {
            // gcc folds what C leaves undefined to another value than the processor's, which takes the count modulo the width.
            return binary.Constant is { } folded ? Integer(ToInt128(folded.Bits, type), type) : Combine(binary, left.Syntax, count.Syntax, type, null);
        }

        // Constant shifts never overflow for C#; the count is taken modulo the width, beyond which C leaves it undefined.
        int width = type.IntegerSize * 8;
        int effective = (int)bits & (width - 1);
        Int128 result = binary.Operator == BinaryOperator.ShiftLeft ? CSharpExpression.Wrap(value << effective, type) : value >> effective;
        return Combine(binary, left.Syntax, count.Syntax, type, result);
    }

    private CSharpExpression EmitShiftCount(BoundExpression count)
    {
        CSharpExpression emitted = Emit(count);
        return Coerce(emitted, CSharpType.Int32);
    }

    private CSharpExpression EmitPointerBinary(BoundBinary binary)
    {
        if (IsComparison(binary.Operator))
        {
            CSharpExpression first = EmitComparedPointer(binary.Left);
            CSharpExpression second = EmitComparedPointer(binary.Right);
            bool areNull = first.Type.Kind == CSharpTypeKind.Null && second.Type.Kind == CSharpTypeKind.Null;
            return areNull
                ? EmitComparedNulls(binary.Operator)
                : Combine(binary, first.Syntax, second.Syntax, CSharpType.Bool, null);
        }

        bool isLeftPointer = binary.Left.Type.Desugared is PointerType;
        if (isLeftPointer && binary.Right.Type.Desugared is PointerType)
        {
            return EmitPointerDifference(binary);
        }

        BoundExpression pointer = isLeftPointer ? binary.Left : binary.Right;
        BoundExpression offset = isLeftPointer ? binary.Right : binary.Left;
        CType pointee = ((PointerType)pointer.Type.Desugared).Pointee;
        ExpressionSyntax EmitOffset() => Scale(EmitIndex(offset), pointee);
        if (isLeftPointer)
        {
            CSharpExpression left = EmitArithmeticPointer(pointer);
            return Combine(binary, left.Syntax, EmitOffset(), left.Type, null);
        }

        ExpressionSyntax leftOffset = EmitOffset();
        CSharpExpression right = EmitArithmeticPointer(pointer);
        return Combine(binary, leftOffset, right.Syntax, right.Type, null);
    }

    // C# knows the result of comparing null with null, and refuses to order them.
    private static CSharpExpression EmitComparedNulls(BinaryOperator comparison)
    {
        Int128 holds = Compare(comparison, 0, 0);
        return new CSharpExpression(Truth(holds != 0), CSharpType.Bool, holds);
    }

    private CSharpExpression EmitComparedPointer(BoundExpression pointer)
    {
        CSharpExpression emitted = Emit(pointer);
        return emitted.Type.Kind == CSharpTypeKind.Utf8Literal ? ToPointer(emitted) : WithType(emitted);
    }

    private CSharpExpression EmitPointerDifference(BoundBinary binary)
    {
        CType pointee = ((PointerType)binary.Left.Type.Desugared).Pointee;
        CSharpExpression left = EmitArithmeticPointer(binary.Left);
        CSharpExpression right = EmitArithmeticPointer(binary.Right);
        CSharpExpression difference = Combine(binary, left.Syntax, right.Syntax, CSharpType.Int64, null);
        return pointee.Desugared is not CFrontEnd.Types.ArrayType ? difference : difference with
        {
            Syntax = SyntaxFactory.BinaryExpression(
                SyntaxKind.DivideExpression,
                Parenthesized(difference.Syntax),
                Layout.Spaced(SyntaxKind.SlashToken),
                Parenthesize(Scale(Integer(1, CSharpType.Int32), pointee), Precedence.Unary)),
        };
    }

    // GNU C counts void* in bytes, C# does not count it at all.
    private CSharpExpression EmitArithmeticPointer(BoundExpression pointer)
    {
        CSharpExpression emitted = EmitPointer(pointer);
        return IsVoidPointer(emitted.Type) || emitted.Type.Kind == CSharpTypeKind.FunctionPointer
            ? Cast(emitted, CSharpType.PointerTo(CSharpType.SByte))
            : emitted;
    }

    /// <summary>Emits a step whose value nobody uses: before or after is the same then.</summary>
    public CSharpExpression EmitStep(BoundIncrement increment) => EmitIncrement(increment, isValueUsed: false);

    private CSharpExpression EmitIncrement(BoundIncrement increment, bool isValueUsed = true)
    {
        CSharpExpression operand = Emit(increment.Operand);
        bool isScaled = increment.Operand.Type.Desugared is PointerType { Pointee: var pointee }
            && pointee.Desugared is CFrontEnd.Types.ArrayType or BasicType { Kind: BasicTypeKind.Void } or FunctionType;
        if (isScaled && (!isValueUsed || !increment.IsPostfix))
        {
            return EmitPointerStep(increment.Operand, increment.IsDecrement, Integer(1, CSharpType.Int32), operand);
        }

        ExpressionSyntax target = Parenthesize(operand.Syntax, increment.IsPostfix ? Precedence.Primary : Precedence.Unary);
        ExpressionSyntax syntax = (increment.IsPostfix, increment.IsDecrement) switch
        {
            (true, false) => PostfixUnaryExpression(SyntaxKind.PostIncrementExpression, target),
            (true, true) => PostfixUnaryExpression(SyntaxKind.PostDecrementExpression, target),
            (false, false) => PrefixUnaryExpression(SyntaxKind.PreIncrementExpression, target),
            (false, true) => PrefixUnaryExpression(SyntaxKind.PreDecrementExpression, target),
        };
        return new CSharpExpression(syntax, operand.Type);
    }

    private CSharpExpression EmitAssignment(BoundAssignment assignment)
    {
        CSharpExpression target = Emit(assignment.Target);
        ExpressionSyntax value = EmitAs(GetStoredValue(assignment), target.Type);
        return new CSharpExpression(Assign(target.Syntax, value), target.Type);
    }

    private CSharpExpression EmitCompoundAssignment(BoundCompoundAssignment assignment)
    {
        CSharpExpression target = Emit(assignment.Target);
        if (target.Type.Kind == CSharpTypeKind.Pointer)
        {
            bool isSubtraction = assignment.Operator == BinaryOperator.Subtract;
            return EmitPointerStep(assignment.Target, isSubtraction, EmitIndex(assignment.Value), target);
        }

        CSharpType operation = _context.Types.MapCanonical(assignment.OperationType);
        bool isShift = assignment.Operator is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight;
        CSharpExpression value = isShift ? EmitShiftCount(assignment.Value) : Emit(assignment.Value);
        value = value.Type.Kind == CSharpTypeKind.Bool ? ToNumber(value) : value;
        if (DividesByZero(assignment.Operator, value, operation))
        {
            value = RuntimeZero(value.Type);
        }

        bool isModular = assignment.Operator is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply
            or BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.BitwiseXor;
        if (isShift && target.Type.Promoted.Equals(operation))
        {
            return CompoundAssign(assignment, target, value.Syntax);
        }

        bool computesAlike = !isShift && GetPromotedType(target, value)?.Equals(operation) == true;
        if (computesAlike && value.ConvertsImplicitlyTo(target.Type))
        {
            return CompoundAssign(assignment, target, value.Syntax);
        }

        if (isModular && target.Type.IsInteger && operation.IsInteger && value.Type.IsInteger)
        {
            // Modulo 2^n it does not matter whether the operand or the result is cut to the target's width.
            return CompoundAssign(assignment, target, Coerce(value, target.Type).Syntax);
        }

        if (!isShift && target.Type.Equals(operation))
        {
            return CompoundAssign(assignment, target, Cast(value, operation).Syntax);
        }

        return EmitSpelledOut(assignment, target, value, operation);
    }

    // Moves a pointer by a number of what it points to for C.
    private CSharpExpression EmitPointerStep(
        BoundExpression pointer, bool isSubtraction, CSharpExpression count, CSharpExpression target)
    {
        ExpressionSyntax offset = Scale(count, ((PointerType)pointer.Type.Desugared).Pointee);
        if (!IsVoidPointer(target.Type))
        {
            (SyntaxKind kind, SyntaxKind token) = isSubtraction
                ? (SyntaxKind.SubtractAssignmentExpression, SyntaxKind.MinusEqualsToken)
                : (SyntaxKind.AddAssignmentExpression, SyntaxKind.PlusEqualsToken);
            return new CSharpExpression(AssignmentExpression(kind, target.Syntax, Layout.Spaced(token), offset), target.Type);
        }

        ExpressionSyntax moved = SyntaxFactory.BinaryExpression(
            isSubtraction ? SyntaxKind.SubtractExpression : SyntaxKind.AddExpression,
            Cast(target, CSharpType.PointerTo(CSharpType.SByte)).Syntax,
            Layout.Spaced(isSubtraction ? SyntaxKind.MinusToken : SyntaxKind.PlusToken),
            Parenthesize(offset, Precedence.Multiplicative));
        return new CSharpExpression(Assign(target.Syntax, moved), target.Type);
    }

    // target = (type)(target op value), where C#'s own compound assignment would compute in another type.
    private CSharpExpression EmitSpelledOut(
        BoundCompoundAssignment assignment, CSharpExpression target, CSharpExpression value, CSharpType operation)
    {
        bool promotesAlike = GetPromotedType(target, value)?.Equals(operation) == true;
        CSharpExpression left = promotesAlike ? target : Coerce(target, operation);
        left = promotesAlike || left.Type.Equals(operation) || left.Type.Promoted.Equals(operation) ? left : Cast(left, operation);
        bool isShift = assignment.Operator is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight;
        CSharpExpression right = isShift || value.Type.Equals(operation) || GetPromotedType(left, value)?.Equals(operation) == true
            ? value
            : Cast(value, operation);
        (SyntaxKind kind, SyntaxKind token, Precedence precedence) = GetOperator(assignment.Operator);
        ExpressionSyntax result = SyntaxFactory.BinaryExpression(
            kind, Parenthesize(left.Syntax, precedence), Layout.Spaced(token), Parenthesize(right.Syntax, precedence + 1));
        return new CSharpExpression(Assign(target.Syntax, Coerce(new CSharpExpression(result, operation), target.Type).Syntax), target.Type);
    }

    private static CSharpExpression CompoundAssign(BoundCompoundAssignment assignment, CSharpExpression target, ExpressionSyntax value)
    {
        (SyntaxKind kind, SyntaxKind token) = assignment.Operator switch
        {
            BinaryOperator.Multiply => (SyntaxKind.MultiplyAssignmentExpression, SyntaxKind.AsteriskEqualsToken),
            BinaryOperator.Divide => (SyntaxKind.DivideAssignmentExpression, SyntaxKind.SlashEqualsToken),
            BinaryOperator.Remainder => (SyntaxKind.ModuloAssignmentExpression, SyntaxKind.PercentEqualsToken),
            BinaryOperator.Add => (SyntaxKind.AddAssignmentExpression, SyntaxKind.PlusEqualsToken),
            BinaryOperator.Subtract => (SyntaxKind.SubtractAssignmentExpression, SyntaxKind.MinusEqualsToken),
            BinaryOperator.ShiftLeft => (SyntaxKind.LeftShiftAssignmentExpression, SyntaxKind.LessThanLessThanEqualsToken),
            BinaryOperator.ShiftRight => (SyntaxKind.RightShiftAssignmentExpression, SyntaxKind.GreaterThanGreaterThanEqualsToken),
            BinaryOperator.BitwiseAnd => (SyntaxKind.AndAssignmentExpression, SyntaxKind.AmpersandEqualsToken),
            BinaryOperator.BitwiseXor => (SyntaxKind.ExclusiveOrAssignmentExpression, SyntaxKind.CaretEqualsToken),
            BinaryOperator.BitwiseOr => (SyntaxKind.OrAssignmentExpression, SyntaxKind.BarEqualsToken),
            _ => throw new InvalidOperationException($"no compound assignment with {assignment.Operator}"),
        };
        return new CSharpExpression(AssignmentExpression(kind, target.Syntax, Layout.Spaced(token), value), target.Type);
    }

    private CSharpExpression Combine(BoundBinary binary, ExpressionSyntax left, ExpressionSyntax right, CSharpType type, Int128? constant)
    {
        (SyntaxKind kind, SyntaxKind token, Precedence precedence) = GetOperator(binary.Operator);
        ExpressionSyntax first = KeepGrouping(binary, binary.Left, Parenthesize(left, precedence));
        ExpressionSyntax second = KeepGrouping(binary, binary.Right, Parenthesize(right, precedence + 1));
        return new CSharpExpression(SyntaxFactory.BinaryExpression(kind, first, GetOperatorToken(binary, token), second), type, constant);
    }

    // Parentheses that C programmers write around shifts, masks and && inside || help readers of C# just as well.
    private static ExpressionSyntax KeepGrouping(BoundBinary binary, BoundExpression operand, ExpressionSyntax emitted)
    {
        bool isGrouped = operand.Syntax is CSyntax.ParenthesizedExpressionSyntax && emitted is BinaryExpressionSyntax;
        bool isMixed = binary.Operator switch
        {
            BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseXor
                or BinaryOperator.BitwiseOr => true,
            BinaryOperator.LogicalOr => emitted.IsKind(SyntaxKind.LogicalAndExpression),
            _ => emitted.Kind() is SyntaxKind.LeftShiftExpression or SyntaxKind.RightShiftExpression,
        };
        return isGrouped && isMixed ? Parenthesized(emitted) : emitted;
    }

    // A chain that is broken over several lines in C is broken at the same places in C#.
    private SyntaxToken GetOperatorToken(BoundBinary binary, SyntaxKind token)
    {
        CSyntax.SyntaxNode syntax = binary.Syntax;
        while (syntax is CSyntax.ParenthesizedExpressionSyntax parenthesized)
        {
            syntax = parenthesized.Expression;
        }

        if (syntax is not CSyntax.BinaryExpressionSyntax source)
        {
            return Layout.Spaced(token);
        }

        int operatorIndex = source.Left.Range.Last + 1;
        SyntaxTriviaList lineBreak = TriviaList(Layout.NewLine, Whitespace(_context.ContinuationIndentation));
        if (UnitContext.StartsLine(source.Range, operatorIndex))
        {
            return Token(lineBreak, token, TriviaList(Space));
        }

        return UnitContext.StartsLine(source.Range, operatorIndex + 1)
            ? Token(TriviaList(Space), token, lineBreak)
            : Layout.Spaced(token);
    }

    private static bool IsComparison(BinaryOperator @operator) => @operator is >= BinaryOperator.Less and <= BinaryOperator.NotEqual;

    private static (SyntaxKind Kind, SyntaxKind Token, Precedence Precedence) GetOperator(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Multiply => (SyntaxKind.MultiplyExpression, SyntaxKind.AsteriskToken, Precedence.Multiplicative),
        BinaryOperator.Divide => (SyntaxKind.DivideExpression, SyntaxKind.SlashToken, Precedence.Multiplicative),
        BinaryOperator.Remainder => (SyntaxKind.ModuloExpression, SyntaxKind.PercentToken, Precedence.Multiplicative),
        BinaryOperator.Add => (SyntaxKind.AddExpression, SyntaxKind.PlusToken, Precedence.Additive),
        BinaryOperator.Subtract => (SyntaxKind.SubtractExpression, SyntaxKind.MinusToken, Precedence.Additive),
        BinaryOperator.ShiftLeft => (SyntaxKind.LeftShiftExpression, SyntaxKind.LessThanLessThanToken, Precedence.Shift),
        BinaryOperator.ShiftRight => (SyntaxKind.RightShiftExpression, SyntaxKind.GreaterThanGreaterThanToken, Precedence.Shift),
        BinaryOperator.Less => (SyntaxKind.LessThanExpression, SyntaxKind.LessThanToken, Precedence.Relational),
        BinaryOperator.Greater => (SyntaxKind.GreaterThanExpression, SyntaxKind.GreaterThanToken, Precedence.Relational),
        BinaryOperator.LessOrEqual => (SyntaxKind.LessThanOrEqualExpression, SyntaxKind.LessThanEqualsToken, Precedence.Relational),
        BinaryOperator.GreaterOrEqual => (SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.GreaterThanEqualsToken, Precedence.Relational),
        BinaryOperator.Equal => (SyntaxKind.EqualsExpression, SyntaxKind.EqualsEqualsToken, Precedence.Equality),
        BinaryOperator.NotEqual => (SyntaxKind.NotEqualsExpression, SyntaxKind.ExclamationEqualsToken, Precedence.Equality),
        BinaryOperator.BitwiseAnd => (SyntaxKind.BitwiseAndExpression, SyntaxKind.AmpersandToken, Precedence.BitwiseAnd),
        BinaryOperator.BitwiseXor => (SyntaxKind.ExclusiveOrExpression, SyntaxKind.CaretToken, Precedence.BitwiseXor),
        BinaryOperator.BitwiseOr => (SyntaxKind.BitwiseOrExpression, SyntaxKind.BarToken, Precedence.BitwiseOr),
        BinaryOperator.LogicalAnd => (SyntaxKind.LogicalAndExpression, SyntaxKind.AmpersandAmpersandToken, Precedence.LogicalAnd),
        _ => (SyntaxKind.LogicalOrExpression, SyntaxKind.BarBarToken, Precedence.LogicalOr),
    };
}
