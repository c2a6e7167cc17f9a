using System.Globalization;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

// Values of bit-fields. A property takes any value and gives back what fits; where C goes on with the value of an assignment, or computes in the
// type of a bit-field that is wider than int, the value is reduced here.
internal sealed partial class ExpressionEmitter
{
    private CSharpExpression EmitToBitField(BoundConversion conversion)
    {
        BitFieldType type = (BitFieldType)conversion.Type;
        CSharpType target = _context.Types.MapCanonical(type);
        CSharpExpression value = Emit(conversion.Operand);
        value = value.Type.Equals(target) ? value : Cast(value, target);
        if (IsHeld(conversion.Operand, type))
        {
            return value;
        }

        if (type.IsUnsigned())
        {
            ulong mask = (1UL << type.Width) - 1;
            string suffix = target.Kind == CSharpTypeKind.UInt64 ? "UL" : "";
            return new CSharpExpression(
                BinaryExpression(
                    SyntaxKind.BitwiseAndExpression,
                    Parenthesize(value.Syntax, Precedence.Unary),
                    Trivia.Layout.Spaced(SyntaxKind.AmpersandToken),
                    Number("0x" + mask.ToString("X", CultureInfo.InvariantCulture) + suffix)),
                target);
        }

        string unused = ((target.IntegerSize * 8) - type.Width).ToString(CultureInfo.InvariantCulture);
        ExpressionSyntax raised = BinaryExpression(
            SyntaxKind.LeftShiftExpression,
            Parenthesize(value.Syntax, Precedence.Unary),
            Trivia.Layout.Spaced(SyntaxKind.LessThanLessThanToken),
            Number(unused));
        return new CSharpExpression(
            BinaryExpression(SyntaxKind.RightShiftExpression, raised, Trivia.Layout.Spaced(SyntaxKind.GreaterThanGreaterThanToken), Number(unused)),
            target);
    }

    // What an assignment stores: a bit-field takes the low bits of any integer, so that it need not have the declared type.
    private static BoundExpression GetStoredValue(BoundAssignment assignment)
    {
        bool isBitField = assignment.Target is BoundMember { Field: { BitWidth: not null } field } && !field.Type.IsBool();
        return isBitField && assignment.Value is BoundConversion { Kind: ConversionKind.Integer, IsExplicit: false, Constant: null } conversion
            ? conversion.Operand
            : assignment.Value;
    }

    // Whether a value has its bits within the width anyway.
    private static bool IsHeld(BoundExpression value, BitFieldType type) => FindValue(value) is { } bits
        ? type.Wrap(bits) == bits
        : type.Holds(value.Type);

    // The value of a constant, or of an assignment of one.
    private static long? FindValue(BoundExpression expression) => expression switch
    {
        { Constant: { IsReal: false } constant } => constant.Bits,
        BoundAssignment assignment => FindValue(GetStoredValue(assignment)),
        BoundConversion { Kind: ConversionKind.BitField } conversion => FindValue(conversion.Operand) is { } bits
            ? ((BitFieldType)conversion.Type).Wrap(bits)
            : null,
        _ => null,
    };
}
