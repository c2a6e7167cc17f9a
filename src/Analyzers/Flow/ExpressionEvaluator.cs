using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>One way in which an expression can come out: the world after it and its value.</summary>
internal readonly record struct Outcome(World World, Value Value);

/// <summary>
/// Evaluates operations in a world. An operation can come out in several ways (a call that fails or succeeds), each with a world of
/// its own; the world that is passed in belongs to the evaluation.
/// </summary>
internal sealed class ExpressionEvaluator
{
    private const int MaximumEvaluations = 250_000;

    private readonly Effects _effects;
    private readonly CallEvaluator _calls;
    private int _evaluations;

    public ExpressionEvaluator(FunctionContext context, Effects effects)
    {
        _effects = effects;
        _calls = new CallEvaluator(context, effects, this);
    }

    /// <summary>Whether so much was evaluated that no more is: every evaluation then comes out in no way at all.</summary>
    public bool IsExhausted => _evaluations > MaximumEvaluations;

    /// <summary>The ways in which <paramref name="operation"/> can come out; none when it never comes back.</summary>
    public List<Outcome> Evaluate(IOperation operation, World world)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_evaluations > MaximumEvaluations)
        {
            return [];
        }

        if (ConstantOf(operation) is { } constant)
        {
            return [new(world, constant)];
        }

        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation, world);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand, world);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment, world);
            case ICompoundAssignmentOperation compound:
                return Change(compound, compound.Target, compound.Value, world);
            case IIncrementOrDecrementOperation step:
                return Change(step, step.Target, null, world);
            case IFlowCaptureOperation capture:
                return CaptureValue(capture, world);
            case IFlowCaptureReferenceOperation reference:
                return [new(world, world.Captures.TryGetValue(reference.Id, out Capture captured) ? captured.Value : Value.Unknown)];
            case IConversionOperation conversion:
                return Convert(conversion, world);
            case IBinaryOperation binary:
                return Evaluate(binary, world);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Map(Evaluate(not.Operand, world), outcome => Not(outcome.Value));
            case IIsNullOperation isNull:
                return Map(Evaluate(isNull.Operand, world), outcome => Compare(outcome.World, outcome.Value, Relation.Equal, new ConstantValue(0)));
            case IIsPatternOperation pattern:
                return Map(Evaluate(pattern.Value, world), outcome => Match(outcome.World, outcome.Value, pattern.Pattern));
            case IAddressOfOperation address:
                return EvaluateAddress(address.Reference, world);
            case IInvocationOperation invocation:
                return _calls.Evaluate(invocation, world);
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
                or IArrayElementReferenceOperation or IInstanceReferenceOperation:
                return Read(operation, world);
            default:
                return IsIndirection(operation) || IsPointerElement(operation) ? Read(operation, world) : Opaque(operation, world);
        }
    }

    /// <summary>The ways in which the operations can come out when they are evaluated in order.</summary>
    public List<(World World, ImmutableArray<Value> Values)> EvaluateAll(IEnumerable<IOperation> operations, World world)
    {
        List<(World World, ImmutableArray<Value> Values)> ways = [(world, [])];
        foreach (IOperation operation in operations)
        {
            List<(World, ImmutableArray<Value>)> next = [];
            foreach ((World current, ImmutableArray<Value> values) in ways)
            {
                foreach (Outcome outcome in Evaluate(operation, current))
                {
                    next.Add((outcome.World, values.Add(outcome.Value)));
                }
            }

            ways = next;
        }

        return ways;
    }

    /// <summary>Where an operation's value lives: an <see cref="AddressValue"/>, or an unknown value when that can't be told.</summary>
    public List<Outcome> EvaluateAddress(IOperation operation, World world)
    {
        switch (operation)
        {
            case IParenthesizedOperation parenthesized:
                return EvaluateAddress(parenthesized.Operand, world);
            case IDeclarationExpressionOperation declaration:
                return EvaluateAddress(declaration.Expression, world);
            case ILocalReferenceOperation local:
                return [new(world, local.Local.RefKind == RefKind.None ? AddressOf(new MemoryLocation(local.Local)) : Value.Unknown)];
            case IParameterReferenceOperation parameter:
                return [new(world, parameter.Parameter.RefKind == RefKind.None ? AddressOf(new MemoryLocation(parameter.Parameter)) : Value.Unknown)];
            case IInstanceReferenceOperation:
                return [new(world, AddressOf(new MemoryLocation(MemoryLocation.CurrentObject)))];
            case IFlowCaptureReferenceOperation reference:
                return [new(world, world.Captures.TryGetValue(reference.Id, out Capture capture) ? AddressOf(capture.Location) : Value.Unknown)];
            case IFieldReferenceOperation { Instance: null } field:
                return [new(world, AddressOf(new MemoryLocation(field.Field)))];
            case IFieldReferenceOperation { Instance: { } instance } field:
                List<Outcome> containers = instance.Type is { IsReferenceType: true } && instance is not IInstanceReferenceOperation
                    ? Map(Evaluate(instance, world), outcome => Target(outcome.World, outcome.Value))
                    : EvaluateAddress(instance, world);
                return Map(containers, outcome => Inside(outcome.Value, field.Field));
            case IArrayElementReferenceOperation { Indices.Length: 1 } element:
                return Element(element.ArrayReference, element.Indices[0], world);
            default:
                if (IsIndirection(operation))
                {
                    return Map(Evaluate(operation.ChildOperations.First(), world), outcome => Target(outcome.World, outcome.Value));
                }

                if (IsPointerElement(operation))
                {
                    return Element(operation.ChildOperations.First(), operation.ChildOperations.Last(), world);
                }

                return Map(Opaque(operation, world), _ => Value.Unknown);
        }
    }

    /// <summary>Compares a value with another one, as a truth value that can be branched on.</summary>
    public Value Compare(World world, Value left, Relation relation, Value right, bool ordersUnsigned = false)
    {
        if (left is ConstantValue first && right is ConstantValue second)
        {
            int order = first.Number.CompareTo(second.Number);
            bool holds = relation switch
            {
                Relation.Equal => order == 0,
                Relation.NotEqual => order != 0,
                Relation.Less => order < 0,
                Relation.LessOrEqual => order <= 0,
                Relation.Greater => order > 0,
                _ => order >= 0,
            };
            return new ConstantValue(holds ? 1 : 0);
        }

        if (left is ConstantValue)
        {
            return right is ConstantValue ? Value.Unknown : Compare(world, right, ValueSets.Mirror(relation), left, ordersUnsigned);
        }

        if (right is not ConstantValue { Number: long number })
        {
            _effects.Combine(world, left);
            _effects.Combine(world, right);
            return Value.Unknown;
        }

        bool isOrder = relation is not (Relation.Equal or Relation.NotEqual);
        switch (left)
        {
            case SymbolValue symbol:
                _effects.Test(world, left);
                return isOrder && ordersUnsigned && !(number == 0 && relation is Relation.Greater or Relation.LessOrEqual)
                    ? new TestValue(symbol.Id, ValueSet.Any, ValueSet.Any)
                    : Satisfies(symbol.Id, isOrder && ordersUnsigned ? (relation is Relation.Greater ? Relation.NotEqual : Relation.Equal) : relation, number);
            case TestValue test when !isOrder && number is 0 or 1:
                return (relation is Relation.Equal) == (number == 1) ? test : Not(test);
            case AddressValue when number == 0 && !isOrder:
                return new ConstantValue(relation is Relation.NotEqual ? 1 : 0);
            default:
                return Value.Unknown;
        }
    }

    private static TestValue Satisfies(SymbolId id, Relation relation, long number) =>
        new(id, ValueSets.Satisfying(relation, number), ValueSets.Satisfying(ValueSets.Negate(relation), number));

    private static Value Not(Value value) => value switch
    {
        ConstantValue constant => new ConstantValue(constant.Number == 0 ? 1 : 0),
        TestValue test => new TestValue(test.Id, test.WhenFalse, test.WhenTrue),
        SymbolValue symbol => new TestValue(symbol.Id, ValueSet.Zero, ValueSet.NonZero),
        _ => Value.Unknown,
    };

    private static Value AddressOf(MemoryLocation? location) => location is null ? Value.Unknown : new AddressValue(location);

    private static Value Inside(Value address, object step) => address is AddressValue { Location: { } location } ? AddressOf(location.Append(step)) : Value.Unknown;

    private static ConstantValue? ConstantOf(IOperation operation)
    {
        if (operation is IDefaultValueOperation { Type: { } type } && (type.TypeKind == TypeKind.Pointer || type.SpecialType is SpecialType.System_IntPtr))
        {
            return new(0);
        }

        if (operation is IFieldReferenceOperation { Field: { IsStatic: true, Name: "Zero", ContainingType.SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } })
        {
            return new(0);
        }

        if (!operation.ConstantValue.HasValue)
        {
            return null;
        }

        return operation.ConstantValue.Value switch
        {
            null => operation.Type is null or { TypeKind: TypeKind.Pointer } ? new(0) : null,
            bool value => new(value ? 1 : 0),
            sbyte value => new(value),
            byte value => new(value),
            short value => new(value),
            ushort value => new(value),
            char value => new(value),
            int value => new(value),
            uint value => new(value == uint.MaxValue ? -1 : value),
            long value => new(value),
            ulong value => new(unchecked((long)value)),
            _ => null,
        };
    }

    /// <summary>Whether an operation is <c>*p</c> or the implicit one in <c>p-&gt;f</c>, for which there is no public kind.</summary>
    private static bool IsIndirection(IOperation operation) =>
        operation.Kind == OperationKind.None && operation.ChildOperations.Count == 1
        && operation.ChildOperations.First().Type is IPointerTypeSymbol pointer
        && SymbolEqualityComparer.Default.Equals(pointer.PointedAtType, operation.Type);

    /// <summary>Whether an operation is <c>p[i]</c>, for which there is no public kind.</summary>
    private static bool IsPointerElement(IOperation operation) =>
        operation.Kind == OperationKind.None && operation.ChildOperations.Count == 2
        && operation.ChildOperations.First().Type is IPointerTypeSymbol pointer
        && SymbolEqualityComparer.Default.Equals(pointer.PointedAtType, operation.Type);

    private static List<Outcome> Map(List<Outcome> outcomes, Func<Outcome, Value> map)
    {
        for (int i = 0; i < outcomes.Count; i++)
        {
            outcomes[i] = outcomes[i] with { Value = map(outcomes[i]) };
        }

        return outcomes;
    }

    private List<Outcome> Assign(ISimpleAssignmentOperation assignment, World world)
    {
        if (assignment.Target is IDiscardOperation)
        {
            return Map(Evaluate(assignment.Value, world), outcome =>
            {
                _effects.Read(outcome.World, outcome.Value);
                return outcome.Value;
            });
        }

        List<Outcome> results = [];
        foreach (Outcome target in EvaluateAddress(assignment.Target, world))
        {
            foreach (Outcome source in Evaluate(assignment.Value, target.World))
            {
                Value address = assignment.IsRef ? Value.Unknown : target.Value;
                _effects.Store(source.World, address, source.Value, assignment);
                Value stored = address is AddressValue { Location: { } location } && source.World.Lookup(location) is { } bound ? bound : source.Value;
                results.Add(new(source.World, stored));
            }
        }

        return results;
    }

    private List<Outcome> Change(IOperation operation, IOperation target, IOperation? operand, World world)
    {
        List<Outcome> results = [];
        foreach (Outcome place in EvaluateAddress(target, world))
        {
            Value old = place.Value is AddressValue { Location: { } location } ? place.World.Lookup(location) ?? Value.Unknown : Value.Unknown;
            _effects.Combine(place.World, old);
            List<Outcome> operands = operand is null ? [new(place.World, Value.Unknown)] : Evaluate(operand, place.World);
            foreach (Outcome other in operands)
            {
                _effects.Combine(other.World, other.Value);
                _effects.Store(other.World, place.Value, Value.Unknown, operation);
                results.Add(new(other.World, Value.Unknown));
            }
        }

        return results;
    }

    private List<Outcome> CaptureValue(IFlowCaptureOperation capture, World world)
    {
        List<Outcome> results = [];
        bool mayBeTarget = capture.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
            or IArrayElementReferenceOperation or IFlowCaptureReferenceOperation
            || IsIndirection(capture.Value) || IsPointerElement(capture.Value);
        List<Outcome> places = mayBeTarget ? EvaluateAddress(capture.Value, world) : [new(world, Value.Unknown)];
        foreach (Outcome place in places)
        {
            MemoryLocation? location = (place.Value as AddressValue)?.Location;
            List<Outcome> values = location is null && mayBeTarget && capture.Value is not IFlowCaptureReferenceOperation
                ? [place]
                : location is not null ? [new(place.World, Load(place.World, location, capture.Value))] : Evaluate(capture.Value, place.World);
            foreach (Outcome value in values)
            {
                value.World.SetCapture(capture.Id, new(value.Value, location));
                results.Add(value);
            }
        }

        return results;
    }

    private List<Outcome> Convert(IConversionOperation conversion, World world)
    {
        bool keeps = conversion.OperatorMethod is null
            ? conversion.Type is null or { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Enum }
                || conversion.Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64
                    or SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr or SpecialType.System_Boolean
                || ApiModel.IsWrapper(conversion.Type) || IsSame(conversion)
            : conversion.Type is not null && (ApiModel.IsWrapper(conversion.Type)
                || conversion.OperatorMethod.ContainingType.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr);
        return Map(Evaluate(conversion.Operand, world), outcome =>
        {
            if (keeps)
            {
                return outcome.Value;
            }

            _effects.Combine(outcome.World, outcome.Value);
            if (conversion.OperatorMethod is not null || conversion.Type is { IsReferenceType: true })
            {
                _effects.Escape(outcome.World, outcome.Value);
            }

            return Value.Unknown;
        });

        static bool IsSame(IConversionOperation conversion) => SymbolEqualityComparer.Default.Equals(conversion.Type, conversion.Operand.Type);
    }

    private List<Outcome> Evaluate(IBinaryOperation binary, World world)
    {
        Relation? relation = binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => Relation.Equal,
            BinaryOperatorKind.NotEquals => Relation.NotEqual,
            BinaryOperatorKind.LessThan => Relation.Less,
            BinaryOperatorKind.LessThanOrEqual => Relation.LessOrEqual,
            BinaryOperatorKind.GreaterThan => Relation.Greater,
            BinaryOperatorKind.GreaterThanOrEqual => Relation.GreaterOrEqual,
            _ => null,
        };
        bool unsigned = binary.LeftOperand.Type is { TypeKind: TypeKind.Pointer }
            or { SpecialType: SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_UIntPtr };
        List<Outcome> results = [];
        foreach ((World current, ImmutableArray<Value> values) in EvaluateAll([binary.LeftOperand, binary.RightOperand], world))
        {
            if (relation is { } asked)
            {
                results.Add(new(current, Compare(current, values[0], asked, values[1], unsigned)));
                continue;
            }

            _effects.Combine(current, values[0]);
            _effects.Combine(current, values[1]);
            results.Add(new(current, Value.Unknown));
        }

        return results;
    }

    private Value Match(World world, Value value, IPatternOperation pattern)
    {
        if (value is SymbolValue)
        {
            _effects.Test(world, value);
        }

        return value is SymbolValue { Id: { } id } && Matching(pattern) is var (matching, other) ? new TestValue(id, matching, other) : Value.Unknown;
    }

    private static (ValueSet Matching, ValueSet Other)? Matching(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant when ConstantOf(constant.Value) is { Number: long number }:
                return (ValueSets.Satisfying(Relation.Equal, number), ValueSets.Satisfying(Relation.NotEqual, number));
            case IRelationalPatternOperation relational when ConstantOf(relational.Value) is { Number: long number }:
                Relation? relation = relational.OperatorKind switch
                {
                    BinaryOperatorKind.LessThan => Relation.Less,
                    BinaryOperatorKind.LessThanOrEqual => Relation.LessOrEqual,
                    BinaryOperatorKind.GreaterThan => Relation.Greater,
                    BinaryOperatorKind.GreaterThanOrEqual => Relation.GreaterOrEqual,
                    _ => null,
                };
                return relation is { } asked
                    ? (ValueSets.Satisfying(asked, number), ValueSets.Satisfying(ValueSets.Negate(asked), number))
                    : null;
            case INegatedPatternOperation negated when Matching(negated.Pattern) is var (matching, other):
                return (other, matching);
            case IBinaryPatternOperation binary when Matching(binary.LeftPattern) is var (left, notLeft) && Matching(binary.RightPattern) is var (right, notRight):
                return binary.OperatorKind == BinaryOperatorKind.Or ? (left | right, notLeft & notRight) : (left & right, notLeft | notRight);
            default:
                return null;
        }
    }

    private List<Outcome> Read(IOperation operation, World world) =>
        Map(EvaluateAddress(operation, world), outcome =>
            outcome.Value is AddressValue { Location: { } location } ? Load(outcome.World, location, operation) : Value.Unknown);

    private Value Load(World world, MemoryLocation location, IOperation operation)
    {
        if (Effects.IsStruct(operation.Type) || operation is IFieldReferenceOperation { Field.IsFixedSizeBuffer: true })
        {
            return new AddressValue(location);
        }

        if (world.Lookup(location) is { } bound)
        {
            return bound;
        }

        SymbolId id = location.Root is SymbolId ? _effects.Fresh(world, operation, null) : SymbolId.Initial(location);
        Value value = new SymbolValue(id);
        world.Bind(location, value);
        return value;
    }

    private Value Target(World world, Value pointer)
    {
        _effects.Use(world, pointer, UseKinds.Dereference);
        return pointer switch
        {
            AddressValue address => address,
            SymbolValue symbol => new AddressValue(new MemoryLocation(symbol.Id)),
            _ => Value.Unknown,
        };
    }

    private List<Outcome> Element(IOperation array, IOperation index, World world)
    {
        List<Outcome> results = [];
        foreach ((World current, ImmutableArray<Value> values) in EvaluateAll([array, index], world))
        {
            _effects.Use(current, values[1], UseKinds.Index);
            _effects.Read(current, values[1]);
            // A table that is indexed by a descriptor remembers it.
            _effects.Escape(current, values[1]);
            Value start = Target(current, values[0]);
            results.Add(new(current, values[1] is ConstantValue or SymbolValue ? Inside(start, values[1]) : Value.Unknown));
        }

        return results;
    }

    /// <summary>An operation that the engine doesn't model: its parts are evaluated and may go anywhere.</summary>
    private List<Outcome> Opaque(IOperation operation, World world)
    {
        List<Outcome> results = [];
        foreach ((World current, ImmutableArray<Value> values) in EvaluateAll(operation.ChildOperations, world))
        {
            foreach (Value value in values)
            {
                _effects.Test(current, value);
                _effects.Escape(current, value);
            }

            results.Add(new(current, Value.Unknown));
        }

        return results;
    }
}
