using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>Sizes of types as C# lays them out on a 64-bit machine.</summary>
internal static class TypeSizes
{
    /// <summary>The size in bytes, or null when it isn't known.</summary>
    public static int? Of(ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => 8,
        INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } => Of(underlying),
        _ => type.SpecialType switch
        {
            SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Boolean => 1,
            SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char => 2,
            SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Single => 4,
            SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Double
                or SpecialType.System_IntPtr or SpecialType.System_UIntPtr => 8,
            _ => type.TypeKind is TypeKind.Struct && !type.IsReferenceType ? OfStruct(type) : null,
        },
    };

    private static int? OfStruct(ITypeSymbol type)
    {
        int size = 0;
        int alignment = 1;
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic))
        {
            ITypeSymbol element = field is { IsFixedSizeBuffer: true, Type: IPointerTypeSymbol pointer } ? pointer.PointedAtType : field.Type;
            if (Of(element) is not { } one)
            {
                return null;
            }

            int boundary = Alignment(element);
            size = ((size + boundary - 1) / boundary * boundary) + (field.IsFixedSizeBuffer ? one * field.FixedSize : one);
            alignment = Math.Max(alignment, boundary);
        }

        return Math.Max(1, (size + alignment - 1) / alignment * alignment);
    }

    private static int Alignment(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Struct && type.SpecialType is SpecialType.None
            ? type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic)
                .Select(field => Alignment(field is { IsFixedSizeBuffer: true, Type: IPointerTypeSymbol pointer } ? pointer.PointedAtType : field.Type))
                .DefaultIfEmpty(1).Max()
            : Of(type) ?? 1;
}
