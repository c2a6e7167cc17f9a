using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers;

/// <summary>Every rule, for hosts that run them without loading an analyzer assembly.</summary>
public static class AnalyzerSet
{
    /// <summary>One instance of each analyzer; they keep no state and can be used again and at once.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } = [.. FlowRules.All, .. LocalRules.All];
}
