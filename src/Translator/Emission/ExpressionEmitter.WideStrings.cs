using System.Buffers.Binary;
using System.Text;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using ArrayType = CSockTranslate.CFrontEnd.Types.ArrayType;

namespace CSockTranslate.Translator.Emission;

// String literals of wchar_t, char16_t and char32_t (C11 §6.4.5).
internal sealed partial class ExpressionEmitter
{
    // "text"u8.ToWide(): the runtime makes the array once. Elements that are no text are listed one by one.
    private CSharpExpression EmitWideString(BoundStringLiteral literal)
    {
        ArrayType array = (ArrayType)literal.Type.Desugared;
        CSharpType element = _context.Types.MapCanonical(array.Element);
        CSharpType pointer = CSharpType.PointerTo(element);
        List<uint> values = GetElements(literal);
        string method = element.Kind switch
        {
            CSharpTypeKind.UInt16 => "ToUtf16",
            CSharpTypeKind.UInt32 => "ToUtf32",
            _ => "ToWide",
        };
        SyntaxTriviaList leading = _context.TakeInline(literal.Syntax.FirstToken);
        if (GetText(values, array.Element.Size == 2) is { } text)
        {
            ExpressionSyntax utf8 = Utf8(Encoding.UTF8.GetBytes(text)).WithLeadingTrivia(leading);
            return new CSharpExpression(InvocationExpression(MemberAccess(utf8, method), ArgumentList()), pointer);
        }

        _context.UsesSystem = true;
        string list = string.Join(", ", values.Append(0u).Select(value => element.IsUnsigned ? $"0x{value:X}" : ((int)value).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        ExpressionSyntax span = ParseExpression($"((ReadOnlySpan<{element.Syntax}>)[{list}])").WithLeadingTrivia(leading);
        return new CSharpExpression(InvocationExpression(MemberAccess(span, "ToPointer"), ArgumentList()), pointer);
    }

    private static List<uint> GetElements(BoundStringLiteral literal)
    {
        int size = (int)((ArrayType)literal.Type.Desugared).Element.Size;
        List<uint> values = [];
        for (int i = 0; i < literal.Bytes.Length; i += size)
        {
            ReadOnlySpan<byte> bytes = literal.Bytes.AsSpan(i, size);
            values.Add(size == 2 ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes));
        }

        return values;
    }

    // An element of a wide string that initialises an array: as a character where it is one that can be read.
    private static CSharpExpression EmitWideCharacter(Int128 value, CSharpType type)
    {
        if (value <= 0 || value >= 127)
        {
            return Integer(value, type);
        }

        char character = (char)(int)value;
        return new CSharpExpression(
            LiteralExpression(SyntaxKind.CharacterLiteralExpression, Literal($"'{Escape(character, '\'')}'", character)), CSharpType.Char, value);
    }

    // Null where the elements are no valid UTF-16 or UTF-32.
    private static string? GetText(List<uint> values, bool isUtf16)
    {
        StringBuilder text = new();
        foreach (uint value in values)
        {
            if (isUtf16)
            {
                text.Append((char)value);
            }
            else if (!Rune.IsValid(value))
            {
                return null;
            }
            else
            {
                text.Append(new Rune(value).ToString());
            }
        }

        string result = text.ToString();
        return isUtf16 && new UTF8Encoding(false).GetString(new UTF8Encoding(false).GetBytes(result)) != result ? null : result;
    }
}
