using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports a non-blocking connect() that is taken for done when the wait for it ends: the socket is used, returned or handed out, and
/// nothing has read SO_ERROR.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConnectResultAnalyzer : FlowAnalyzer
{
    /// <summary>The wait behind which the socket may be connected or not.</summary>
    private static readonly Trait s_awaited = new("connect() was awaited");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.ConnectSoErrorUnchecked];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        public override void Calling(World world, ObservedCall call)
        {
            if (call.Function is null)
            {
                // A function of the program may look at the socket, also through what leads to it.
                if (!context.Model.IsLibraryFunction(call.Operation.TargetMethod))
                {
                    foreach (Value argument in call.Arguments)
                    {
                        Forget(world, argument);
                    }
                }
            }
            else if (call.Does(Behaviours.AwaitsReadiness))
            {
                foreach (KeyValuePair<SymbolId, Fact> entry in world.Facts.Where(entry => entry.Value.Socket is { Phases: SocketPhases.Connecting }).ToList())
                {
                    world.Set(s_awaited, entry.Key, call.Operation);
                }
            }
            else if (call.Does(Behaviours.GetsOption | Behaviours.TellsName | Behaviours.Connects))
            {
                Forget(world, call.At(0));
            }
            else if (call.Does(Behaviours.Sends | Behaviours.Receives))
            {
                Judge(world, call.At(call.Function.Descriptors[0]));
            }
        }

        public override void Stored(World world, MemoryLocation? location, Value value, IOperation place)
        {
            if (location is null or { Root: not (ILocalSymbol or IParameterSymbol) })
            {
                Judge(world, value);
            }
        }

        public override void Returns(World world, Value? value, IOperation? place)
        {
            if (value is SymbolValue)
            {
                Judge(world, value);
            }

            if (value is ConstantValue { Number: 0 or 1 })
            {
                foreach (IParameterSymbol parameter in context.Method.Parameters)
                {
                    Judge(world, new SymbolValue(SymbolId.Parameter(parameter)));
                }
            }
        }

        private static void Forget(World world, Value value)
        {
            if (value is SymbolValue { Id: { } id } && world.Get(s_awaited, id) is not null)
            {
                world.Set(s_awaited, id, null);
            }
        }

        private void Judge(World world, Value value)
        {
            if (world.Get(s_awaited, value) is IOperation wait && wait is Microsoft.CodeAnalysis.Operations.IInvocationOperation call)
            {
                context.Log.Report(new(DiagnosticDescriptors.ConnectSoErrorUnchecked, wait, context.Model.Find(call.TargetMethod)?.Name ?? "poll"));
            }
        }
    }
}
