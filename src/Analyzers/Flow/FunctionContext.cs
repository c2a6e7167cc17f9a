using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>The summary of a method for a call with these arguments, where a constant one is its value and any other null.</summary>
internal delegate FunctionSummary? SummarySource(IMethodSymbol method, ImmutableArray<long?> constants);

/// <summary>What the evaluation of one function, and the rules that watch it, can ask for.</summary>
/// <param name="Method">The function.</param>
/// <param name="Graph">Its control flow graph.</param>
/// <param name="Model">The API model.</param>
/// <param name="Program">What holds for the whole program.</param>
/// <param name="Log">Where observations and findings go.</param>
/// <param name="SummaryOf">Summaries of callees, given the constants among the arguments; null for methods that have none.</param>
/// <param name="Facts">What can be told of the program without following paths.</param>
/// <param name="ProcessEnds">Called with the world and, when there is one, the exit status, where a call never comes back.</param>
/// <param name="Throws">Called with a world of its own where a function that is called leaves with an exception.</param>
internal sealed record FunctionContext(
    IMethodSymbol Method,
    ControlFlowGraph Graph,
    ApiModel Model,
    ProgramFacts Program,
    FunctionLog Log,
    SummarySource SummaryOf,
    Lazy<ProjectFacts> Facts,
    Action<World, IOperation, Value?> ProcessEnds,
    Action<World, IOperation> Throws)
{
    /// <summary>
    /// The parameter that a symbol is, or whose memory it stands for: what a rule needs to know then has to be asked where the function
    /// is called (<see cref="FunctionLog.Need"/>). Null for any other symbol.
    /// </summary>
    public ParameterNeed? AsNeed(SymbolId id, object content)
    {
        bool isOfContents = id.ContentsOf is not null;
        SymbolId? pointer = isOfContents ? (id.ContentsOf is { Steps.IsEmpty: true } location ? location.Root as SymbolId : null) : id;
        return pointer is { IsInitial: true, Detail: MemoryLocation { Root: IParameterSymbol parameter, Steps.IsEmpty: true } }
            ? new(parameter.Ordinal, isOfContents, content)
            : null;
    }
}
