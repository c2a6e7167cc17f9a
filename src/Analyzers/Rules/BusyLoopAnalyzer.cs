using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports loops that answer EAGAIN with the same call on the same descriptor, with nothing between that waits or does anything else for
/// a peer.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BusyLoopAnalyzer : FlowAnalyzer
{
    private const Behaviours Progress = Behaviours.AwaitsReadiness | Behaviours.Sleeps | Behaviours.Blocks | Behaviours.Reaps;

    /// <summary>The last call on a descriptor.</summary>
    private static readonly Trait s_called = new("was called last");

    /// <summary>The call on a descriptor that would have had to wait.</summary>
    private static readonly Trait s_refused = new("would have to wait");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.EagainBusyLoop];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        public override void Calling(World world, ObservedCall call)
        {
            Value descriptor = call.Function is { Descriptors: { IsEmpty: false } descriptors } ? call.At(descriptors[0]) : Value.Unknown;
            bool mayWait = call.Function is not null && call.Does(Behaviours.Blocks) && descriptor is SymbolValue;
            if (mayWait && ReferenceEquals(world.Get(s_refused, descriptor), call.Operation)
                && (SocketEffects.StateOf(world, descriptor)?.Options & SocketOptions.TimesOut) is null or SocketOptions.None)
            {
                context.Log.Report(new(DiagnosticDescriptors.EagainBusyLoop, call.Operation, call.Function!.Name));
            }

            // A function of the program that nothing is known about may do anything in the meantime.
            Forget(world, call.Function is { Numbers: { IsEmpty: false } numbers } ? numbers.Select(call.At) : []);
            if (call.Does(Progress) || (call.Function is null && call.Summary is not { IsKnown: true } && !context.Model.IsLibraryFunction(call.Operation.TargetMethod)))
            {
                foreach (SymbolId id in world.Facts.Where(entry => entry.Value.Traits[s_refused] is not null).Select(entry => entry.Key).ToList())
                {
                    world.Set(s_refused, id, null);
                }
            }

            if (mayWait)
            {
                world.Set(s_called, ((SymbolValue)descriptor).Id, call.Operation);
            }
        }

        /// <summary>A descriptor that the program finds among those that are ready (<c>events[i].data.fd == listener</c>) is not one that it tries at random.</summary>
        public override void Compared(World world, TestValue test, IOperation place)
        {
            if (test.Other is not ConstantValue)
            {
                Forget(world, [new SymbolValue(test.Id), test.Other ?? Value.Unknown]);
            }
        }

        public override void Narrowed(World world, SymbolId id, Relation relation, Value other)
        {
            if (relation is Relation.Equal && other is ConstantValue { Number: var code } && SocketConstants.ErrorCode(code) is SocketConstants.TryAgain && world.Failed is { Code: SocketConstants.TryAgain, Call: { } call })
            {
                foreach (SymbolId descriptor in world.Facts.Where(entry => ReferenceEquals(entry.Value.Traits[s_called], call)).Select(entry => entry.Key).ToList())
                {
                    world.Set(s_refused, descriptor, call);
                }
            }
        }

        private static void Forget(World world, IEnumerable<Value> descriptors)
        {
            foreach (Value descriptor in descriptors)
            {
                if (descriptor is SymbolValue { Id: { } id } && world.Get(s_refused, id) is not null)
                {
                    world.Set(s_refused, id, null);
                }
            }
        }
    }
}
