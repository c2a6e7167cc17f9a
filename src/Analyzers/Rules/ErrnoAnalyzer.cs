using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports looks at errno that can't tell what went wrong: after getaddrinfo(), whose result is the code, and after a call that may have
/// changed errno since the one that failed. Functions of the program that report errno count like perror().
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ErrnoAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.GaiErrorPerror, DiagnosticDescriptors.ErrnoClobbered];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        public override void ErrnoRead(World world, FailedCall? failed, IOperation place)
        {
            if (failed?.Function.Check is { Reason: FailureReason.AddressInfoCode })
            {
                if (failed.Code is not SocketConstants.SystemFailureCode && failed.ChangedBy is null
                    && !(failed.Call is IInvocationOperation call && context.Model.IsWinsock(call.TargetMethod)))
                {
                    context.Log.Report(new(DiagnosticDescriptors.GaiErrorPerror, place, failed.Function.Name) { Steps = [failed.Call] });
                }
            }
            else if (failed is { ChangedBy: { } changed, Function.Failure: ValueSet.MinusOne } && !LeavesLoop(changed.Syntax, place.Syntax))
            {
                context.Log.Report(new(DiagnosticDescriptors.ErrnoClobbered, place, NameOf(changed), failed.Function.Name) { Steps = [failed.Call, changed] });
            }
        }

        /// <summary>
        /// Whether one place is in a loop that the other one is not in: what is reported behind a loop of tries is about all of them.
        /// </summary>
        private static bool LeavesLoop(SyntaxNode from, SyntaxNode to) =>
            from.Ancestors().FirstOrDefault(Loops.IsLoop) is { } loop && !loop.Span.Contains(to.Span);

        private string NameOf(IOperation operation) =>
            operation is IInvocationOperation call ? context.Model.Find(call.TargetMethod)?.Name ?? call.TargetMethod.Name : "a call";
    }
}
