using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports accepted descriptors that go into a set although nothing has compared them with the set's size. A program that keeps its
/// connections in a table has a limit of its own.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SelectCapacityAnalyzer : LocalAnalyzer
{
    // A comparison with less than that is one with a descriptor or an error.
    private const long SmallestLimit = 16;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.FdsetOverflow];

    private static IEnumerable<Diagnostic> FindInMacros(FunctionFacts function) =>
        from call in function.Calls
        where call.Shape is { AddsToSet: >= 0 } && call.Operation.TargetMethod.ReturnsVoid && !function.Project.KnowsSetSize(function) && !IsOnlyOne(function, call.Operation)
        let descriptor = call.Argument(call.Shape!.AddsToSet)?.Bare()
        let variable = descriptor?.Variable()
        where descriptor is not null && variable is not null && IsAccepted(function, descriptor) && !IsLimited(function, variable) && !IsKeptInTable(function, variable)
        select Create(DiagnosticDescriptors.FdsetOverflow, call.Operation, variable.Name);

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function) =>
        FindInMacros(function).Concat(
            from store in function.Operations.OfType<ISimpleAssignmentOperation>()
            where IsCollected(function, store)
            select Create(DiagnosticDescriptors.FdsetOverflow, store, "the number of sockets"));

    /// <summary>
    /// Whether a store puts one socket after the other into Winsock's set, which is an array with a count, and nothing compares the count with
    /// anything: <c>foreach (… s in sockets) set.Items[set.Count++] = s;</c>.
    /// </summary>
    private static bool IsCollected(FunctionFacts function, ISimpleAssignmentOperation store) =>
        store.Target.Bare() is var target && (target.IsPointerElement() || target is IArrayElementReferenceOperation)
        && target.ChildOperations.First().Bare() is IFieldReferenceOperation { Field: { ContainingType: { TypeKind: TypeKind.Struct } type }, Instance: { } set }
        && Model.NetworkFields.Plain(type.Name) is "fdset"
        && target.ChildOperations.Last().Bare() is IIncrementOrDecrementOperation { Target: IFieldReferenceOperation { Field: { } count } }
        && SymbolEqualityComparer.Default.Equals(count.ContainingType, type)
        && store.EnclosingLoop() is { } loop && Place.Of(set) is { } place && !IsBegunIn(loop, place) && loop is not IForLoopOperation
        && !function.Operations.OfType<IBinaryOperation>().Any(comparison => Comparisons.IsComparison(comparison) && (IsCount(comparison.LeftOperand, count) || IsCount(comparison.RightOperand, count))
            && comparison.RightOperand.Constant() != 0);

    private static bool IsCount(IOperation operand, IFieldSymbol count) => operand.Bare() is IFieldReferenceOperation field && SymbolEqualityComparer.Default.Equals(field.Field, count);

    /// <summary>Whether each round of a loop begins with an empty set.</summary>
    private static bool IsBegunIn(IOperation loop, Place set) =>
        set.Root.DeclaringSyntaxReferences.Any(declaration => loop.Syntax.Span.Contains(declaration.Span))
        || loop.Descendants().OfType<ISimpleAssignmentOperation>().Any(store => Place.Of(store.Target) is { } target
            && (target.IsSame(set) || (SymbolEqualityComparer.Default.Equals(target.Root, set.Root) && store.Value.Constant() == 0)));

    private static bool IsAccepted(FunctionFacts function, IOperation descriptor)
    {
        foreach (Definition definition in function.DefinitionsAt(descriptor))
        {
            if (definition is { Kind: DefinitionKind.Value, Value: { } value }
                && value.Bare() is IInvocationOperation call && function.Project.Model.Find(call.TargetMethod) is { AcceptsPeer: true })
            {
                return true;
            }

            if (definition is { Kind: DefinitionKind.Parameter, Variable: IParameterSymbol parameter }
                && function.Project.ArgumentsFor(parameter).Any(argument => argument.Value.Bare() is ILocalReferenceOperation local
                    && argument.Function.DefinitionsAt(local).Any(passed => passed.Value?.Bare() is IInvocationOperation accepted
                        && function.Project.Model.Find(accepted.TargetMethod) is { AcceptsPeer: true })
                    && !IsLimited(argument.Function, local.Local) && !IsKeptInTable(argument.Function, local.Local)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLimited(FunctionFacts function, ISymbol variable) =>
        function.Operations.OfType<IBinaryOperation>().Any(comparison => Comparisons.IsComparison(comparison)
            && ((ReceivedCount.IsVariable(comparison.LeftOperand, variable) && comparison.RightOperand.Constant() >= SmallestLimit)
                || (ReceivedCount.IsVariable(comparison.RightOperand, variable) && comparison.LeftOperand.Constant() >= SmallestLimit)));

    /// <summary>Whether the descriptor is stored in an array, or handed to a function that may do that.</summary>
    private static bool IsKeptInTable(FunctionFacts function, ISymbol variable) =>
        function.Operations.OfType<ISimpleAssignmentOperation>().Any(store => ReceivedCount.IsVariable(store.Value, variable)
            && store.Target.DescendantsAndSelf().Any(part => part.IsPointerElement() || part is IArrayElementReferenceOperation));

    /// <summary>Whether the set is built for a descriptor or two: nothing in a loop collects them.</summary>
    private static bool IsOnlyOne(FunctionFacts function, IOperation call) =>
        call.EnclosingLoop() is null && function.Method is { } method && method.Name == Model.SocketApi.EntryPoint;
}
