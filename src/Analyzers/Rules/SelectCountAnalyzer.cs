using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports select() with a descriptor as its first argument instead of the number behind the highest one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SelectCountAnalyzer : LocalAnalyzer
{
    private const int MaximumDepth = 8;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.SelectWrongNfds];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function) =>
        from call in function.Calls
        where call.Shape?.Select is { } waiting && waiting.Sets.Any(set => call.Argument(set)?.Constant() != 0)
            && call.Argument(waiting.Count) is { } count && (IsDescriptor(function, count) || (count.Constant() == 0 && !function.Project.Model.IsWinsock(call.Operation.TargetMethod)))
        select Create(DiagnosticDescriptors.SelectWrongNfds, call.Operation, call.Name);

    /// <summary>Whether all that a number can be are descriptors, and at least one of them goes into a set.</summary>
    private static bool IsDescriptor(FunctionFacts function, IOperation count)
    {
        List<(FunctionFacts Function, IOperation Value)> values = [];
        return CollectValues(function, count, [], values, 0) && values.Exists(value => IsInSet(value.Function, value.Value))
            && values.TrueForAll(value => value.Value.Constant() is null or <= 0);
    }

    private static bool IsInSet(FunctionFacts function, IOperation value) =>
        value.Constant() is null
        && (function.Calls.Any(call => call.Shape is { AddsToSet: >= 0 } && call.Argument(call.Shape.AddsToSet) is { } descriptor && IsSame(descriptor, value))
            || (Descriptors.KindsOf(function, value) & ~DescriptorKinds.Unknown) != 0);

    private static bool IsSame(IOperation one, IOperation other) => one.Bare().Syntax.IsEquivalentTo(other.Bare().Syntax, topLevel: false);

    /// <summary>Finds what a number can be; false when it is computed (one more than a descriptor, most often) or can't be told.</summary>
    private static bool CollectValues(
        FunctionFacts function, IOperation value, HashSet<SyntaxNode> seen, List<(FunctionFacts Function, IOperation Value)> values, int depth)
    {
        IOperation bare = value.Bare();
        if (depth > MaximumDepth)
        {
            return false;
        }

        if (!seen.Add(bare.Syntax))
        {
            return true;
        }

        if (bare.Constant() is not null)
        {
            values.Add((function, bare));
            return true;
        }

        switch (bare)
        {
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                return CollectValues(function, choice.WhenTrue, seen, values, depth + 1) && CollectValues(function, whenFalse, seen, values, depth + 1);
            case ISimpleAssignmentOperation assignment:
                return CollectValues(function, assignment.Value, seen, values, depth + 1);
            case ILocalReferenceOperation or IParameterReferenceOperation:
                values.Add((function, bare));
                return CollectDefinitions(function, bare, seen, values, depth);
            case IFieldReferenceOperation { Field.IsStatic: true } field:
                ImmutableArray<(FunctionFacts Function, IOperation Value)> stored = function.Project.ValuesOf(field.Field);
                return stored.Length > 0 && stored.All(other => CollectValues(other.Function, other.Value, seen, values, depth + 1));
            case IFieldReferenceOperation:
                values.Add((function, bare));
                return true;
            case IInvocationOperation { TargetMethod: { Name: "Max", ContainingType.Name: "Math" } } larger:
                return larger.Arguments.All(argument => CollectValues(function, argument.Value, seen, values, depth + 1));
            case IInvocationOperation invocation when function.Project.CallOf(invocation) is null:
                return function.Project.FunctionOf(invocation.TargetMethod) is { } callee && callee.Method is { ReturnsVoid: false }
                    && callee.Operations.OfType<IReturnOperation>().All(result =>
                        result.ReturnedValue is { } returned && CollectValues(callee, returned, seen, values, depth + 1));
            case IInvocationOperation:
                values.Add((function, bare));
                return true;
            default:
                if (bare.IsPointerElement())
                {
                    values.Add((function, bare));
                    return true;
                }

                return false;
        }
    }

    private static bool CollectDefinitions(
        FunctionFacts function, IOperation variable, HashSet<SyntaxNode> seen, List<(FunctionFacts Function, IOperation Value)> values, int depth)
    {
        ImmutableArray<Definition> definitions = function.DefinitionsAt(variable);
        bool isAdded = function.Calls.Any(call => call.Shape is { AddsToSet: >= 0 } && call.Argument(call.Shape.AddsToSet) is { } descriptor && IsSame(descriptor, variable));
        if (isAdded)
        {
            // What goes into the set is a descriptor, wherever it comes from.
            return true;
        }

        foreach (Definition definition in definitions)
        {
            switch (definition)
            {
                case { Kind: DefinitionKind.Value, Value: { } value }:
                    if (!CollectValues(function, value, seen, values, depth + 1))
                    {
                        return false;
                    }

                    break;
                case { Kind: DefinitionKind.Parameter, Variable: IParameterSymbol parameter }:
                    // A parameter may be any number: what callers pass decides.
                    ImmutableArray<(FunctionFacts Function, IOperation Value)> arguments = function.Project.ArgumentsFor(parameter);
                    if (arguments.IsEmpty || !arguments.All(argument => CollectValues(argument.Function, argument.Value, seen, values, depth + 1)))
                    {
                        return false;
                    }

                    break;
                case { Kind: DefinitionKind.Uninitialized }:
                    break;
                default:
                    return false;
            }
        }

        return !definitions.IsEmpty;
    }
}
