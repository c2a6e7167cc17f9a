using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports zeros that are written behind received bytes although these may fill all of the buffer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReceivedTerminatorAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.RecvOffByOneNul];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape is not { Receives: >= 0, Buffers.IsEmpty: false } shape
                || call.Argument(shape.Buffers[0].Buffer) is not { } buffer || call.Argument(shape.Buffers[0].Length) is not { } length
                || ReceivedCount.VariableOf(call.Operation) is not { } count || ReceivedCount.IsMeasured(function, count))
            {
                continue;
            }

            (IOperation start, ISymbol? offset) = Split(buffer);
            if (LeavesNoRoom(function, start, length, offset))
            {
                foreach (ISimpleAssignmentOperation store in function.Operations.OfType<ISimpleAssignmentOperation>())
                {
                    if (store.Value.Constant() == 0 && ElementOf(store.Target) is var (array, index) && IsBehind(function, array, index, start, offset, length, count, call.Operation))
                    {
                        yield return Create(DiagnosticDescriptors.RecvOffByOneNul, store, call.Name);
                    }
                }

                foreach (LibraryCall store in function.Calls)
                {
                    if (store.Shape?.Store is { } stored && store.Argument(stored.Value)?.Constant() == 0
                        && store.Argument(stored.Target) is { } array && store.Argument(stored.Offset) is { } index
                        && IsBehind(function, array, index, start, offset, length, count, call.Operation))
                    {
                        yield return Create(DiagnosticDescriptors.RecvOffByOneNul, store.Operation, call.Name);
                    }
                }
            }
        }
    }

    /// <summary>A pointer as the beginning of a buffer and the variable that counts what is there already.</summary>
    private static (IOperation Start, ISymbol? Offset) Split(IOperation buffer) =>
        buffer.Bare() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum && sum.LeftOperand.Type is IPointerTypeSymbol && sum.RightOperand.Bare().Variable() is { } offset
            ? (sum.LeftOperand, offset)
            : (buffer, null);

    private static bool LeavesNoRoom(FunctionFacts function, IOperation start, IOperation length, ISymbol? offset)
    {
        IOperation size = length;
        if (offset is not null)
        {
            if (length.Bare() is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } rest || !ReceivedCount.IsVariable(rest.RightOperand, offset))
            {
                return false;
            }

            size = rest.LeftOperand;
        }

        if (Memory.CapacityOf(function, start) is { } capacity)
        {
            return Sizes.Of(function, size) is { } bytes && bytes.Bytes >= capacity;
        }

        // All of an array, however long it is.
        if (size.Bare() is IPropertyReferenceOperation { Property.Name: "Length", Instance: { } whole })
        {
            return Memory.RootOf(function, whole) is { } array && Memory.RootOf(function, start) is { } buffered && array.IsSame(buffered);
        }

        // A buffer that callers pass, with a size that the function knows.
        if (start.Bare() is IParameterReferenceOperation given && Sizes.Of(function, size) is { } known && function.IsAsPassed(given)
            && function.Project.ArgumentsFor(given.Parameter).Any(argument => Memory.CapacityOf(argument.Function, argument.Value) is { } theirs && known.Bytes >= theirs))
        {
            return true;
        }

        // A buffer and its size that callers pass.
        return start.Bare() is IParameterReferenceOperation buffer && size.Bare() is IParameterReferenceOperation room
            && function.IsAsPassed(buffer) && function.IsAsPassed(room)
            && function.Project.ArgumentsFor(buffer.Parameter).Any(argument => ArgumentOf(argument.Value, room.Parameter) is { } passed
                && Memory.CapacityOf(argument.Function, argument.Value) is { } theirs && Sizes.Of(argument.Function, passed) is { } size && size.Bytes >= theirs);
    }

    /// <summary>What the call that passes one argument passes for another parameter.</summary>
    private static IOperation? ArgumentOf(IOperation argument, IParameterSymbol parameter) =>
        argument.Parent is IArgumentOperation { Parent: IInvocationOperation call }
            ? call.Arguments.FirstOrDefault(other => SymbolEqualityComparer.Default.Equals(other.Parameter, parameter))?.Value
            : null;

    /// <summary>The array and the index that a target is made of, or null.</summary>
    private static (IOperation Array, IOperation Index)? ElementOf(IOperation target)
    {
        IOperation bare = target.Bare();
        return bare.IsPointerElement() ? (bare.ChildOperations.First(), bare.ChildOperations.Last())
            : bare.IsIndirection() && bare.ChildOperations.First().Bare() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum ? (sum.LeftOperand, sum.RightOperand)
            : null;
    }

    /// <summary>Whether an element is the byte behind what a call has received: <c>buf[n]</c>, <c>*(buf + n)</c>, <c>buf[used]</c> after <c>used += n</c>.</summary>
    private static bool IsBehind(FunctionFacts function, IOperation array, IOperation index, IOperation start, ISymbol? offset, IOperation length, ISymbol count, IInvocationOperation call)
    {
        if (Memory.RootOf(function, array) is not { } root || Memory.RootOf(function, start) is not { } buffer || !root.IsSame(buffer)
            || Split(array).Offset is not null)
        {
            return false;
        }

        if (offset is null)
        {
            return ReceivedCount.IsVariable(index, count) && ReceivedCount.HoldsResult(function, index, call);
        }

        if (index.Bare() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } both)
        {
            return ReceivedCount.IsVariable(both.LeftOperand, offset) && ReceivedCount.IsVariable(both.RightOperand, count)
                && ReceivedCount.HoldsResult(function, both.RightOperand, call);
        }

        return ReceivedCount.IsVariable(index, offset) && !IsLimited(function, offset, length) && function.Operations.OfType<ICompoundAssignmentOperation>().Any(addition =>
            addition.OperatorKind is BinaryOperatorKind.Add && ReceivedCount.IsVariable(addition.Target, offset) && ReceivedCount.IsVariable(addition.Value, count)
            && ReceivedCount.HoldsResult(function, addition.Value, call)
            && function.DefinitionsAt(index.Bare()).Any(definition => definition.Syntax == addition.Syntax));
    }

    /// <summary>
    /// Whether a function compares what it has received so far with something else than the size that it receives up to: that there was room for a
    /// byte before says nothing about after.
    /// </summary>
    private static bool IsLimited(FunctionFacts function, ISymbol offset, IOperation length)
    {
        string? size = length.Bare() is IBinaryOperation { LeftOperand: { } all } ? all.Bare().Syntax.ToString() : null;
        return function.Operations.OfType<IBinaryOperation>().Any(comparison => Comparisons.IsComparison(comparison)
            && ((ReceivedCount.IsVariable(comparison.LeftOperand, offset) && !IsNothing(comparison.RightOperand))
                || (ReceivedCount.IsVariable(comparison.RightOperand, offset) && !IsNothing(comparison.LeftOperand))));

        bool IsNothing(IOperation other) => other.Constant() is 0 or 1 or -1 || other.Bare().Syntax.ToString() == size;
    }
}
