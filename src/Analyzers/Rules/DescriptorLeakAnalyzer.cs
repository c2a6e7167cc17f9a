using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports descriptors that some path doesn't close, by shape: an accepted one in a server's loop, a candidate of a connect loop, any
/// other. A descriptor that lives as long as <c>main</c> is closed by the end of the process.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DescriptorLeakAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        DiagnosticDescriptors.FdLeakErrorPath,
        DiagnosticDescriptors.FdLeakAcceptLoop,
        DiagnosticDescriptors.FdLeakConnectRetry,
    ];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private static DiagnosticDescriptor RuleFor(Leak leak)
    {
        bool isReplaced = leak.Cause is LeakCause.Repeated || leak.ReplacedByPeer || (leak.Cause is LeakCause.Overwritten && IsInLoopOf(leak));
        if (leak.Function.AcceptsPeer)
        {
            return isReplaced || leak.Cause is LeakCause.Exit ? DiagnosticDescriptors.FdLeakAcceptLoop : DiagnosticDescriptors.FdLeakErrorPath;
        }

        return isReplaced ? DiagnosticDescriptors.FdLeakConnectRetry : DiagnosticDescriptors.FdLeakErrorPath;
    }

    /// <summary>Whether the loop that gets descriptors is where this one got out of reach.</summary>
    private static bool IsInLoopOf(Leak leak) =>
        leak.Exit is { } exit && leak.Call.Syntax.Ancestors().Any(node => Loops.IsLoop(node) && node.Span.Contains(exit.Syntax.Span) && node.SyntaxTree == exit.Syntax.SyntaxTree);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        public override void Finish(bool isComplete)
        {
            foreach (Leak leak in isComplete ? context.Log.Leaks() : [])
            {
                if (leak.Kind is ResourceKind.Descriptor)
                {
                    context.Log.Report(leak.Report(RuleFor(leak)));
                }
            }
        }
    }
}
