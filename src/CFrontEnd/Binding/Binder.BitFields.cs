using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Values of bit-fields (C11 §6.7.2.1p10): what is stored in one, and what is computed in the type of one that is wider than int, is reduced to
// its width.
public sealed partial class Binder
{
    /// <summary>The type of what an lvalue holds.</summary>
    private static CType GetValueType(BoundExpression lvalue) => lvalue is BoundMember { Field.BitWidth: { } width }
        ? BitFieldType.Create(lvalue.Type, width)
        : lvalue.Type.WithoutQualifiers();

    /// <summary>The value of an assignment is that of its target afterwards (C11 §6.5.16p3).</summary>
    private static BoundExpression ReduceStored(BoundExpression target, BoundExpression assignment) =>
        target is BoundMember { Field.BitWidth: not null } ? Conversions.Convert(assignment, GetValueType(target)) : assignment;

    private static BoundExpression CreateIncrement(SyntaxNode at, BoundExpression operand, bool isDecrement, bool isPostfix)
    {
        CType type = operand.Type.WithoutQualifiers();
        return isPostfix
            ? new BoundIncrement(at, operand, isDecrement, isPostfix, GetValueType(operand))
            : ReduceStored(operand, new BoundIncrement(at, operand, isDecrement, isPostfix, type));
    }

    /// <summary>Makes the node of an operation: one in a bit-field's type that can exceed the width is computed in the declared type and reduced.</summary>
    private static BoundExpression ReduceComputed(CType type, bool canExceed, Func<CType, BoundExpression> create) =>
        canExceed && type is BitFieldType bits ? Conversions.ConvertToBitField(create(bits.Declared), bits) : create(type);

    /// <summary>An expression whose value nobody uses: then the value stored in a bit-field is not asked for.</summary>
    private static BoundExpression Discarded(BoundExpression expression)
    {
        bool isReduced = expression is BoundConversion
        {
            Kind: ConversionKind.BitField or ConversionKind.Integer, IsExplicit: false, Operand: BoundAssignment or BoundCompoundAssignment or BoundIncrement,
        };
        return isReduced ? ((BoundConversion)expression).Operand : expression;
    }
}
