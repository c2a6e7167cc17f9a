using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports sockets that are bound to all addresses of the machine. Off by default: many services are meant for everybody.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BindAnyAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.BindAny];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape is not { Binds: true, Address: { } address } || call.Argument(address.Address) is not { } argument || argument.PointedAt() is null)
            {
                continue;
            }

            foreach (Definition definition in function.DefinitionsAt(argument.Bare()))
            {
                if (definition is { Kind: DefinitionKind.Field, Place.Field: { } field, Value: { } value, Syntax: { } syntax } && IsAny(function, field, value)
                    && function.OperationAt(syntax) is { } store)
                {
                    yield return Create(DiagnosticDescriptors.BindAny, store, call.Operation, ImmutableDictionary<string, string?>.Empty);
                }

                if (definition is { Kind: DefinitionKind.Value, Value: { } whole } && whole.Bare() is IObjectCreationOperation { Initializer: { } initializer })
                {
                    foreach (ISimpleAssignmentOperation member in initializer.Descendants().OfType<ISimpleAssignmentOperation>())
                    {
                        if (member.Target is IFieldReferenceOperation { Field: { } target } && IsAny(function, target, member.Value))
                        {
                            yield return Create(DiagnosticDescriptors.BindAny, member, call.Operation, ImmutableDictionary<string, string?>.Empty);
                        }
                    }
                }
            }
        }
    }

    private static bool IsAny(FunctionFacts function, IFieldSymbol field, IOperation value)
    {
        if (value.Bare() is IFieldReferenceOperation { Field.Name: AddressTypes.AnyInternet6 } or IPropertyReferenceOperation { Property.Name: AddressTypes.AnyInternet6 })
        {
            return true;
        }

        if (NetworkFields.Find(field) is not { IsPort: false })
        {
            return false;
        }

        IOperation number = value.Bare() is IInvocationOperation invocation && function.Project.CallOf(invocation) is { Shape.Swap: not null } swap
            ? swap.Argument(0)!
            : value;
        return number.Constant() == 0;
    }
}
