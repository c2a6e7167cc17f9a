namespace CSockTranslate.CFrontEnd.Types;

/// <summary>Questions about types, asked of the type beneath typedef names and qualifiers.</summary>
public static class TypeExtensions
{
    /// <summary>Whether it is the type of something in error.</summary>
    public static bool IsError(this CType type) => type.Desugared is BasicType { Kind: BasicTypeKind.Error };

    /// <summary>Whether it is <c>void</c>.</summary>
    public static bool IsVoid(this CType type) => type.Desugared is BasicType { Kind: BasicTypeKind.Void };

    /// <summary>Whether it is <c>_Bool</c>.</summary>
    public static bool IsBool(this CType type) => type.Desugared is BasicType { Kind: BasicTypeKind.Bool };

    /// <summary>Whether it is <c>va_list</c>.</summary>
    public static bool IsVaList(this CType type) => type.Desugared is BasicType { Kind: BasicTypeKind.VaList };

    /// <summary>Whether it points to a <c>va_list</c>: what a parameter of that type is, which on x86-64 is an array (System V ABI, §3.5.7).</summary>
    public static bool IsVaListPointer(this CType type) => type.GetPointee()?.IsVaList() == true;

    /// <summary>Whether it is an integer type, <c>_Bool</c>, the character types and enumerations included (C11 §6.2.5p17).</summary>
    public static bool IsInteger(this CType type) =>
        type.Desugared is EnumType or BasicType { Kind: >= BasicTypeKind.Bool and <= BasicTypeKind.UnsignedInt128 };

    /// <summary>Whether it is a real floating type.</summary>
    public static bool IsFloating(this CType type) => type.Desugared is BasicType { Kind: >= BasicTypeKind.Float and <= BasicTypeKind.LongDouble };

    /// <summary>Whether it is an arithmetic type.</summary>
    public static bool IsArithmetic(this CType type) => type.IsInteger() || type.IsFloating();

    /// <summary>Whether it is a pointer.</summary>
    public static bool IsPointer(this CType type) => type.Desugared is PointerType;

    /// <summary>Whether it is an arithmetic type or a pointer (C11 §6.2.5p21).</summary>
    public static bool IsScalar(this CType type) => type.IsArithmetic() || type.IsPointer();

    /// <summary>Whether it is a structure or union.</summary>
    public static bool IsRecord(this CType type) => type.Desugared is RecordType;

    /// <summary>Whether it is an array.</summary>
    public static bool IsArray(this CType type) => type.Desugared is ArrayType;

    /// <summary>Whether it is a function.</summary>
    public static bool IsFunction(this CType type) => type.Desugared is FunctionType;

    /// <summary>Whether it points to a function.</summary>
    public static bool IsFunctionPointer(this CType type) => type.Desugared is PointerType { Pointee.Desugared: FunctionType };

    /// <summary>Whether it is one of the three character types (C11 §6.2.5p15).</summary>
    public static bool IsCharacter(this CType type) =>
        type.Desugared is BasicType { Kind: BasicTypeKind.Char or BasicTypeKind.SignedChar or BasicTypeKind.UnsignedChar };

    /// <summary>Whether it is an integer type without negative values.</summary>
    public static bool IsUnsigned(this CType type) => type.GetIntegerKind() is BasicTypeKind.Bool or BasicTypeKind.UnsignedChar
        or BasicTypeKind.UnsignedShort or BasicTypeKind.UnsignedInt or BasicTypeKind.UnsignedLong or BasicTypeKind.UnsignedLongLong
        or BasicTypeKind.UnsignedInt128;

    /// <summary>The kind of an integer type, of an enumeration that of its compatible type; null for other types.</summary>
    public static BasicTypeKind? GetIntegerKind(this CType type) => type.Desugared switch
    {
        EnumType enumeration => ((BasicType)enumeration.Symbol.UnderlyingType).Kind,
        BasicType { Kind: >= BasicTypeKind.Bool and <= BasicTypeKind.UnsignedInt128 } basic => basic.Kind,
        _ => null,
    };

    /// <summary>
    /// The arrays of variable length that a type is made of, outermost first; those of a function's parameters are not among them.
    /// </summary>
    public static IEnumerable<ArrayType> GetVariableLengths(this CType type)
    {
        for (CType? inner = type; inner is not null;)
        {
            inner = inner.Desugared;
            if (inner is ArrayType { VariableLength: not null } array)
            {
                yield return array;
            }

            inner = inner switch
            {
                PointerType pointer => pointer.Pointee,
                ArrayType outer => outer.Element,
                _ => null,
            };
        }
    }

    /// <summary>The pointed-to type of a pointer; null for other types.</summary>
    public static CType? GetPointee(this CType type) => (type.Desugared as PointerType)?.Pointee;

    /// <summary>
    /// The element type of an array, with the qualifiers of the array type, which belong to its elements (C11 §6.7.3p9); null for other types.
    /// </summary>
    public static CType? GetElement(this CType type) =>
        type.Desugared is ArrayType array ? array.Element.WithQualifiers(type.Qualifiers) : null;

    /// <summary>The type with qualifiers added; itself when it has them all.</summary>
    public static CType WithQualifiers(this CType type, TypeQualifiers qualifiers)
    {
        TypeQualifiers missing = qualifiers & ~type.Qualifiers;
        if (missing == TypeQualifiers.None || type.IsError())
        {
            return type;
        }

        // Qualifiers of an array are those of its elements.
        return type is ArrayType array
            ? new ArrayType(array.Element.WithQualifiers(missing), array.Length, array.VariableLength) { LengthExpression = array.LengthExpression }
            : new QualifiedType(type, missing);
    }

    /// <summary>The type without qualifiers at its outermost level; typedef names stay as far as they bring none in.</summary>
    public static CType WithoutQualifiers(this CType type)
    {
        while (type.Qualifiers != TypeQualifiers.None)
        {
            type = type switch
            {
                QualifiedType qualified => qualified.Type,
                TypedefType typedef => typedef.Symbol.Type,
                _ => type.Desugared,
            };
        }

        return type;
    }

    /// <summary>The record beneath, if it is a structure or union.</summary>
    public static Symbols.RecordSymbol? GetRecord(this CType type) => (type.Desugared as RecordType)?.Symbol;
}
