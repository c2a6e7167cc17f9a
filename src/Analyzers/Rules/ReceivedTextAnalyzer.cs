using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports string functions on memory that a receive may fill to its end, when nothing in the function, or in one that gets the memory,
/// writes a zero there.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReceivedTextAnalyzer : LocalAnalyzer
{
    private const int MaximumDepth = 3;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.RecvNotTerminated];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape is { Receives: >= 0, Buffers.IsEmpty: false } shape
                && call.Argument(shape.Buffers[0].Buffer) is { } buffer && call.Argument(shape.Buffers[0].Length) is { } length
                && HowMuch(function, buffer, length) is var (room, bytes) && (bytes >= room || IsIndeterminate(function, buffer))
                && (ReceivedCount.VariableOf(call.Operation) is not { } count || !ReceivedCount.IsMeasured(function, count))
                && Memory.RootOf(function, buffer) is { } place && FirstText(function, place, call.Operation) is { } text
                && !IsTerminated(function, place, PlacesThatCount(call.Operation, text, fills: bytes >= room), 0))
            {
                yield return Create(DiagnosticDescriptors.RecvNotTerminated, text, text.TargetMethod.Name, call.Name);
            }
        }
    }

    /// <summary>The size of the memory that a receive gets and up to how many bytes of it are full then, or null.</summary>
    private static (long Room, long Bytes)? HowMuch(FunctionFacts function, IOperation buffer, IOperation length)
    {
        if (Memory.CapacityOf(function, buffer) is { } capacity)
        {
            return Sizes.Of(function, length) is { } size ? (capacity, size.Bytes) : null;
        }

        // Behind what has come before, up to the end: recv(s, b + used, sizeof b - used, 0), where nothing asks later whether it is full.
        return buffer.Bare() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: { } start, RightOperand: { } offset }
            && length.Bare() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: { } whole, RightOperand: { } taken }
            && Place.Of(offset.Bare()) is { } used && Place.Of(taken.Bare()) is { } less && used.IsSame(less)
            && Memory.CapacityOf(function, start) is { } room && Sizes.Of(function, whole) is { } bytes && !IsCompared(function, used)
            ? (room, bytes.Bytes)
            : null;
    }

    private static bool IsCompared(FunctionFacts function, Place count) => function.Operations.OfType<IBinaryOperation>().Any(comparison => Comparisons.IsComparison(comparison)
        && (IsAt(comparison.LeftOperand, count) || IsAt(comparison.RightOperand, count)));

    private static bool IsAt(IOperation operation, Place place) => operation.DescendantsAndSelf().Any(part => Place.Of(part) is { } there && there.IsSame(place));

    /// <summary>
    /// Where a zero helps: before the text is read or by the function that reads it, in a loop also behind it, for the next round; when the receive may fill all of the memory, not before it.
    /// </summary>
    private static TextSpan PlacesThatCount(IInvocationOperation receive, IInvocationOperation text, bool fills) => TextSpan.FromBounds(
        fills ? receive.Syntax.SpanStart + 1 : 0,
        !fills && receive.EnclosingLoop() is not null ? int.MaxValue : text.Syntax.SpanStart + 1);

    /// <summary>Whether a buffer is an array of a C function without an initial value, which has a zero nowhere.</summary>
    private static bool IsIndeterminate(FunctionFacts function, IOperation buffer) =>
        function.ValueOf(buffer.Bare()) is { } allocation && TranslatedCode.IsIndeterminateArray(allocation.Syntax)
        && Memory.RootOf(function, buffer) is { } place && !function.Calls.Any(call => call.Shape is { Fill: { } fill } && LeadsTo(function, call.Argument(fill.Target), place));

    /// <summary>The first call behind a receive, or around it in the same loop, that reads the memory as a text; or null.</summary>
    private static IInvocationOperation? FirstText(FunctionFacts function, Place place, IInvocationOperation receive) =>
        function.Invocations.FirstOrDefault(call =>
            call.Syntax.SpanStart > receive.Syntax.SpanStart && IsReachedFrom(receive, call) && ReadsText(function, call, place, 0));

    /// <summary>Whether a call stands in no branch that another receive into the same memory can be in alone.</summary>
    private static bool IsReachedFrom(IOperation receive, IOperation call)
    {
        for (IOperation? part = receive; part?.Parent is { } parent; part = parent)
        {
            // The other branch of the same decision.
            if (parent is IConditionalOperation choice && part == choice.WhenTrue && choice.WhenFalse is { } other && other.Syntax.Span.Contains(call.Syntax.Span))
            {
                return false;
            }

            if (parent is ISwitchCaseOperation && !parent.Syntax.Span.Contains(call.Syntax.Span) && parent.Parent is { } whole && whole.Syntax.Span.Contains(call.Syntax.Span))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ReadsText(FunctionFacts function, IInvocationOperation invocation, Place place, int depth)
    {
        if (function.Project.CallOf(invocation) is { } call)
        {
            return call.Shape is { } shape && Texts(call, shape).Any(text => text.Bare().Type?.SpecialType is not SpecialType.System_String && LeadsTo(function, text, place));
        }

        return depth < MaximumDepth && invocation.Arguments.Any(argument => argument.Parameter is { Type: IPointerTypeSymbol } parameter && LeadsTo(function, argument.Value, place)
            && function.Project.FunctionOf(invocation.TargetMethod) is { Method: { } method } callee
            && new Place(method.Parameters[parameter.Ordinal], false, []) is var passed
            && callee.Operations.OfType<IInvocationOperation>().Any(inner => ReadsText(callee, inner, passed, depth + 1)));
    }

    /// <summary>The arguments of a call that it reads up to their terminator.</summary>
    private static IEnumerable<IOperation> Texts(LibraryCall call, CallShape shape)
    {
        foreach (int index in shape.Texts)
        {
            if (call.Argument(index) is { } text)
            {
                yield return text;
            }
        }

        if (shape.Format is { Scans: false } format && call.Argument(format.Format) is { } written)
        {
            yield return written;
            foreach (FormatConversion conversion in written.Text() is { } text ? Formats.Parse(text) : [])
            {
                if (conversion is { Kind: 's', Precision: null } && call.Argument(format.Format + 1 + conversion.Index) is { } argument)
                {
                    yield return argument;
                }
            }
        }
    }

    /// <summary>
    /// Whether a function, or one that gets the memory, writes a zero there, fills it with something else or ends a copy in it, somewhere in
    /// <paramref name="between"/>, or anywhere.
    /// </summary>
    private static bool IsTerminated(FunctionFacts function, Place place, TextSpan? between, int depth)
    {
        foreach (IOperation operation in function.Operations.Where(operation => between?.Contains(operation.Syntax.SpanStart) != false))
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation store when ElementOf(store.Target) is { } array && LeadsTo(function, array, place)
                    && (store.Value.Constant() is null or 0):
                    return true;
                case IInvocationOperation invocation when function.Project.CallOf(invocation) is { } call:
                    if (call.Shape is { Store: { } stored } && LeadsTo(function, call.Argument(stored.Target), place))
                    {
                        return true;
                    }

                    if (call.Shape is { Copy: { } copy } && LeadsTo(function, call.Argument(copy.Target), place))
                    {
                        return true;
                    }

                    break;
                case IInvocationOperation invocation when depth < MaximumDepth:
                    if (invocation.Arguments.Any(argument => argument.Parameter is { Type: IPointerTypeSymbol } parameter && LeadsTo(function, argument.Value, place)
                        && (function.Project.FunctionOf(invocation.TargetMethod) is not { Method: { } method } callee
                            || IsTerminated(callee, new Place(method.Parameters[parameter.Ordinal], false, []), between: null, depth + 1))))
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }

    private static IOperation? ElementOf(IOperation target)
    {
        IOperation bare = target.Bare();
        return bare.IsPointerElement() || bare.IsIndirection() ? bare.ChildOperations.First() : null;
    }

    private static bool LeadsTo(FunctionFacts function, IOperation? pointer, Place place) =>
        pointer is not null && Memory.RootOf(function, pointer) is { } root && root.IsSame(place);
}
