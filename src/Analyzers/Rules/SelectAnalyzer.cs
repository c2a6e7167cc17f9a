using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports sets and timeouts that go into select() as the round before has left them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SelectAnalyzer : LocalAnalyzer
{
    private const int MaximumDepth = 3;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [DiagnosticDescriptors.SelectFdsetNotReset, DiagnosticDescriptors.SelectTimeoutNotReset];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape?.Select is not { } select)
            {
                continue;
            }

            foreach (int index in select.Sets)
            {
                if ((Leftover(function, call, index) ?? LeftInFile(function, call, index)) is { } set)
                {
                    yield return Create(DiagnosticDescriptors.SelectFdsetNotReset, call.Operation, set.Name, call.Name);
                    break;
                }
            }

            // Winsock leaves the timeout as it was.
            if (!function.Project.Model.IsWinsock(call.Operation.TargetMethod) && Leftover(function, call, select.Timeout) is { } timeout && !IsSetInLoop(function, call.Operation, timeout) && !IsZero(function, call.Argument(select.Timeout)!))
            {
                yield return Create(DiagnosticDescriptors.SelectTimeoutNotReset, call.Operation, timeout.Name, call.Name);
            }
        }
    }

    /// <summary>The variable that an argument points to when it may hold what the same call wrote there before, or null.</summary>
    private static ISymbol? Leftover(FunctionFacts function, LibraryCall call, int index)
    {
        if (call.Argument(index) is not { } argument || argument.PointedAt() is not { } target || Place.Of(target) is not { IsVariable: true } place)
        {
            return null;
        }

        ImmutableArray<Definition> definitions = function.DefinitionsAt(argument.Bare());
        return definitions.Any(definition => definition.Kind is DefinitionKind.Result && definition.Syntax == call.Operation.Syntax)
            && !definitions.Any(definition => definition.Kind is DefinitionKind.Unknown)
            ? place.Root
            : null;
    }

    /// <summary>The variable of the file that an argument is when nothing in the loop around the call fills it anew, or null.</summary>
    private static ISymbol? LeftInFile(FunctionFacts function, LibraryCall call, int index) =>
        call.Argument(index) is { } argument && SetIn(function, argument) is { } set && call.Operation.EnclosingLoop() is { } loop
        && !function.Operations.Any(operation => loop.Syntax.Span.Contains(operation.Syntax.Span)
            && operation.Syntax != call.Operation.Syntax && Fills(function, operation, set, call.Operation.Syntax.SpanStart, 0))
            ? set
            : null;

    private static IFieldSymbol? SetIn(FunctionFacts function, IOperation pointer) =>
        Memory.RootOf(function, pointer) is { Fields.IsEmpty: true, Root: IFieldSymbol { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: false } set } ? set : null;

    /// <summary>Whether an operation gives a set new members; one that is added counts where it is on the way to the call.</summary>
    private static bool Fills(FunctionFacts function, IOperation operation, IFieldSymbol set, int before, int depth)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment:
                return SymbolEqualityComparer.Default.Equals(Place.Of(assignment.Target)?.Root, set);
            case IInvocationOperation invocation:
                bool isPassed = invocation.PlainArguments().Any(argument => SymbolEqualityComparer.Default.Equals(SetIn(function, argument), set));
                if (function.Project.CallOf(invocation) is { Shape: { } shape })
                {
                    return isPassed && (!shape.KeepsSet || (shape.AddsToSet >= 0 && operation.Syntax.SpanStart < before));
                }

                return isPassed || (function.Project.FunctionOf(invocation.TargetMethod) is { } callee
                    && (depth >= MaximumDepth || callee.Operations.Any(inner => Fills(callee, inner, set, int.MaxValue, depth + 1))));
            default:
                return false;
        }
    }

    /// <summary>Whether a loop around the call sets a field of a variable.</summary>
    private static bool IsSetInLoop(FunctionFacts function, IOperation call, ISymbol variable)
    {
        for (IOperation? loop = call.EnclosingLoop(); loop is not null; loop = loop.EnclosingLoop())
        {
            if (function.Operations.OfType<IAssignmentOperation>().Any(assignment => loop.Syntax.Span.Contains(assignment.Syntax.Span)
                && Place.Of(assignment.Target) is { ThroughPointer: false, Fields.IsEmpty: false } place && SymbolEqualityComparer.Default.Equals(place.Root, variable)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a timeout is zero from the start: then there is nothing to count down.</summary>
    private static bool IsZero(FunctionFacts function, IOperation timeout) =>
        function.DefinitionsAt(timeout.Bare()).All(definition => definition.Kind switch
        {
            DefinitionKind.Value => definition.Value is { } value && IsZeroValue(value.Bare()),
            DefinitionKind.Field => definition.Value?.Constant() == 0,
            DefinitionKind.Call => false,
            _ => true,
        });

    private static bool IsZeroValue(IOperation value) => value switch
    {
        IDefaultValueOperation => true,
        IObjectCreationOperation { Arguments.IsEmpty: true } creation => creation.Initializer is not { } initializer
            || initializer.Initializers.OfType<ISimpleAssignmentOperation>().All(field => field.Value.Constant() == 0),
        _ => false,
    };
}
