using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering.Expressions;
using CSockTranslate.Translator.Lowering.Jumps;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// GNU's <c>cleanup</c> attribute (GCC manual, "Common Variable Attributes"): the call with a variable's address is written out wherever control
/// leaves the rest of the block behind its declaration, the last variable's first. A <c>finally</c> would also run when <c>exit</c> or <c>longjmp</c>
/// leaves the function, which in C calls nothing.
/// </summary>
internal sealed class Cleanups : BoundTreeRewriter
{
    // The calls that are due, the last first, and at each label those that were due there.
    private readonly List<BoundCall> _due = [];
    private readonly IReadOnlyDictionary<LabelSymbol, IReadOnlySet<BoundCall>> _labels;
    private int _dueAtBreak;
    private int _dueAtContinue;

    private Cleanups(IReadOnlyDictionary<LabelSymbol, IReadOnlySet<BoundCall>> labels) => _labels = labels;

    /// <summary>Writes out the calls in a function's body.</summary>
    public static BoundBlock Lower(BoundBlock body)
    {
        LabelFinder finder = new();
        finder.Visit(body);
        return finder.HasCleanups ? (BoundBlock)new Cleanups(finder.Labels).Rewrite(body) : body;
    }

    /// <inheritdoc/>
    public override BoundStatement Rewrite(BoundStatement statement)
    {
        switch (statement)
        {
            case BoundBlock block:
                return new BoundBlock(block.Syntax, RewriteScope(block.Statements, AddedSyntax.AtEndOf(block.Syntax)));
            case BoundFor { Initializer: BoundDeclaration declaration } loop when HasCleanups(declaration):
                BoundFor rounds = new(loop.Syntax, null, loop.Condition, loop.Step, loop.Body);
                return new BoundBlock(loop.Syntax, RewriteScope([declaration, rounds], AddedSyntax.AtEndOf(loop.Syntax)));
            case BoundWhile or BoundDo or BoundFor:
                return RewriteJumpTarget(statement, isLoop: true);
            case BoundSwitch:
                return RewriteJumpTarget(statement, isLoop: false);
            case BoundReturn or BoundBreak or BoundContinue or BoundGoto:
                List<BoundStatement> statements = [];
                Expand(statement, statements);
                return statements is [var only] ? only : new BoundBlock(AddedSyntax.Before(statement.Syntax), statements);
            default:
                return base.Rewrite(statement);
        }
    }

    /// <inheritdoc/>
    public override BoundExpression Rewrite(BoundExpression expression)
    {
        if (expression is not BoundStatementExpression block || !block.Body.Statements.Any(statement => statement is BoundDeclaration declaration && HasCleanups(declaration)))
        {
            return base.Rewrite(expression);
        }

        // The value is what the expression has before the calls.
        int outer = _due.Count;
        List<BoundStatement> statements = RewriteAll(block.Body.Statements);
        AddedSyntax end = AddedSyntax.AtEndOf(block.Syntax);
        BoundExpression? value = block.Value is null ? null : Rewrite(block.Value);
        if (value is { Constant: null } && !value.Type.IsVoid())
        {
            VariableSymbol result = Temporaries.Create(value);
            statements.Add(Temporaries.Declare(end, result, value));
            value = Temporaries.Read(result, value.Syntax);
        }
        else if (value is { Constant: null })
        {
            statements.Add(new BoundExpressionStatement(value.Syntax, value));
            value = null;
        }

        AddCalls(outer, end, statements);
        _due.RemoveRange(outer, _due.Count - outer);
        return new BoundStatementExpression(block.Syntax, new BoundBlock(block.Body.Syntax, statements), value, block.Type);
    }

    private static bool HasCleanups(BoundDeclaration declaration) => declaration.Declarators.Any(declarator => declarator.Cleanup is not null);

    private List<BoundStatement> RewriteScope(IReadOnlyList<BoundStatement> statements, AddedSyntax end)
    {
        int outer = _due.Count;
        List<BoundStatement> rewritten = RewriteAll(statements);
        if (_due.Count > outer && Reachability.CanFallOut(rewritten))
        {
            AddCalls(outer, end, rewritten);
        }

        _due.RemoveRange(outer, _due.Count - outer);
        return rewritten;
    }

    private List<BoundStatement> RewriteAll(IReadOnlyList<BoundStatement> statements)
    {
        List<BoundStatement> rewritten = [];
        foreach (BoundStatement statement in statements)
        {
            if (statement is BoundDeclaration declaration && HasCleanups(declaration))
            {
                BoundDeclaration plain = (BoundDeclaration)base.Rewrite(statement);
                rewritten.Add(new BoundDeclaration(plain.Syntax, [.. plain.Declarators.Select(declarator => declarator with { Cleanup = null })], plain.DeclaredTypes));
                _due.AddRange(declaration.Declarators.Select(declarator => declarator.Cleanup).OfType<BoundCall>());
            }
            else
            {
                Expand(statement, rewritten);
            }
        }

        return rewritten;
    }

