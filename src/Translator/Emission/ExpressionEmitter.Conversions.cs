using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

// Conversions: which of C's become casts, and how C#'s bool stands for C's int.
internal sealed partial class ExpressionEmitter
{
    private CSharpExpression EmitConversion(BoundConversion conversion)
    {
        switch (conversion.Kind)
        {
            case ConversionKind.Pointer when TryEmitAdaptedAddress(conversion) is { } adapted:
                return adapted;
            case ConversionKind.ArrayDecay when TryEmitOffsetFromNull(conversion.Operand) is { } offset:
                return offset;
            case ConversionKind.LvalueConversion:
                return EmitRead(conversion.Operand);
            case ConversionKind.FunctionDecay:
            case ConversionKind.ArrayDecay:
                // A function is emitted as its address and an array as that of its first element anyway.
                return Emit(conversion.Operand);
            case ConversionKind.NullPointer:
                return Null(conversion);
            case ConversionKind.BitField:
                return EmitToBitField(conversion);
            case ConversionKind.ToBool:
                return EmitToBool(conversion);
            case ConversionKind.Identity when conversion.Type.Desugared is RecordType or BasicType { Kind: BasicTypeKind.VaList }:
                return Emit(conversion.Operand);
            case ConversionKind.IntegerToPointer when conversion.Constant is { IsZero: true } || IsZeroLiteral(conversion.Operand):
                return Null(conversion);
        }

        CSharpExpression operand = Emit(conversion.Operand);
        if (conversion is { Kind: ConversionKind.FloatingToInteger, Constant: { } truncated })
        {
            return EmitTruncatedConstant(conversion, operand, truncated);
        }

        return conversion.IsExplicit ? EmitExplicit(conversion, operand) : EmitImplicit(conversion, operand);
    }

    // What fits is a constant for C# too; for the rest gcc's folding has another value than its code has at run time.
    private CSharpExpression EmitTruncatedConstant(BoundConversion conversion, CSharpExpression operand, ConstantValue value)
    {
        CSharpType type = conversion.IsExplicit ? _context.Types.Map(conversion.Type) : _context.Types.MapCanonical(conversion.Type);
        Int128 number = ToInt128(value.Bits, type);
        bool fits = conversion.Operand.Constant is { } real && Math.Truncate(real.Real) == (double)number;
        return fits && operand.Type.IsFloating
            ? new CSharpExpression(
                CastTo(type, operand.Syntax),
                type,
                Reachability.IsConstantForCSharp(conversion.Operand) ? number : null)
            : Integer(number, type);
    }

    private CSharpExpression EmitImplicit(BoundConversion conversion, CSharpExpression operand)
    {
        // Pointers are left as they are: the place where they go to knows which type it needs, and knows literals.
        if (conversion.Kind is ConversionKind.Pointer or ConversionKind.Identity)
        {
            return operand;
        }

        CSharpType target = _context.Types.MapCanonical(conversion.Type);
        if (operand.Type.Kind == CSharpTypeKind.Bool)
        {
            // A truth value becomes 1 or 0 only where it is needed as a number.
            return conversion.Kind == ConversionKind.Integer && target.Kind == CSharpTypeKind.Int32 ? operand : Coerce(operand, target);
        }

        return operand.ConvertsImplicitlyTo(target) ? operand : Cast(operand, target);
    }

    private CSharpExpression EmitExplicit(BoundConversion conversion, CSharpExpression operand)
    {
        CSharpType target = _context.Types.Map(conversion.Type);
        switch (conversion.Kind)
        {
            case ConversionKind.ToVoid:
                return operand;
            case ConversionKind.Pointer or ConversionKind.Identity when operand.Type.Equals(target):
                return operand;
            case ConversionKind.Pointer when IsVoidPointer(target) && operand.Type.IsPointer && !IsMethodAddress(operand):
                // Every pointer converts to void* by itself; where the type matters EmitExactly adds the cast.
                return operand;
            case ConversionKind.Pointer or ConversionKind.Identity when target.IsPointer:
                return CastPointer(operand, target);
        }

        if (operand.Type.Kind == CSharpTypeKind.Null)
        {
            return Integer(0, target);
        }

        if (operand.Type.Kind == CSharpTypeKind.Bool)
        {
            operand = Coerce(operand, CSharpType.Int32);
        }

        bool isIdentity = operand.Type.Equals(target) && target.Kind != CSharpTypeKind.Char;
        return isIdentity ? operand : Cast(target.IsPointer || target.Kind == CSharpTypeKind.FunctionPointer ? operand : WithType(operand), target);
    }

