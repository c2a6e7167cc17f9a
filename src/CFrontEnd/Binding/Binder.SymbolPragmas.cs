using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.CFrontEnd.Binding;

// Pragmas that say what attributes and assembler names say (GCC manual, "Weak Pragmas", "Symbol-Renaming Pragmas").
public sealed partial class Binder
{
    private void ApplySymbolPragmas()
    {
        foreach (OtherDirective directive in _preprocessed.Directives.OfType<OtherDirective>().Where(directive => directive.Keyword == "pragma"))
        {
            switch (directive.Tokens)
            {
                case [{ Text: "weak" }, { Kind: TokenKind.Identifier } name]:
                    MakeWeak(name.Text, alias: null);
                    break;
                case [{ Text: "weak" }, { Kind: TokenKind.Identifier } name, { Kind: TokenKind.Equal }, { Kind: TokenKind.Identifier } target]:
                    MakeWeak(name.Text, target.Text);
                    break;
                case [{ Text: "redefine_extname" }, { Kind: TokenKind.Identifier } name, { Kind: TokenKind.Identifier } linkName]:
                    Rename(name.Text, linkName.Text);
                    break;
            }
        }
    }

    private void MakeWeak(string name, string? alias)
    {
        switch (_linked.GetValueOrDefault(name))
        {
            case FunctionSymbol { Linkage: Linkage.External } function:
                function.IsWeak = true;
                function.Alias = alias ?? function.Alias;
                break;
            case VariableSymbol { Linkage: Linkage.External } variable:
                variable.IsWeak = true;
                variable.Alias = alias ?? variable.Alias;
                break;
        }
    }

    private void Rename(string name, string linkName)
    {
        switch (_linked.GetValueOrDefault(name))
        {
            case FunctionSymbol { Linkage: Linkage.External } function:
                function.LinkName ??= linkName;
                break;
            case VariableSymbol { Linkage: Linkage.External } variable:
                variable.LinkName ??= linkName;
                break;
        }
    }
}
