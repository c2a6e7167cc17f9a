using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports calls whose failure goes unnoticed: the result is thrown away, stored and never looked at, or used before any test.
/// <c>_ = call()</c> (in C <c>(void)call()</c>) says that the result is ignored on purpose.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncheckedResultAnalyzer : FlowAnalyzer
{
    /// <summary>The key of <see cref="Diagnostic.Properties"/> under which a diagnostic carries the name of the function called.</summary>
    public const string FunctionProperty = "function";

    /// <summary>The key of <see cref="Diagnostic.Properties"/> under which a diagnostic carries how the function tells a failure.</summary>
    public const string FailureProperty = "failure";

    /// <summary>The key of <see cref="Diagnostic.Properties"/> under which a diagnostic carries where the reason for a failure can be read.</summary>
    public const string ReasonProperty = "reason";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        DiagnosticDescriptors.UncheckedSocket,
        DiagnosticDescriptors.UncheckedBind,
        DiagnosticDescriptors.UncheckedListen,
        DiagnosticDescriptors.UncheckedAccept,
        DiagnosticDescriptors.UncheckedConnect,
        DiagnosticDescriptors.UncheckedSend,
        DiagnosticDescriptors.UncheckedRecv,
        DiagnosticDescriptors.UncheckedSetsockopt,
        DiagnosticDescriptors.UncheckedGetaddrinfo,
        DiagnosticDescriptors.UncheckedGethostbyname,
        DiagnosticDescriptors.UncheckedInetPton,
        DiagnosticDescriptors.UncheckedInetNtop,
        DiagnosticDescriptors.UncheckedSelect,
    ];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private static string Describe(FailureTest failure) => failure switch
    {
        FailureTest.MinusOne => "-1 means failure",
        FailureTest.Nonzero => "a nonzero code means failure",
        FailureTest.Null => "a null pointer means failure",
        FailureTest.NotOne => "only 1 means success",
        _ => "0 means failure",
    };

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        public override void Finish(bool isComplete)
        {
            IEnumerable<UncheckedResult> results = isComplete ? IgnoredResults().Concat(context.Log.UncheckedResults()) : IgnoredResults();
            foreach (UncheckedResult result in results)
            {
                ResultCheck check = result.Function.Check!;
                context.Log.Report(new(
                    check.Rule,
                    result.Call,
                    result.Function.Name,
                    result.Used ? "used before it is checked" : "ignored",
                    Describe(check.Failure))
                {
                    Properties = ImmutableDictionary<string, string?>.Empty
                        .Add(FunctionProperty, result.Function.Name)
                        .Add(FailureProperty, check.Failure.ToString())
                        .Add(ReasonProperty, check.Reason.ToString()),
                });
            }
        }

        /// <summary>Calls whose result is thrown away where they stand.</summary>
        private IEnumerable<UncheckedResult> IgnoredResults()
        {
            foreach (BasicBlock block in context.Graph.Blocks.Where(block => block.IsReachable))
            {
                foreach (IOperation operation in block.Operations)
                {
                    if (operation is IExpressionStatementOperation { Operation: IInvocationOperation call }
                        && context.Model.Find(call.TargetMethod) is { Check: { MustBeRead: true } check } function
                        && !IgnorableResults.MayIgnore(check, call))
                    {
                        yield return new(call, function, Used: false);
                    }
                }
            }
        }
    }
}
