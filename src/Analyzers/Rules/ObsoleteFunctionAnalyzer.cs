using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports each call of a function that has a better successor: lookups that know IPv4 only, conversions that can't tell an error, a
/// read without a bound.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ObsoleteFunctionAnalyzer : LocalAnalyzer
{
    /// <summary>The key of <see cref="Diagnostic.Properties"/> under which a diagnostic carries the function to take instead.</summary>
    public const string ReplacementProperty = "replacement";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        DiagnosticDescriptors.GetsUse,
        DiagnosticDescriptors.ObsoleteGethostbyname,
        DiagnosticDescriptors.ObsoleteInetAddr,
        DiagnosticDescriptors.ObsoleteInetNtoa,
    ];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape?.Obsolete is { } rule)
            {
                ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(ReplacementProperty, call.Shape.Replacement);
                yield return Create(rule, call.Operation, null, properties, call.Name, call.Shape.Replacement);
            }
        }
    }
}
