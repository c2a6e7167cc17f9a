using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// The members that stand for functions and variables that nobody defines: <c>weak</c> ones, whose address is null, and those that only code
/// names that never runs. In a program that is looked at without all its files, functions are methods without a body.
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
            if (symbol is FunctionSymbol { Type: var signature } && context.Options.IsPartial)
            {
                string method = context.Names.GetMissingName(symbol);
                known = (method, Declare(method, signature, context));
                _members.Add(symbol, known);
                return method;
            }

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

    private static MemberDeclarationSyntax Declare(string name, FunctionType signature, UnitContext context)
    {
        List<string> parameters = [.. signature.Parameters.Select((type, i) => $"{context.Types.MapCanonical(type).Syntax} p{i}")];
        if (signature.IsVariadic || !signature.HasPrototype)
        {
            context.UsesSystem = true;
            parameters.Add("params ReadOnlySpan<VarArg> rest");
        }

        string result = context.Types.MapCanonical(signature.ReturnType).Syntax.ToString();
        return SyntaxFactory.ParseMemberDeclaration($"\n    static extern {result} {Identifiers.Token(name).Text}({string.Join(", ", parameters)});\n")!;
    }
}
