using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports servers that any failure of accept() ends, and programs that a handled signal ends in a call that waits, because nothing asks
/// errno on the way to the end.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FatalFailureAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.EintrNotHandled, DiagnosticDescriptors.AcceptErrorFatal];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        public override void ProcessEnds(World world, IOperation call, Value? status) => End(world, call);

        public override void Returns(World world, Value? value, IOperation? place)
        {
            if (context.Model.IsEntryPoint(context.Method) && place is not null)
            {
                End(world, place);
            }
        }

        public override void Throws(World world, IOperation? place)
        {
            if (place is not null && world.Failed is { IsExamined: false, Function: { } function, Call: { } call } && (function.Behaviours & Behaviours.Accepts) != 0 && Loops.IsInLoop(call.Syntax))
            {
                context.Log.Report(new(DiagnosticDescriptors.AcceptErrorFatal, place, function.Name) { Steps = [call] });
            }
        }

        private void End(World world, IOperation place)
        {
            if (world.Failed is not { IsExamined: false, Function: { } function, Call: { } call })
            {
                return;
            }

            if (context.Program.InstallsInterruptingHandler
                && (function.Behaviours & (Behaviours.Blocks | Behaviours.AwaitsReadiness)) != 0 && (function.Behaviours & (Behaviours.Connects | Behaviours.Sends)) == 0)
            {
                context.Log.Report(new(DiagnosticDescriptors.EintrNotHandled, call, function.Name) { Steps = [place] });
            }

            if ((function.Behaviours & Behaviours.Accepts) != 0 && Loops.IsInLoop(call.Syntax))
            {
                context.Log.Report(new(DiagnosticDescriptors.AcceptErrorFatal, place, function.Name) { Steps = [call] });
            }
        }
    }
}
