using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.Translator.Lowering.Jumps;

// switch: one that is entered deeper than by its own cases becomes a switch of jumps, any other gets a block that begins with a case.
internal sealed partial class JumpRaising
{
    // The labels that the cases of open switches have become; null for one that shares the label of the case before it.
    private readonly Dictionary<BoundStatement, LazyLabel?> _caseLabels = [];

    private void RaiseOpenSwitch(BoundSwitch selection, List<BoundStatement> into)
    {
        LazyLabel done = new("done", selection.Syntax);
        AddedSyntax place = AddedSyntax.Before(selection.Body.Syntax);
        List<BoundStatement> sections = [];
        LazyLabel defaultTarget = done;
        BoundCase? wholeRange = SwitchForms.FindWholeRange(selection);
        foreach ((List<BoundStatement> group, LazyLabel label) in NameCases(selection))
        {
            if (group.Any(member => member is BoundDefault && wholeRange is null) || (wholeRange is not null && group.Contains(wholeRange)))
            {
                defaultTarget = label;
            }

            BoundStatement jump = new BoundGoto(place, label.Use());
            IEnumerable<BoundCase> cases = group.OfType<BoundCase>().Where(member => member != wholeRange).Reverse();
            BoundStatement section = cases.Aggregate(jump, (behind, @case) => new BoundCase(place, @case.First, WithoutSingle(@case), behind));
            if (section is BoundCase)
            {
                sections.Add(section);
            }
        }

        BoundStatement otherwise = new BoundGoto(place, defaultTarget.Use());
        AddedSyntax start = AddedSyntax.Before(selection.Syntax);
        if (sections.Count > 0)
        {
            sections.Add(new BoundDefault(place, otherwise));
            into.Add(MakeSwitch(start, selection.Value, new BoundBlock(place, sections)));
        }
        else
        {
            AddEffect(start, selection.Value, into);
            into.Add(otherwise);
        }

        LazyLabel? outerBreak = _breakTarget;
        _breakTarget = done;
        Raise(selection.Body, into);
        _breakTarget = outerBreak;
        AddLabel(done, AddedSyntax.AtEndOf(selection.Syntax), into);
    }

    // The cases of a switch in order, those together that stand in front of the same statement.
    private List<(List<BoundStatement> Group, LazyLabel Label)> NameCases(BoundSwitch selection)
    {
        List<BoundStatement> labels = [.. selection.Cases.Where(label => !SwitchForms.IsEmpty(label))];
        if (selection.Default is not null)
        {
            labels.Add(selection.Default);
        }

        HashSet<BoundStatement> members = [.. labels];
        HashSet<BoundStatement> inner = [.. labels.Select(SwitchForms.GetLabeled)];
        List<(List<BoundStatement>, LazyLabel)> groups = [];
        foreach (BoundStatement head in labels.Where(label => !inner.Contains(label)).OrderBy(label => label.Syntax.Range.First))
        {
            LazyLabel name = new(CaseNames.Create(head), head.Syntax);
            List<BoundStatement> group = [];
            for (BoundStatement label = head; members.Contains(label); label = SwitchForms.GetLabeled(label))
            {
                _caseLabels.Add(label, group.Count == 0 ? name : null);
                group.Add(label);
            }

            groups.Add((group, name));
        }

        return groups;
    }

    // What becomes of a case label in front of a statement.
    private BoundStatement PutCase(BoundStatement label, BoundStatement statement)
    {
        if (_caseLabels.TryGetValue(label, out LazyLabel? name))
        {
            return name is null ? statement : new BoundLabeled(label.Syntax, name.Use(), statement);
        }

        return label is BoundCase @case
            ? new BoundCase(@case.Syntax, @case.First, WithoutSingle(@case), statement)
            : new BoundDefault(label.Syntax, statement);
    }

