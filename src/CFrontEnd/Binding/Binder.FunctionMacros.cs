using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Parsing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Function-like macros read as functions: their bodies with parameters that have the types of a use's arguments.
public sealed partial class Binder
{
    /// <summary>Binds the body of a function-like macro in the file scope at the end of the unit, as if it were a function.</summary>
    /// <param name="macro">The macro.</param>
    /// <param name="use">The expression that a use of it has become.</param>
    /// <param name="getType">The type of a parameter in whose places these expressions stand in the use; null if it can have none.</param>
    /// <returns>The function; null if the body is no expression, does not have the use's form, or means nothing outside of it. Nothing is reported.</returns>
    private BoundFunctionMacro? BindFunctionMacro(MacroDefinition macro, SyntaxNode use, Func<IReadOnlyList<SyntaxNode>, CType?> getType)
    {
        IReadOnlyList<Token> tokens = _preprocessed.ExpandBody(macro);
        if (tokens.Count < 2
            || Parser.TryParseExpression(tokens, _fileScope.GetTypedefNames().Except(macro.Parameters!)) is not { } syntax
            || FindArguments(syntax, use, macro.Parameters!) is not { } arguments)
        {
            return null;
        }

        List<VariableSymbol> parameters = [];
        foreach (string name in macro.Parameters!)
        {
            if (!arguments.TryGetValue(name, out List<SyntaxNode>? places) || getType(places) is not { } type)
            {
                return null;
            }

            parameters.Add(new VariableSymbol(name, type, macro.NameSpan) { IsParameter = true });
        }

        Scope scope = _scope;
        DiagnosticBag diagnostics = _diagnostics;
        List<Symbol> declaredTypes = _declaredTypes;
        _scope = new Scope(_fileScope, ScopeKind.Parameters);
        foreach (VariableSymbol parameter in parameters)
        {
            _scope.Declare(parameter.Name, parameter);
        }

        _diagnostics = new DiagnosticBag();
        _declaredTypes = [];
        _isSpeculative = true;
        BoundExpression value = BindExpression(syntax);
        value = value.Type.IsVoid() ? value : Rvalue(value);
        bool hasErrors = _diagnostics.HasErrors || _declaredTypes.Count > 0;
        _isSpeculative = false;
        _diagnostics = diagnostics;
        _declaredTypes = declaredTypes;
        _scope = scope;
        return hasErrors ? null : new BoundFunctionMacro(parameters, value);
    }

    /// <summary>What stands in a use at each place where the body names a parameter; null if the two differ elsewhere, or the body has statements.</summary>
    private static Dictionary<string, List<SyntaxNode>>? FindArguments(SyntaxNode body, SyntaxNode use, IReadOnlyList<string> parameters)
    {
        Dictionary<string, List<SyntaxNode>> arguments = new(StringComparer.Ordinal);
        Stack<(SyntaxNode Body, SyntaxNode Use)> pending = [];
        pending.Push((body, use));
        while (pending.TryPop(out (SyntaxNode Body, SyntaxNode Use) pair))
        {
            if (pair.Body is IdentifierExpressionSyntax identifier && parameters.Contains(identifier.Identifier.Text))
            {
                if (!arguments.TryGetValue(identifier.Identifier.Text, out List<SyntaxNode>? places))
                {
                    arguments.Add(identifier.Identifier.Text, places = []);
                }

                places.Add(pair.Use);
                continue;
            }

            SyntaxNodeDescription expected = SyntaxNodeDescription.Of(pair.Body);
            SyntaxNodeDescription actual = SyntaxNodeDescription.Of(pair.Use);
            if (pair.Body is StatementExpressionSyntax || expected.ToString() != actual.ToString() || expected.Children.Count != actual.Children.Count)
            {
                return null;
            }

            for (int i = expected.Children.Count - 1; i >= 0; i--)
            {
                pending.Push((expected.Children[i].Node, actual.Children[i].Node));
            }
        }

        return arguments;
    }
}
