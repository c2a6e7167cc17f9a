using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// An emitted expression with the type that C# gives it, which can be narrower than what C says as long as C# widens it by itself. All rules
/// about casts look at this type.
/// </summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Type">Its type in C#.</param>
/// <param name="Constant">Its value if it is an integer constant expression for C#; null otherwise.</param>
internal readonly record struct CSharpExpression(ExpressionSyntax Syntax, CSharpType Type, Int128? Constant = null)
{
    /// <summary>Whether C# converts it to a type without a cast, constants by their value (C# standard §10.2.11).</summary>
    public bool ConvertsImplicitlyTo(CSharpType target)
    {
        if (Type.ConvertsImplicitlyTo(target))
        {
            return true;
        }

        if (Constant is not { } value || !target.IsInteger || target.IsWide)
        {
            return false;
        }

        return Type.Kind switch
        {
            CSharpTypeKind.Int32 => target.Kind != CSharpTypeKind.Char && Fits(value, target),
            CSharpTypeKind.Int64 => target.Kind == CSharpTypeKind.UInt64 && value >= 0,
            _ => false,
        };
    }

    /// <summary>Whether a value is in the range of an integer type.</summary>
    public static bool Fits(Int128 value, CSharpType type)
    {
        int bits = type.IntegerSize * 8;
        Int128 min = type.IsUnsigned ? 0 : -((Int128)1 << (bits - 1));
        Int128 max = type.IsUnsigned ? ((Int128)1 << bits) - 1 : ((Int128)1 << (bits - 1)) - 1;
        return value >= min && value <= max;
    }

    /// <summary>The value of an integer type that a wider value is reduced to.</summary>
    public static Int128 Wrap(Int128 value, CSharpType type)
    {
        int bits = type.IntegerSize * 8;
        Int128 reduced = value & (((Int128)1 << bits) - 1);
        return !type.IsUnsigned && (reduced >> (bits - 1)) != 0 ? reduced - ((Int128)1 << bits) : reduced;
    }

    /// <summary>How tightly the outermost operator binds.</summary>
    public Precedence Precedence => PrecedenceOf(Syntax);

    private static Precedence PrecedenceOf(ExpressionSyntax syntax) => syntax.Kind() switch
    {
        SyntaxKind.SimpleAssignmentExpression or SyntaxKind.AddAssignmentExpression or SyntaxKind.SubtractAssignmentExpression
            or SyntaxKind.MultiplyAssignmentExpression or SyntaxKind.DivideAssignmentExpression or SyntaxKind.ModuloAssignmentExpression
            or SyntaxKind.AndAssignmentExpression or SyntaxKind.OrAssignmentExpression or SyntaxKind.ExclusiveOrAssignmentExpression
            or SyntaxKind.LeftShiftAssignmentExpression or SyntaxKind.RightShiftAssignmentExpression => Precedence.Assignment,
        SyntaxKind.ConditionalExpression => Precedence.Conditional,
        SyntaxKind.LogicalOrExpression => Precedence.LogicalOr,
        SyntaxKind.LogicalAndExpression => Precedence.LogicalAnd,
        SyntaxKind.BitwiseOrExpression => Precedence.BitwiseOr,
        SyntaxKind.ExclusiveOrExpression => Precedence.BitwiseXor,
        SyntaxKind.BitwiseAndExpression => Precedence.BitwiseAnd,
        SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression => Precedence.Equality,
        SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression
            or SyntaxKind.GreaterThanOrEqualExpression => Precedence.Relational,
        SyntaxKind.LeftShiftExpression or SyntaxKind.RightShiftExpression => Precedence.Shift,
        SyntaxKind.AddExpression or SyntaxKind.SubtractExpression => Precedence.Additive,
        SyntaxKind.MultiplyExpression or SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression => Precedence.Multiplicative,
        SyntaxKind.CastExpression or SyntaxKind.UnaryMinusExpression or SyntaxKind.UnaryPlusExpression or SyntaxKind.LogicalNotExpression
            or SyntaxKind.BitwiseNotExpression or SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression
            or SyntaxKind.AddressOfExpression or SyntaxKind.PointerIndirectionExpression => Precedence.Unary,
        _ => Precedence.Primary,
    };
}

/// <summary>The precedence of C#'s operators, loosest first (C# standard §12.4.2).</summary>
internal enum Precedence
{
    Assignment,
    Conditional,
    LogicalOr,
    LogicalAnd,
    BitwiseOr,
    BitwiseXor,
    BitwiseAnd,
    Equality,
    Relational,
    Shift,
    Additive,
    Multiplicative,
    Unary,
    Primary,
}
