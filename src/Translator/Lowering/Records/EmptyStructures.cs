using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering.Records;

/// <summary>
/// Leaves the copying out of assignments of structures without size (GCC manual, "Structures with No Members"): C# would copy a byte, which
/// belongs to something else. Their operands are evaluated. Elements of arrays of such structures have all the same address.
/// </summary>
internal sealed class EmptyStructures : BoundTreeRewriter
{
    private EmptyStructures()
    {
    }

    /// <summary>Lowers a function's body.</summary>
    public static BoundBlock Lower(BoundBlock body) => new EmptyStructures().RewriteBlock(body);

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression) => base.Rewrite(expression) switch
    {
        // A variable is all of its own byte, and C# wants to see it assigned.
        BoundAssignment { Target: not BoundVariable } assignment when IsEmpty(assignment.Type) => Evaluate(assignment),

        // All elements are where the first one is.
        BoundSubscript subscript when IsEmpty(subscript.Type) && SideEffects.IsSimple(subscript.Index) =>
            new BoundDereference(subscript.Syntax, subscript.Pointer, subscript.Type),
        BoundBinary { Operator: BinaryOperator.Add or BinaryOperator.Subtract } binary when IsStep(binary.Left, binary.Right) => binary.Left,
        BoundBinary { Operator: BinaryOperator.Add } binary when IsStep(binary.Right, binary.Left) => binary.Right,
        var rewritten => rewritten,
    };

    private static bool IsStep(BoundExpression pointer, BoundExpression offset) =>
        pointer.Type.GetPointee() is { } pointee && IsEmpty(pointee) && offset.Type.IsInteger() && SideEffects.IsSimple(offset);

    private static bool IsEmpty(CType type) => type is { Size: 0, IsComplete: true, Desugared: RecordType };

    // One value of no size is like the other.
    private static BoundExpression Evaluate(BoundAssignment assignment)
    {
        BoundExpression target = assignment.Target;
        if (SideEffects.IsSimple(assignment.Value))
        {
            return new BoundConversion(assignment.Syntax, ConversionKind.LvalueConversion, target, assignment.Type, isExplicit: false);
        }

        return SideEffects.IsSimple(target)
            ? assignment.Value
            : new BoundComma(
                assignment.Syntax, new BoundAddressOf(target.Syntax, target, new PointerType(target.Type)), assignment.Value);
    }
}
