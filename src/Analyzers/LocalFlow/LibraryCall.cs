using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>A call of a function of the C library.</summary>
/// <param name="Operation">The call.</param>
/// <param name="Name">The function's C name.</param>
/// <param name="Shape">What its arguments are, or null when nothing is known about them.</param>
/// <param name="Arguments">The arguments, counted as in C.</param>
internal sealed record LibraryCall(IInvocationOperation Operation, string Name, CallShape? Shape, ImmutableArray<IOperation> Arguments)
{
    /// <summary>An argument, or null when the call has none with that number.</summary>
    public IOperation? Argument(int index) => index >= 0 && index < Arguments.Length ? Arguments[index] : null;
}
