using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// The attribute mode (GCC manual, "Common Type Attributes"): it gives a declared arithmetic type another width.
public sealed partial class Binder
{
    private CType ApplyMode(CType type, AttributeSyntax? attribute)
    {
        if (attribute is null || type.IsError())
        {
            return type;
        }

        CType? result = attribute.Arguments is [IdentifierExpressionSyntax mode]
            ? FindMode(mode.Identifier.Text.Trim('_'), type.Desugared)
            : null;
        if (result is null)
        {
            Report(SemanticDiagnostics.AttributeNotSupported, attribute, attribute.PlainName);
            return type;
        }

        return result.WithQualifiers(type.Qualifiers);
    }

    // A mode of integers keeps whether the type is signed; null where the type and the mode are of different kinds.
    private static CType? FindMode(string mode, CType type)
    {
        if (type is not BasicType)
        {
            return null;
        }

        bool isUnsigned = type.IsUnsigned();
        return (mode, type.IsInteger()) switch
        {
            ("QI" or "byte", true) => isUnsigned ? BasicType.UnsignedChar : BasicType.SignedChar,
            ("HI", true) => isUnsigned ? BasicType.UnsignedShort : BasicType.Short,
            ("SI", true) => isUnsigned ? BasicType.UnsignedInt : BasicType.Int,
            ("DI" or "word" or "pointer" or "unwind_word", true) => isUnsigned ? BasicType.UnsignedLong : BasicType.Long,
            ("TI", true) => isUnsigned ? BasicType.UnsignedInt128 : BasicType.Int128,
            ("SF", false) => BasicType.Float,
            ("DF", false) => BasicType.Double,
            ("XF", false) => BasicType.LongDouble,
            _ => null,
        };
    }
}
