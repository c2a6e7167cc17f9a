using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

// What one file declares in another way than the file that defines it: the machine takes the one for the other, C# wants to be told.
internal sealed partial class ExpressionEmitter
{
    // The address of another file's variable, as this file declares what is there.
    private ExpressionSyntax AsDeclared(VariableSymbol symbol, ExpressionSyntax name)
    {
        if (symbol.Definition is not { } definition)
        {
            return name;
        }

        CSharpType declared = _context.Types.MapCanonical(TypeMapper.GetInnermostElement(symbol.Type));
        CSharpType defined = _context.Types.MapCanonical(TypeMapper.GetInnermostElement(definition.Type));
        return declared.Equals(defined) ? name : CastExpression(CSharpType.PointerTo(declared).Syntax, Parenthesize(name, Precedence.Unary));
    }

    // An argument that was converted to what this file declares, for the parameter that another file defines.
    private ExpressionSyntax AsDefined(ExpressionSyntax argument, CType? declared, FunctionSymbol? definition, int index)
    {
        if (declared is null || definition is null || index >= definition.Parameters.Count)
        {
            return argument;
        }

        CSharpType from = _context.Types.MapCanonical(declared);
        CSharpType to = _context.Types.MapCanonical(definition.Parameters[index].Type);
        return from.Equals(to) ? argument : Coerce(new CSharpExpression(argument, from), to).Syntax;
    }
}
