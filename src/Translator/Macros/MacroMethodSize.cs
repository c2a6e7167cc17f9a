using CSockTranslate.CFrontEnd.BoundTree;

namespace CSockTranslate.Translator.Macros;

/// <summary>
/// Estimates how long the code of a macro's method is. The just-in-time compiler inlines what is short by itself; a longer method has to ask for it to be
/// as fast as the macro was.
/// </summary>
/// <param name="methods">The methods of the class.</param>
internal sealed class MacroMethodSize(MacroMethods methods)
{
    // The bytes of IL that the compiler always inlines.
    private const int InlinedAnyway = 16;

    /// <summary>Whether a method has to ask for being inlined: it only computes, but in many steps.</summary>
    public bool AsksForInlining(BoundFunctionMacro function)
    {
        BoundExpression value = BoundTreeMatcher.Strip(function.Value);
        return value is not BoundCall && Estimate(value) > InlinedAnyway;
    }

    private int Estimate(BoundExpression expression) => methods.FindCall(expression) is { } call
        ? call.Arguments.Sum(Estimate) + 5
        : expression switch
        {
            BoundLiteral { Value: { IsReal: false } value } => value.Bits is >= -1 and <= 8 ? 1 : value.Bits is >= sbyte.MinValue and <= sbyte.MaxValue ? 2 : 5,
            BoundVariable { Symbol.IsParameter: true } => 1,
            BoundConversion { Kind: ConversionKind.LvalueConversion, Operand: BoundDereference or BoundSubscript } read => Estimate(read.Operand) + 1,
            BoundConversion { Kind: ConversionKind.Integer } conversion when conversion.Type.Size != conversion.Operand.Type.Size => Estimate(conversion.Operand) + 1,
            BoundConversion { Kind: ConversionKind.IntegerToFloating or ConversionKind.FloatingToInteger or ConversionKind.Floating } conversion =>
                Estimate(conversion.Operand) + 1,
            BoundConversion conversion => Estimate(conversion.Operand),
            BoundUnary unary => Estimate(unary.Operand) + 1,
            BoundAddressOf address => Estimate(address.Operand),
            BoundDereference dereference => Estimate(dereference.Operand),
            BoundSubscript subscript => Estimate(subscript.Pointer) + Estimate(subscript.Index) + 5,
            BoundMember member => Estimate(member.Receiver) + 5,
            BoundBinary binary => Estimate(binary.Left) + Estimate(binary.Right) + Estimate(binary.Operator, binary.Right),
            BoundConditional { WhenTrue: { } whenTrue } conditional => Estimate(conditional.Condition) + Estimate(whenTrue) + Estimate(conditional.WhenFalse) + 4,
            BoundAssignment assignment => Estimate(assignment.Target) + Estimate(assignment.Value) + 3,
            BoundCompoundAssignment assignment => Estimate(assignment.Target) + Estimate(assignment.Value) + Estimate(assignment.Operator, assignment.Value) + 5,
            BoundIncrement increment => Estimate(increment.Operand) + 7,
            _ => 5,
        };

    private static int Estimate(BinaryOperator @operator, BoundExpression right) => @operator switch
    {
        // C# masks the count of a shift.
        BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight when right.Constant is null => 4,
        BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr => 6,
        BinaryOperator.Less or BinaryOperator.Greater or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual
            or BinaryOperator.Equal or BinaryOperator.NotEqual => 2,
        _ => 1,
    };
}
