using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.Translator.Macros;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

// Uses of function-like macros that are methods.
internal sealed partial class ExpressionEmitter
{
    private CSharpExpression? TryEmitMacroCall(BoundExpression expression)
    {
        if (_context.MacroMethods.FindCall(expression) is not { } call)
        {
            return null;
        }

        ExpressionSyntax method = NamedMember(_context.Names[call.Macro], null, expression.Syntax.FirstToken, call.Macro);
        SeparatedSyntaxListBuilder arguments = new(", ");
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            arguments.Add(Argument(EmitAs(call.Arguments[i], _context.Types.Map(call.Function.Parameters[i].Type))));
        }

        CSharpType type = MacroMethodEmitter.GetResultType(_context, call.Function);
        return new CSharpExpression(InvocationExpression(method, ArgumentList(arguments.ToList<ArgumentSyntax>())), type);
    }
}
