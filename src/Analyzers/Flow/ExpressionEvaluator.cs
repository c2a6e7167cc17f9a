using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    private readonly ApiModel _model;
    private readonly Lazy<ProjectFacts> _facts;
    private readonly CallEvaluator _calls;
    private readonly NestedFunctions _nested;
    private int _evaluations;

    public ExpressionEvaluator(FunctionContext context, Effects effects, NestedFunctions nested)
    {
        _effects = effects;
        _nested = nested;
        _model = context.Model;
        _facts = context.Facts;
        _calls = new CallEvaluator(context, effects, this, nested);
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
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus:
                return Map(Evaluate(minus.Operand, world), outcome => Negate(outcome.World, outcome.Value, minus));
            case IIsNullOperation isNull:
                return Map(Evaluate(isNull.Operand, world), outcome => Compare(outcome.World, outcome.Value, Relation.Equal, new ConstantValue(0), operation));
            case IIsPatternOperation pattern:
                return Map(Evaluate(pattern.Value, world), outcome => Match(outcome.World, outcome.Value, pattern.Pattern));
            case IAddressOfOperation address:
                return EvaluateAddress(address.Reference, world);
            case IInvocationOperation invocation when _model.ReadsError(invocation.TargetMethod):
                _effects.ReadErrno(world, operation);
                return [new(world, Load(world, MemoryLocation.Errno, operation))];
            case IInvocationOperation { Arguments: { Length: 1 } pointers } copy when FrameworkFunctions.CopiesStructure(copy.TargetMethod):
                return Map(Evaluate(pointers[0].Value, world), outcome => CopyOf(outcome.World, outcome.Value, copy));
            case IInvocationOperation { Instance: { } pointer } form when FrameworkFunctions.IsPointerNumber(form.TargetMethod):
                return Evaluate(pointer, world);
            case IInvocationOperation invocation:
                return _calls.Evaluate(invocation, world);
            case IObjectCreationOperation { Constructor: { } constructor } when FrameworkFunctions.ReadsErrorWhenMade(constructor):
                _effects.ReadErrno(world, operation);
                return Opaque(operation, world);
            case IImplicitIndexerReferenceOperation { Argument: IRangeOperation range } part:
                return Part(part.Instance, range, world);
            case IArrayElementReferenceOperation { Indices: { Length: 1 } indices } part when indices[0] is IRangeOperation range:
                return Part(part.ArrayReference, range, world);
            case IObjectCreationOperation { Arguments.IsEmpty: true } made when Effects.IsStruct(made.Type):
                return [new(world, new AddressValue(new MemoryLocation(_effects.Fresh(world, made, Effects.Temporary))))];
            case IArrayCreationOperation { Initializer: { } elements } array when Effects.IsStruct((array.Type as IArrayTypeSymbol)?.ElementType) && Tables.IsOnlyLent(_facts.Value, array):
                return [.. EvaluateAll(elements.ElementValues, world).Select(way => new Outcome(way.World, Value.Unknown))];
            case IFlowAnonymousFunctionOperation lambda:
                _nested.Make(world, lambda.Symbol, lambda.Syntax);
                return [new(world, Value.Unknown)];
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } local }:
                _nested.Make(world, local, operation.Syntax);
                return [new(world, Value.Unknown)];
            case IInterpolatedStringOperation text:
                return Map(Parts(text, world), _ => Value.Unknown);
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
                or IArrayElementReferenceOperation or IInstanceReferenceOperation:
                return Read(operation, world);
            case IPropertyReferenceOperation property when _model.IsErrno(property.Property):
                _effects.ReadErrno(world, operation);
                return Read(operation, world);
            case IPropertyReferenceOperation property when _model.LooksAtError(property.Property):
                _effects.ReadErrno(world, operation);
                Effects.ExamineFailure(world);
                return Opaque(operation, world);
            default:
                if (operation.Syntax is StackAllocArrayCreationExpressionSyntax)
                {
                    return Allocate(operation, world);
                }

                if (operation.IsPinning())
                {
                    return Evaluate(operation.ChildOperations.First(), world);
                }

                return operation.IsIndirection() || operation.IsPointerElement() ? Read(operation, world) : Opaque(operation, world);
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
            case ILocalReferenceOperation { Local: { RefKind: not RefKind.None } reference }:
                // What stands in the location of a ref local is the address that it was bound to.
                return [new(world, world.Lookup(new MemoryLocation(reference)) is AddressValue bound ? Refer(world, bound, operation) : Value.Unknown)];
            case ILocalReferenceOperation local:
                return [new(world, AddressOf(new MemoryLocation(local.Local)))];
            case IParameterReferenceOperation parameter:
                return [new(world, parameter.Parameter.RefKind == RefKind.None ? AddressOf(new MemoryLocation(parameter.Parameter)) : Value.Unknown)];
            case IInstanceReferenceOperation:
                return [new(world, AddressOf(new MemoryLocation(MemoryLocation.CurrentObject)))];
            case IFlowCaptureReferenceOperation reference:
                return
                [
                    new(world, !world.Captures.TryGetValue(reference.Id, out Capture capture) ? Value.Unknown
                        : capture is { Location: null, Value: AddressValue { Location: { } made } } && Effects.IsTemporary(made) ? capture.Value
                        : AddressOf(capture.Location)),
                ];
            case IPropertyReferenceOperation property when _model.IsErrno(property.Property):
                return [new(world, new AddressValue(MemoryLocation.Errno))];
            case IFieldReferenceOperation { Instance: null } field:
                return [new(world, AddressOf(new MemoryLocation(field.Field)))];
            case IFieldReferenceOperation { Instance: { } instance } field:
                List<Outcome> containers = instance.Type is { IsReferenceType: true } && instance is not IInstanceReferenceOperation
                    ? Map(Evaluate(instance, world), outcome => Target(outcome.World, outcome.Value, field))
                    : EvaluateAddress(instance, world);
                return Map(containers, outcome => Inside(outcome.Value, field.Field));
            case IArrayElementReferenceOperation { Indices.Length: 1 } element:
                return Element(element.ArrayReference, element.Indices[0], world);
            case IInvocationOperation:
                // A field of what a call returns: f(x).y.
                return Map(Evaluate(operation, world), _ => Value.Unknown);
            default:
                if (operation.IsIndirection())
                {
                    return Map(Evaluate(operation.ChildOperations.First(), world), outcome => Target(outcome.World, outcome.Value, operation));
                }

                if (operation.IsPointerElement())
                {
                    return Element(operation.ChildOperations.First(), operation.ChildOperations.Last(), world);
                }

                return Map(Opaque(operation, world), _ => Value.Unknown);
        }
    }

    /// <summary>Compares a value with another one, as a truth value that can be branched on.</summary>
    public Value Compare(World world, Value left, Relation relation, Value right, IOperation place, bool ordersUnsigned = false)
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
            return right is ConstantValue ? Value.Unknown : Compare(world, right, ValueSets.Mirror(relation), left, place, ordersUnsigned);
        }

        if (right is not ConstantValue { Number: long number })
        {
            _effects.Combine(world, left);
            _effects.Combine(world, right);
            return left is SymbolValue one
                ? Announce(world, new TestValue(one.Id, ValueSet.Any, ValueSet.Any, relation, right), place)
                : right is SymbolValue two
                    ? Announce(world, new TestValue(two.Id, ValueSet.Any, ValueSet.Any, ValueSets.Mirror(relation), left), place)
                    : Value.Unknown;
        }

        bool isOrder = relation is not (Relation.Equal or Relation.NotEqual);
        switch (left)
        {
            case SymbolValue symbol:
                _effects.Test(world, left);
                _effects.Examine(world, symbol.Id);
                Fact fact = world.FactOf(symbol.Id);
                if (fact.Exactly is { } exactly && !ordersUnsigned)
                {
                    return Compare(world, new ConstantValue(exactly), relation, right, place);
                }

                if (!isOrder && fact.Excluded.Contains(number))
                {
                    return new ConstantValue(relation is Relation.NotEqual ? 1 : 0);
                }

                TestValue tested = isOrder && ordersUnsigned && !(number == 0 && relation is Relation.Greater or Relation.LessOrEqual)
                    ? new TestValue(symbol.Id, ValueSet.Any, ValueSet.Any, relation, right)
                    : Satisfies(symbol.Id, isOrder && ordersUnsigned ? (relation is Relation.Greater ? Relation.NotEqual : Relation.Equal) : relation, number);
                return Announce(world, tested, place);
            case TestValue test when !isOrder && number is 0 or 1:
                return (relation is Relation.Equal) == (number == 1) ? test : Not(test);
            case AddressValue when number == 0 && !isOrder:
                return new ConstantValue(relation is Relation.NotEqual ? 1 : 0);
            default:
                return Value.Unknown;
        }
    }

    private static TestValue Satisfies(SymbolId id, Relation relation, long number) =>
        new(id, ValueSets.Satisfying(relation, number), ValueSets.Satisfying(ValueSets.Negate(relation), number), relation, new ConstantValue(number));

    private static Value Not(Value value) => value switch
    {
        ConstantValue constant => new ConstantValue(constant.Number == 0 ? 1 : 0),
        TestValue test => test.Negated,
        SymbolValue symbol => Satisfies(symbol.Id, Relation.Equal, 0),
        _ => Value.Unknown,
    };

    private static Value AddressOf(MemoryLocation? location) => location is null ? Value.Unknown : new AddressValue(location);

    private static Value Inside(Value address, object step) => address is AddressValue { Location: { } location } ? AddressOf(location.Append(step)) : Value.Unknown;

    private static ConstantValue? ConstantOf(IOperation operation) => Constants.Of(operation) is { } number ? new(number) : null;

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

        if (assignment is { IsRef: true, Target: ILocalReferenceOperation { Local: { } reference } })
        {
            return Map(EvaluateAddress(assignment.Value, world), outcome =>
            {
                outcome.World.Bind(new MemoryLocation(reference), outcome.Value);
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
                Value result = Compute(other.World, operation, operand is null ? [old] : [old, other.Value]);
                _effects.Store(other.World, place.Value, result, operation);
                results.Add(new(other.World, result));
            }
        }

        return results;
    }

    private List<Outcome> CaptureValue(IFlowCaptureOperation capture, World world)
    {
        List<Outcome> results = [];
        bool mayBeTarget = capture.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
            or IArrayElementReferenceOperation or IFlowCaptureReferenceOperation
            || capture.Value.IsIndirection() || capture.Value.IsPointerElement();
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

            return Compute(outcome.World, conversion, [outcome.Value]);
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
                results.Add(new(current, Compare(current, values[0], asked, values[1], binary, unsigned)));
                continue;
            }

            _effects.Combine(current, values[0]);
            _effects.Combine(current, values[1]);
            results.Add(new(current, Compute(current, binary, values)));
        }

        return results;
    }

    /// <summary>
    /// The value of arithmetic: some bits of a symbol are the same bits each time; otherwise it is a symbol of its own if rules know
    /// anything about the operands.
    /// </summary>
    private Value Compute(World world, IOperation operation, ImmutableArray<Value> operands)
    {
        if (operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.And }
            && operands.OfType<ConstantValue>().Count() == 1
            && operands.OfType<SymbolValue>().SingleOrDefault()?.Id is { MaskedFrom: null } whole
            && world.FactOf(whole).Traits.IsEmpty)
        {
            return new SymbolValue(SymbolId.Masked(whole, operands.OfType<ConstantValue>().Single().Number));
        }

        // Flags that are certainly set, as in fcntl(fd, F_GETFL) | O_NONBLOCK.
        long bits = operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Or } or ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Or }
            ? operands.Aggregate(0L, (set, operand) => set | BitsOf(world, operand))
            : 0;
        if (bits == 0 && !operands.Any(operand => operand is SymbolValue { Id: { } id } && !world.FactOf(id).Traits.IsEmpty))
        {
            return Value.Unknown;
        }

        // The operands are looked at before the new symbol takes its place: in a loop it may be one of them.
        Traits[] traits = [.. operands.Select(operand => operand is SymbolValue { Id: { } id } ? world.FactOf(id).Traits : Traits.None)];
        SymbolId result = _effects.Fresh(world, operation, null);
        if (bits != 0)
        {
            world.SetFact(result, world.FactOf(result) with { Bits = bits });
        }

        foreach (FlowObserver observer in traits.All(trait => trait.IsEmpty) ? [] : _effects.Observers)
        {
            observer.Derived(world, operation, operands, traits, result);
        }

        return new SymbolValue(result);
    }

    private static long BitsOf(World world, Value value) => value switch
    {
        ConstantValue constant => constant.Number,
        SymbolValue symbol => world.FactOf(symbol.Id).Bits,
        _ => 0,
    };

    private List<Outcome> Allocate(IOperation operation, World world)
    {
        List<Outcome> results = [];
        foreach ((World current, ImmutableArray<Value> values) in EvaluateAll(operation.ChildOperations, world))
        {
            SymbolId memory = _effects.Fresh(current, operation, null);
            long? count = values.Length == 1 ? (values[0] as ConstantValue)?.Number : null;
            int? size = operation.Type is IPointerTypeSymbol pointer ? TypeSizes.Of(pointer.PointedAtType) : null;
            current.SetFact(memory, Fact.Default with { Values = ValueSet.NonZero, Extent = count * size });
            results.Add(new(current, new SymbolValue(memory)));
        }

        return results;
    }

    private TestValue Announce(World world, TestValue test, IOperation place)
    {
        foreach (FlowObserver observer in _effects.Observers)
        {
            observer.Compared(world, test, place);
        }

        return test;
    }

    private Value Match(World world, Value value, IPatternOperation pattern)
    {
        if (pattern is IConstantPatternOperation constant && ConstantOf(constant.Value) is { } number)
        {
            return Compare(world, value, Relation.Equal, number, pattern);
        }

        if (value is SymbolValue symbol)
        {
            _effects.Test(world, value);
            _effects.Examine(world, symbol.Id);
        }

        return value is SymbolValue { Id: { } id } && Matching(pattern) is var (matching, other)
            ? Announce(world, new TestValue(id, matching, other, Relation.Equal, null), pattern)
            : Value.Unknown;
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
            outcome.Value is AddressValue { Location: { } location } ? Load(outcome.World, location, operation) : LoadFromAnywhere(outcome.World, operation));

    /// <summary>The structure that a pointer leads to, as a value of its own: where its pointers lead to belongs to the list that it is part of.</summary>
    private Value CopyOf(World world, Value pointer, IInvocationOperation copy)
    {
        if (Target(world, pointer, copy.Arguments[0].Value) is not AddressValue { Location: { } location } || !Effects.IsStruct(copy.Type))
        {
            return Value.Unknown;
        }

        foreach (IFieldSymbol field in copy.Type!.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic && IsPointer(field.Type)))
        {
            if (location.Append(field) is { } member && world.Lookup(member) is null)
            {
                LoadUnknown(world, member, copy, field, isPointer: true);
            }
        }

        return new AddressValue(location);
    }

    private static bool IsPointer(ITypeSymbol? type) => type is IPointerTypeSymbol or { SpecialType: SpecialType.System_IntPtr };

    private Value LoadFromAnywhere(World world, IOperation operation)
    {
        Announce(world, null, Value.Unknown, operation);
        return Value.Unknown;
    }

    private Value Load(World world, MemoryLocation location, IOperation operation)
    {
        if (Effects.IsStruct(operation.Type) || operation is IFieldReferenceOperation { Field.IsFixedSizeBuffer: true })
        {
            return new AddressValue(location);
        }

        if (world.Lookup(location) is { } bound)
        {
            Announce(world, location, bound, operation);
            return bound;
        }

        Value value = LoadUnknown(world, location, operation, null, IsPointer(operation.Type));
        Announce(world, location, value, operation);
        return value;
    }

    /// <summary>What a location holds of which nothing is known yet.</summary>
    private SymbolValue LoadUnknown(World world, MemoryLocation location, IOperation operation, object? detail, bool isPointer)
    {
        Fact? list = location.Root is SymbolId root && isPointer ? world.FactOf(root) : null;
        SymbolId? whole = list is { Kind: ResourceKind.AddressList } ? (SymbolId)location.Root : list?.PartOf;
        SymbolId id = location.Root is SymbolId ? Effects.IsAsAtFirst(world, location) ? SymbolId.Initial(location) : _effects.Fresh(world, operation, detail)
            : world.HasChangedMemory && MemoryOutcome.IsCallers(location) ? _effects.Fresh(world, operation, location)
            : SymbolId.Initial(location);
        if (whole is not null)
        {
            world.SetFact(id, world.FactOf(id) with { PartOf = whole });
        }

        SymbolValue value = new(id);
        if (!id.Equals(location.Root))
        {
            // Otherwise the location's root, made by this operation before, has an older generation now.
            world.Bind(location, value);
        }

        return value;
    }

    private void Announce(World world, MemoryLocation? location, Value value, IOperation place)
    {
        foreach (FlowObserver observer in _effects.Observers)
        {
            observer.Loaded(world, location, value, place);
        }
    }

    private Value Target(World world, Value pointer, IOperation place)
    {
        _effects.Use(world, pointer, UseKinds.Dereference, place);
        return pointer switch
        {
            AddressValue address => address,
            SymbolValue symbol => new AddressValue(new MemoryLocation(symbol.Id)),
            _ => Value.Unknown,
        };
    }

    /// <summary>What a ref local leads to; when it is bound to memory behind a pointer, its use is one of the pointer.</summary>
    private AddressValue Refer(World world, AddressValue bound, IOperation place)
    {
        if (bound.Location.Root is SymbolId pointer)
        {
            _effects.Use(world, new SymbolValue(pointer), UseKinds.Dereference, place);
        }

        return bound;
    }

    private List<Outcome> Element(IOperation array, IOperation index, World world)
    {
        List<Outcome> results = [];
        foreach ((World current, ImmutableArray<Value> values) in EvaluateAll([array, index], world))
        {
            _effects.Use(current, values[1], UseKinds.Index, index);
            _effects.Read(current, values[1]);
            // A table that is indexed by a descriptor remembers it.
            _effects.Escape(current, values[1]);
            Value start = Target(current, values[0], array);
            results.Add(new(current, values[1] is ConstantValue or SymbolValue ? Inside(start, values[1]) : Value.Unknown));
        }

        return results;
    }

    /// <summary>A part of an array, a span or a text: its ends are lengths.</summary>
    private List<Outcome> Part(IOperation whole, IRangeOperation range, World world)
    {
        IOperation[] ends = [.. new[] { range.LeftOperand, range.RightOperand }.OfType<IOperation>().Select(end => end is IConversionOperation { OperatorMethod: not null } index ? index.Operand : end)];
        List<Outcome> results = [];
        foreach ((World current, ImmutableArray<Value> values) in EvaluateAll([whole, .. ends], world))
        {
            for (int i = 0; i < ends.Length; i++)
            {
                _effects.Read(current, values[i + 1]);
                _effects.Use(current, values[i + 1], UseKinds.Length, ends[i]);
            }

            results.Add(new(current, values[0]));
        }

        return results;
    }

    /// <summary>What a text is made of: it keeps none of it.</summary>
    private List<Outcome> Parts(IInterpolatedStringOperation text, World world)
    {
        List<Outcome> results = [];
        foreach ((World current, ImmutableArray<Value> values) in EvaluateAll(text.Parts.OfType<IInterpolationOperation>().Select(part => part.Expression), world))
        {
            foreach (Value value in values)
            {
                _effects.Read(current, value);
            }

            results.Add(new(current, Value.Unknown));
        }

        return results;
    }

    /// <summary>An operation that the engine doesn't model: its parts are evaluated and may go anywhere.</summary>
    /// <summary>The negative of a value; of errno, which functions return to tell their failure, it is below 0.</summary>
    private Value Negate(World world, Value value, IOperation place)
    {
        if (value is ConstantValue { Number: > long.MinValue and var number })
        {
            return new ConstantValue(-number);
        }

        _effects.Test(world, value);
        _effects.Escape(world, value);
        ValueSet values = value is SymbolValue { Id: var id } && Effects.IsErrno(id) ? ValueSet.Negative : world.ValuesOf(value).Negated();
        if (values is ValueSet.Any)
        {
            return Value.Unknown;
        }

        SymbolId negative = _effects.Fresh(world, place, null);
        world.SetFact(negative, new Fact { Values = values });
        return new SymbolValue(negative);
    }

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
