using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports what a server's processes do with each other and with their peers' end: children that nothing waits for, and sends that
/// SIGPIPE ends, once for a program.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ServerProcessAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.SigpipeUnhandled, DiagnosticDescriptors.ForkNoReap];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        private readonly List<IOperation> _sends = [];

        public override void Calling(World world, ObservedCall call)
        {
            if (call.Function is not { } function)
            {
                return;
            }

            if (call.Does(Behaviours.Forks)
                && !context.Program.Calls(Behaviours.Reaps) && !context.Program.IgnoresChildren
                && ((call.Operation.Syntax is InvocationExpressionSyntax syntax && Loops.IsInEndlessLoop(syntax)) || context.Program.IsRepeated(context.Method.Name)))
            {
                context.Log.Report(new(DiagnosticDescriptors.ForkNoReap, call.Operation, function.Name));
            }

            if (call.Does(Behaviours.Sends) && function.Check is not null
                && !context.Model.IsPlatformInvocation(call.Operation.TargetMethod)
                && !function.Inputs.Any(input => input > 1 && call.Constant(input) is not 0)
                && call.At(function.Descriptors[0]) is SymbolValue descriptor
                && SocketEffects.StateOf(world, descriptor) is null or { Type: not SocketConstants.DatagramType, Domain: not SocketConstants.LocalDomain }
                && !(world.FactOf(descriptor.Id).Function is { AcquiresResult: ResourceKind.Descriptor, SocketArguments.IsEmpty: true, AcceptsPeer: false }))
            {
                _sends.Add(call.Operation);
            }
        }

        public override void Finish(bool isComplete)
        {
            if (isComplete && _sends.Count > 0
                && context.Program.Calls(Behaviours.Accepts)
                && !SocketApi.PipeSignalNames.Any(context.Program.Mentions)
                && context.Method.Name == context.Program.FirstCallerOf(function => (function.Behaviours & Behaviours.Sends) != 0 && function.Check is not null))
            {
                IOperation first = _sends.OrderBy(send => send.Syntax.SpanStart).First();
                string name = context.Model.Find(((Microsoft.CodeAnalysis.Operations.IInvocationOperation)first).TargetMethod)!.Name;
                context.Log.Report(new(DiagnosticDescriptors.SigpipeUnhandled, first, name));
            }
        }
    }
}
