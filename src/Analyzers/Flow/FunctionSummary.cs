using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>What a function gives back to its caller.</summary>
internal abstract record ReturnedValue
{
    /// <summary>Something with these values.</summary>
    internal sealed record Plain(ValueSet Values) : ReturnedValue;

    /// <summary>The constant.</summary>
    internal sealed record Constant(long Number) : ReturnedValue;

    /// <summary>The argument at this position.</summary>
    internal sealed record Argument(int Index) : ReturnedValue;

    /// <summary>A resource that the caller then owns.</summary>
    internal sealed record Fresh(ApiFunction Function, ResourceKind Kind, ValueSet Values) : ReturnedValue;
}

/// <summary>What has become of an argument when the function returns.</summary>
/// <param name="Values">The values that it must have had for the function to return this way.</param>
/// <param name="State">Whether the function gave it back or kept it.</param>
internal readonly record struct ArgumentOutcome(ValueSet Values, ResourceState State);

/// <summary>One way in which a function returns.</summary>
internal sealed record SummaryCase(ImmutableArray<ArgumentOutcome> Arguments, ReturnedValue Returned)
{
    /// <summary>Whether the two ways differ in nothing.</summary>
    public bool SameAs(SummaryCase other) => Returned.Equals(other.Returned) && Arguments.SequenceEqual(other.Arguments);

    /// <summary>Whether the two ways do the same and differ only in the arguments for which they do it.</summary>
    public bool DoesTheSameAs(SummaryCase other) =>
        Returned.Equals(other.Returned) && Arguments.Select(argument => argument.State).SequenceEqual(other.Arguments.Select(argument => argument.State));

    /// <summary>A way that covers both.</summary>
    public SummaryCase Widen(SummaryCase other) =>
        this with { Arguments = [.. Arguments.Zip(other.Arguments, (one, two) => one with { Values = one.Values | two.Values })] };
}

/// <summary>What a caller has to know about a function. A function without cases never returns.</summary>
/// <param name="IsKnown">Whether the function could be analysed; an unknown one may do anything.</param>
/// <param name="Cases">The ways in which it returns.</param>
/// <param name="Uses">For each parameter how the function uses it before testing it.</param>
/// <param name="Tests">For each parameter whether the function tests it.</param>
internal sealed record FunctionSummary(
    bool IsKnown, ImmutableArray<SummaryCase> Cases, ImmutableArray<UseKinds> Uses, ImmutableArray<bool> Tests)
{
    private const int MaximumCases = 12;

    /// <summary>A function that may do anything.</summary>
    public static FunctionSummary Unknown { get; } = new(false, [], [], []);

    /// <summary>Brings the ways in which a function returns together into a summary of bounded size.</summary>
    public static FunctionSummary Create(
        IMethodSymbol method, IEnumerable<SummaryCase> cases, Func<IParameterSymbol, UseKinds> uses, Func<IParameterSymbol, bool> tests)
    {
        List<SummaryCase> distinct = [];
        foreach (SummaryCase summaryCase in cases)
        {
            if (!distinct.Any(summaryCase.SameAs))
            {
                distinct.Add(summaryCase);
            }
        }

        if (distinct.Count > MaximumCases)
        {
            List<SummaryCase> widened = [];
            foreach (SummaryCase summaryCase in distinct)
            {
                int same = widened.FindIndex(summaryCase.DoesTheSameAs);
                if (same < 0)
                {
                    widened.Add(summaryCase);
                }
                else
                {
                    widened[same] = widened[same].Widen(summaryCase);
                }
            }

            distinct = widened;
        }

        return distinct.Count > MaximumCases
            ? Unknown
            : new(true, [.. distinct], [.. method.Parameters.Select(uses)], [.. method.Parameters.Select(tests)]);
    }
}