    private CSharpExpression CastPointer(CSharpExpression operand, CSharpType target)
    {
        if (operand.Type.Kind == CSharpTypeKind.Null)
        {
            return operand;
        }

        if (operand.Type.Kind == CSharpTypeKind.Utf8Literal)
        {
            operand = ToPointer(operand);
        }

        return operand.Type.Equals(target) ? operand : Cast(WithType(operand), target);
    }

    /// <summary>Gives the address of a method the type that it has for C: for C# it has none of its own.</summary>
    private static CSharpExpression WithType(CSharpExpression value) => IsMethodAddress(value) ? Cast(value, value.Type) : value;

    private static bool IsMethodAddress(CSharpExpression value) =>
        value.Type.Kind == CSharpTypeKind.FunctionPointer && value.Syntax.IsKind(SyntaxKind.AddressOfExpression);

    private CSharpExpression EmitToBool(BoundConversion conversion)
    {
        if (conversion.Constant is { } value)
        {
            return new CSharpExpression(Truth(!value.IsZero), CSharpType.Bool);
        }

        return ToCondition(Emit(conversion.Operand));
    }

    /// <summary>Adapts an expression to a place with a type: what C# converts implicitly stays as it is, the rest gets a cast.</summary>
    public CSharpExpression Coerce(CSharpExpression value, CSharpType target)
    {
        if (target.Kind == CSharpTypeKind.Bool)
        {
            return ToCondition(value);
        }

        if (value.Type.Kind == CSharpTypeKind.Bool && target.IsNumeric)
        {
            value = ToNumber(value);
        }

        if (value.Type.Kind == CSharpTypeKind.Utf8Literal)
        {
            value = ToPointer(value);
        }

        if (value.Type.Kind == CSharpTypeKind.Struct || value.Type.Equals(target))
        {
            return value;
        }

        value = WithType(value);
        return value.ConvertsImplicitlyTo(target) ? value : Cast(value, target);
    }

    /// <summary>Turns a scalar into a condition.</summary>
    private static CSharpExpression ToCondition(CSharpExpression value)
    {
        if (value.Type.Kind == CSharpTypeKind.Bool)
        {
            return value;
        }

        return new CSharpExpression(
            CompareToZero(value, SyntaxKind.NotEqualsExpression, SyntaxKind.ExclamationEqualsToken),
            CSharpType.Bool,
            value.Constant is { } constant ? (constant != 0 ? 1 : 0) : null);
    }

