using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// How the runtime's methods differ from the C prototypes: read-only strings and buffers are taken as <c>CString</c> and <c>CBuffer</c>, which
/// accept <c>u8</c> literals as well as pointers, and a <c>va_list</c> by value.
/// </summary>
internal static class RuntimeSignatures
{
    /// <summary>Whether a parameter is taken as <c>CString</c>.</summary>
    public static bool IsString(CType parameter) =>
        IsPointerToConst(parameter, out CType? pointee) && pointee is BasicType { Kind: BasicTypeKind.Char };

    /// <summary>Whether a parameter is taken as <c>CBuffer</c>.</summary>
    public static bool IsBuffer(CType parameter) =>
        IsPointerToConst(parameter, out CType? pointee) && pointee is BasicType { Kind: BasicTypeKind.Void };

    /// <summary>Whether a function's C# method has other parameter types than a function pointer to it would have.</summary>
    public static bool HasAdaptedParameters(FunctionType function) =>
        function.IsVariadic || function.Parameters.Any(parameter => IsString(parameter) || IsBuffer(parameter) || parameter.IsVaListPointer());

    private static bool IsPointerToConst(CType type, out CType? pointee)
    {
        pointee = null;
        if (type.Desugared is not PointerType pointer || !pointer.Pointee.Qualifiers.HasFlag(TypeQualifiers.Const))
        {
            return false;
        }

        pointee = pointer.Pointee.Desugared;
        return true;
    }
}
