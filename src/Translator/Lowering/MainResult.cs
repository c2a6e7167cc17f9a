using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// Tells of a <c>main</c> that returns <c>void</c>, which old programs have: C leaves open what their exit status is (C11 §5.1.2.2.3), and gcc leaves it
/// to what stands in a register.
/// </summary>
internal static class MainResult
{
    /// <summary>Reports the definition in a unit, if there is one.</summary>
    public static void Report(BoundTranslationUnit unit, DiagnosticBag diagnostics)
    {
        if (unit.Functions.FirstOrDefault(function => function is { Name: "main", Body: not null, Linkage: Linkage.External }) is { } main
            && main.Type.ReturnType.IsVoid())
        {
            diagnostics.Report(TranslationDiagnostics.MainWithoutResult, main.Location);
        }
    }
}
