using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports lists from getaddrinfo() that some path doesn't free: any way out of a function, but in <c>main</c> only the regular one,
/// since the end of a process that failed frees everything.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AddressListLeakAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.AddrinfoLeak];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        public override void Finish(bool isComplete)
        {
            foreach (Leak leak in isComplete ? context.Log.Leaks() : [])
            {
                if (leak.Kind is ResourceKind.AddressList)
                {
                    context.Log.Report(leak.Report(DiagnosticDescriptors.AddrinfoLeak));
                }
            }
        }
    }
}
