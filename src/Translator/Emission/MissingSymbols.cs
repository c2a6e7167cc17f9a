using CSockTranslate.CFrontEnd.Symbols;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// The members that stand for functions and variables that nobody defines: <c>weak</c> ones, whose address is null, and those that only code
/// names that never runs.
/// </summary>
internal sealed class MissingSymbols
{
    private readonly Dictionary<Symbol, (string Name, MemberDeclarationSyntax Member)> _members = [];

    /// <summary>The members, in the order in which they were asked for.</summary>
    public IEnumerable<MemberDeclarationSyntax> Members => _members.Values.Select(member => member.Member);

    /// <summary>The name of the member for a symbol: a null pointer to the function or variable.</summary>
    public string GetName(Symbol symbol, UnitContext context)
    {
        if (!_members.TryGetValue(symbol, out (string Name, MemberDeclarationSyntax Member) known))
        {
            CSharpType type = symbol is FunctionSymbol function
                ? context.Types.MapCanonical(function.Type)
                : CSharpType.PointerTo(context.Types.MapCanonical(TypeMapper.GetInnermostElement(((VariableSymbol)symbol).Type)));
            string name = context.Names.GetMissingName(symbol);
            string text = $"\n    // Nothing defines {symbol.Name}.\n    static {type.Syntax} {Identifiers.Token(name).Text} => null;\n";
            known = (name, SyntaxFactory.ParseMemberDeclaration(text)!);
            _members.Add(symbol, known);
        }

        return known.Name;
    }
}
