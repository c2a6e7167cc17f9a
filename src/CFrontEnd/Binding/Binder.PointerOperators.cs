using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Arithmetic on pointers and their comparison (C11 §6.5.6, §6.5.8, §6.5.9).
public sealed partial class Binder
{
    private bool CheckPointerArithmetic(CType pointee, SyntaxNode at)
    {
        if (pointee.IsError())
        {
            return false;
        }

        if (pointee.IsComplete || pointee.IsVoid() || pointee.IsFunction())
        {
            return true;
        }

        Report(SemanticDiagnostics.IncompletePointerArithmetic, at, pointee);
        return false;
    }

    private BoundExpression? CreatePointerArithmetic(BinaryOperator @operator, BoundExpression left, BoundExpression right, SyntaxNode at)
    {
        if (left.Type.GetPointee() is { } leftPointee && right.Type.GetPointee() is { } rightPointee)
        {
            if (@operator == BinaryOperator.Add || !TypeCompatibility.AreCompatible(leftPointee, rightPointee, ignoreQualifiers: true))
            {
                return null;
            }

            if (!CheckPointerArithmetic(leftPointee, at) || !CheckPointerArithmetic(rightPointee, at))
            {
                return new BoundErrorExpression(at);
            }

            return new BoundBinary(at, @operator, left, right, BasicType.Long) { Constant = FoldDifference(left, right, leftPointee) };
        }

        bool isLeft = left.Type.IsPointer();
        (BoundExpression pointer, BoundExpression index) = isLeft ? (left, right) : (right, left);
        if (!index.Type.IsInteger() || (!isLeft && @operator == BinaryOperator.Subtract))
        {
            return null;
        }

        if (!CheckPointerArithmetic(pointer.Type.GetPointee()!, at))
        {
            return new BoundErrorExpression(at);
        }

        index = Promote(index);
        return new BoundBinary(at, @operator, isLeft ? pointer : index, isLeft ? index : pointer, pointer.Type);
    }

    private static ConstantValue? FoldDifference(BoundExpression left, BoundExpression right, CType pointee)
    {
        long step = AddressConstant.GetStep(pointee);
        if (step == 0 || AddressConstant.TryEvaluate(left) is not { } from || AddressConstant.TryEvaluate(right) is not { } to
            || !ReferenceEquals(from.Base, to.Base))
        {
            return null;
        }

        return ConstantValue.OfInteger((from.Offset - to.Offset) / step);
    }

    private BoundExpression? CreatePointerComparison(BinaryOperator @operator, BoundExpression left, BoundExpression right, SyntaxNode at)
    {
        if (!left.Type.IsScalar() || !right.Type.IsScalar() || left.Type.IsFloating() || right.Type.IsFloating())
        {
            return null;
        }

        if (left.Type.GetPointee() is { } leftPointee && right.Type.GetPointee() is { } rightPointee)
        {
            bool isEquality = @operator is BinaryOperator.Equal or BinaryOperator.NotEqual;
            if (Conversions.IsNullPointerConstant(right) && isEquality)
            {
                right = Conversions.Convert(right, left.Type);
            }
            else if (Conversions.IsNullPointerConstant(left) && isEquality)
            {
                left = Conversions.Convert(left, right.Type);
            }
            else
            {
                CType? common = GetCommonPointer(leftPointee, rightPointee, acceptsVoid: isEquality);
                if (common is null)
                {
                    Report(SemanticDiagnostics.DistinctPointerComparison, at, left.Type, right.Type);
                }

                common ??= new PointerType(BasicType.Void);
                left = Conversions.Convert(left, common);
                right = Conversions.Convert(right, common);
            }
        }
        else
        {
            BoundExpression integer = left.Type.IsPointer() ? right : left;
            CType pointerType = left.Type.IsPointer() ? left.Type : right.Type;
            if (!Conversions.IsNullPointerConstant(integer))
            {
                Report(SemanticDiagnostics.PointerIntegerComparison, at, left.Type, right.Type);
            }

            left = Conversions.Convert(left, pointerType);
            right = Conversions.Convert(right, pointerType);
        }

        return new BoundBinary(at, @operator, left, right, BasicType.Int);
    }

    /// <summary>
    /// The type in which two pointers are compared or chosen from: the composite of their pointees with the qualifiers of both, or a pointer
    /// to <c>void</c> if one is that; null if they are strangers.
    /// </summary>
    private static CType? GetCommonPointer(CType left, CType right, bool acceptsVoid)
    {
        TypeQualifiers qualifiers = left.Qualifiers | right.Qualifiers;
        if (TypeCompatibility.AreCompatible(left, right, ignoreQualifiers: true))
        {
            return new PointerType(TypeCompatibility.GetComposite(left, right).WithQualifiers(qualifiers));
        }

        if (acceptsVoid && (left.IsVoid() || right.IsVoid()))
        {
            return new PointerType(BasicType.Void.WithQualifiers(qualifiers));
        }

        return AreSignVariants(left, right) ? new PointerType(left.WithoutQualifiers().WithQualifiers(qualifiers)) : null;
    }

    // gcc is silent about pointers that differ in the sign of what they point to.
    private static bool AreSignVariants(CType left, CType right) =>
        left.GetIntegerKind() is not (null or BasicTypeKind.Bool) && right.GetIntegerKind() is not (null or BasicTypeKind.Bool)
        && TypeCompatibility.AreSame(ToSigned(left), ToSigned(right));

    private static CType ToSigned(CType type) =>
        type.IsCharacter() ? BasicType.UnsignedChar : Conversions.ToUnsigned(type.Desugared is EnumType enumeration ? enumeration.Symbol.UnderlyingType : type.Desugared);
}
