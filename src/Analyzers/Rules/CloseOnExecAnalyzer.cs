using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports descriptors that programs started later inherit. Off by default: many programs start none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CloseOnExecAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.CloexecMissing];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function) =>
        from call in function.Calls
        where call.Shape?.CloseOnExec is { } how && !HasFlag(function, call, how) && !IsSetLater(function, call)
        select Create(DiagnosticDescriptors.CloexecMissing, call.Operation, call.Name, call.Shape!.CloseOnExec!.Advice);

    private static bool HasFlag(FunctionFacts function, LibraryCall call, CloseOnExec how)
    {
        if (call.Argument(how.Flags) is not { } flags)
        {
            return false;
        }

        // Flags that come from elsewhere may have it.
        return flags.DescendantsAndSelf().Any(part => part.Constant() is { } constant && (constant & how.Flag) != 0)
            || (function.ValuesOf(flags) is not { } values
                ? flags.Bare() is not IFieldReferenceOperation
                : values.Any(value => value.DescendantsAndSelf().Any(part => part.Constant() is { } constant && (constant & how.Flag) != 0)));
    }

    /// <summary>Whether the function sets FD_CLOEXEC of the variable that the descriptor is stored in.</summary>
    private static bool IsSetLater(FunctionFacts function, LibraryCall call)
    {
        IOperation? parent = call.Operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        ISymbol? variable = parent switch
        {
            ISimpleAssignmentOperation assignment => assignment.Target.Variable(),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            _ => null,
        };
        return variable is not null && function.Calls.Any(other => other.Shape?.Command is { } command
            && other.Argument(command.Command)?.Constant() == SocketConstants.SetDescriptorFlagsCommand
            && SymbolEqualityComparer.Default.Equals(other.Argument(command.Descriptor)?.Variable(), variable));
    }
}
