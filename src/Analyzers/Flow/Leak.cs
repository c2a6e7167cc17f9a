using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>How a resource got out of reach.</summary>
internal enum LeakCause
{
    /// <summary>The same call made the next one while this one was still held.</summary>
    Repeated,

    /// <summary>The last variable that held it was overwritten.</summary>
    Overwritten,

    /// <summary>The function returned.</summary>
    Exit,

    /// <summary>The function returned a failure.</summary>
    ErrorExit,
}

/// <summary>A resource that is not given back on some path.</summary>
/// <param name="Call">The call that acquired it.</param>
/// <param name="Function">The function that acquired it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Cause">How it got out of reach.</param>
/// <param name="ReplacedByPeer">Whether what overwrote it comes from the same function.</param>
/// <param name="Exit">Where it got out of reach; null when the function never leaves a loop.</param>
/// <param name="Conditions">The conditions on the way there.</param>
internal sealed record Leak(
    IOperation Call,
    ApiFunction Function,
    ResourceKind Kind,
    LeakCause Cause,
    bool ReplacedByPeer,
    IOperation? Exit,
    ImmutableArray<(IOperation Condition, bool Holds)> Conditions)
{
    /// <summary>As what a rule has found: at the call that acquired it, with the exit as a step and the conditions on the way there.</summary>
    public Finding Report(DiagnosticDescriptor rule) => new(rule, Call, Function.Name)
    {
        Steps = Exit is null ? [] : [Exit],
        Properties = Conditions.IsEmpty
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(DiagnosticDescriptors.ConditionsProperty, Trail.Write(Conditions)),
    };
}
