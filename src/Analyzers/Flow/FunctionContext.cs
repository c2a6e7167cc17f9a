using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>What the evaluation of one function can ask for.</summary>
/// <param name="Model">The API model.</param>
/// <param name="Log">Where observations go.</param>
/// <param name="SummaryOf">Summaries of callees; null for methods that have none.</param>
/// <param name="ProcessEnds">Called with the world and, when there is one, the exit status, where a call never comes back.</param>
internal sealed record FunctionContext(
    ApiModel Model, FunctionLog Log, Func<IMethodSymbol, FunctionSummary?> SummaryOf, Action<World, IOperation, Value?> ProcessEnds);
