using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>What a function gives back to its caller.</summary>
internal abstract record ReturnedValue
{
    /// <summary>Something with these values, of which rules know something.</summary>
    internal sealed record Plain(ValueSet Values, Traits Traits) : ReturnedValue;

    /// <summary>The constant.</summary>
    internal sealed record Constant(long Number) : ReturnedValue;

    /// <summary>The argument at this position.</summary>
    internal sealed record Argument(int Index) : ReturnedValue;

    /// <summary>A resource that the caller then owns.</summary>
    internal sealed record Fresh(ApiFunction Function, ResourceKind Kind, ValueSet Values, SocketState? Socket) : ReturnedValue;
}

/// <summary>What has become of an argument when the function returns.</summary>
/// <param name="Values">The values that it must have had for the function to return this way.</param>
/// <param name="State">Whether the function gave it back or kept it.</param>
/// <param name="Socket">What the function did to it as a socket; null for nothing.</param>
/// <param name="Contents">What rules know about the memory that it points to.</param>
internal readonly record struct ArgumentOutcome(ValueSet Values, ResourceState State, SocketState? Socket, Traits Contents);

/// <summary>What a function asks of an argument, for a rule to judge where the function is called.</summary>
/// <param name="Position">The parameter.</param>
/// <param name="IsOfContents">Whether it is asked of the memory that the argument points to.</param>
/// <param name="Content">What the rule has to know.</param>
internal sealed record ParameterNeed(int Position, bool IsOfContents, object Content);

/// <summary>One way in which a function returns.</summary>
internal sealed record SummaryCase(ImmutableArray<ArgumentOutcome> Arguments, ReturnedValue Returned)
{
    /// <summary>What has become of memory of the caller's that is more than a number; other memory may have been changed in any way.</summary>
    public ImmutableArray<MemoryOutcome> Memory { get; init; } = [];

    /// <summary>The resources that are in memory of the caller's now, which owns them.</summary>
    public ImmutableArray<HandedOut> Handed { get; init; } = [];

    /// <summary>Whether the two ways differ in nothing.</summary>
    public bool SameAs(SummaryCase other) =>
        Returned.Equals(other.Returned) && Arguments.SequenceEqual(other.Arguments) && Handed.SequenceEqual(other.Handed)
        && Memory.Length == other.Memory.Length && Memory.All(outcome => other.Memory.Contains(outcome));

    /// <summary>Whether the two ways do the same and differ only in the arguments for which they do it.</summary>
    public bool DoesTheSameAs(SummaryCase other) =>
        Returned.Equals(other.Returned) && Handed.SequenceEqual(other.Handed)
        && Arguments.Zip(other.Arguments, (one, two) => one.State == two.State && Equals(one.Socket, two.Socket) && one.Contents.Equals(two.Contents)).All(same => same);

    /// <summary>A way that covers both.</summary>
    public SummaryCase Widen(SummaryCase other) =>
        this with { Arguments = [.. Arguments.Zip(other.Arguments, (one, two) => one with { Values = one.Values | two.Values })] };
}

/// <summary>What a caller has to know about a function. A function without cases never returns.</summary>
internal sealed record FunctionSummary
{
    private const int MaximumCases = 12;
    private const int MaximumCasesWithMemory = 6;

    /// <summary>A function that may do anything.</summary>
    public static FunctionSummary Unknown { get; } = new();

    /// <summary>Whether the function could be analysed; an unknown one may do anything.</summary>
    public bool IsKnown { get; private init; }

    /// <summary>The ways in which it returns.</summary>
    public ImmutableArray<SummaryCase> Cases { get; private init; } = [];

    /// <summary>What the arguments are, each, in the ways in which it leaves with an exception.</summary>
    public ImmutableArray<ImmutableArray<ValueSet>> Throws { get; private init; } = [];

    /// <summary>For each parameter how the function uses it before testing it.</summary>
    public ImmutableArray<UseKinds> Uses { get; private init; } = [];

    /// <summary>For each parameter how the function uses it at all.</summary>
    public ImmutableArray<UseKinds> Passes { get; private init; } = [];

    /// <summary>For each parameter whether the function tests it.</summary>
    public ImmutableArray<bool> Tests { get; private init; } = [];

    /// <summary>What rules want to know of the arguments.</summary>
    public ImmutableArray<ParameterNeed> Needs { get; private init; } = [];

    /// <summary>What the function does, itself or in functions that it calls.</summary>
    public Behaviours Behaviours { get; private init; }

    /// <summary>Whether it looks at errno as the caller left it.</summary>
    public bool ReportsErrnoFirst { get; private init; }

    /// <summary>Whether it puts errno back.</summary>
    public bool KeepsErrno { get; private init; }

    /// <summary>Whether it writes into memory that its caller can reach.</summary>
    public bool WritesShared { get; private init; } = true;

    /// <summary>The variables of the file that it writes by their names; null for any.</summary>
    public ImmutableHashSet<ISymbol>? WrittenVariables { get; private init; }

    /// <summary>Brings the ways in which a function returns together into a summary of bounded size.</summary>
    public static FunctionSummary Create(IMethodSymbol method, IEnumerable<SummaryCase> cases, IEnumerable<ImmutableArray<ValueSet>> throws, FunctionLog log)
    {
        List<SummaryCase> all = [.. cases];
        HashSet<MemoryLocation> relevant = [.. all.SelectMany(way => way.Memory).Where(outcome => outcome.IsReleased || outcome.Uses is not UseKinds.None).Select(outcome => outcome.Location)];
        List<SummaryCase> distinct = Distinct(all.Select(way => way with { Memory = [.. way.Memory.Where(outcome => relevant.Contains(outcome.Location))] }));
        if (distinct.Count > MaximumCasesWithMemory)
        {
            distinct = Distinct(all.Select(way => way with { Memory = [] }));
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
            ? Unknown with { Behaviours = log.Behaviours }
            : new()
            {
                IsKnown = true,
                Cases = [.. distinct],
                Throws = [.. throws.Take(MaximumCases)],
                Uses = [.. method.Parameters.Select(log.UsesOf)],
                Passes = [.. method.Parameters.Select(log.PassesOf)],
                Tests = [.. method.Parameters.Select(log.IsTested)],
                Needs = [.. log.Needs],
                Behaviours = log.Behaviours,
                ReportsErrnoFirst = log.ReportsErrnoFirst,
                KeepsErrno = log.AssignsErrno,
                WritesShared = log.WritesShared,
                WrittenVariables = log.WritesAnyVariable ? null : log.WrittenVariables.ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default),
            };
    }

    private static List<SummaryCase> Distinct(IEnumerable<SummaryCase> cases)
    {
        List<SummaryCase> distinct = [];
        foreach (SummaryCase summaryCase in cases)
        {
            if (!distinct.Any(summaryCase.SameAs))
            {
                distinct.Add(summaryCase);
            }
        }

        return distinct;
    }
}