    // A range of one value is that value.
    private static BoundExpression? WithoutSingle(BoundCase label) =>
        label.Last?.Constant!.Value.Bits == label.First.Constant!.Value.Bits ? null : label.Last;

    private void RaiseSwitch(BoundSwitch selection, List<BoundStatement> into)
    {
        LazyLabel? outerBreak = _breakTarget;
        _breakTarget = null;
        List<BoundStatement> statements = RaiseAll(selection.Body is BoundBlock body ? body.Statements : [selection.Body]);
        _breakTarget = outerBreak;

        // What stands before the first case never runs, but what is declared there is visible behind it.
        int first = statements.FindIndex(statement => statement is BoundCase or BoundDefault);
        first = first < 0 ? statements.Count : first;
        foreach (BoundDeclaration declaration in statements.Take(first).OfType<BoundDeclaration>())
        {
            into.Add(WithoutValues(declaration));
        }

        statements.RemoveRange(0, first);
        if (statements.Count == 0)
        {
            AddEffect(AddedSyntax.Before(selection.Syntax), selection.Value, into);
            return;
        }

        SyntaxNode syntax = selection.Body is BoundBlock ? selection.Body.Syntax : AddedSyntax.Before(selection.Body.Syntax);
        into.Add(MakeSwitch(selection.Syntax, selection.Value, new BoundBlock(syntax, JoinRanges(statements))));
    }

    private static BoundDeclaration WithoutValues(BoundDeclaration declaration) => new(
        declaration.Syntax,
        [.. declaration.Declarators.Select(declarator =>
            declarator.Symbol is VariableSymbol { Duration: StorageDuration.Automatic } ? declarator with { Initializer = null } : declarator)],
        declaration.DeclaredTypes);

    // C# falls through to a case by naming it, but a range has no name: such a section gets a label.
    private static List<BoundStatement> JoinRanges(List<BoundStatement> statements)
    {
        List<BoundStatement> joined = [];
        int start = 0;
        foreach (BoundStatement statement in statements)
        {
            BoundStatement current = statement;
            if (statement is BoundCase or BoundDefault)
            {
                bool isFallenInto = joined.Count > start && Reachability.CanFallOut([GetUnlabeled(joined[start]), .. joined.Skip(start + 1)]);
                if (isFallenInto && !HasName(statement))
                {
                    LabelSymbol label = new(CaseNames.Create(statement), statement.Syntax.Span) { IsUsed = true };
                    AddedSyntax place = AddedSyntax.Before(statement.Syntax);
                    joined.Add(new BoundGoto(place, label));
                    current = PutBehindCases(statement, new BoundLabeled(place, label, statement));
                }

                start = joined.Count;
            }

            joined.Add(current);
        }

        return joined;
    }

    private static bool HasName(BoundStatement label) =>
        GetLabels(label).Any(member => member is BoundDefault or BoundCase { Last: null });

    private static BoundStatement GetUnlabeled(BoundStatement statement) =>
        statement is BoundCase or BoundDefault ? GetUnlabeled(SwitchForms.GetLabeled(statement)) : statement;

    private static IEnumerable<BoundStatement> GetLabels(BoundStatement statement)
    {
        for (BoundStatement label = statement; label is BoundCase or BoundDefault; label = SwitchForms.GetLabeled(label))
        {
            yield return label;
        }
    }

    private static BoundSwitch MakeSwitch(SyntaxNode syntax, BoundExpression value, BoundBlock body)
    {
        List<BoundStatement> labels = [.. body.Statements.SelectMany(GetLabels)];
        return new BoundSwitch(syntax, value, body, [.. labels.OfType<BoundCase>()], labels.OfType<BoundDefault>().FirstOrDefault());
    }

    private static void AddEffect(AddedSyntax place, BoundExpression value, List<BoundStatement> into)
    {
        if (!SideEffects.IsSimple(value))
        {
            into.Add(new BoundExpressionStatement(place, value));
        }
    }
}
