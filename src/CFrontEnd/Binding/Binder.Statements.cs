using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// Statements (C11 §6.8).
public sealed partial class Binder
{
    private List<BoundStatement> BindStatements(IReadOnlyList<StatementSyntax> statements)
    {
        List<BoundStatement> result = [];
        foreach (StatementSyntax statement in statements)
        {
            AddStatement(result, statement);
        }

        return result;
    }

    // A type that an expression of the statement defines (sizeof (struct s { … })) is declared right before it.
    private void AddStatement(List<BoundStatement> result, StatementSyntax statement)
    {
        List<Symbol> outerTypes = _declaredTypes;
        _declaredTypes = [];
        BoundStatement? bound = BindStatement(statement);
        if (_declaredTypes.Count > 0)
        {
            result.Add(new BoundDeclaration(statement, [], _declaredTypes));
        }

        if (bound is not null)
        {
            result.Add(bound);
        }

        _declaredTypes = outerTypes;
    }

    /// <summary>Binds a statement; null for one that leaves nothing behind (<c>_Static_assert</c>, <c>__label__</c>).</summary>
    private BoundStatement? BindStatement(StatementSyntax syntax)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (!HasStackFor(syntax))
        {
            return new BoundErrorStatement(syntax);
        }

        switch (syntax)
        {
            case CompoundStatementSyntax compound:
                return BindBlock(compound);
            case DeclarationStatementSyntax { Declaration: DeclarationSyntax declaration }:
                return BindDeclaration(declaration);
            case DeclarationStatementSyntax { Declaration: StaticAssertSyntax assertion }:
                CheckStaticAssert(assertion);
                return null;
            case DeclarationStatementSyntax { Declaration: FunctionDefinitionSyntax nested }:
                Report(SemanticDiagnostics.NestedFunction, nested.Declarator, nested.Declarator.Name?.Text ?? "");
                return new BoundErrorStatement(syntax);
            case LocalLabelDeclarationSyntax labels:
                DeclareLocalLabels(labels);
                return null;
            case ExpressionStatementSyntax expression:
                return new BoundExpressionStatement(syntax, expression.Expression is { } value ? Discarded(Rvalue(BindExpression(value))) : null);
            case LabeledStatementSyntax labeled:
                return BindLabeled(labeled);
            case CaseStatementSyntax @case:
                return BindCase(@case);
            case DefaultStatementSyntax @default:
                return BindDefault(@default);
            case IfStatementSyntax @if:
                return BindIf(@if);
            case SwitchStatementSyntax @switch:
                return BindSwitch(@switch);
            case WhileStatementSyntax @while:
                BoundExpression whileCondition = BindCondition(@while.Condition);
                return new BoundWhile(syntax, whileCondition, BindLoopBody(@while.Body));
            case DoStatementSyntax @do:
                BoundStatement doBody = BindLoopBody(@do.Body);
                return new BoundDo(syntax, doBody, BindCondition(@do.Condition));
            case ForStatementSyntax @for:
                return BindFor(@for);
            case GotoStatementSyntax @goto:
                return new BoundGoto(syntax, UseLabel(@goto.Label, syntax, isAddress: false));
            case ComputedGotoStatementSyntax computed:
                BoundExpression target = Rvalue(BindExpression(computed.Target));
                PointerType address = new(BasicType.Void);
                return new BoundComputedGoto(syntax, target.Type.IsPointer()
                    ? Conversions.Convert(target, address)
                    : ConvertForAssignment(target, address, AssignmentContext.Assigning));
            case BreakStatementSyntax:
                return BindBreak(syntax);
            case ContinueStatementSyntax:
                return BindContinue(syntax);
            case ReturnStatementSyntax @return:
                return BindReturn(@return);
            case AsmStatementSyntax asm:
                return BindAsm(asm);
            default:
                return new BoundErrorStatement(syntax);
        }
    }

    // A statement inside another one: it has to be there, so what leaves nothing behind becomes an empty statement, and the types that its
    // expressions define go out to the enclosing block.
    private BoundStatement BindEmbedded(StatementSyntax syntax) => BindStatement(syntax) ?? new BoundExpressionStatement(syntax, null);

    private BoundBlock BindBlock(CompoundStatementSyntax syntax)
    {
        PushScope(ScopeKind.Block);
        List<BoundStatement> statements = BindStatements(syntax.Statements);
        PopScope();
        return new BoundBlock(syntax, statements);
    }

    /// <summary>Binds a scalar that is tested.</summary>
    private BoundExpression BindCondition(ExpressionSyntax syntax) => CheckCondition(Rvalue(BindExpression(syntax)));

    private BoundExpression CheckCondition(BoundExpression condition)
    {
        if (condition.Type.IsError() || condition.Type.IsScalar())
        {
            return condition;
        }

        if (condition.Type.IsVoid())
        {
            Report(SemanticDiagnostics.VoidValueUsed, condition.Syntax);
        }
        else
        {
            Report(SemanticDiagnostics.ScalarRequired, condition.Syntax, condition.Type);
        }

        return new BoundErrorExpression(condition.Syntax);
    }

    private BoundStatement BindLoopBody(StatementSyntax syntax)
    {
        FunctionContext function = _function!;
        function.LoopDepth++;
        function.BreakableDepth++;
        BoundStatement body = BindEmbedded(syntax);
        function.LoopDepth--;
        function.BreakableDepth--;
        return body;
    }

    // Long chains of else if are bound in a loop, so that their length does not count against the stack.
    private BoundStatement BindIf(IfStatementSyntax syntax)
    {
        List<(IfStatementSyntax Syntax, BoundExpression Condition, BoundStatement WhenTrue)> chain = [];
        StatementSyntax? rest = syntax;
        while (rest is IfStatementSyntax link)
        {
            BoundExpression condition = BindCondition(link.Condition);
            chain.Add((link, condition, BindEmbedded(link.WhenTrue)));
            rest = link.WhenFalse;
        }

        BoundStatement? result = rest is null ? null : BindEmbedded(rest);
        for (int i = chain.Count - 1; i >= 0; i--)
        {
            result = new BoundIf(chain[i].Syntax, chain[i].Condition, chain[i].WhenTrue, result);
        }

        return result!;
    }

    private BoundStatement BindFor(ForStatementSyntax syntax)
    {
        PushScope(ScopeKind.Block);
        BoundStatement? initializer = syntax.Initializer is null ? null : BindStatement(syntax.Initializer);
        if (initializer is BoundDeclaration declaration)
        {
            foreach (BoundDeclarator declarator in declaration.Declarators)
            {
                if (declarator.Symbol is not VariableSymbol { Duration: StorageDuration.Automatic })
                {
                    Report(SemanticDiagnostics.ForDeclaration, declarator.Syntax, declarator.Symbol.Name);
                }
            }
        }

        BoundExpression? condition = syntax.Condition is null ? null : BindCondition(syntax.Condition);
        BoundExpression? step = syntax.Step is null ? null : Discarded(Rvalue(BindExpression(syntax.Step)));
        BoundStatement body = BindLoopBody(syntax.Body);
        PopScope();
        return new BoundFor(syntax, initializer, condition, step, body);
    }

    private BoundStatement BindSwitch(SwitchStatementSyntax syntax)
    {
        BoundExpression value = Rvalue(BindExpression(syntax.Value));
        if (!value.Type.IsError() && !value.Type.IsInteger())
        {
            Report(SemanticDiagnostics.SwitchNotInteger, syntax.Value, value.Type);
            value = new BoundErrorExpression(value.Syntax);
        }

        value = Promote(value);
        FunctionContext function = _function!;
        SwitchContext? outer = function.Switch;
        SwitchContext context = new(value.Type);
        function.Switch = context;
        function.BreakableDepth++;
        BoundStatement body = BindEmbedded(syntax.Body);
        function.BreakableDepth--;
        function.Switch = outer;
        return new BoundSwitch(syntax, value, body, [.. context.Cases.OfType<BoundCase>()], context.Default);
    }

    private BoundStatement BindCase(CaseStatementSyntax syntax)
    {
        SwitchContext? context = _function!.Switch;
        BoundExpression? first = BindCaseValue(syntax.Value, context);
        BoundExpression? last = syntax.LastValue is null ? null : BindCaseValue(syntax.LastValue, context);
        if (context is null)
        {
            Report(SemanticDiagnostics.CaseOutsideSwitch, syntax.FirstToken, "case");
        }

        int index = context?.Cases.Count ?? 0;
        context?.Cases.Add(null);
        bool isValid = context is not null && first is not null && (syntax.LastValue is null || last is not null);
        if (isValid)
        {
            isValid = AddCase(context!, syntax, first!, last);
        }

        BoundStatement statement = BindEmbedded(syntax.Statement);
        if (!isValid)
        {
            return statement;
        }

        BoundCase @case = new(syntax, first!, last, statement);
        context!.Cases[index] = @case;
        return @case;
    }

    private BoundExpression? BindCaseValue(ExpressionSyntax syntax, SwitchContext? context)
    {
        BoundExpression value = Rvalue(BindExpression(syntax));
        if (value.Type.IsError() || (context is not null && context.Type.IsError()))
        {
            return null;
        }

        if (!value.Type.IsInteger() || value.Constant is null)
        {
            Report(SemanticDiagnostics.CaseNotConstant, syntax);
            return null;
        }

        return context is null ? value : Conversions.Convert(value, context.Type);
    }

    private bool AddCase(SwitchContext context, CaseStatementSyntax syntax, BoundExpression first, BoundExpression? last)
    {
        // Ordered like the type: an unsigned 64-bit value above the signed ones comes last.
        long flip = context.Type.IsUnsigned() ? long.MinValue : 0;
        long low = first.Constant!.Value.Bits ^ flip;
        long high = last is null ? low : last.Constant!.Value.Bits ^ flip;
        if (low > high)
        {
            Report(SemanticDiagnostics.EmptyCaseRange, syntax.Value);
            return true;
        }

        SyntaxNode? other = context.FindOverlap(low, high);
        if (other is not null)
        {
            ReportWithNote(SemanticDiagnostics.DuplicateCase, syntax.Value, other.Span, "previous case is here");
            return false;
        }

        context.Add(low, high, syntax.Value);
        return true;
    }

    private BoundStatement BindDefault(DefaultStatementSyntax syntax)
    {
        SwitchContext? context = _function!.Switch;
        bool isValid = context is { DefaultSyntax: null };
        if (context is null)
        {
            Report(SemanticDiagnostics.CaseOutsideSwitch, syntax.FirstToken, "default");
        }
        else if (!isValid)
        {
            ReportWithNote(SemanticDiagnostics.MultipleDefaults, syntax.FirstToken, context.DefaultSyntax!.FirstToken.ExpansionSpan, "the first one is here");
        }
        else
        {
            context.DefaultSyntax = syntax;
        }

        BoundStatement statement = BindEmbedded(syntax.Statement);
        if (!isValid)
        {
            return statement;
        }

        return context!.Default = new BoundDefault(syntax, statement);
    }

    private BoundStatement BindBreak(StatementSyntax syntax)
    {
        if (_function!.BreakableDepth > 0)
        {
            return new BoundBreak(syntax);
        }

        Report(SemanticDiagnostics.StrayBreak, syntax);
        return new BoundErrorStatement(syntax);
    }

    private BoundStatement BindContinue(StatementSyntax syntax)
    {
        if (_function!.LoopDepth > 0)
        {
            return new BoundContinue(syntax);
        }

        Report(SemanticDiagnostics.StrayContinue, syntax);
        return new BoundErrorStatement(syntax);
    }

    private BoundStatement BindReturn(ReturnStatementSyntax syntax)
    {
        FunctionSymbol function = _function!.Symbol;
        CType type = function.Type.ReturnType;
        if (syntax.Value is not { } valueSyntax)
        {
            if (!type.IsVoid() && !type.IsError())
            {
                ReportWithNote(SemanticDiagnostics.ReturnWithoutValue, syntax, function.Location, "it is declared here", function.Name, type);
            }

            return new BoundReturn(syntax, null);
        }

        BoundExpression value = Rvalue(BindExpression(valueSyntax));
        if (!type.IsVoid())
        {
            return new BoundReturn(syntax, ConvertForAssignment(value, type, AssignmentContext.Returning));
        }

        if (!value.Type.IsVoid() && !value.Type.IsError())
        {
            ReportWithNote(SemanticDiagnostics.ReturnWithValue, valueSyntax, function.Location, "it is declared here", function.Name);
            value = Conversions.Create(value.Syntax, ConversionKind.ToVoid, Discarded(value), BasicType.Void, isExplicit: false);
        }

        return new BoundReturn(syntax, value);
    }

    private BoundStatement BindLabeled(LabeledStatementSyntax syntax)
    {
        FunctionContext function = _function!;
        LabelSymbol? label = _scope.FindLocalLabel(syntax.Label.Text) ?? function.Labels.GetValueOrDefault(syntax.Label.Text);
        if (label is not null && function.DefinedLabels.Contains(label))
        {
            ReportWithNote(SemanticDiagnostics.DuplicateLabel, syntax.Label, label.Location, "previous definition is here", label.Name);
            return BindEmbedded(syntax.Statement);
        }

        if (label is null)
        {
            label = new LabelSymbol(syntax.Label.Text, syntax.Label.SpellingSpan);
            function.Labels.Add(label.Name, label);
        }

        label.Location = syntax.Label.SpellingSpan;
        function.DefinedLabels.Add(label);
        return new BoundLabeled(syntax, label, BindEmbedded(syntax.Statement));
    }

    private LabelSymbol UseLabel(Token name, SyntaxNode use, bool isAddress)
    {
        FunctionContext function = _function!;
        LabelSymbol? label = _scope.FindLocalLabel(name.Text) ?? function.Labels.GetValueOrDefault(name.Text);
        if (label is null)
        {
            label = new LabelSymbol(name.Text, name.SpellingSpan);
            function.Labels.Add(label.Name, label);
        }

        label.IsUsed |= !isAddress;
        label.IsAddressTaken |= isAddress;
        function.LabelUses.TryAdd(label, use);
        return label;
    }

    private void DeclareLocalLabels(LocalLabelDeclarationSyntax syntax)
    {
        foreach (Token token in syntax.Labels)
        {
            LabelSymbol label = new(token.Text, token.SpellingSpan);
            if (!_scope.DeclareLocalLabel(label))
            {
                Report(SemanticDiagnostics.DuplicateLabel, token, token.Text);
            }
        }
    }

    private void ReportUndefinedLabels(FunctionContext function)
    {
        HashSet<LabelSymbol> defined = [.. function.DefinedLabels];
        foreach ((LabelSymbol label, SyntaxNode use) in function.LabelUses)
        {
            if (!defined.Contains(label))
            {
                Report(SemanticDiagnostics.UndefinedLabel, use, label.Name);
            }
        }
    }
}
