using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>The summary of a method for a call with these arguments, where a constant one is its value and any other null.</summary>
internal delegate FunctionSummary? SummarySource(IMethodSymbol method, ImmutableArray<long?> constants);

/// <summary>What the evaluation of one function can ask for.</summary>
/// <param name="Model">The API model.</param>
/// <param name="Log">Where observations go.</param>
/// <param name="SummaryOf">Summaries of callees, given the constants among the arguments; null for methods that have none.</param>
/// <param name="ProcessEnds">Called with the world and, when there is one, the exit status, where a call never comes back.</param>
internal sealed record FunctionContext(
    ApiModel Model, FunctionLog Log, SummarySource SummaryOf, Action<World, IOperation, Value?> ProcessEnds);
