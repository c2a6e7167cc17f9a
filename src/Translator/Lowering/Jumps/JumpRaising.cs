using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.Translator.Lowering.Expressions;

namespace CSockTranslate.Translator.Lowering.Jumps;

/// <summary>
/// Brings labels to where C#'s jumps find them. A statement that a jump enters becomes its own jumps: <c>if (!condition) goto end;</c>, the rounds
/// of a loop a jump back, a <c>switch</c> one of jumps to its cases; its block's statements move out. Everything else stays structured. A
/// <c>switch</c> that stays gets the form that C# asks for.
/// </summary>
internal sealed partial class JumpRaising
{
    private readonly IReadOnlySet<(BoundStatement Owner, bool IsElse)> _open;

    // Where break and continue lead if their statement has become jumps; null if it has not.
    private LazyLabel? _breakTarget;
    private LazyLabel? _continueTarget;

    private JumpRaising(IReadOnlySet<(BoundStatement Owner, bool IsElse)> open) => _open = open;

    /// <summary>Rewrites a function's body.</summary>
    public static BoundBlock Lower(BoundBlock body)
    {
        IReadOnlySet<(BoundStatement Owner, bool IsElse)> open = OpenScopes.Find(body);
        return open.Count == 0 && !SwitchFinder.HasUnfitting(body) ? body : new JumpRaising(open).RaiseBlock(body);
    }

    private BoundBlock RaiseBlock(BoundBlock block) => new(block.Syntax, RaiseAll(block.Statements));

    private List<BoundStatement> RaiseAll(IReadOnlyList<BoundStatement> statements)
    {
        List<BoundStatement> raised = [];
        foreach (BoundStatement statement in statements)
        {
            Raise(statement, raised);
        }

        JoinLabels(raised);
        return raised;
    }

    private void Raise(BoundStatement statement, List<BoundStatement> into)
    {
        switch (statement)
        {
            case BoundBlock block when IsOpen(block):
                into.AddRange(RaiseAll(block.Statements));
                break;
            case BoundBlock block:
                into.Add(RaiseBlock(block));
                break;
            case BoundIf conditional:
                RaiseIf(conditional, into);
                break;
            case BoundWhile loop when IsOpen(loop):
                RaiseLoop(loop.Syntax, loop.Condition, null, loop.Body, into);
                break;
            case BoundWhile loop:
                into.Add(new BoundWhile(loop.Syntax, loop.Condition, RaiseBody(loop.Body)));
                break;
            case BoundDo loop when IsOpen(loop):
                RaiseDo(loop, into);
                break;
            case BoundDo loop:
                into.Add(new BoundDo(loop.Syntax, RaiseBody(loop.Body), loop.Condition));
                break;
            case BoundFor loop when IsOpen(loop):
                if (loop.Initializer is not null)
                {
                    into.Add(loop.Initializer);
                }

                RaiseLoop(loop.Syntax, loop.Condition, loop.Step, loop.Body, into);
                break;
            case BoundFor loop:
                into.Add(new BoundFor(loop.Syntax, loop.Initializer, loop.Condition, loop.Step, RaiseBody(loop.Body)));
                break;
            case BoundSwitch selection when IsOpen(selection):
                RaiseOpenSwitch(selection, into);
                break;
            case BoundSwitch selection:
                RaiseSwitch(selection, into);
                break;
            case BoundLabeled or BoundCase or BoundDefault:
                RaiseLabel(statement, into);
                break;
            case BoundBreak when _breakTarget is { } target:
                into.Add(new BoundGoto(statement.Syntax, target.Use()));
                break;
            case BoundContinue when _continueTarget is { } target:
                into.Add(new BoundGoto(statement.Syntax, target.Use()));
                break;
            case BoundResumable resumable:
                into.Add(new BoundResumable(resumable.Syntax, RaiseBlock(resumable.Body), resumable.Place, resumable.Value, resumable.Start));
                break;
            default:
                into.Add(statement);
                break;
        }
    }

    // A case label that stands behind an ordinary one moves before it: both name the same statement, and in C# the case comes first.
    private void RaiseLabel(BoundStatement label, List<BoundStatement> into)
    {
        BoundStatement labeled = SwitchForms.GetLabeled(label);
        List<BoundStatement> raised = [];
        Raise(labeled, raised);
        if (label is BoundCase { Last: not null } range && SwitchForms.IsEmpty(range))
        {
            into.AddRange(raised);
            return;
        }

        if (raised.Count == 0)
        {
            raised.Add(Empty(AddedSyntax.AtEndOf(labeled.Syntax)));
        }

        raised[0] = label is BoundLabeled named ? PutBehindCases(raised[0], named) : PutCase(label, raised[0]);
        into.AddRange(raised);
    }

