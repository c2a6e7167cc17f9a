using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

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
        private readonly List<IOperation> _waits = [];
        private bool _connects;

        /// <summary>
        /// A program whose connect() is begun in one function and awaited in another: it knows that the connection may still be under way, and
        /// never asks what came of it.
        /// </summary>
        public override void Finish(bool isComplete)
        {
            if (isComplete && !_connects && _waits.Count > 0
                && context.Program.Mentions(SocketConstants.InProgressName) && context.Program.Calls(Behaviours.Connects)
                && !context.Program.Mentions(SocketConstants.PendingErrorName) && !context.Program.Calls(Behaviours.TellsName))
            {
                IOperation first = _waits.OrderBy(wait => wait.Syntax.SpanStart).First();
                context.Log.Report(new(DiagnosticDescriptors.ConnectSoErrorUnchecked, first, NameOf(first)));
            }
        }

        public override void Calling(World world, ObservedCall call)
        {
            if (call.Function is null)
            {
                // A function of the program may look at the socket, also through what leads to it.
                if (!context.Model.IsLibraryFunction(call.Operation.TargetMethod)
                    && (call.Summary is not { IsKnown: true } || call.Does(Behaviours.GetsOption | Behaviours.TellsName | Behaviours.Connects)))
                {
                    foreach (Value argument in call.Arguments)
                    {
                        Forget(world, argument);
                    }
                }
            }
            else if (call.Does(Behaviours.AwaitsReadiness))
            {
                if (IsForWriting(call))
                {
                    _waits.Add(call.Operation);
                }

                foreach (KeyValuePair<SymbolId, Fact> entry in world.Facts.Where(entry => entry.Value.Socket is { Phases: SocketPhases.Connecting }).ToList())
                {
                    world.Set(s_awaited, entry.Key, call.Operation);
                }
            }
            else if (call.Does(Behaviours.GetsOption | Behaviours.TellsName | Behaviours.Connects))
            {
                Forget(world, call.At(0));
                _connects |= call.Does(Behaviours.Connects);
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

            // false is a failure in C#; a test that is returned may be true.
            bool mayBeSuccess = context.Method.ReturnType.SpecialType is SpecialType.System_Boolean
                ? value is ConstantValue { Number: 1 } or TestValue
                : value is ConstantValue { Number: 0 or 1 };
            if (mayBeSuccess && context.Method.ReturnType.SpecialType is SpecialType.System_Boolean)
            {
                // The answer is about the connection, also where its socket is the function's own.
                foreach (SymbolId awaited in world.Facts.Where(entry => world.Get(s_awaited, entry.Key) is not null).Select(entry => entry.Key).ToList())
                {
                    Judge(world, new SymbolValue(awaited));
                }
            }
            else if (mayBeSuccess)
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
            if (world.Get(s_awaited, value) is IOperation wait && wait is IInvocationOperation)
            {
                context.Log.Report(new(DiagnosticDescriptors.ConnectSoErrorUnchecked, wait, NameOf(wait)));
            }
        }

        private string NameOf(IOperation wait) => context.Model.Find(((IInvocationOperation)wait).TargetMethod)?.Name ?? "poll";

        /// <summary>Whether a call waits until something can be written: by a set of its own, or as an event that the function names.</summary>
        private bool IsForWriting(ObservedCall call) =>
            CallShapes.ByName.TryGetValue(call.Function!.Name, out CallShape? shape) && shape.Select is { } waiting
                ? call.Constant(waiting.Sets[1]) is not 0
                : context.Method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax().DescendantTokens().Any(token => SocketConstants.WritableEventNames.Contains(token.ValueText)));
    }
}
