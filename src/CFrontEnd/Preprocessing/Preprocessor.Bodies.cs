using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Preprocessing;

// The expansion of a macro's body by itself, for those who ask what a macro stands for.
public sealed partial class Preprocessor
{
    private MacroTable? _finalMacros;

    /// <summary>
    /// Expands the replacement list of a macro with the macros at the end of the unit; parameters stay as they are. The macros used in it appear in the
    /// tokens' expansions, the macro itself does not. Nothing is reported; a body that can't be expanded, or not without arguments, gives no tokens.
    /// </summary>
    private IReadOnlyList<Token> ExpandBody(MacroDefinition macro)
    {
        if (macro.Body.Count == 0
            || macro.Body.Any(token => token.Kind == TokenKind.HashHash || (token.Kind == TokenKind.Hash && macro.IsFunctionLike))
            || macro.VariadicParameter is not null
            || macro.Parameters?.Any(_macros.IsDefined) == true)
        {
            return [];
        }

        // Without itself, as in its own expansion.
        MacroTable macros = _finalMacros ??= FindFinalMacros();
        bool isDefined = macros.Undefine(macro.Name, out MacroDefinition? hidden);
        DiagnosticBag diagnostics = new();
        DynamicMacros dynamicMacros = new(this, _options.TranslationTime, diagnostics);
        try
        {
            IReadOnlyList<Token> tokens = new MacroExpander(macros, this, dynamicMacros, _standard, _options.MaximumExpandedTokens, diagnostics).ExpandAlone(macro.Body);
            return diagnostics.HasErrors ? [] : [.. tokens.Select(ToParserToken), MakeEnd()];
        }
        catch (TranslationStoppedException)
        {
            return [];
        }
        finally
        {
            if (isDefined)
            {
                macros.Define(hidden!);
            }
        }
    }

    // The macros at the end of the unit without __LINE__ and the like, whose value depends on the place of the use.
    private MacroTable FindFinalMacros()
    {
        MacroTable macros = new();
        foreach (MacroDefinition macro in _macros.All.Values.Where(macro => macro.Dynamic == DynamicMacro.None))
        {
            macros.Define(macro);
        }

        return macros;
    }

    private Token ToParserToken(Token token) =>
        token.Kind == TokenKind.Identifier && _keywords.TryGetValue(token.Text, out TokenKind keyword) ? token.WithKind(keyword) : token;
}
