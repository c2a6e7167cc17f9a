namespace CSockTranslate.CFrontEnd.Types;

/// <summary>Compatible types and composite types (C11 §6.2.7).</summary>
public static class TypeCompatibility
{
    /// <summary>Whether two types are compatible; qualifiers at the outermost level count unless they are ignored.</summary>
    public static bool AreCompatible(CType left, CType right, bool ignoreQualifiers = false)
    {
        if (left.IsError() || right.IsError())
        {
            return true;
        }

        if (!ignoreQualifiers && GetOwnQualifiers(left) != GetOwnQualifiers(right))
        {
            return false;
        }

        return (left.Desugared, right.Desugared) switch
        {
            (EnumType a, EnumType b) => ReferenceEquals(a.Symbol, b.Symbol),
            (EnumType a, BasicType b) => ReferenceEquals(a.Symbol.UnderlyingType, b),
            (BasicType a, EnumType b) => ReferenceEquals(a, b.Symbol.UnderlyingType),
            (BasicType a, BasicType b) => a.Kind == b.Kind,
            (RecordType a, RecordType b) => ReferenceEquals(a.Symbol, b.Symbol),
            (PointerType a, PointerType b) => AreCompatible(a.Pointee, b.Pointee),
            (ArrayType a, ArrayType b) => (a.Length is not { } n || b.Length is not { } m || n == m)
                && AreCompatible(left.GetElement()!, right.GetElement()!),
            (FunctionType a, FunctionType b) => AreFunctionsCompatible(a, b),
            _ => false,
        };
    }

    /// <summary>Whether two types are the same, with the same array lengths and parameter lists; sugar doesn't count.</summary>
    public static bool AreSame(CType left, CType right, bool ignoreQualifiers = false) =>
        AreSame(left, right, ignoreQualifiers, ignoreInnerQualifiers: false);

    /// <summary>Whether two types are the same when no qualifiers are looked at, at any level.</summary>
    public static bool AreSameApartFromQualifiers(CType left, CType right) =>
        AreSame(left, right, ignoreQualifiers: true, ignoreInnerQualifiers: true);

    private static bool AreSame(CType left, CType right, bool ignoreQualifiers, bool ignoreInnerQualifiers)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (!ignoreQualifiers && GetOwnQualifiers(left) != GetOwnQualifiers(right))
        {
            return false;
        }

        bool AreInnerSame(CType a, CType b) => AreSame(a, b, ignoreInnerQualifiers, ignoreInnerQualifiers);

        return (left.Desugared, right.Desugared) switch
        {
            (EnumType a, EnumType b) => ReferenceEquals(a.Symbol, b.Symbol),
            (BasicType a, BasicType b) => a.Kind == b.Kind,
            (RecordType a, RecordType b) => ReferenceEquals(a.Symbol, b.Symbol),
            (PointerType a, PointerType b) => AreInnerSame(a.Pointee, b.Pointee),
            (ArrayType a, ArrayType b) => a.Length == b.Length && ReferenceEquals(a.VariableLength, b.VariableLength)
                && AreInnerSame(left.GetElement()!, right.GetElement()!),
            (FunctionType a, FunctionType b) => a.HasPrototype == b.HasPrototype && a.IsVariadic == b.IsVariadic
                && a.Parameters.Count == b.Parameters.Count && AreInnerSame(a.ReturnType, b.ReturnType)
                && a.Parameters.Zip(b.Parameters).All(pair => AreSame(pair.First, pair.Second, ignoreQualifiers: true, ignoreInnerQualifiers)),
            _ => false,
        };
    }

    /// <summary>
    /// The composite of two compatible types: what one of them knows, an array's length or a prototype, the result knows. Keeps the first
    /// type with its sugar where the second adds nothing.
    /// </summary>
    public static CType GetComposite(CType first, CType second)
    {
        switch (first.Desugared, second.Desugared)
        {
            case (ArrayType a, ArrayType b):
                CType element = GetComposite(a.Element, b.Element);
                if (a.Length is null && a.VariableLength is null && (b.Length is not null || b.VariableLength is not null))
                {
                    CType completed = new ArrayType(element, b.Length, b.VariableLength) { LengthExpression = b.LengthExpression };
                    return completed.WithQualifiers(first.Qualifiers);
                }

                return ReferenceEquals(element, a.Element)
                    ? first
                    : new ArrayType(element, a.Length, a.VariableLength) { LengthExpression = a.LengthExpression }.WithQualifiers(first.Qualifiers);
            case (PointerType a, PointerType b):
                CType pointee = GetComposite(a.Pointee, b.Pointee);
                return ReferenceEquals(pointee, a.Pointee) ? first : new PointerType(pointee).WithQualifiers(first.Qualifiers);
            case (FunctionType a, FunctionType b):
                FunctionType function = GetComposite(a, b);
                return ReferenceEquals(function, a) ? first : function;
            default:
                return first;
        }
    }

    /// <summary>The composite of two compatible function types.</summary>
    public static FunctionType GetComposite(FunctionType first, FunctionType second)
    {
        if (!first.HasPrototype)
        {
            return second.HasPrototype ? second : first;
        }

        if (!second.HasPrototype)
        {
            return first;
        }

        CType returnType = GetComposite(first.ReturnType, second.ReturnType);
        CType[] parameters = [.. first.Parameters.Zip(second.Parameters, GetComposite)];
        bool isUnchanged = ReferenceEquals(returnType, first.ReturnType)
            && parameters.Zip(first.Parameters).All(pair => ReferenceEquals(pair.First, pair.Second));
        return isUnchanged ? first : new FunctionType { ReturnType = returnType, Parameters = parameters, IsVariadic = first.IsVariadic };
    }

    private static bool AreFunctionsCompatible(FunctionType left, FunctionType right)
    {
        if (!AreCompatible(left.ReturnType, right.ReturnType, ignoreQualifiers: true))
        {
            return false;
        }

        if (left.HasPrototype && right.HasPrototype)
        {
            return left.IsVariadic == right.IsVariadic && left.Parameters.Count == right.Parameters.Count
                && left.Parameters.Zip(right.Parameters).All(pair => AreCompatible(pair.First, pair.Second, ignoreQualifiers: true));
        }

        // Against a declaration without parameters only a prototype fits whose parameters promotion leaves alone (C11 §6.7.6.3p15).
        FunctionType prototype = left.HasPrototype ? left : right;
        return (!left.HasPrototype && !right.HasPrototype)
            || (!prototype.IsVariadic && prototype.Parameters.All(type => type.IsError() || IsUnchangedByPromotion(type)));
    }

    private static bool IsUnchangedByPromotion(CType type) =>
        AreCompatible(Binding.Conversions.PromoteArgument(type), type, ignoreQualifiers: true);

    // An array's qualifiers are its element's.
    private static TypeQualifiers GetOwnQualifiers(CType type) => type.Desugared is ArrayType ? TypeQualifiers.None : type.Qualifiers;
}
