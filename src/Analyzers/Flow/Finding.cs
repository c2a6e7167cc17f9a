using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>What a rule has found.</summary>
/// <param name="Rule">The rule's descriptor.</param>
/// <param name="Place">Where a person would point.</param>
/// <param name="Arguments">What stands in the message.</param>
internal sealed record Finding(DiagnosticDescriptor Rule, IOperation Place, params object[] Arguments)
{
    /// <summary>The places on the way there, in the program's order, such as where something was closed.</summary>
    public ImmutableArray<IOperation> Steps { get; init; } = [];

    /// <summary>What a fix has to know.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>As a diagnostic, which carries the rule's name.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Rule,
        Place.Syntax.GetLocation(),
        [.. Steps.Select(step => step.Syntax.GetLocation())],
        Properties.Add(DiagnosticDescriptors.RuleProperty, Rule.CustomTags.First()),
        Arguments);
}