    // The statements that a statement becomes; its labels stand before the first of them.
    private void Expand(BoundStatement statement, List<BoundStatement> into)
    {
        List<BoundStatement> inner = [];
        switch (statement)
        {
            case BoundLabeled labeled:
                Expand(labeled.Statement, inner);
                inner[0] = Update(labeled, inner[0]);
                break;
            case BoundCase label:
                Expand(label.Statement, inner);
                inner[0] = Update(label, inner[0]);
                break;
            case BoundDefault label:
                Expand(label.Statement, inner);
                inner[0] = Update(label, inner[0]);
                break;
            case BoundReturn result:
                ExpandReturn(result, inner);
                break;
            case BoundBreak:
                ExpandJump(statement, _due.Skip(_dueAtBreak), inner);
                break;
            case BoundContinue:
                ExpandJump(statement, _due.Skip(_dueAtContinue), inner);
                break;
            case BoundGoto jump:
                ExpandJump(statement, _labels.TryGetValue(jump.Label, out IReadOnlySet<BoundCall>? there) ? _due.Where(call => !there.Contains(call)) : [], inner);
                break;
            default:
                inner.Add(Rewrite(statement));
                break;
        }

        into.AddRange(inner);
    }

    // What is returned is computed before the calls.
    private void ExpandReturn(BoundReturn result, List<BoundStatement> into)
    {
        BoundReturn rewritten = (BoundReturn)base.Rewrite(result);
        AddedSyntax place = AddedSyntax.Before(result.Syntax);
        if (_due.Count > 0 && rewritten.Value is { Constant: null } value && !value.Type.IsVoid())
        {
            VariableSymbol variable = Temporaries.Create("result", value.Type, value.Syntax);
            into.Add(Temporaries.Declare(place, variable, value));
            rewritten = new BoundReturn(result.Syntax, Temporaries.Read(variable, place));
        }
        else if (_due.Count > 0 && rewritten.Value is { Constant: null } effect)
        {
            into.Add(new BoundExpressionStatement(effect.Syntax, effect));
            rewritten = new BoundReturn(result.Syntax, null);
        }

        AddCalls(0, place, into);
        into.Add(rewritten);
    }

    private static void ExpandJump(BoundStatement jump, IEnumerable<BoundCall> due, List<BoundStatement> into)
    {
        AddedSyntax place = AddedSyntax.Before(jump.Syntax);
        into.AddRange(due.Reverse().Select(call => Call(call, place)));
        into.Add(jump);
    }

    private void AddCalls(int outer, AddedSyntax place, List<BoundStatement> into) =>
        into.AddRange(_due.Skip(outer).Reverse().Select(call => Call(call, place)));

    private static BoundExpressionStatement Call(BoundCall call, AddedSyntax place) => new(place, (BoundCall)Copy(call));

    // Each place has a tree of its own.
    private static BoundExpression Copy(BoundExpression expression) => expression switch
    {
        BoundCall call => new BoundCall(call.Syntax, Copy(call.Callee), call.FunctionType, [.. call.Arguments.Select(Copy)], call.Type),
        BoundConversion conversion => new BoundConversion(conversion.Syntax, conversion.Kind, Copy(conversion.Operand), conversion.Type, conversion.IsExplicit),
        BoundAddressOf address => new BoundAddressOf(address.Syntax, Copy(address.Operand), (PointerType)address.Type.Desugared),
        BoundVariable variable => new BoundVariable(variable.Syntax, variable.Symbol),
        BoundFunction function => new BoundFunction(function.Syntax, function.Symbol),
        _ => expression,
    };

    private BoundStatement RewriteJumpTarget(BoundStatement statement, bool isLoop)
    {
        (int dueAtBreak, int dueAtContinue) = (_dueAtBreak, _dueAtContinue);
        _dueAtBreak = _due.Count;
        _dueAtContinue = isLoop ? _due.Count : _dueAtContinue;
        BoundStatement rewritten = base.Rewrite(statement);
        (_dueAtBreak, _dueAtContinue) = (dueAtBreak, dueAtContinue);
        return rewritten;
    }

    private sealed class LabelFinder : BoundTreeWalker
    {
        private readonly Dictionary<LabelSymbol, IReadOnlySet<BoundCall>> _labels = [];
        private readonly List<BoundCall> _due = [];
        private readonly Stack<int> _outer = new();

        public bool HasCleanups { get; private set; }

        public IReadOnlyDictionary<LabelSymbol, IReadOnlySet<BoundCall>> Labels => _labels;

        protected override bool EnterStatement(BoundStatement statement)
        {
            if (statement is BoundBlock or BoundFor)
            {
                _outer.Push(_due.Count);
            }
            else if (statement is BoundLabeled labeled)
            {
                _labels.Add(labeled.Label, _due.ToHashSet());
            }

            return true;
        }

        protected override void LeaveStatement(BoundStatement statement)
        {
            if (statement is BoundBlock or BoundFor)
            {
                int outer = _outer.Pop();
                _due.RemoveRange(outer, _due.Count - outer);
            }
            else if (statement is BoundDeclaration declaration)
            {
                _due.AddRange(declaration.Declarators.Select(declarator => declarator.Cleanup).OfType<BoundCall>());
                HasCleanups |= Cleanups.HasCleanups(declaration);
            }
        }

        protected override bool EnterExpression(BoundExpression expression)
        {
            if (expression is not BoundStatementExpression block)
            {
                return true;
            }

            // The value is inside of the scope, too.
            int outer = _due.Count;
            foreach (BoundStatement statement in block.Body.Statements)
            {
                Visit(statement);
            }

            Visit(block.Value);
            _due.RemoveRange(outer, _due.Count - outer);
            return false;
        }
    }
}
