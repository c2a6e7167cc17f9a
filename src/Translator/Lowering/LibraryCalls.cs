using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.Translator.Lowering;

/// <summary>Knows functions that are no functions for C#.</summary>
internal static class LibraryCalls
{
    /// <summary>Whether an expression calls <c>alloca</c>, whose memory lives as long as its caller.</summary>
    public static bool IsAlloca(BoundExpression expression) => expression is BoundCall { Callee: BoundFunction { Symbol: var function } }
        && (function is { Name: "__builtin_alloca", IsBuiltin: true } or { Name: "alloca", Body: null, Linkage: Linkage.External });
}
