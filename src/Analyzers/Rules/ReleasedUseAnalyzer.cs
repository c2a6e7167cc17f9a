using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports what is used, or given back once more, after it was given back: descriptors and lists from getaddrinfo(), with the elements
/// of such lists. Where the value was given back is an additional location.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReleasedUseAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        DiagnosticDescriptors.AddrinfoDoubleFree,
        DiagnosticDescriptors.AddrinfoUseAfterFree,
        DiagnosticDescriptors.FdDoubleClose,
        DiagnosticDescriptors.FdUseAfterClose,
    ];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        public override void Used(World world, Value value, UseKinds kind, IOperation place)
        {
            if (Find(world, value) is not { } fact)
            {
                return;
            }

            bool isOfList = fact.PartOf is not null || fact.Kind is ResourceKind.AddressList || IsPointer(place);
            if (kind is UseKinds.Descriptor && !isOfList)
            {
                Report(DiagnosticDescriptors.FdUseAfterClose, place, fact);
            }
            else if (kind is UseKinds.Dereference || (kind is UseKinds.Argument && isOfList))
            {
                Report(DiagnosticDescriptors.AddrinfoUseAfterFree, place, fact);
            }
        }

        public override void Releasing(World world, SymbolId id, Fact fact, IOperation place)
        {
            if (Find(world, new SymbolValue(id)) is not null && fact.ReleasedAt is not null)
            {
                bool isList = fact.Kind is ResourceKind.AddressList || ReleasesList(place);
                Report(isList ? DiagnosticDescriptors.AddrinfoDoubleFree : DiagnosticDescriptors.FdDoubleClose, place, fact);
            }
        }

        /// <summary>What is known about a value that was given back on this path, or null. A failure's value is nothing that could be.</summary>
        private static Fact? Find(World world, Value value) =>
            value is SymbolValue { Id: { } id }
            && world.FactOf(id) is { Resource: ResourceState.Released, ReleasedAt: not null } fact
            && (fact.Values & ValueSet.Positive) != 0
                ? fact
                : null;

        private static bool IsPointer(IOperation place)
        {
            IOperation operation = place;
            while (operation is Microsoft.CodeAnalysis.Operations.IConversionOperation conversion)
            {
                operation = conversion.Operand;
            }

            return operation.Type is IPointerTypeSymbol;
        }

        private bool ReleasesList(IOperation place) =>
            place is Microsoft.CodeAnalysis.Operations.IInvocationOperation call
            && context.Model.Find(call.TargetMethod) is { ReleasesKind: ResourceKind.AddressList };

        private void Report(DiagnosticDescriptor rule, IOperation place, Fact fact) =>
            context.Log.Report(new(rule, place) { Steps = [fact.ReleasedAt!] });
    }
}