    private static BoundStatement PutBehindCases(BoundStatement statement, BoundLabeled label) => statement switch
    {
        BoundCase @case => new BoundCase(@case.Syntax, @case.First, @case.Last, PutBehindCases(@case.Statement, label)),
        BoundDefault @default => new BoundDefault(@default.Syntax, PutBehindCases(@default.Statement, label)),
        _ => new BoundLabeled(label.Syntax, label.Label, statement),
    };

    private void RaiseIf(BoundIf conditional, List<BoundStatement> into)
    {
        bool isThenOpen = IsOpen(conditional);
        if (!isThenOpen && !IsOpen(conditional, isElse: true))
        {
            into.Add(RaiseChain(conditional));
            return;
        }

        LazyLabel end = new("end", conditional.Syntax);
        AddedSyntax endOfThen = AddedSyntax.AtEndOf(conditional.WhenTrue.Syntax);
        if (isThenOpen)
        {
            LazyLabel otherwise = new("otherwise", conditional.Syntax);
            bool hasElse = conditional.WhenFalse is not null;
            into.Add(JumpIf(conditional.Syntax, LogicalOpposite.Of(conditional.Condition), conditional.WhenTrue.Syntax, hasElse ? otherwise : end));
            bool completes = AddRaised(conditional.WhenTrue, into);
            if (hasElse && completes)
            {
                into.Add(new BoundGoto(endOfThen, end.Use()));
            }

            AddLabel(otherwise, endOfThen, into);
        }
        else
        {
            BoundStatement whenTrue = RaiseEmbedded(conditional.WhenTrue);
            List<BoundStatement> then = whenTrue is BoundBlock block ? [.. block.Statements] : [whenTrue];
            if (Reachability.CanFallOut(then))
            {
                then.Add(new BoundGoto(endOfThen, end.Use()));
            }

            SyntaxNode syntax = whenTrue is BoundBlock ? whenTrue.Syntax : AddedSyntax.Before(whenTrue.Syntax);
            into.Add(new BoundIf(AddedSyntax.Before(conditional.Syntax), conditional.Condition, new BoundBlock(syntax, then), null));
        }

        if (conditional.WhenFalse is { } whenFalse)
        {
            Raise(whenFalse, into);
        }

        AddLabel(end, AddedSyntax.AtEndOf(conditional.Syntax), into);
    }

    // Long chains of else if are followed in a loop.
    private BoundStatement RaiseChain(BoundIf conditional)
    {
        List<(BoundIf Link, BoundStatement WhenTrue)> chain = [];
        BoundStatement? rest = conditional;
        while (rest is BoundIf link && !IsOpen(link) && !IsOpen(link, isElse: true))
        {
            chain.Add((link, RaiseEmbedded(link.WhenTrue)));
            rest = link.WhenFalse;
        }

        BoundStatement? result = rest is null ? null : RaiseEmbedded(rest);
        for (int i = chain.Count - 1; i >= 0; i--)
        {
            (BoundIf link, BoundStatement whenTrue) = chain[i];
            result = new BoundIf(link.Syntax, link.Condition, whenTrue, result);
        }

        return result!;
    }

    // while and for: loop: if (!condition) goto done; …; next: step; goto loop; done:
    private void RaiseLoop(SyntaxNode syntax, BoundExpression? condition, BoundExpression? step, BoundStatement body, List<BoundStatement> into)
    {
        LazyLabel loop = new("loop", syntax);
        LazyLabel next = step is null ? loop : new LazyLabel("next", syntax);
        LazyLabel done = new("done", syntax);
        AddedSyntax end = AddedSyntax.AtEndOf(syntax);
        int head = into.Count;
        if (condition is { Constant: { } constant })
        {
            if (constant.IsZero)
            {
                into.Add(new BoundGoto(AddedSyntax.Before(syntax), done.Use()));
            }
        }
        else if (condition is not null)
        {
            into.Add(JumpIf(syntax, LogicalOpposite.Of(condition), body.Syntax, done));
        }

        bool completes = AddBody(body, done, next, into);
        if (step is not null && (completes || next.IsUsed))
        {
            AddLabel(next, end, into);
            into.Add(new BoundExpressionStatement(end, step));
            completes = true;
        }

        if (completes)
        {
            into.Add(new BoundGoto(end, loop.Use()));
        }

        if (loop.IsUsed)
        {
            into.Insert(head, new BoundLabeled(AddedSyntax.Before(syntax), loop.Use(), Empty(AddedSyntax.Before(syntax))));
        }

        AddLabel(done, end, into);
    }

