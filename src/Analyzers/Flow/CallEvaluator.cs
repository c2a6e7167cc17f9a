using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>Evaluates calls: by the API model, by the callee's summary, or as something that may do anything.</summary>
internal sealed class CallEvaluator(FunctionContext context, Effects effects, ExpressionEvaluator expressions, NestedFunctions nested)
{
    /// <summary>The ways in which a call can come out; none when it never comes back.</summary>
    public List<Outcome> Evaluate(IInvocationOperation invocation, World world)
    {
        List<Outcome> results = [];
        foreach ((World current, Arguments arguments) in EvaluateArguments(invocation, world))
        {
            IMethodSymbol method = invocation.TargetMethod;
            if ((method.MethodKind is MethodKind.LocalFunction ? method : nested.CalledBy(invocation)) is { } inner)
            {
                nested.Call(current, inner);
            }

            if (context.Model.Find(method) is { } function)
            {
                List<Outcome> outcomes = [];
                ApplyFunction(function, invocation, current, arguments, outcomes);
                results.AddRange(outcomes);
            }
            else if (ApiModel.IsLiteralAddress(method))
            {
                SymbolId literal = effects.Fresh(current, invocation, null);
                current.SetFact(literal, Fact.Default with { MadeBy = invocation, Tested = true, Values = ValueSet.NonZero });
                results.Add(new(current, new SymbolValue(literal)));
            }
            else if (context.Model.IsLibraryFunction(method))
            {
                List<Outcome> outcomes = [];
                ApplyLibrary(invocation, current, arguments, outcomes);
                results.AddRange(outcomes);
            }
            else
            {
                FunctionSummary? summary = context.SummaryOf(method, arguments.Constants);
                List<Outcome> outcomes = [];
                if (summary is { IsKnown: true })
                {
                    ApplySummary(summary, invocation, current, arguments, outcomes);
                }
                else if (!NeverReturns(method))
                {
                    ApplyUnknown(invocation, current, arguments, summary, outcomes);
                }

                results.AddRange(outcomes);
            }
        }

        return results;
    }

