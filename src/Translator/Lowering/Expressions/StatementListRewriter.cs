using CSockTranslate.CFrontEnd.BoundTree;

namespace CSockTranslate.Translator.Lowering.Expressions;

/// <summary>A rewriter that can put statements before the one that it rewrites.</summary>
internal abstract class StatementListRewriter : BoundTreeRewriter
{
    /// <inheritdoc/>
    public sealed override BoundStatement Rewrite(BoundStatement statement)
    {
        List<BoundStatement> expanded = [];
        Expand(statement, expanded);
        return expanded switch
        {
            [] => new BoundExpressionStatement(statement.Syntax, null),
            [not BoundDeclaration { Declarators.Count: > 0 } and var only] => only,
            [var only] when ReferenceEquals(only, statement) => only,
            _ => new BoundBlock(statement.Syntax, expanded),
        };
    }

    /// <summary>Rewrites a statement into any number of statements.</summary>
    protected abstract void ExpandCore(BoundStatement statement, List<BoundStatement> into);

    /// <summary>Rewrites a statement by the base class: each statement inside becomes one statement.</summary>
    protected BoundStatement RewriteInside(BoundStatement statement) => base.Rewrite(statement);

    /// <inheritdoc/>
    protected override IReadOnlyList<BoundStatement> RewriteStatements(IReadOnlyList<BoundStatement> statements)
    {
        List<BoundStatement>? changed = null;
        List<BoundStatement> expanded = [];
        for (int i = 0; i < statements.Count; i++)
        {
            expanded.Clear();
            Expand(statements[i], expanded);
            if (changed is null && (expanded.Count != 1 || !ReferenceEquals(expanded[0], statements[i])))
            {
                changed = [.. statements.Take(i)];
            }

            changed?.AddRange(expanded);
        }

        return changed ?? statements;
    }

    // A label stays in front of the first of the statements that its own one becomes.
    private void Expand(BoundStatement statement, List<BoundStatement> into)
    {
        BoundStatement? labeled = statement switch
        {
            BoundLabeled label => label.Statement,
            BoundCase label => label.Statement,
            BoundDefault label => label.Statement,
            _ => null,
        };
        if (labeled is null)
        {
            ExpandCore(statement, into);
            return;
        }

        List<BoundStatement> inner = [];
        Expand(labeled, inner);
        BoundStatement first = inner.Count > 0 ? inner[0] : new BoundExpressionStatement(labeled.Syntax, null);
        into.Add(statement switch
        {
            BoundLabeled label => Update(label, first),
            BoundCase label => Update(label, first),
            _ => Update((BoundDefault)statement, first),
        });
        into.AddRange(inner.Skip(1));
    }
}
