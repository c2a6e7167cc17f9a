using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Preprocessing;

namespace CSockTranslate.Translator.Macros;

/// <summary>A use of a macro that is a call of its method.</summary>
/// <param name="Macro">The macro.</param>
/// <param name="Function">The macro as a function.</param>
/// <param name="Arguments">The arguments.</param>
internal sealed record MacroCall(MacroDefinition Macro, BoundFunctionMacro Function, IReadOnlyList<BoundExpression> Arguments);
