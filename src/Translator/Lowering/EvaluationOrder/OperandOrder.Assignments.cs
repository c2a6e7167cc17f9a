using CSockTranslate.CFrontEnd.Binding;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering.EvaluationOrder;

// a[i] = next() + 1: gcc calls next, then reads i, then adds; the last operation of the value, be it a call, comes behind finding the target.
internal sealed partial class OperandOrder
{
    private BoundExpression Order(BoundAssignment assignment)
    {
        Effects target = _analysis.Of(assignment.Target);
        if (!Effects.Meet(target, _analysis.Of(assignment.Value)))
        {
            return assignment;
        }

        List<BoundStatement> before = [];

        // What is stored in a bit-field is cut to its width last.
        BoundExpression value = assignment.Target is BoundMember { Field.BitWidth: not null }
            ? KeepOperand(assignment.Value, target, before)
            : KeepOperands(assignment.Value, target, before);
        if (ReferenceEquals(value, assignment.Value))
        {
            return assignment;
        }

        BoundExpression ordered = Update(assignment, assignment.Target, value);
        return new BoundStatementExpression(assignment.Syntax, new BoundBlock(assignment.Syntax, before), ordered, assignment.Type);
    }

    // A value of which only the last operation is left to do.
    private BoundExpression KeepOperands(BoundExpression value, Effects target, List<BoundStatement> before)
    {
        switch (value)
        {
            case BoundStatementExpression { Value: { } last } sequence:
                before.AddRange(sequence.Body.Statements);
                return KeepOperands(last, target, before);
            case BoundComma comma:
                before.Add(new BoundExpressionStatement(comma.Left.Syntax, comma.Left));
                return KeepOperands(comma.Right, target, before);
            case BoundConversion { Kind: ConversionKind.LvalueConversion } load when !_analysis.Of(load.Operand).IsPure:
                return Update(load, KeepAddress(load.Operand, target, before));
            case BoundConversion conversion when FindSource(conversion) is { } source:
                BoundExpression left = KeepOperands(source, target, before);
                return ReferenceEquals(left, source) ? conversion : Conversions.Convert(left, conversion.Type);
            case BoundConversion { Kind: not (ConversionKind.LvalueConversion or ConversionKind.ArrayDecay or ConversionKind.FunctionDecay) } conversion:
                return Update(conversion, KeepOperand(conversion.Operand, target, before));
            case BoundUnary unary:
                BoundExpression operand = KeepOperand(unary.Operand, target, before);
                return ReferenceEquals(operand, unary.Operand) ? unary : new BoundUnary(unary.Syntax, unary.Operator, operand, unary.Type);
            case BoundBinary { Operator: BinaryOperator.Subtract, Right.Type: var type } difference when type.GetPointee() is { Size: > 1 }:
                return Keep(difference, before);
            case BoundBinary { Operator: not (BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr) } binary:
                return KeepBoth(binary, target, before);
            case BoundCall call:
                return KeepArguments(call, target, before);
            case BoundConditional or BoundBinary or BoundAssignment or BoundCompoundAssignment or BoundIncrement when !value.Type.IsRecord():
                return Keep(value, before);
            default:
                return value;
        }
    }

    private BoundBinary KeepBoth(BoundBinary binary, Effects target, List<BoundStatement> before)
    {
        // The left operand stays in front of the right one.
        bool isRightKept = IsKept(binary.Right, target);
        bool isLeftKept = IsKept(binary.Left, target)
            || (isRightKept && !IsReadLast(binary.Left) && Effects.Conflict(_analysis.Of(binary.Left), _analysis.Of(binary.Right)));
        BoundExpression left = isLeftKept ? Keep(binary.Left, before) : binary.Left;
        return Update(binary, left, isRightKept ? Keep(binary.Right, before) : binary.Right);
    }

    private BoundCall KeepArguments(BoundCall call, Effects target, List<BoundStatement> before)
    {
        if (!call.Arguments.Append(call.Callee).Any(operand => IsKept(operand, target)))
        {
            return call;
        }

        BoundExpression callee = IsKept(call.Callee, target) ? Keep(call.Callee, before) : call.Callee;
        BoundExpression[] arguments = [.. call.Arguments];
        for (int i = arguments.Length - 1; i >= 0; i--)
        {
            if (!IsReadLast(arguments[i]))
            {
                arguments[i] = Keep(arguments[i], before);
            }
        }

        return Update(call, callee, arguments);
    }

    // Where a value is read: the pointers and indices that lead there.
    private BoundExpression KeepAddress(BoundExpression lvalue, Effects target, List<BoundStatement> before) => lvalue switch
    {
        BoundDereference dereference => Update(dereference, KeepOperand(dereference.Operand, target, before)),
        BoundSubscript subscript => Update(
            subscript, KeepOperand(subscript.Pointer, target, before), KeepOperand(subscript.Index, target, before)),
        BoundMember { IsArrow: true } member => Update(member, KeepOperand(member.Receiver, target, before)),
        BoundMember member => Update(member, KeepAddress(member.Receiver, target, before)),
        _ => lvalue,
    };

    private BoundExpression KeepOperand(BoundExpression operand, Effects target, List<BoundStatement> before) =>
        IsKept(operand, target) ? Keep(operand, before) : operand;

    private bool IsKept(BoundExpression operand, Effects target) => !IsReadLast(operand) && Effects.Meet(target, _analysis.Of(operand));

    // gcc sees no operation in conversions that leave the representation and its meaning alone, or come back to it.
    private static BoundExpression? FindSource(BoundConversion conversion)
    {
        BoundExpression source = conversion;
        while (source is BoundConversion { Kind: ConversionKind.Identity or ConversionKind.Pointer or ConversionKind.Integer } step)
        {
            source = step.Operand;
            if (source.Type.Size < conversion.Type.Size)
            {
                return null;
            }

            if (source.Type.Size == conversion.Type.Size && source.Type.IsUnsigned() == conversion.Type.IsUnsigned())
            {
                return source;
            }
        }

        return null;
    }
}
