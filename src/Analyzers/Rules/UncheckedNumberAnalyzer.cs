using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports numbers that atoi() makes of a text and that nothing ever compares with a limit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncheckedNumberAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.AtoiPort];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function) =>
        from call in function.Calls
        where (call.Shape is { ParsesWithoutCheck: true } && IsUnchecked(function, call.Operation)) || (call.Shape is { ParsesWithoutRange: true } && IsUncheckedPort(function, call))
        select Create(DiagnosticDescriptors.AtoiPort, call.Operation, call.Name);

    /// <summary>Whether a number that .NET makes of a text is cut down to a port and never compared with anything.</summary>
    private static bool IsUncheckedPort(FunctionFacts function, LibraryCall call)
    {
        IOperation? result = call.Arguments.FirstOrDefault(argument => argument.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Out });
        return result is null
            ? IsUnchecked(function, call.Operation) && IsCut(function, call.Operation, 0)
            : result.Bare() is ILocalReferenceOperation { Local: { } number } && !Comparisons.IsLimited(function, number) && IsCut(function, number, 0);
    }

    /// <summary>Whether a variable's value loses what is above 16 bits, there or in a function that gets it.</summary>
    private static bool IsCut(FunctionFacts function, ISymbol variable, int depth) =>
        function.Operations.Any(operation => operation is ILocalReferenceOperation or IParameterReferenceOperation
            && SymbolEqualityComparer.Default.Equals(operation.Variable(), variable) && IsCut(function, operation, depth));

    private static bool IsCut(FunctionFacts function, IOperation number, int depth)
    {
        IOperation part = number;
        while (part.Parent is IConversionOperation or IParenthesizedOperation || (part.Parent is IConditionalOperation choice && choice.Condition != part))
        {
            part = part.Parent;
            if (part is IConversionOperation { IsChecked: false, Type.SpecialType: SpecialType.System_UInt16 or SpecialType.System_Int16 })
            {
                return true;
            }
        }

        return part.Parent switch
        {
            _ when depth > 3 => false,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => IsCut(function, declarator.Symbol, depth + 1),
            ISimpleAssignmentOperation assignment when assignment.Target != part && assignment.Target.Variable() is { } variable => IsCut(function, variable, depth + 1),
            IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation invocation } =>
                function.Project.FunctionOf(invocation.TargetMethod) is { Method: { } method } callee && IsCut(callee, method.Parameters[parameter.Ordinal], depth + 1),
            _ => false,
        };
    }

    private static bool IsUnchecked(FunctionFacts function, IOperation number)
    {
        IOperation? parent = number.Parent;
        IOperation part = number;
        while (parent is IConversionOperation or IParenthesizedOperation || (parent is IConditionalOperation choice && choice.Condition != part)
            || (parent is IBinaryOperation arithmetic && !Comparisons.IsComparison(arithmetic)))
        {
            part = parent;
            parent = parent.Parent;
        }

        switch (parent)
        {
            case ISimpleAssignmentOperation assignment:
                return assignment.Parent is IExpressionStatementOperation or IObjectOrCollectionInitializerOperation && !IsLimited(function, assignment.Target);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return !Comparisons.IsLimited(function, declarator.Symbol);
            case IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation invocation }:
                return function.Project.CallOf(invocation) is { } call
                    ? call.Shape?.Swap is null || IsUnchecked(function, invocation)
                    : !Comparisons.IsLimited(function.Project, parameter);
            case IReturnOperation:
                // A port that is turned round already is compared by nobody.
                return number is IInvocationOperation swap && function.Project.CallOf(swap) is { Shape.Swap: not null };
            default:
                return false;
        }
    }

    private static bool IsLimited(FunctionFacts function, IOperation target) => target.Bare() switch
    {
        ILocalReferenceOperation local => Comparisons.IsLimited(function, local.Local),
        IParameterReferenceOperation parameter => Comparisons.IsLimited(function, parameter.Parameter),
        IFieldReferenceOperation field => Comparisons.IsLimited(function.Project, field.Field),
        _ => true,
    };
}
