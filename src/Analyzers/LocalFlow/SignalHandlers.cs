using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>Finds out whether a function is installed as a signal handler: passed to signal(), stored in a sigaction, or passed to a function that does it.</summary>
internal static class SignalHandlers
{
    private const int MaximumDepth = 3;

    /// <summary>Whether a mention of a function, its address or a variable that holds it, installs it.</summary>
    public static bool Installs(FunctionFacts function, IOperation mention, int depth = 0)
    {
        IOperation? parent = mention.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IAddressOfOperation or IDelegateCreationOperation or IConditionalOperation)
        {
            parent = parent.Parent;
        }

        switch (parent)
        {
            case ISimpleAssignmentOperation { Target: IFieldReferenceOperation field }:
                return AddressTypes.IsHandler(field.Field);
            case IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation invocation }:
                if (function.Project.CallOf(invocation) is { } call)
                {
                    return call.Shape is { Handler: >= 0 } && call.Shape.Handler == parameter.Ordinal;
                }

                return depth < MaximumDepth && function.Project.FunctionOf(invocation.TargetMethod) is { } wrapper
                    && wrapper.Operations.OfType<IParameterReferenceOperation>()
                        .Any(reference => SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter) && Installs(wrapper, reference, depth + 1));
            default:
                return false;
        }
    }
}
