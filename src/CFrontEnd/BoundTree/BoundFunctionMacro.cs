using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.CFrontEnd.BoundTree;

/// <summary>A function-like macro read as a function.</summary>
/// <param name="Parameters">The parameters, with the types that the arguments of its uses have.</param>
/// <param name="Value">What it computes.</param>
public sealed record BoundFunctionMacro(IReadOnlyList<VariableSymbol> Parameters, BoundExpression Value);
