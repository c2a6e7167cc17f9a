using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports results of receives that are an index or a length where they may still be -1: nothing on the path has looked at them, or what
/// did can't tell -1 from a count, as a test for 0.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FailedReceiveUseAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.RecvMinusOneIndex];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    // What a receive has returned, and a number that such a result was added to.
    private static readonly Trait s_count = new("what a receive returned");
    private static readonly Trait s_total = new("what receives returned, added up");

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        private readonly List<(IOperation Call, string Name, IOperation Place, string Use)> _uses = [];

        // Calls whose failure the program tells apart somewhere: what is left then is a path on which the engine lost track.
        private readonly HashSet<IOperation> _toldApart = [];

        public override void Called(World world, ObservedCall call, Value result)
        {
            if (result is SymbolValue { Id: { } id } && call.Function is not null && call.Does(Behaviours.Receives))
            {
                world.Set(s_count, id, id);
            }
        }

        public override void Derived(World world, IOperation operation, ImmutableArray<Value> operands, IReadOnlyList<Traits> traits, SymbolId result)
        {
            foreach (Value operand in operands)
            {
                if (operand is not SymbolValue { Id: { } id })
                {
                    continue;
                }

                if (world.Get(s_total, id) is SymbolId part)
                {
                    world.Set(s_total, result, part);
                }
                else if (world.Get(s_count, id) is SymbolId && Receive(world, operand) is { } fact && (fact.Values & ValueSet.MinusOne) != 0)
                {
                    world.Set(s_total, result, id);
                }
            }
        }

        public override void Used(World world, Value value, UseKinds kind, IOperation place)
        {
            if (kind is UseKinds.Index or UseKinds.Length && value is SymbolValue { Id: { } sum } && world.Get(s_total, sum) is SymbolId added
                && Receive(world, new SymbolValue(added)) is { MadeBy: { } origin, Function: { } receive } part && (part.Values & ValueSet.MinusOne) != 0)
            {
                if (part.Values == (receive.Failure | receive.Success))
                {
                    // Nothing on the way here has asked about the result.
                    Report(receive.Name, place, Describe(kind));
                }
                else
                {
                    _uses.Add((origin, receive.Name, place, Describe(kind)));
                }
            }

            if (kind is UseKinds.Index or UseKinds.Length && Receive(world, value) is { MadeBy: { } call, Function: { } function } fact
                && (fact.Values & ValueSet.MinusOne) != 0)
            {
                if (fact.Tested)
                {
                    _uses.Add((call, function.Name, place, Describe(kind)));
                }
                else
                {
                    Report(function.Name, place, Describe(kind));
                }
            }
        }

        public override void Narrowed(World world, SymbolId id, Relation relation, Value other)
        {
            if (Receive(world, new SymbolValue(id)) is { MadeBy: { } call } fact
                && ((fact.Values & (ValueSet.MinusOne | ValueSet.AboveOne)) == ValueSet.AboveOne || other is not ConstantValue))
            {
                _toldApart.Add(call);
            }
        }

        public override void Finish(bool isComplete)
        {
            foreach ((IOperation call, string name, IOperation place, string use) in _uses)
            {
                if (isComplete && !_toldApart.Contains(call))
                {
                    Report(name, place, use);
                }
            }
        }

        private static Fact? Receive(World world, Value value) =>
            value is SymbolValue { Id: { } id } && world.FactOf(id) is { Function: { } function } fact && (function.Behaviours & Behaviours.Receives) != 0
                ? fact
                : null;

        private static string Describe(UseKinds kind) => kind is UseKinds.Index ? "index" : "length";

        private void Report(string name, IOperation place, string use) =>
            context.Log.Report(new(DiagnosticDescriptors.RecvMinusOneIndex, place, name, use));
    }
}
