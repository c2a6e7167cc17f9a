using System.Runtime.InteropServices;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>A number of bytes and the expression that it comes from.</summary>
/// <param name="Bytes">The number.</param>
/// <param name="Type">The operand of <c>sizeof</c>; null for a plain number.</param>
/// <param name="Operation">The expression.</param>
internal sealed record Size(long Bytes, ITypeSymbol? Type, IOperation Operation);

/// <summary>Sizes of types and of memory, with C's layout on x86-64.</summary>
internal static class Sizes
{
    /// <summary>The size that an expression always has, also through a variable; null when it is not known.</summary>
    public static Size? Of(FunctionFacts function, IOperation operation)
    {
        IOperation bare = function.ValueOf(operation) ?? operation.Bare();
        if (bare is ISizeOfOperation size)
        {
            return OfType(size.TypeOperand) is { } bytes ? new(bytes, size.TypeOperand, bare) : null;
        }

        if (bare is IPropertyReferenceOperation { Property.Name: "Length" or "LongLength", Instance: { } memory } && ElementOf(memory.Type) is { } element)
        {
            return Memory.CapacityOf(function, memory) is { } room && OfType(element) is { } unit and > 0 ? new(room / unit, null, bare) : null;
        }

        if (bare is IInvocationOperation { TargetMethod: { Name: "SizeOf", ContainingType: { Name: "Marshal" or "Unsafe" } } method } measured)
        {
            IOperation? value = measured.Arguments.Length == 1 ? measured.Arguments[0].Value.Bare() : null;
            ITypeSymbol? type = value is ITypeOfOperation typeOf ? typeOf.TypeOperand : value?.Type ?? method.TypeArguments.FirstOrDefault();
            return type is not null && OfType(type) is { } bytes ? new(bytes, type, bare) : null;
        }

        return bare.Constant() is { } constant ? new(constant, null, bare) : null;
    }

    /// <summary>What an array, a span or the memory behind a pointer is made of, or null.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IPointerTypeSymbol pointer => pointer.PointedAtType,
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", TypeArguments.Length: 1 } span => span.TypeArguments[0],
        _ => null,
    };

    /// <summary>How many bytes a value of a type takes, or null when that is not known.</summary>
    public static long? OfType(ITypeSymbol type) => Layout(type, 0)?.Size;

    /// <summary>Whether there are bytes in a structure that belong to no field.</summary>
    public static bool HasPadding(ITypeSymbol type)
    {
        if (Layout(type, 0) is not { } layout)
        {
            return false;
        }

        long fields = 0;
        foreach (IFieldSymbol field in FieldsOf(type))
        {
            if (LayoutOf(field, 0) is not { } inner || (field.Type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } && HasPadding(field.Type)))
            {
                return true;
            }

            fields += inner.Size;
        }

        return fields < layout.Size;
    }

    /// <summary>The fields that take room in each value of a type.</summary>
    public static IEnumerable<IFieldSymbol> FieldsOf(ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic && !field.IsConst);

    /// <summary>Whether fields of a type lie over each other or at places of their own.</summary>
    public static bool HasExplicitLayout(ITypeSymbol type) => LayoutAttribute(type) is { } attribute
        && attribute.ConstructorArguments.FirstOrDefault().Value is { } kind
        && System.Convert.ToInt32(kind, System.Globalization.CultureInfo.InvariantCulture) == (int)LayoutKind.Explicit;


    private static (long Size, long Alignment)? Layout(ITypeSymbol type, int depth)
    {
        if (AddressTypes.SizeOf(type) is { } known
            && !(type.DeclaringSyntaxReferences.Length > 0 && depth <= 8 && LayoutFields(type, depth) is not null))
        {
            return (known, known % 8 == 0 ? 8 : 4);
        }

        if (type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer)
        {
            return (8, 8);
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying })
        {
            return Layout(underlying, depth);
        }

        switch (type.SpecialType)
        {
            case SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Boolean:
                return (1, 1);
            case SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char:
                return (2, 2);
            case SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Single:
                return (4, 4);
            case SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Double or SpecialType.System_IntPtr or SpecialType.System_UIntPtr:
                return (8, 8);
        }

        if (type.TypeKind is not TypeKind.Struct || depth > 8)
        {
            return null;
        }

        return LayoutFields(type, depth);
    }

    private static (long Size, long Alignment)? LayoutFields(ITypeSymbol type, int depth)
    {
        AttributeData? attribute = LayoutAttribute(type);
        long pack = Named(attribute, "Pack") is > 0 and { } given ? given : 16;
        bool isExplicit = HasExplicitLayout(type);
        long end = 0;
        long alignment = 1;
        foreach (IFieldSymbol field in FieldsOf(type))
        {
            if (LayoutOf(field, depth) is not { } inner)
            {
                return null;
            }

            long fieldAlignment = Math.Min(inner.Alignment, pack);
            alignment = Math.Max(alignment, fieldAlignment);
            long start = isExplicit ? Offset(field) : Align(end, fieldAlignment);
            end = Math.Max(end, start + inner.Size);
        }

        return (Math.Max(Align(end, alignment), Named(attribute, "Size") ?? 0), alignment);
    }

    private static (long Size, long Alignment)? LayoutOf(IFieldSymbol field, int depth)
    {
        if (field.IsFixedSizeBuffer && field.Type is IPointerTypeSymbol element)
        {
            return Layout(element.PointedAtType, depth + 1) is { } one ? (one.Size * field.FixedSize, one.Alignment) : null;
        }

        return Layout(field.Type, depth + 1);
    }

    private static long Align(long offset, long alignment) => (offset + alignment - 1) / alignment * alignment;

    private static long Offset(IFieldSymbol field) =>
        field.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == nameof(FieldOffsetAttribute))?.ConstructorArguments.FirstOrDefault().Value is int offset
            ? offset
            : 0;

    private static AttributeData? LayoutAttribute(ITypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == nameof(StructLayoutAttribute));

    private static long? Named(AttributeData? attribute, string name) =>
        attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value is int value ? value : null;
}
