using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.Translator.Lowering.Jumps;

/// <summary>
/// Declares variables where every way to their uses leads by. In C a variable is there from the beginning of its block, also if control comes in
/// behind the declaration, by a case of a <c>switch</c> or by a jump; C# takes it for unassigned then. Such a variable is declared at the beginning
/// of the block, of a <c>switch</c> before it, and its declaration stays as an assignment of the initial value.
/// </summary>
internal sealed class BypassedDeclarations : BoundTreeRewriter
{
    private readonly IReadOnlySet<VariableSymbol> _bypassed;
    private readonly HashSet<BoundBlock> _transparent = [];
    private List<BoundDeclarator> _declarators = [];

    private BypassedDeclarations(IReadOnlySet<VariableSymbol> bypassed) => _bypassed = bypassed;

    /// <summary>Rewrites a function's body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="bypassed">The variables whose declarations control can come in behind.</param>
    public static BoundBlock Lower(BoundBlock body, IReadOnlySet<VariableSymbol> bypassed) =>
        bypassed.Count == 0 ? body : (BoundBlock)new BypassedDeclarations(bypassed).Rewrite(body);

    /// <inheritdoc/>
    public override BoundStatement Rewrite(BoundStatement statement)
    {
        switch (statement)
        {
            case BoundSwitch { Body: BoundBlock body }:
                _transparent.Add(body);
                return base.Rewrite(statement);
            case BoundResumable resumable:
                _transparent.Add(resumable.Body);
                return base.Rewrite(statement);
            case BoundBlock block when !_transparent.Contains(block):
                return RewriteOwnBlock(block);
            case BoundDeclaration declaration:
                _declarators.AddRange(declaration.Declarators
                    .Where(declarator => declarator.Symbol is VariableSymbol variable && _bypassed.Contains(variable))
                    .Select(declarator => declarator with { Initializer = null }));
                return declaration;
            default:
                return base.Rewrite(statement);
        }
    }

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression) => expression;

    private BoundBlock RewriteOwnBlock(BoundBlock block)
    {
        List<BoundDeclarator> outer = _declarators;
        _declarators = [];
        BoundBlock rewritten = RewriteBlock(block);
        if (_declarators.Count > 0)
        {
            SyntaxNode first = block.Statements[0].Syntax;
            BoundDeclaration declaration = new(AddedSyntax.Before(first), _declarators, []);
            rewritten = new BoundBlock(block.Syntax, [declaration, .. rewritten.Statements]);
        }

        _declarators = outer;
        return rewritten;
    }
}
