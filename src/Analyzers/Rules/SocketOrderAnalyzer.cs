using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports calls that a socket's state or type doesn't allow. Which calls move a socket where, and what is a mistake in which state, is
/// data of the model; a socket of which anything is uncertain is not reported.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SocketOrderAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        DiagnosticDescriptors.PhaseListenBeforeBind,
        DiagnosticDescriptors.PhaseAcceptBeforeListen,
        DiagnosticDescriptors.PhaseConnectAfterListen,
        DiagnosticDescriptors.PhaseBindAfterConnect,
        DiagnosticDescriptors.PhaseSendUnconnected,
        DiagnosticDescriptors.TypeListenOnDgram,
        DiagnosticDescriptors.TypeAcceptOnDgram,
        DiagnosticDescriptors.ConnectRetrySameSocket,
    ];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        public override void Calling(World world, ObservedCall call)
        {
            foreach (SocketMisuse misuse in call.Function?.Misuses ?? [])
            {
                if (call.At(misuse.Argument) is SymbolValue { Id: { } id } && world.FactOf(id).Socket is null
                    && !misuse.IsAboutLastMove && !misuse.AllowedIfInterrupted && !misuse.AllowedWithFlags
                    && context.AsNeed(id, misuse) is { } need)
                {
                    context.Log.Need(need);
                }

                if (SocketEffects.StateOf(world, call.At(misuse.Argument)) is { } state && IsMistake(misuse, state, world, call))
                {
                    IOperation place = misuse.IsAboutLastMove ? state.MovedAt! : call.Operation;
                    IOperation other = misuse.IsAboutLastMove ? call.Operation : state.MovedAt!;
                    context.Log.Report(new(misuse.Rule, place, NameOf(place), NameOf(other)) { Steps = [other] });
                    return;
                }
            }

            if (call.Does(Behaviours.Listens) && call.Function is not null
                && SocketEffects.StateOf(world, call.At(0)) is { Domain: not SocketConstants.LocalDomain, Type: SocketConstants.StreamType, MovedAt: { } made } socket
                && socket.IsCertainly(SocketPhases.Created)
                && !context.Program.Calls(Behaviours.TellsName))
            {
                // Without a name the system gives it one, which nobody asks for.
                context.Log.Report(new(DiagnosticDescriptors.PhaseListenBeforeBind, call.Operation, NameOf(call.Operation), NameOf(made)) { Steps = [made] });
            }
        }

        public override void Needed(World world, SymbolId id, object need, ObservedCall call, IOperation place)
        {
            if (need is not SocketMisuse misuse)
            {
                return;
            }

            if (world.FactOf(id).Socket is { } state)
            {
                if (IsMistake(misuse, state, world, call))
                {
                    context.Log.Report(new(misuse.Rule, call.Operation, NameOf(call.Operation), NameOf(state.MovedAt!)) { Steps = [state.MovedAt!] });
                }
            }
            else if (context.AsNeed(id, need) is { } further)
            {
                context.Log.Need(further);
            }
        }

        private static bool IsMistake(SocketMisuse misuse, SocketState state, World world, ObservedCall call) =>
            state.MovedAt is not null
            && (misuse.When is SocketPhases.Any || state.IsCertainly(misuse.When))
            && (misuse.Type is null || misuse.Type == state.Type)

            // Datagrams know no listening; that is another rule's.
            && !(misuse.Rule.Id == DiagnosticDescriptors.PhaseAcceptBeforeListen.Id && state.Type is SocketConstants.DatagramType)
            && !(misuse.AllowedLocally && state.Domain is SocketConstants.LocalDomain)
            && !(misuse.AllowedWithFlags && call.Function!.Flags >= 0 && call.Constant(call.Function.Flags) is not (0 or SocketConstants.NoSignalFlag))
            && !(misuse.AllowedIfInterrupted && IsInterrupted(state, world));

        private static bool IsInterrupted(SocketState state, World world) =>
            ReferenceEquals(world.Failed?.Call, state.MovedAt)
            && world.Failed is { IsExamined: true, Code: null or SocketConstants.Interrupted or SocketConstants.InProgress or SocketConstants.Already or SocketConstants.IsConnected };

        private string NameOf(IOperation operation) =>
            operation is Microsoft.CodeAnalysis.Operations.IInvocationOperation call
                ? context.Model.Find(call.TargetMethod)?.Name ?? call.TargetMethod.Name
                : "socket";
    }
}
