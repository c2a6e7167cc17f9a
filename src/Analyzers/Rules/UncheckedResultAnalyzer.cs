using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

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

    private protected override IEnumerable<Diagnostic> Report(FunctionFindings findings)
    {
        foreach (UncheckedResult result in findings.UncheckedResults)
        {
            ResultCheck check = result.Function.Check!;
            yield return Create(
                check.Rule,
                result.Call.Syntax.GetLocation(),
                additionalLocation: null,
                ImmutableDictionary<string, string?>.Empty
                    .Add(FunctionProperty, result.Function.Name)
                    .Add(FailureProperty, check.Failure.ToString())
                    .Add(ReasonProperty, check.Reason.ToString()),
                result.Function.Name,
                result.Used ? "used before it is checked" : "ignored",
                Describe(check.Failure));
        }
    }

    private static string Describe(FailureTest failure) => failure switch
    {
        FailureTest.MinusOne => "-1 means failure",
        FailureTest.Nonzero => "a nonzero code means failure",
        FailureTest.Null => "a null pointer means failure",
        FailureTest.NotOne => "only 1 means success",
        _ => "0 means failure",
    };
}
