using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.Translator.Lowering.Expressions;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// The region between <c>pthread_cleanup_push</c> and <c>pthread_cleanup_pop</c>, which macros make of two loops that run once: it becomes the two calls
/// with a block between them. The inner loop stays where <c>break</c> or <c>continue</c> goes to its end.
/// </summary>
internal sealed class CancellationRegions : StatementListRewriter
{
    private const string Push = "pthread_cleanup_push";
    private const string Pop = "pthread_cleanup_pop";

    /// <summary>Lowers a function's body.</summary>
    public static BoundBlock Lower(BoundBlock body) => new CancellationRegions().RewriteBlock(body);

    /// <inheritdoc/>
    protected override void ExpandCore(BoundStatement statement, List<BoundStatement> into)
    {
        BoundStatement rewritten = RewriteInside(statement);
        if (rewritten is not BoundDo { Body: BoundBlock { Statements: [var push, BoundDo { Body: BoundBlock region } loop, var pop] } }
            || !Calls(push, Push)
            || !Calls(pop, Pop))
        {
            into.Add(rewritten);
            return;
        }

        into.Add(push);
        if (LoopJumps.Has(region))
        {
            into.Add(loop);
        }
        else
        {
            // The last statement is the empty one of the macro, which a label may stand before.
            bool endsEmpty = region.Statements is [.., BoundExpressionStatement { Expression: null }];
            into.Add(endsEmpty ? new BoundBlock(region.Syntax, [.. region.Statements.SkipLast(1)]) : region);
        }

        into.Add(pop);
    }

    private static bool Calls(BoundStatement statement, string name) =>
        statement is BoundExpressionStatement { Expression: BoundCall { Callee: BoundFunction { Symbol: var function } } } && function.Name == name;

    private sealed class LoopJumps : BoundTreeRewriter
    {
        private bool _found;
        private bool _isInSwitch;

        public static bool Has(BoundBlock region)
        {
            LoopJumps finder = new();
            finder.RewriteBlock(region);
            return finder._found;
        }

        public override BoundStatement Rewrite(BoundStatement statement)
        {
            switch (statement)
            {
                case BoundWhile or BoundDo or BoundFor:
                    return statement;
                case BoundSwitch:
                    bool outer = _isInSwitch;
                    _isInSwitch = true;
                    base.Rewrite(statement);
                    _isInSwitch = outer;
                    return statement;
                case BoundBreak:
                    _found |= !_isInSwitch;
                    return statement;
                case BoundContinue:
                    _found = true;
                    return statement;
                default:
                    return base.Rewrite(statement);
            }
        }

        public override BoundExpression Rewrite(BoundExpression expression) => expression;
    }
}
