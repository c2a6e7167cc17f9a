using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.Translator.Lowering;

/// <summary>Reports constructs that have no translation: nothing is translated wrongly in silence.</summary>
internal static class Refusals
{
    /// <summary>Reports a construct at its first token.</summary>
    /// <param name="diagnostics">Takes the report.</param>
    /// <param name="node">Where it stands.</param>
    /// <param name="construct">What it is, with its article.</param>
    /// <param name="advice">A way out, as an imperative.</param>
    public static void Refuse(this DiagnosticBag diagnostics, CSyntax.SyntaxNode node, string construct, string advice) =>
        diagnostics.Report(TranslationDiagnostics.UnsupportedConstruct, node.FirstToken, construct, advice);

    /// <summary>Reports a construct at a place.</summary>
    public static void Refuse(this DiagnosticBag diagnostics, SourceSpan span, string construct, string advice) =>
        diagnostics.Report(TranslationDiagnostics.UnsupportedConstruct, span, construct, advice);
}
