using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports what signal handlers call, themselves or through functions of the program, that is not async-signal-safe: it may be
/// in the middle of the same function when the signal comes.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SignalHandlerAnalyzer : LocalAnalyzer
{
    private const int MaximumDepth = 6;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.UnsafeSignalHandler];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        if (function.Method is not { } method || !function.Project.IsSignalHandler(method))
        {
            yield break;
        }

        foreach (IInvocationOperation invocation in function.Invocations)
        {
            if (function.Project.CallOf(invocation) is { } call)
            {
                if (!AsyncSignalSafe.IsSafe(call.Name))
                {
                    yield return Create(DiagnosticDescriptors.UnsafeSignalHandler, invocation, call.Name, method.Name);
                }
            }
            else if (AsyncSignalSafe.IsUnsafe(invocation.TargetMethod))
            {
                yield return Create(DiagnosticDescriptors.UnsafeSignalHandler, invocation, invocation.TargetMethod.ContainingType.Name + "." + invocation.TargetMethod.Name, method.Name);
            }
            else if (FindUnsafe(function.Project, invocation.TargetMethod, 0) is { } inner)
            {
                yield return Create(
                    DiagnosticDescriptors.UnsafeSignalHandler, invocation, inner.Operation, ImmutableDictionary<string, string?>.Empty, inner.Name, method.Name);
            }
        }
    }

    private static LibraryCall? FindUnsafe(ProjectFacts project, IMethodSymbol method, int depth)
    {
        if (depth > MaximumDepth || project.FunctionOf(method) is not { } function)
        {
            return null;
        }

        return function.Calls.FirstOrDefault(call => !AsyncSignalSafe.IsSafe(call.Name))
            ?? function.Invocations
                .Where(invocation => project.CallOf(invocation) is null)
                .Select(invocation => FindUnsafe(project, invocation.TargetMethod, depth + 1))
                .FirstOrDefault(call => call is not null);
    }
}
