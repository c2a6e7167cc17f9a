using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

/// <summary>The conversions of C11 §6.3 that need no context: promotions, the common type, and the node that brings a value to a type.</summary>
public static class Conversions
{
    /// <summary>The type after the integer promotions (C11 §6.3.1.1p2); other types stay as they are.</summary>
    public static CType Promote(CType type)
    {
        if (!type.IsInteger())
        {
            return type;
        }

        if (type is BitFieldType bits)
        {
            // A bit-field whose values fit int becomes int, whatever its type (C11 §6.3.1.1p2).
            return bits.Width < 32 ? BasicType.Int : bits;
        }

        return type.GetIntegerKind() switch
        {
            BasicTypeKind.Bool or BasicTypeKind.Char or BasicTypeKind.SignedChar or BasicTypeKind.UnsignedChar
                or BasicTypeKind.Short or BasicTypeKind.UnsignedShort => BasicType.Int,
            _ => type.Desugared is EnumType enumeration ? enumeration.Symbol.UnderlyingType : type,
        };
    }

    /// <summary>The type after the default argument promotions (C11 §6.5.2.2p6).</summary>
    public static CType PromoteArgument(CType type) =>
        type.Desugared is BasicType { Kind: BasicTypeKind.Float } ? BasicType.Double : Promote(type);

    /// <summary>
    /// The common type of two operands after the usual arithmetic conversions (C11 §6.3.1.8). The type is one of the operands' own, typedef name
    /// included, where that has it.
    /// </summary>
    public static CType GetCommonType(CType left, CType right)
    {
        if (left.IsFloating() || right.IsFloating())
        {
            return !right.IsFloating() || (left.IsFloating() && left.Size >= right.Size) ? left : right;
        }

        left = Promote(left);
        right = Promote(right);
        if (left is BitFieldType || right is BitFieldType)
        {
            return GetWiderBitField(left, right);
        }

        BasicTypeKind leftKind = left.GetIntegerKind()!.Value;
        BasicTypeKind rightKind = right.GetIntegerKind()!.Value;
        if (leftKind == rightKind)
        {
            return left is BasicType && right is TypedefType ? right : left;
        }

        int leftRank = GetRank(leftKind);
        int rightRank = GetRank(rightKind);
        bool leftIsUnsigned = left.IsUnsigned();
        if (leftIsUnsigned == right.IsUnsigned())
        {
            return leftRank > rightRank ? left : right;
        }

        (CType unsigned, int unsignedRank, CType signed, int signedRank) =
            leftIsUnsigned ? (left, leftRank, right, rightRank) : (right, rightRank, left, leftRank);
        if (unsignedRank >= signedRank)
        {
            return unsigned;
        }

        return signed.Size > unsigned.Size ? signed : ToUnsigned(signed);
    }

    // Of a bit-field wider than int and another type gcc takes the one with more bits, of two with as many the unsigned one.
    private static CType GetWiderBitField(CType left, CType right)
    {
        int leftWidth = GetWidth(left);
        int rightWidth = GetWidth(right);
        return leftWidth != rightWidth ? leftWidth > rightWidth ? left : right : left.IsUnsigned() ? left : right;

        static int GetWidth(CType type) => type is BitFieldType bits ? bits.Width : (int)type.Size * 8;
    }

    /// <summary>The unsigned type of the same size as an integer type.</summary>
    public static CType ToUnsigned(CType type) => type.GetIntegerKind() switch
    {
        BasicTypeKind.Char or BasicTypeKind.SignedChar => BasicType.UnsignedChar,
        BasicTypeKind.Short => BasicType.UnsignedShort,
        BasicTypeKind.Int => BasicType.UnsignedInt,
        BasicTypeKind.Long => BasicType.UnsignedLong,
        BasicTypeKind.LongLong => BasicType.UnsignedLongLong,
        BasicTypeKind.Int128 => BasicType.UnsignedInt128,
        _ => type,
    };

    /// <summary>What converting one scalar type to another does; null if C has no such conversion.</summary>
    public static ConversionKind? Classify(CType from, CType to)
    {
        if (to.IsVoid())
        {
            return ConversionKind.ToVoid;
        }

        if (AreIdentical(from, to))
        {
            return ConversionKind.Identity;
        }

        if (to.IsBool() && from.IsScalar())
        {
            return ConversionKind.ToBool;
        }

        if (from.IsInteger())
        {
            return to.IsInteger() ? ConversionKind.Integer
                : to.IsFloating() ? ConversionKind.IntegerToFloating
                : to.IsPointer() ? ConversionKind.IntegerToPointer
                : null;
        }

        if (from.IsFloating())
        {
            return to.IsInteger() ? ConversionKind.FloatingToInteger : to.IsFloating() ? ConversionKind.Floating : null;
        }

        if (from.IsPointer())
        {
            return to.IsInteger() ? ConversionKind.PointerToInteger : to.IsPointer() ? ClassifyPointers(from, to) : null;
        }

        return null;
    }

