using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports formats that are bytes from the network.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FormatAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.NetFormatString];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        // A function that takes a format and its arguments passes them on: those who call it are asked.
        ISymbol? passedOn = function.Method is { Parameters: { Length: > 1 } parameters } && IsArguments(parameters[parameters.Length - 1])
            ? parameters[parameters.Length - 2]
            : null;
        foreach (IInvocationOperation invocation in function.Invocations)
        {
            if (Format(function, invocation) is { } format && format.Text() is null
                && !(passedOn is not null && SymbolEqualityComparer.Default.Equals(format.Variable(), passedOn)) && new Untrusted().Holds(function, format))
            {
                yield return Create(DiagnosticDescriptors.NetFormatString, invocation, invocation.TargetMethod.Name);
            }
        }
    }

    private static IOperation? Format(FunctionFacts function, IInvocationOperation invocation)
    {
        if (function.Project.CallOf(invocation) is { } call)
        {
            return call.Shape?.Format is { Scans: false } format ? call.Argument(format.Format) : null;
        }

        // A function of the program with variable arguments takes a format before them.
        ImmutableArray<IParameterSymbol> parameters = invocation.TargetMethod.Parameters;
        return parameters.Length > 1 && IsArguments(parameters[parameters.Length - 1]) && invocation.PlainArguments() is { } arguments && arguments.Length >= parameters.Length - 1
            ? arguments[parameters.Length - 2]
            : null;
    }

    /// <summary>Whether a parameter takes the variable arguments: <c>params</c>, or C's <c>va_list</c>.</summary>
    private static bool IsArguments(IParameterSymbol parameter) => parameter.IsParams || ApiModel.IsArgumentList(parameter.Type);
}