    private static CSharpExpression Negate(CSharpExpression value)
    {
        Int128? opposite = value.Constant is { } constant ? (constant == 0 ? 1 : 0) : null;
        if (value.Type.Kind != CSharpTypeKind.Bool)
        {
            return new CSharpExpression(CompareToZero(value, SyntaxKind.EqualsExpression, SyntaxKind.EqualsEqualsToken), CSharpType.Bool, opposite);
        }

        if (value.Syntax is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negation)
        {
            ExpressionSyntax inner = negation.Operand is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : negation.Operand;
            return new CSharpExpression(inner, CSharpType.Bool, opposite);
        }

        return new CSharpExpression(
            PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Parenthesize(value.Syntax, Precedence.Unary)), CSharpType.Bool, opposite);
    }

    private static ExpressionSyntax CompareToZero(CSharpExpression value, SyntaxKind comparison, SyntaxKind token)
    {
        if (value.Type.Kind == CSharpTypeKind.Utf8Literal)
        {
            value = ToPointer(value);
        }

        value = WithType(value);
        ExpressionSyntax zero = value.Type.IsPointer ? LiteralExpression(SyntaxKind.NullLiteralExpression)
            : value.Type.IsFloating ? Number("0.0") : Number("0");
        return BinaryExpression(comparison, Parenthesize(value.Syntax, Precedence.Relational), Trivia.Layout.Spaced(token), zero);
    }

    private static CSharpExpression ToNumber(CSharpExpression condition)
    {
        if (condition.Syntax.IsKind(SyntaxKind.TrueLiteralExpression) || condition.Syntax.IsKind(SyntaxKind.FalseLiteralExpression))
        {
            bool isTrue = condition.Syntax.IsKind(SyntaxKind.TrueLiteralExpression);
            return new CSharpExpression(Number(isTrue ? "1" : "0"), CSharpType.Int32, isTrue ? 1 : 0);
        }

        ExpressionSyntax number = ConditionalExpression(
            Parenthesize(condition.Syntax, Precedence.LogicalOr),
            Trivia.Layout.Spaced(SyntaxKind.QuestionToken),
            Number("1"),
            Trivia.Layout.Spaced(SyntaxKind.ColonToken),
            Number("0"));
        return new CSharpExpression(number, CSharpType.Int32, condition.Constant);
    }

    private static Int128? TruthConstant(BoundExpression condition) =>
        condition.Constant is { } value && Reachability.IsConstantForCSharp(condition) ? (value.IsZero ? 0 : 1) : null;

    private static CSharpExpression ToPointer(CSharpExpression literal) => new(
        InvocationExpression(MemberAccess(Parenthesize(literal.Syntax, Precedence.Primary), "ToPointer"), ArgumentList()),
        CSharpType.PointerTo(CSharpType.SByte));

    private static CSharpExpression Cast(CSharpExpression value, CSharpType target)
    {
        if (value.Type.Kind == CSharpTypeKind.Bool && target.IsNumeric)
        {
            value = ToNumber(value);
        }

        if (target.Kind == CSharpTypeKind.Bool)
        {
            return ToCondition(value);
        }

        if (value.Type.IsFloating && target.IsInteger && !target.IsWide)
        {
            // C#'s own casts saturate.
            return new CSharpExpression(Invoke("Truncate", $"To{target.Kind}", [value.Syntax]), target);
        }

        ExpressionSyntax cast = CastTo(target, value.Syntax);
        if (value.Constant is not { } constant || !target.IsInteger || target.IsWide)
        {
            return new CSharpExpression(cast, target);
        }

        bool isLiteral = value.Syntax.IsKind(SyntaxKind.NumericLiteralExpression) && value.Type.Kind != CSharpTypeKind.Char;
        if (isLiteral && target.IntegerSize >= 4 && CSharpExpression.Fits(constant, target))
        {
            CSharpExpression number = Integer(constant, target, ((LiteralExpressionSyntax)value.Syntax).Token.Text);
            return number with { Syntax = number.Syntax.WithLeadingTrivia(value.Syntax.GetLeadingTrivia()) };
        }

        // C# refuses a constant that does not fit, C wraps it.
        return CSharpExpression.Fits(constant, target)
            ? new CSharpExpression(cast, target, constant)
            : new CSharpExpression(Unchecked(cast), target, CSharpExpression.Wrap(constant, target));
    }

    /// <summary>Writes a cast.</summary>
    internal static CastExpressionSyntax CastTo(CSharpType target, ExpressionSyntax value)
    {
        ExpressionSyntax operand = Parenthesize(value, Precedence.Unary);
        bool looksLikeOperator = target.Syntax is NameSyntax && operand.GetFirstToken().Kind()
            is SyntaxKind.MinusToken or SyntaxKind.PlusToken or SyntaxKind.AsteriskToken or SyntaxKind.AmpersandToken;

        // "(size_t)-1" is a subtraction for C#'s parser.
        return CastExpression(target.Syntax, looksLikeOperator ? Parenthesized(operand) : operand);
    }

    private CSharpExpression Null(BoundExpression expression) => new(
        LiteralExpression(
            SyntaxKind.NullLiteralExpression,
            Token(_context.TakeInline(expression.Syntax.FirstToken), SyntaxKind.NullKeyword, default)),
        CSharpType.Null);

    private static bool IsZeroLiteral(BoundExpression expression) => expression.Constant is { IsReal: false, Bits: 0 };

    private static bool IsVoidPointer(CSharpType type) => type.Element?.Kind == CSharpTypeKind.Void;

    private static ExpressionSyntax Truth(bool value) =>
        LiteralExpression(value ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression);

    private static ExpressionSyntax Unchecked(ExpressionSyntax expression) =>
        CheckedExpression(SyntaxKind.UncheckedExpression, expression is ParenthesizedExpressionSyntax inner ? inner.Expression : expression);

    private static ExpressionSyntax Number(string text) => LiteralExpression(SyntaxKind.NumericLiteralExpression, ParseToken(text));

    private static ExpressionSyntax Parenthesized(ExpressionSyntax expression) => ParenthesizedExpression(expression);

    /// <summary>Puts parentheses around an expression that binds more loosely than its place allows.</summary>
    internal static ExpressionSyntax Parenthesize(ExpressionSyntax expression, Precedence minimum) =>
        new CSharpExpression(expression, CSharpType.Int32).Precedence < minimum ? Parenthesized(expression) : expression;

    /// <summary>The value of 64 bits as an integer type sees them.</summary>
    private static Int128 ToInt128(long bits, CSharpType type) => type.Kind == CSharpTypeKind.UInt64 ? (Int128)(ulong)bits : bits;
}
