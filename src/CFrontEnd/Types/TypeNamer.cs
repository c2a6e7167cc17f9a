using System.Text;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.CFrontEnd.Types;

/// <summary>Writes types as C does, for diagnostics and dumps.</summary>
public static class TypeNamer
{
    /// <summary>The type name, with <paramref name="declarator"/> where a declared name would stand.</summary>
    public static string GetName(CType type, string declarator = "")
    {
        switch (type)
        {
            case BasicType basic:
                return Join(basic.Name, declarator);
            case BitFieldType bits:
                return Join($"{GetName(bits.Declared)} : {bits.Width}", declarator);
            case TypedefType typedef:
                return Join(typedef.Symbol.Name, declarator);
            case QualifiedType { Type: PointerType or ArrayType } qualified:
                return GetName(qualified.Type, Join(GetQualifiers(qualified.Qualifiers), declarator));
            case QualifiedType qualified:
                return Join(GetQualifiers(qualified.Qualifiers & ~qualified.Type.Qualifiers), GetName(qualified.Type, declarator));
            case RecordType record:
                return Join($"{(record.Symbol.IsUnion ? "union" : "struct")} {GetTag(record.Symbol)}", declarator);
            case EnumType enumeration:
                return Join($"enum {GetTag(enumeration.Symbol)}", declarator);
            case PointerType pointer:
                bool needsParentheses = pointer.Pointee is ArrayType or FunctionType;
                return GetName(pointer.Pointee, needsParentheses ? $"(*{declarator})" : $"*{declarator}");
            case ArrayType array:
                return GetName(array.Element, $"{declarator}[{array.Length}]");
            case FunctionType function:
                return GetName(function.ReturnType, $"{declarator}({GetParameters(function)})");
            default:
                throw new InvalidOperationException($"no name for {type.GetType().Name}");
        }
    }

    private static string GetTag(Symbol symbol) => symbol.Name.Length > 0 ? symbol.Name : "<anonymous>";

    private static string GetParameters(FunctionType function)
    {
        if (!function.HasPrototype)
        {
            return "";
        }

        StringBuilder text = new(string.Join(", ", function.Parameters.Select(parameter => GetName(parameter))));
        if (function.IsVariadic)
        {
            text.Append(text.Length > 0 ? ", ..." : "...");
        }

        return text.Length > 0 ? text.ToString() : "void";
    }

    private static string GetQualifiers(TypeQualifiers qualifiers)
    {
        List<string> names = [];
        if (qualifiers.HasFlag(TypeQualifiers.Const))
        {
            names.Add("const");
        }

        if (qualifiers.HasFlag(TypeQualifiers.Volatile))
        {
            names.Add("volatile");
        }

        if (qualifiers.HasFlag(TypeQualifiers.Restrict))
        {
            names.Add("restrict");
        }

        if (qualifiers.HasFlag(TypeQualifiers.Atomic))
        {
            names.Add("_Atomic");
        }

        return string.Join(' ', names);
    }

    private static string Join(string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : $"{first} {second}";
}
