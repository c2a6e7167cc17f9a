using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports lengths from the network that reach a copy, a receive or a send with memory of a known size, directly or through a function of the
/// program that takes both, and that nothing compares with a limit.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NetworkLengthAnalyzer : LocalAnalyzer
{
    // What 16 bits can ask for does no harm.
    private const long LargestAllocation = ushort.MaxValue + 64;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.NetLengthUnvalidated];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function) =>
        FindTransfers(function).Concat(FindAllocations(function)).Concat(FindElements(function)).Concat(FindIndexes(function));

    private static IEnumerable<Diagnostic> FindTransfers(FunctionFacts function)
    {
        foreach (IInvocationOperation invocation in function.Invocations)
        {
            foreach ((IOperation buffer, IOperation length) in Transfers(function, invocation))
            {
                if (RoomAt(function, buffer) is { } room && UntrustedNumbers.Largest(function, length) > room)
                {
                    yield return Create(DiagnosticDescriptors.NetLengthUnvalidated, invocation, length.Syntax.ToString(), invocation.TargetMethod.Name);
                    break;
                }
            }
        }
    }

    /// <summary>Allocations of as much memory as the peer asks for.</summary>
    private static IEnumerable<Diagnostic> FindAllocations(FunctionFacts function) =>
        from call in function.Calls
        where call.Shape is { AllocatesRaw: true } && call.Argument(0) is { } size && UntrustedNumbers.Largest(function, size) > LargestAllocation
        select Create(DiagnosticDescriptors.NetLengthUnvalidated, call.Operation, call.Argument(0)!.Syntax.ToString(), call.Name);

    /// <summary>Elements that a loop goes through as often as the peer says, in an array that has fewer of them.</summary>
    private static IEnumerable<Diagnostic> FindElements(FunctionFacts function)
    {
        foreach (IForLoopOperation loop in function.Operations.OfType<IForLoopOperation>())
        {
            if (loop.Condition?.Bare() is not IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } condition
                || condition.LeftOperand.Variable() is not { } counter || UntrustedNumbers.Largest(function, condition.RightOperand) is not { } rounds)
            {
                continue;
            }

            IOperation? beyond = loop.Body.Descendants().FirstOrDefault(operation => operation.IsPointerElement()
                && operation.ChildOperations.Last().DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(part.Variable(), counter))
                && operation.Type is { } type && Sizes.OfType(type) is { } size && CapacityAt(function, operation.ChildOperations.First()) / size < rounds);
            if (beyond is not null)
            {
                yield return Create(DiagnosticDescriptors.NetLengthUnvalidated, beyond, condition.RightOperand.Syntax.ToString(), "the loop");
            }
        }
    }

    /// <summary>Elements that the peer chooses, in an array that has fewer of them than the peer has numbers.</summary>
    /// <remarks>Where a length of a transfer is the index of the byte behind it, the transfer is the mistake.</remarks>
    private static IEnumerable<Diagnostic> FindIndexes(FunctionFacts function) =>
        from element in function.Operations
        where element.IsPointerElement() && element.Type is not null
        let index = element.ChildOperations.Last()
        where index.Constant() is null && Sizes.OfType(element.Type!) is { } size && CapacityAt(function, element.ChildOperations.First()) is { } room
            && UntrustedNumbers.Largest(function, index) is { } largest && largest >= room / size
        where !function.Invocations.Any(call => call.Syntax.SpanStart < element.Syntax.SpanStart
            && Transfers(function, call).Any(transfer => transfer.Length.Bare().Syntax.ToString() == index.Bare().Syntax.ToString()))
        select Create(DiagnosticDescriptors.NetLengthUnvalidated, element, index.Syntax.ToString(), "the element");

    /// <summary>The size of the memory that a pointer leads into, also where callers pass it.</summary>
    private static long? CapacityAt(FunctionFacts function, IOperation pointer) =>
        pointer.Bare() is IParameterReferenceOperation parameter && function.IsAsPassed(parameter)
            ? function.Project.ArgumentsFor(parameter.Parameter).Select(argument => Memory.CapacityOf(argument.Function, argument.Value)).Max()
            : Memory.CapacityOf(function, pointer);

    /// <summary>The buffers that a call gets with their lengths, by the model or because the function passes both on.</summary>
    private static IEnumerable<(IOperation Buffer, IOperation Length)> Transfers(FunctionFacts function, IInvocationOperation invocation)
    {
        if (function.Project.CallOf(invocation) is { } call)
        {
            foreach (BufferArguments pair in call.Shape?.Buffers ?? [])
            {
                if (call.Argument(pair.Buffer) is { } buffer && call.Argument(pair.Length) is { } length)
                {
                    yield return (buffer, length);
                }
            }
        }
        else if (function.Project.FunctionOf(invocation.TargetMethod) is { } callee)
        {
            foreach (LibraryCall inner in callee.Calls)
            {
                foreach (BufferArguments pair in inner.Shape?.Buffers ?? [])
                {
                    if (Whole(inner.Argument(pair.Length)) is IParameterReferenceOperation size && PassedParameter(callee, inner.Argument(pair.Buffer)) is { } start
                        && ArgumentFor(invocation, start) is { } buffer && ArgumentFor(invocation, size.Parameter) is { } length)
                    {
                        yield return (buffer, length);
                    }
                }
            }
        }
    }

    /// <summary>A length without what is there already: <c>count - have</c>.</summary>
    private static IOperation? Whole(IOperation? length) =>
        length?.Bare() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } rest ? rest.LeftOperand.Bare() : length?.Bare();

    private static IParameterSymbol? PassedParameter(FunctionFacts callee, IOperation? pointer) =>
        pointer is not null && Memory.RootOf(callee, pointer) is { IsVariable: true, Root: IParameterSymbol parameter } ? parameter : null;

    private static IOperation? ArgumentFor(IInvocationOperation invocation, IParameterSymbol parameter) =>
        invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value;

    /// <summary>The size of the memory that a pointer leads into, also behind its beginning.</summary>
    private static long? RoomAt(FunctionFacts function, IOperation buffer)
    {
        IOperation bare = buffer.Bare();
        while (bare is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum && sum.LeftOperand.Type is IPointerTypeSymbol)
        {
            bare = sum.LeftOperand.Bare();
        }

        return CapacityAt(function, bare);
    }
}