    // do: loop: …; next: if (condition) goto loop; done:
    private void RaiseDo(BoundDo loop, List<BoundStatement> into)
    {
        LazyLabel start = new("loop", loop.Syntax);
        LazyLabel next = new("next", loop.Syntax);
        LazyLabel done = new("done", loop.Syntax);
        AddedSyntax beforeCondition = AddedSyntax.Before(loop.Condition.Syntax);
        int head = into.Count;
        bool completes = AddBody(loop.Body, done, next, into);
        AddLabel(next, beforeCondition, into);
        if (completes || next.IsUsed)
        {
            if (loop.Condition.Constant is null)
            {
                into.Add(JumpIf(loop.Condition.Syntax, loop.Condition, AddedSyntax.AtEndOf(loop.Syntax), start));
            }
            else if (!loop.Condition.Constant.Value.IsZero)
            {
                into.Add(new BoundGoto(beforeCondition, start.Use()));
            }
        }

        if (start.IsUsed)
        {
            into.Insert(head, new BoundLabeled(AddedSyntax.Before(loop.Syntax), start.Use(), Empty(AddedSyntax.Before(loop.Syntax))));
        }

        AddLabel(done, AddedSyntax.AtEndOf(loop.Syntax), into);
    }

    /// <summary>The body of a loop that has become jumps; tells whether control reaches its end.</summary>
    private bool AddBody(BoundStatement body, LazyLabel done, LazyLabel next, List<BoundStatement> into)
    {
        (LazyLabel? outerBreak, LazyLabel? outerContinue) = (_breakTarget, _continueTarget);
        (_breakTarget, _continueTarget) = (done, next);
        bool completes = AddRaised(body, into);
        (_breakTarget, _continueTarget) = (outerBreak, outerContinue);
        return completes;
    }

    /// <summary>The body of a loop that stays one.</summary>
    private BoundStatement RaiseBody(BoundStatement body)
    {
        (LazyLabel? outerBreak, LazyLabel? outerContinue) = (_breakTarget, _continueTarget);
        (_breakTarget, _continueTarget) = (null, null);
        BoundStatement raised = RaiseEmbedded(body);
        (_breakTarget, _continueTarget) = (outerBreak, outerContinue);
        return raised;
    }

    /// <summary>A statement where one statement has to stand.</summary>
    private BoundStatement RaiseEmbedded(BoundStatement statement)
    {
        List<BoundStatement> raised = [];
        Raise(statement, raised);
        JoinLabels(raised);
        return raised is [not (BoundDeclaration or BoundLabeled) and var only]
            ? only
            : new BoundBlock(AddedSyntax.Before(statement.Syntax), raised);
    }

    /// <summary>Adds what a statement becomes; tells whether control reaches its end.</summary>
    private bool AddRaised(BoundStatement statement, List<BoundStatement> into)
    {
        List<BoundStatement> raised = [];
        Raise(statement, raised);
        into.AddRange(raised);
        return Reachability.CanFallOut(raised);
    }

    private bool IsOpen(BoundStatement owner, bool isElse = false) => _open.Contains((owner, isElse));

    private static BoundIf JumpIf(SyntaxNode place, BoundExpression condition, SyntaxNode behindCondition, LazyLabel target) => new(
        AddedSyntax.Before(place), condition, new BoundGoto(AddedSyntax.Before(behindCondition), target.Use()), null);

    private static BoundExpressionStatement Empty(AddedSyntax place) => new(place, null);

    private static void AddLabel(LazyLabel label, AddedSyntax place, List<BoundStatement> into)
    {
        if (label.IsUsed)
        {
            into.Add(new BoundLabeled(place, label.Use(), Empty(place)));
        }
    }

    // A label that stands alone goes to the statement behind it, unless that is none in C#.
    private static void JoinLabels(List<BoundStatement> statements)
    {
        for (int i = statements.Count - 2; i >= 0; i--)
        {
            if (statements[i + 1] is not (BoundCase or BoundDefault or BoundDeclaration) && TryPutBefore(statements[i], statements[i + 1]) is { } joined)
            {
                statements[i] = joined;
                statements.RemoveAt(i + 1);
            }
        }
    }

    private static BoundStatement? TryPutBefore(BoundStatement label, BoundStatement statement) => label switch
    {
        BoundExpressionStatement { Expression: null, Syntax: AddedSyntax } => statement,
        BoundLabeled labeled when TryPutBefore(labeled.Statement, statement) is { } inner => new BoundLabeled(labeled.Syntax, labeled.Label, inner),
        BoundCase @case when TryPutBefore(@case.Statement, statement) is { } inner => new BoundCase(@case.Syntax, @case.First, @case.Last, inner),
        BoundDefault @default when TryPutBefore(@default.Statement, statement) is { } inner => new BoundDefault(@default.Syntax, inner),
        _ => null,
    };

    /// <summary>A label that is there only if something jumps to it.</summary>
    private sealed class LazyLabel(string name, SyntaxNode syntax)
    {
        private LabelSymbol? _label;

        public bool IsUsed => _label is not null;

        public LabelSymbol Use() => _label ??= new LabelSymbol(name, syntax.Span) { IsUsed = true };
    }
}