    private static bool NeverReturns(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "DoesNotReturnAttribute" } type
            && type.ContainingNamespace.ToDisplayString() == "System.Diagnostics.CodeAnalysis");

    private List<(World World, Arguments Arguments)> EvaluateArguments(IInvocationOperation invocation, World world)
    {
        int count = invocation.TargetMethod.Parameters.Length;
        List<(World World, Arguments Arguments)> ways = [];
        List<Outcome> receivers = invocation.Instance is null ? [new(world, Value.Unknown)] : expressions.Evaluate(invocation.Instance, world);
        foreach (Outcome receiver in receivers)
        {
            effects.Escape(receiver.World, receiver.Value);
            ways.Add((receiver.World, new Arguments([.. Enumerable.Repeat(Value.Unknown, count)], [])));
        }

        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            List<(World, Arguments)> next = [];
            foreach ((World current, Arguments arguments) in ways)
            {
                int position = argument.Parameter?.Ordinal ?? -1;
                if (VariableArguments(argument) is { } elements)
                {
                    foreach ((World after, ImmutableArray<Value> values) in expressions.EvaluateAll(elements, current))
                    {
                        next.Add((after, arguments with { Variable = values }));
                    }

                    continue;
                }

                List<Outcome> outcomes = argument.Parameter is { RefKind: not RefKind.None }
                    ? expressions.EvaluateAddress(argument.Value, current)
                    : expressions.Evaluate(argument.Value, current);
                foreach (Outcome outcome in outcomes)
                {
                    next.Add((outcome.World, position < 0 || position >= count
                        ? arguments with { Variable = arguments.Variable.Add(outcome.Value) }
                        : arguments with { ByPosition = arguments.ByPosition.SetItem(position, outcome.Value) }));
                }
            }

            ways = next;
        }

        return ways;
    }

    private static ImmutableArray<IOperation>? VariableArguments(IArgumentOperation argument)
    {
        if (argument.ArgumentKind is not (ArgumentKind.ParamArray or ArgumentKind.ParamCollection))
        {
            return null;
        }

        IOperation value = argument.Value;
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            ICollectionExpressionOperation collection => collection.Elements,
            _ => null,
        };
    }

    private void ApplyFunction(ApiFunction function, IInvocationOperation call, World world, Arguments arguments, List<Outcome> results)
    {
        ObservedCall observed = new(call, function, arguments.ByPosition, arguments.Variable);
        Begin(world, observed);
        if ((function.Behaviours & Behaviours.ReportsErrno) != 0)
        {
            effects.ReadErrno(world, call);
        }

        for (int i = 0; i < arguments.ByPosition.Length; i++)
        {
            Value argument = arguments.ByPosition[i];
            effects.Read(world, argument);
            UseKinds kind = function.Descriptors.Contains(i) ? UseKinds.Descriptor
                : function.Numbers.Contains(i) ? UseKinds.Number
                : function.Lengths.Contains(i) ? UseKinds.Length
                : function.Dereferences.Contains(i) ? UseKinds.Dereference
                : UseKinds.Argument;
            if (i != function.Releases)
            {
                effects.Use(world, argument, kind, arguments.PlaceOf(i, call));
            }

            if (function.Keeps.Contains(i))
            {
                effects.Escape(world, argument);
            }

            if (function.SocketArguments.Contains(i))
            {
                // What kind of socket it is makes a difference to the caller.
                effects.Test(world, argument);
            }

            if (i == function.Releases)
            {
                effects.Release(world, argument, call);
            }

            if (kind is UseKinds.Argument or UseKinds.Dereference && !IsReadOnly(call, i) && !function.Inputs.Contains(i) && i != function.AcquiresThrough && i != function.Releases && !SocketEffects.OnlySets(observed))
            {
                if (function.WritesMember is { } member)
                {
                    WriteMember(world, argument, member, call);
                }
                else
                {
                    WriteThrough(world, argument, call);
                }
            }
        }

        foreach (Value argument in arguments.Variable)
        {
            effects.Read(world, argument);
            effects.Use(world, argument, UseKinds.Argument, call);
        }

        if (function.NeverReturns)
        {
            context.ProcessEnds(world, call, function.ExitStatus < 0 ? null : arguments.At(function.ExitStatus));
            return;
        }

        if ((function.Behaviours & Behaviours.ChangesErrno) != 0)
        {
            effects.ChangeErrno(world, call, observed.IsDiscarded, mayClobber: !context.Model.KeepsError(call.TargetMethod));
        }

        if (call.Arguments.Length == 2 && (function.Behaviours & Behaviours.Locks) != 0 && arguments.At(1) is AddressValue { Location: { } taken } && call.Arguments[1].Parameter is { RefKind: RefKind.Ref })
        {
            // Monitor.Enter(gate, ref taken): what a lock statement asks when it comes to its end.
            world.Bind(taken, new ConstantValue(1));
        }

        PendingFailure? onFailure = SocketEffects.Move(world, observed);
        if (function is { AcquiresResult: ResourceKind.Descriptor, AcceptsPeer: false })
        {
            // A copy of a descriptor is the same socket: what happens to one happens to the other.
            foreach (int descriptor in function.Descriptors)
            {
                Effects.ForgetSocket(world, arguments.At(descriptor));
            }
        }

        if (call.TargetMethod.ReturnsVoid && function.AcquiresThrough < 0)
        {
            results.Add(new(world, Value.Unknown));
        }
        else
        {
            Succeed(function, call, world, arguments, results, SocketEffects.Made(world, observed), onFailure);
        }

        End(observed, results);
    }

    private void Begin(World world, ObservedCall call)
    {
        context.Log.Did(call.Function?.Behaviours ?? call.Summary?.Behaviours ?? Behaviours.None);
        foreach (FlowObserver observer in effects.Observers)
        {
            observer.Calling(world, call);
        }
    }

    private void End(ObservedCall call, List<Outcome> results)
    {
        foreach (Outcome outcome in results)
        {
            foreach (FlowObserver observer in effects.Observers)
            {
                observer.Called(outcome.World, call, outcome.Value);
            }
        }
    }

    private void Succeed(
        ApiFunction function, IInvocationOperation call, World world, Arguments arguments, List<Outcome> results, SocketState? made, PendingFailure? onFailure)
    {
        if (function.Converts is not null && arguments.At(0) is ConstantValue { Number: 0 } zero)
        {
            // The only number that is the same in both orders without a look at its width.
            results.Add(new(world, zero));
            return;
        }

        if (function.Check is not null)
        {
            context.Log.Called(call, function);
            if (IgnorableResults.MayIgnore(function.Check, call))
            {
                context.Log.Read(call);
            }
        }

        Value result = new SymbolValue(effects.Fresh(world, call, null));
        Fact fact = Fact.Default with
        {
            Function = function,
            Call = function.Check is null && function.AcquiresResult is ResourceKind.None ? null : call,
            MadeBy = call,
            Tested = function.Check is null,
            Kind = function.AcquiresResult,
            Socket = made,
            OnFailure = onFailure,
        };
        SymbolId id = ((SymbolValue)result).Id;
        if (function.AcquiresThrough < 0)
        {
            // Until it is tested, a result is both: what it tells about a resource is settled by narrowing it.
            world.SetFact(id, fact with
            {
                Values = function.Failure | function.Success,
                Resource = function.AcquiresResult is ResourceKind.None ? ResourceState.None : FrameworkFunctions.IsSafeHandle(call.Type) ? ResourceState.Escaped : ResourceState.Held,
            });
            if (function.AcquiresResult is not ResourceKind.None)
            {
                world.Trail = new Trail(call, null, world.Trail);
            }

            results.Add(new(world, result));
            return;
        }

        // What was acquired is one value and whether it was another: each outcome gets a world of its own.
        World failed = world.Clone();
        failed.SetFact(id, fact with { Values = function.Failure });
        world.SetFact(id, fact with { Values = function.Success });
        Value place = arguments.At(function.AcquiresThrough);
        MemoryLocation? location = place is AddressValue address ? address.Location : place is SymbolValue pointer ? new MemoryLocation(pointer.Id) : null;
        bool isOwn = location is not null && !effects.Outlives(location);
        if (location is not null && (isOwn || HandedOut.IsTo(location)))
        {
            if (!isOwn)
            {
                WriteThrough(world, place, call);
            }

            SymbolId acquired = effects.Fresh(world, call, "acquired");
            world.Trail = new Trail(call, null, world.Trail);
            world.SetFact(acquired, new Fact
            {
                Call = call,
                MadeBy = call,
                Kind = function.AcquiresThroughKind,
                Function = function,
                Resource = isOwn ? ResourceState.Held : ResourceState.Escaped,
                HandedOut = !isOwn,
                Tested = true,
                Values = ValueSet.NonZero,
            });
            world.Bind(location, new SymbolValue(acquired));
        }
        else
        {
            WriteThrough(world, place, call);
        }

        results.Add(new(world, result));
        results.Add(new(failed, result));
    }

    /// <summary>A function of the C library that the model says nothing about: it keeps nothing and may write through its pointers.</summary>
    private void ApplyLibrary(IInvocationOperation call, World world, Arguments arguments, List<Outcome> results)
    {
        ObservedCall observed = new(call, null, arguments.ByPosition, arguments.Variable);
        Begin(world, observed);
        foreach (Value argument in arguments.All)
        {
            effects.Use(world, argument, UseKinds.Argument, call);
            effects.Read(world, argument);
            if (argument is AddressValue address)
            {
                effects.EscapeWithin(world, address.Location);
            }
        }

        CallShape? shape = CallShapes.ByName.TryGetValue(call.TargetMethod.Name, out CallShape? known) ? known : null;
        for (int i = 0; i < arguments.ByPosition.Length; i++)
        {
            if (!IsReadOnly(call, i) && shape?.Inputs.Contains(i) != true)
            {
                WriteThrough(world, arguments.ByPosition[i], call);
            }
        }

        bool prints = shape?.Format is { Scans: false };
        foreach (Value argument in prints ? [] : arguments.Variable)
        {
            WriteThrough(world, argument, call);
        }

        if (!observed.IsDiscarded && call.TargetMethod is { ReturnsVoid: false, IsExtensionMethod: false })
        {
            world.Failed = null;
            // fopen() and its like: errno tells from here on why there is no stream.
            world.HasChangedErrno |= call.Type is IPointerTypeSymbol { PointedAtType: { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } };
        }

        if (world.Lookup(MemoryLocation.Errno) is not null)
        {
            effects.ChangeErrno(world, call, isDiscarded: false, mayClobber: false);
        }

        results.Add(new(world, Value.Unknown));
        End(observed, results);
    }

    private void ApplyUnknown(IInvocationOperation call, World world, Arguments arguments, FunctionSummary? summary, List<Outcome> results)
    {
        ObservedCall observed = new(call, null, arguments.ByPosition, arguments.Variable) { Summary = summary };
        Begin(world, observed);
        foreach (Value argument in arguments.All)
        {
            effects.Test(world, argument);
            effects.Escape(world, argument);
            Effects.ForgetSocket(world, argument);
            if (argument is SymbolValue symbol)
            {
                effects.Examine(world, symbol.Id);
            }

            WriteThrough(world, argument, call);
        }

        effects.OverwriteShared(world, call, null);
        effects.ChangeErrno(world, call, isDiscarded: false, mayClobber: true);
        results.Add(new(world, Value.Unknown));
        End(observed, results);
    }

    private void ApplySummary(FunctionSummary summary, IInvocationOperation call, World world, Arguments arguments, List<Outcome> results)
    {
        ObservedCall observed = new(call, null, arguments.ByPosition, arguments.Variable) { Summary = summary };
        Begin(world, observed);
        if (summary.ReportsErrnoFirst)
        {
            effects.ReadErrno(world, call);
        }

        if (summary.Cases.IsEmpty)
        {
            foreach (FlowObserver observer in effects.Observers)
            {
                observer.ProcessEnds(world, call, null);
            }
        }

        for (int i = 0; i < arguments.ByPosition.Length; i++)
        {
            Value argument = arguments.ByPosition[i];
            bool isReleased = summary.Cases.Any(summaryCase => summaryCase.Arguments[i].State is ResourceState.Released);
            foreach (UseKinds kind in (UseKinds[])[UseKinds.Descriptor, UseKinds.Length, UseKinds.Index, UseKinds.Dereference, UseKinds.Argument, UseKinds.Number])
            {
                if ((summary.Uses[i] & kind) != 0 && !isReleased)
                {
                    effects.Use(world, argument, kind, arguments.PlaceOf(i, call));
                }
                else if ((summary.Uses[i] & kind) != 0)
                {
                    effects.UseUntested(world, argument, kind);
                }
                else if ((summary.Passes[i] & kind) != 0 && !isReleased)
                {
                    effects.Pass(world, argument, kind, arguments.PlaceOf(i, call));
                }
            }

            effects.Read(world, argument);
            if (summary.Tests[i])
            {
                effects.Test(world, argument);
            }

            if (argument is SymbolValue symbol)
            {
                effects.Examine(world, symbol.Id);
            }
        }

        foreach (ParameterNeed need in summary.Needs)
        {
            if (Target(arguments.At(need.Position), need.IsOfContents) is { } target)
            {
                foreach (FlowObserver observer in effects.Observers)
                {
                    observer.Needed(world, target, need.Content, observed, arguments.PlaceOf(need.Position, call));
                }
            }
        }

        MemoryEffects memory = MemoryEffects.Before(world, summary, call, arguments.ByPosition, effects);
        memory.Use(world);
        foreach (Value argument in arguments.ByPosition)
        {
            if (argument is AddressValue)
            {
                effects.Escape(world, argument);
            }

            if (summary.WritesShared)
            {
                WriteThrough(world, argument, call);
            }
        }

        if (summary.WritesShared)
        {
            effects.OverwriteShared(world, call, summary.WrittenVariables);
        }

        if ((summary.Behaviours & Behaviours.ChangesErrno) != 0)
        {
            effects.ChangeErrno(world, call, observed.IsDiscarded, mayClobber: !summary.KeepsErrno);
        }

        foreach (ImmutableArray<ValueSet> thrown in summary.Throws)
        {
            ApplyThrow(thrown, call, world, arguments.ByPosition);
        }

        for (int i = 0; i < summary.Cases.Length; i++)
        {
            SummaryCase summaryCase = summary.Cases[i];
            World after = i == summary.Cases.Length - 1 ? world : world.Clone();
            if (memory.Apply(after, summaryCase) && Apply(summaryCase, call, after, arguments.ByPosition) is { } result)
            {
                results.Add(new(after, result));
            }
        }

        End(observed, results);
    }

    /// <summary>A function that throws because a call has failed whose result it was passed is one that checks results.</summary>
    private void ApplyThrow(ImmutableArray<ValueSet> thrown, IInvocationOperation call, World world, ImmutableArray<Value> arguments)
    {
        World after = world.Clone();
        for (int i = 0; i < arguments.Length; i++)
        {
            if (!effects.Narrow(after, arguments[i], thrown[i]))
            {
                return;
            }
        }

        if (after.Failed is { } failed && !ReferenceEquals(failed.Call, world.Failed?.Call))
        {
            context.Throws(after, call);
        }
    }

    /// <summary>What a rule asks about: the argument's own value, or the memory that it points to.</summary>
    private static SymbolId? Target(Value argument, bool isOfContents) => argument switch
    {
        SymbolValue symbol => isOfContents ? SymbolId.Contents(new MemoryLocation(symbol.Id)) : symbol.Id,
        AddressValue address when isOfContents => SymbolId.Contents(address.Location),
        _ => null,
    };

    private Value? Apply(SummaryCase summaryCase, IInvocationOperation call, World world, ImmutableArray<Value> arguments)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            ArgumentOutcome outcome = summaryCase.Arguments[i];
            if (!effects.Narrow(world, arguments[i], outcome.Values))
            {
                return null;
            }

            if (outcome.State is ResourceState.Released)
            {
                effects.Release(world, arguments[i], call);
            }
            else if (outcome.State is ResourceState.Escaped)
            {
                effects.Escape(world, arguments[i]);
            }

            if (outcome.Socket is { } socket)
            {
                Effects.MoveSocket(world, arguments[i], state => state.Then(socket));
            }

            if (!outcome.Contents.IsEmpty && Target(arguments[i], isOfContents: true) is { } contents)
            {
                Fact fact = world.FactOf(contents);
                world.SetFact(contents, fact with { Traits = fact.Traits.Over(outcome.Contents) });
            }
        }

        foreach (HandedOut handed in summaryCase.Handed)
        {
            handed.Apply(world, call, arguments, effects);
        }

        switch (summaryCase.Returned)
        {
            case ReturnedValue.Constant constant:
                return new ConstantValue(constant.Number);
            case ReturnedValue.Argument argument:
                return arguments[argument.Index];
            case ReturnedValue.Plain { Values: ValueSet.Any, Traits.IsEmpty: true }:
                return Value.Unknown;
            default:
                SymbolId id = effects.Fresh(world, call, null);
                world.Trail = new Trail(call, null, world.Trail);
                world.SetFact(id, summaryCase.Returned is ReturnedValue.Fresh fresh
                    ? new Fact
                    {
                        Call = call,
                        MadeBy = call,
                        Function = fresh.Function,
                        Kind = fresh.Kind,
                        Socket = fresh.Socket,
                        Values = fresh.Values,
                        Resource = ResourceState.Held,
                        Tested = true,
                    }
                    : new Fact
                    {
                        Values = ((ReturnedValue.Plain)summaryCase.Returned).Values,
                        Traits = ((ReturnedValue.Plain)summaryCase.Returned).Traits,
                    });
                return new SymbolValue(id);
        }
    }

    /// <summary>Whether a function of the runtime says by its parameter's type that it only reads what the argument points to.</summary>
    private static bool IsReadOnly(IInvocationOperation call, int position) => ApiModel.IsWrapper(call.TargetMethod.Parameters[position].Type);

    private void WriteThrough(World world, Value pointer, IOperation site)
    {
        switch (pointer)
        {
            case AddressValue address:
                effects.NoteWrite(address.Location);
                effects.Overwrite(world, address.Location, site);
                world.ForgetContentsWhere(location => location.IsWithin(address.Location));
                break;
            case SymbolValue symbol:
                effects.NoteWrite(new MemoryLocation(symbol.Id));
                world.HasChangedMemory |= symbol.Id.IsInitial;
                world.ForgetWhere(location => symbol.Id.Equals(location.Root));
                world.ForgetContentsWhere(location => symbol.Id.Equals(location.Root));
                break;
        }
    }

    /// <summary>One member of each structure that a pointer leads to is written; the others keep their values.</summary>
    private void WriteMember(World world, Value pointer, string member, IOperation site)
    {
        object? root = pointer is AddressValue { Location: { } location } ? location.Root : (pointer as SymbolValue)?.Id;
        effects.Overwrite(world, key => key.Root.Equals(root) && key.LastStep is IFieldSymbol field && field.Name == member, site);
    }

    private sealed record Arguments(ImmutableArray<Value> ByPosition, ImmutableArray<Value> Variable)
    {
        public IEnumerable<Value> All => ByPosition.Concat(Variable);

        public ImmutableArray<long?> Constants => [.. ByPosition.Select(value => (value as ConstantValue)?.Number)];

        /// <summary>Where an argument stands.</summary>
        public IOperation PlaceOf(int position, IInvocationOperation call) =>
            call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == position)?.Value ?? call;

        public Value At(int position) => position < ByPosition.Length ? ByPosition[position] : Value.Unknown;
    }
}
