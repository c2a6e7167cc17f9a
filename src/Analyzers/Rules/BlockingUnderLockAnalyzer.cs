using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports calls that wait for a peer while the function holds a lock. Off by default.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockingUnderLockAnalyzer : FlowAnalyzer
{
    /// <summary>The call that took the lock that the path holds.</summary>
    private static readonly Trait s_locked = new("holds a lock") { KeepsPathsApart = true };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.BlockingUnderLock];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        public override void Calling(World world, ObservedCall call)
        {
            if (call.Does(Behaviours.AwaitsPeer) && world.Get(s_locked) is IOperation taken && !ComesBackAtOnce(world, call))
            {
                context.Log.Report(new(DiagnosticDescriptors.BlockingUnderLock, call.Operation, call.Function?.Name ?? call.Operation.TargetMethod.Name) { Steps = [taken] });
            }

            if (call.Function is not null && call.Does(Behaviours.Locks))
            {
                world.Set(s_locked, call.Operation);
            }
            else if (call.Does(Behaviours.Unlocks))
            {
                world.Set(s_locked, null);
            }
        }

        private static bool ComesBackAtOnce(World world, ObservedCall call) =>
            call.Function is { } function
            && ((function.Flags >= 0 && call.Constant(function.Flags) is { } flags && (flags & SocketConstants.DontWaitFlag) != 0)
                || (SocketEffects.StateOf(world, call.At(0)) is { } socket && (socket.IsNonBlocking is true || (socket.Options & SocketOptions.TimesOut) != 0)));
    }
}
