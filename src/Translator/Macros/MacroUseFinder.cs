using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.Translator.Macros;

/// <summary>Finds the expressions of functions that are uses of macros, and what they have for arguments.</summary>
/// <param name="unit">The unit.</param>
/// <param name="uses">The uses of macros that its tokens come from.</param>
internal sealed class MacroUseFinder(BoundTranslationUnit unit, MacroUses uses) : BoundTreeWalker
{
    private readonly Dictionary<MacroDefinition, MacroMethodShape> _shapes = new(ReferenceEqualityComparer.Instance);

    /// <summary>The macros that were found, read as functions; null for those that are none.</summary>
    public Dictionary<MacroDefinition, BoundFunctionMacro?> Functions { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The expressions for which calls can stand, the outermost macro's first.</summary>
    public Dictionary<BoundExpression, List<MacroCall>> Calls { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The uses that can be calls.</summary>
    public HashSet<MacroExpansion> Matched { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The uses that are assigned to or whose addresses are taken.</summary>
    public HashSet<MacroExpansion> Objects { get; } = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    protected override bool EnterStatement(BoundStatement statement)
    {
        // C# has to see constants where C does: in the values of static variables, and where they decide which statements can be reached.
        switch (statement)
        {
            case BoundDeclaration declaration:
                return declaration.Declarators.All(declarator => declarator.Symbol is not VariableSymbol { Duration: not StorageDuration.Automatic });
            case BoundIf { Condition.Constant: not null } conditional:
                Visit(conditional.WhenTrue);
                Visit(conditional.WhenFalse);
                return false;
            case BoundWhile { Condition.Constant: not null } loop:
                Visit(loop.Body);
                return false;
            case BoundDo { Condition.Constant: not null } loop:
                Visit(loop.Body);
                return false;
            case BoundFor { Condition.Constant: not null } loop:
                Visit(loop.Initializer);
                Visit(loop.Step);
                Visit(loop.Body);
                return false;
            case BoundSwitch { Value.Constant: not null } selection:
                Visit(selection.Body);
                return false;
            default:
                return true;
        }
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        BoundExpression? target = expression switch
        {
            BoundAssignment assignment => assignment.Target,
            BoundCompoundAssignment assignment => assignment.Target,
            BoundIncrement increment => increment.Operand,
            BoundAddressOf address => address.Operand,
            _ => null,
        };
        if (target is not null)
        {
            Objects.UnionWith(FindUses(target).Select(use => use.Expansion));
        }

        foreach ((MacroExpansion expansion, SyntaxNode syntax) in FindUses(expression))
        {
            TryMatch(expansion, syntax, expression);
        }

        return expression is not (BoundConditional { Condition.Constant: not null }
            or BoundBinary { Operator: BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr, Left.Constant: not null }
            or BoundBinary { Operator: BinaryOperator.LogicalAnd or BinaryOperator.LogicalOr, Right.Constant: not null });
    }

    // The uses that are the whole of an expression. It has the syntax of all parentheses around it; those of an argument are another macro's.
    private IEnumerable<(MacroExpansion Expansion, SyntaxNode Syntax)> FindUses(BoundExpression expression)
    {
        SyntaxNode? syntax = expression.Syntax;
        while (syntax is not null)
        {
            foreach (MacroExpansion expansion in uses.Of(syntax.FirstToken).Reverse())
            {
                if (syntax.Range.IsWhole(expansion))
                {
                    yield return (expansion, syntax);
                }
            }

            syntax = (syntax as ParenthesizedExpressionSyntax)?.Expression;
        }
    }

    private void TryMatch(MacroExpansion expansion, SyntaxNode syntax, BoundExpression expression)
    {
        MacroDefinition macro = expansion.Macro;
        if (!Functions.TryGetValue(macro, out BoundFunctionMacro? function))
        {
            // The first use that has the form of the macro's body decides about the types.
            function = unit.BindFunctionMacro(macro, syntax, new MacroParameterTypes(expression).Find);
            if (function is null)
            {
                return;
            }

            MacroMethodShape shape = new(function);
            function = shape.IsFit ? function : null;
            Functions.Add(macro, function);
            _shapes.Add(macro, shape);

            // What the body uses of other macros are calls there too.
            Visit(function?.Value);
        }

        BoundExpression use = BoundTreeMatcher.Strip(expression);
        if (function is not null
            && BoundTreeMatcher.Match(function, use) is { } arguments
            && _shapes[macro].Allows(arguments))
        {
            if (!Calls.TryGetValue(use, out List<MacroCall>? calls))
            {
                Calls.Add(use, calls = []);
            }

            calls.Add(new MacroCall(macro, function, arguments));
            Matched.Add(expansion);
        }
    }
}
