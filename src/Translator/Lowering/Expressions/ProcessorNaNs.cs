using CSockTranslate.CFrontEnd.Binding;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering.Expressions;

/// <summary>
/// Floating operations that gcc's code does otherwise than they are written, which only a NaN or what does not fit shows: a product with -1 is a change of sign,
/// also of a NaN's, and an integer made of a division by zero is what the processor's conversion gives at run time, not a constant.
/// </summary>
internal sealed class ProcessorNaNs : BoundTreeRewriter
{
    private ProcessorNaNs()
    {
    }

    /// <summary>Lowers a function's body.</summary>
    public static BoundBlock Lower(BoundBlock body) => new ProcessorNaNs().RewriteBlock(body);

    /// <inheritdoc/>
    public override BoundStatement Rewrite(BoundStatement statement) =>
        statement is BoundDeclaration { Declarators: [{ Symbol: VariableSymbol { Duration: StorageDuration.Static } }, ..] } ? statement : base.Rewrite(statement);

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression)
    {
        BoundExpression rewritten = base.Rewrite(expression);
        return rewritten switch
        {
            BoundBinary { Operator: BinaryOperator.Multiply, Constant: null } product when product.Type.IsFloating() =>
                IsMinusOne(product.Right) ? Negate(product, product.Left) : IsMinusOne(product.Left) ? Negate(product, product.Right) : product,
            BoundBinary { Operator: BinaryOperator.Divide, Constant: null } quotient when quotient.Type.IsFloating() && IsMinusOne(quotient.Right) =>
                Negate(quotient, quotient.Left),
            BoundCompoundAssignment { Operator: BinaryOperator.Multiply or BinaryOperator.Divide } product
                when product.OperationType.IsFloating() && IsMinusOne(product.Value) && SideEffects.IsSimple(product.Target) => Negate(product),
            BoundConversion { Kind: ConversionKind.FloatingToInteger, Constant: not null } conversion when DividesByZero(conversion.Operand) =>
                new BoundConversion(conversion.Syntax, conversion.Kind, conversion.Operand, conversion.Type, conversion.IsExplicit),
            _ => rewritten,
        };
    }

    private static bool IsMinusOne(BoundExpression expression) => expression.Constant is { IsReal: true, Real: -1 };

    private static BoundUnary Negate(BoundBinary whole, BoundExpression operand) => new(whole.Syntax, UnaryOperator.Minus, operand, whole.Type);

    // x = -x
    private static BoundAssignment Negate(BoundCompoundAssignment product)
    {
        BoundExpression value = Conversions.Convert(Temporaries.ReadLvalue(product.Target), product.OperationType);
        BoundExpression negated = new BoundUnary(product.Syntax, UnaryOperator.Minus, value, product.OperationType);
        return new BoundAssignment(product.Syntax, product.Target, Conversions.Convert(negated, product.Target.Type.WithoutQualifiers()), product.Type);
    }

    private static bool DividesByZero(BoundExpression expression) => expression switch
    {
        BoundConversion conversion => DividesByZero(conversion.Operand),
        BoundUnary unary => DividesByZero(unary.Operand),
        BoundBinary { Operator: BinaryOperator.Divide, Right.Constant: { IsReal: true, Real: 0 } } => true,
        BoundBinary binary => DividesByZero(binary.Left) || DividesByZero(binary.Right),
        _ => false,
    };
}
