using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports hints for getaddrinfo() of which some field was never set.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HintsAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.HintsUninit];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape is not { Hints: >= 0 } || call.Argument(call.Shape.Hints) is not { } hints)
            {
                continue;
            }

            if (hints.Bare() is IAddressOfOperation address && Place.Of(address.Reference) is { IsVariable: true } place)
            {
                ImmutableArray<Definition> definitions = function.DefinitionsAt(address);
                if (definitions.Any(definition => definition.Kind is DefinitionKind.Uninitialized)
                    && definitions.All(definition => definition.Kind is not DefinitionKind.Unknown)
                    && !AddressTypes.HintFields.All(field => definitions.Any(definition => definition.Place?.Fields[0].Name == field)))
                {
                    yield return Create(DiagnosticDescriptors.HintsUninit, call.Operation, place.Root.Name, call.Name);
                }
            }
            else if (hints.Variable() is { } pointer && IsRaw(function, hints) && !IsFilled(function, pointer, call.Operation))
            {
                yield return Create(DiagnosticDescriptors.HintsUninit, call.Operation, pointer.Name, call.Name);
            }
        }
    }

    /// <summary>Whether a pointer leads to memory as malloc() gives it.</summary>
    private static bool IsRaw(FunctionFacts function, IOperation pointer) =>
        function.ValueOf(pointer) is IInvocationOperation invocation && function.Project.CallOf(invocation) is { Shape.AllocatesRaw: true };

    /// <summary>Whether something else than assignments to fields may have written to the memory before: a call that gets the pointer, a copy of a whole structure.</summary>
    private static bool IsFilled(FunctionFacts function, ISymbol pointer, IOperation use)
    {
        foreach (IOperation operation in function.Operations.Where(operation => operation.Syntax.SpanStart < use.Syntax.SpanStart))
        {
            if (operation is IInvocationOperation invocation
                && (function.Project.CallOf(invocation) is not { } call || call.Shape is null or { Hints: < 0 })
                && invocation.PlainArguments().Any(argument => SymbolEqualityComparer.Default.Equals(argument.Variable(), pointer)))
            {
                return true;
            }

            if (operation is ISimpleAssignmentOperation assignment && assignment.Target.IsIndirection()
                && SymbolEqualityComparer.Default.Equals(assignment.Target.ChildOperations.First().Variable(), pointer))
            {
                return true;
            }
        }

        return false;
    }
}
