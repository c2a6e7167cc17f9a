using CSockTranslate.CFrontEnd.Symbols;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Translator.Emission;

/// <summary>What the statements of a function need to know about it.</summary>
/// <param name="ReturnType">The type of the result.</param>
/// <param name="NeedsInitialization">The local variables that C# would find read before they are assigned.</param>
/// <param name="NeedsFinalReturn">Whether C# can reach the end of the body although there is a result.</param>
/// <param name="FinalReturnValue">What is returned there: 0 from <c>main</c> (C11 §5.1.2.2.3), anything from other functions.</param>
internal sealed record FunctionFacts(
    CSharpType ReturnType, IReadOnlySet<VariableSymbol> NeedsInitialization, bool NeedsFinalReturn, ExpressionSyntax FinalReturnValue);
