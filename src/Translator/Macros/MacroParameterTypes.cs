using CSockTranslate.CFrontEnd.Binding;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Macros;

/// <summary>Finds the types that a use of a macro gives to the macro's parameters.</summary>
internal sealed class MacroParameterTypes : BoundTreeWalker
{
    private readonly Dictionary<SyntaxNode, BoundExpression> _expressions = new(ReferenceEqualityComparer.Instance);

    /// <summary>Looks through a use.</summary>
    public MacroParameterTypes(BoundExpression use) => Visit(use);

    /// <summary>Whether a method can take or return a value of a type: numbers and pointers to objects that have names.</summary>
    public static bool CanPass(CType type)
    {
        CType pointee = type;
        while (pointee.GetPointee() is { } inner)
        {
            pointee = inner;
        }

        bool isData = type.IsArithmetic() || (type.IsPointer() && pointee.Desugared is not (FunctionType or ArrayType));
        return isData && type is not BitFieldType && !pointee.IsVaList() && pointee.GetRecord() is not { Name: "", NamingTypedef: null };
    }

    /// <summary>
    /// The type of a parameter: that of the argument with the conversion that its places ask for if they all ask for the same, else the argument's own;
    /// null if that is none for a method.
    /// </summary>
    /// <param name="places">What stands in the use at the places of the parameter.</param>
    public CType? Find(IReadOnlyList<SyntaxNode> places)
    {
        List<BoundExpression> arguments = [];
        foreach (SyntaxNode place in places)
        {
            if (!_expressions.TryGetValue(Unwrap(place), out BoundExpression? argument))
            {
                return null;
            }

            arguments.Add(argument);
        }

        bool isConvertedAlike = arguments.TrueForAll(argument => TypeCompatibility.AreSame(argument.Type, arguments[0].Type, ignoreQualifiers: true));
        BoundExpression chosen = isConvertedAlike ? arguments[0] : WithoutImplicitConversions(arguments[0]);
        CType type = Conversions.Promote(chosen.Type).WithoutQualifiers();
        return CanPass(type) ? type : null;
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        // The outermost of the expressions that are made of the same syntax comes first.
        _expressions.TryAdd(Unwrap(expression.Syntax), expression);
        return true;
    }

    private static BoundExpression WithoutImplicitConversions(BoundExpression expression)
    {
        while (expression is BoundConversion
            {
                IsExplicit: false, Kind: not (ConversionKind.LvalueConversion or ConversionKind.ArrayDecay or ConversionKind.FunctionDecay or ConversionKind.BitField),
            } conversion)
        {
            expression = conversion.Operand;
        }

        return expression;
    }

    private static SyntaxNode Unwrap(SyntaxNode node)
    {
        while (node is ParenthesizedExpressionSyntax parenthesized)
        {
            node = parenthesized.Expression;
        }

        return node;
    }
}
