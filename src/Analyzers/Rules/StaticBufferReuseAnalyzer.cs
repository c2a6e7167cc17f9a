using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports a result that lies in the library's own memory and is used after another call has overwritten it: two such calls among the
/// arguments of one call, or a pointer that is kept over the next call.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaticBufferReuseAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.StaticBufferReuse];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        LibraryCall[] calls = [.. function.Calls.Where(call => call.Shape?.StaticBuffer is not null)];
        HashSet<SyntaxNode> reported = [];
        foreach (LibraryCall call in calls)
        {
            if (StoredInTable(function, call) is { } store && reported.Add(call.Operation.Syntax))
            {
                yield return Create(DiagnosticDescriptors.StaticBufferReuse, store, call.Name);
            }
        }

        if (calls.Length < 2)
        {
            yield break;
        }

        foreach (IOperation operation in function.Operations)
        {
            if (operation is IInvocationOperation invocation && OverwrittenArgument(function, calls, invocation) is { } pair && reported.Add(pair.Call.Syntax))
            {
                yield return Report(invocation, pair);
            }
            else if (operation is ILocalReferenceOperation reference && IsRead(reference)
                && KeptOver(function, calls, reference) is { } kept && reported.Add(kept.Call.Syntax))
            {
                yield return Report(reference, kept);
            }
        }
    }

    private static Diagnostic Report(IOperation use, (IOperation Call, LibraryCall Later) pair) => Create(
        DiagnosticDescriptors.StaticBufferReuse, use, pair.Later.Operation, ImmutableDictionary<string, string?>.Empty, pair.Later.Name);

    /// <summary>
    /// Where a text is stored for each of several entries, which all point to the same memory then: an element of an array, a field of
    /// what a pointer leads to.
    /// </summary>
    private static IOperation? StoredInTable(FunctionFacts function, LibraryCall call)
    {
        IOperation? parent = call.Operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return call.Operation.Type is IPointerTypeSymbol { PointedAtType.SpecialType: SpecialType.System_SByte } && parent is ISimpleAssignmentOperation assignment
            && IsEntry(assignment.Target.Bare()) && !IsReplaced(function, assignment)
            ? assignment
            : null;
    }

    private static bool IsEntry(IOperation target) =>
        target.IsPointerElement() || target is IArrayElementReferenceOperation
        || (target is IFieldReferenceOperation { Instance: { } instance } && (instance.IsIndirection() || IsEntry(instance.Bare())));

    /// <summary>Whether the same place gets another value in the same function: the pointer is for a moment only.</summary>
    private static bool IsReplaced(FunctionFacts function, ISimpleAssignmentOperation store) =>
        function.Operations.Any(operation => operation is ISimpleAssignmentOperation other && other != store
            && other.Target.Syntax.IsEquivalentTo(store.Target.Syntax, topLevel: false));

    /// <summary>Two arguments of one call that lie in the same memory.</summary>
    private static (IOperation Call, LibraryCall Later)? OverwrittenArgument(FunctionFacts function, LibraryCall[] calls, IInvocationOperation invocation)
    {
        List<LibraryCall> seen = [];
        foreach (IOperation argument in invocation.PlainArguments())
        {
            if (Source(function, calls, argument) is not { } source)
            {
                continue;
            }

            if (seen.FirstOrDefault(other => other.Shape!.StaticBuffer == source.Shape!.StaticBuffer && other.Operation != source.Operation) is { } other)
            {
                return (other.Operation, source);
            }

            seen.Add(source);
        }

        return null;
    }

    /// <summary>A call that the value of a variable comes from, when another call certainly comes between the two.</summary>
    private static (IOperation Call, LibraryCall Later)? KeptOver(FunctionFacts function, LibraryCall[] calls, ILocalReferenceOperation reference)
    {
        if (Source(function, calls, reference) is not { } source)
        {
            return null;
        }

        int from = source.Operation.Syntax.Span.End;
        int to = reference.Syntax.SpanStart;
        foreach (LibraryCall later in calls)
        {
            int position = later.Operation.Syntax.SpanStart;
            if (later.Shape!.StaticBuffer == source.Shape!.StaticBuffer && from <= position && position < to
                && Surroundings.AlwaysRunsWith(later.Operation, reference) && Surroundings.AlwaysRunsWith(source.Operation, later.Operation))
            {
                return (source.Operation, later);
            }
        }

        return null;
    }

    private static LibraryCall? Source(FunctionFacts function, LibraryCall[] calls, IOperation operation) =>
        function.ValueOf(operation) is IInvocationOperation value ? calls.FirstOrDefault(call => call.Operation == value) : null;

    /// <summary>Whether a reference looks at what the variable points to, not only at whether it is null.</summary>
    private static bool IsRead(ILocalReferenceOperation reference)
    {
        IOperation? parent = reference.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IArgumentOperation or IReturnOperation or ICollectionExpressionOperation => true,
            ISimpleAssignmentOperation or IBinaryOperation => false,
            _ => parent?.IsIndirection() == true || parent?.IsPointerElement() == true,
        };
    }
}