    private static ConversionKind ClassifyPointers(CType from, CType to) =>
        TypeCompatibility.AreSameApartFromQualifiers(from, to) ? ConversionKind.Identity : ConversionKind.Pointer;

    /// <summary>Whether two types are the same apart from typedef names and the outermost qualifiers, so that a value needs no conversion.</summary>
    public static bool AreIdentical(CType from, CType to) => TypeCompatibility.AreSame(from, to, ignoreQualifiers: true);

    /// <summary>
    /// Brings a value to a type by an implicit conversion. Nothing is added where the types are identical; a conversion that C does not have
    /// must have been refused before.
    /// </summary>
    public static BoundExpression Convert(BoundExpression operand, CType type)
    {
        CType target = type.WithoutQualifiers();
        if (target is BitFieldType bits)
        {
            return ConvertToBitField(operand, bits);
        }

        if (operand.Type.IsError() || target.IsError() || (operand.Type is not BitFieldType && AreIdentical(operand.Type, target)))
        {
            return operand;
        }

        ConversionKind kind = target.IsPointer() && IsNullPointerConstant(operand)
            ? ConversionKind.NullPointer
            : Classify(operand.Type, target)
                ?? throw new InvalidOperationException($"no conversion from '{operand.Type}' to '{target}'");
        return Create(operand.Syntax, kind, operand, target, isExplicit: false);
    }

    /// <summary>Gives an integer the type of a bit-field's value, to whose width it is reduced.</summary>
    public static BoundExpression ConvertToBitField(BoundExpression operand, BitFieldType type) => operand.Type is BitFieldType own
        && own.Width == type.Width && own.IsUnsigned() == type.IsUnsigned()
        ? operand
        : Create(operand.Syntax, ConversionKind.BitField, operand, type, isExplicit: false);

    /// <summary>Makes a conversion node; the value of a constant is converted with it.</summary>
    public static BoundConversion Create(SyntaxNode syntax, ConversionKind kind, BoundExpression operand, CType type, bool isExplicit)
    {
        ConstantValue? constant = null;
        if (operand.Constant is { } value && type.IsArithmetic() && kind != ConversionKind.LvalueConversion)
        {
            constant = ConstantFolder.Convert(value, operand.Type, type);
        }
        else if (kind is ConversionKind.PointerToInteger or ConversionKind.ToBool && AddressConstant.TryEvaluate(operand) is { } address)
        {
            constant = kind == ConversionKind.ToBool
                ? address.Base is null ? ConstantValue.OfInteger(address.Offset == 0 ? 0 : 1) : ConstantValue.OfInteger(1)
                : address.Base is null ? ConstantValue.OfInteger(ConstantFolder.Wrap(address.Offset, type)) : null;
        }

        return new BoundConversion(syntax, kind, operand, type, isExplicit) { Constant = constant };
    }

    /// <summary>Whether an expression is a null pointer constant: an integer constant 0, or one cast to <c>void *</c> (C11 §6.3.2.3p3).</summary>
    public static bool IsNullPointerConstant(BoundExpression expression)
    {
        if (expression is BoundConversion { IsExplicit: true } cast
            && cast.Type.GetPointee() is { } pointee && pointee.IsVoid() && pointee.Qualifiers == TypeQualifiers.None)
        {
            return IsIntegerZero(cast.Operand);
        }

        return IsIntegerZero(expression);
    }

    private static bool IsIntegerZero(BoundExpression expression) =>
        expression.Constant is { IsReal: false, Bits: 0 } && expression.Type.IsInteger();

    private static int GetRank(BasicTypeKind kind) => kind switch
    {
        BasicTypeKind.Int or BasicTypeKind.UnsignedInt => 1,
        BasicTypeKind.Long or BasicTypeKind.UnsignedLong => 2,
        BasicTypeKind.LongLong or BasicTypeKind.UnsignedLongLong => 3,
        BasicTypeKind.Int128 or BasicTypeKind.UnsignedInt128 => 4,
        _ => 0,
    };
}
