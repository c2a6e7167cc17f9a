using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Lowering.Jumps;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

/// <summary>Emits the statements of a function, laid out and with their comments.</summary>
internal sealed partial class StatementEmitter(UnitContext context, ExpressionEmitter expressions, LoweredFunction function, CSharpType returnType)
{
    private readonly UnitContext _context = context;
    private readonly ExpressionEmitter _expressions = expressions;
    private readonly LoweredFunction _function = function;
    private readonly CSharpType _returnType = returnType;
    private readonly HashSet<VariableSymbol> _declared = [];
    private List<StatementSyntax>? _allocationsBeforeLoop;

    /// <summary>Emits a function's body as a block.</summary>
    /// <param name="symbol">The function.</param>
    /// <param name="body">The body.</param>
    /// <param name="finalValue">
    /// What is returned at its end where C says nothing: 0 from <c>main</c> (C11 §5.1.2.2.3), anything from other functions; null if C# needs nothing.
    /// </param>
    public BlockSyntax EmitBody(FunctionSymbol symbol, BoundBlock body, ExpressionSyntax? finalValue)
    {
        List<StatementSyntax>? first = _points?.AreNeededIn(symbol) == true ? [SignalPoint(_context.ContinuationIndentation)] : null;
        _allocationsBeforeLoop = _function.AllocatesFirst ? first ??= [] : null;
        return EmitBlock(body, first, finalValue is null ? null : FinalReturn(finalValue));
    }

    private void Emit(BoundStatement statement, List<StatementSyntax> into)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        NoteLooks(statement);
        switch (statement)
        {
            case BoundBlock block:
                SyntaxTriviaList before = TakeLeading(block);
                into.Add(EmitBlock(block).WithLeadingTrivia(before));
                break;
            case BoundDeclaration declaration:
                EmitDeclaration(declaration, into);
                break;
            case BoundExpressionStatement expression:
                EmitExpressionStatement(expression, into);
                break;
            case BoundIf conditional:
                into.Add(EmitIf(conditional, TakeLeading(conditional)));
                break;
            case BoundWhile loop:
                EmitLoop(into, () => EmitWhile(loop));
                break;
            case BoundDo loop:
                EmitLoop(into, () => EmitDo(loop));
                break;
            case BoundFor { Initializer: BoundDeclaration declaration } loop when !CanStandInHeader(declaration):
                Emit(new BoundBlock(loop.Syntax, [declaration, new BoundFor(loop.Syntax, null, loop.Condition, loop.Step, loop.Body)]), into);
                break;
            case BoundFor loop:
                EmitLoop(into, () => EmitFor(loop));
                break;
            case BoundSwitch selection:
                into.Add(EmitSwitch(selection));
                break;
            case BoundReturn result:
                EmitReturn(result, into);
                break;
            case BoundBreak:
                into.Add(Begin(statement, () => BreakStatement(Token(SyntaxKind.BreakKeyword), EndOf(statement))));
                break;
            case BoundContinue:
                into.Add(Begin(statement, () => ContinueStatement(Token(SyntaxKind.ContinueKeyword), EndOf(statement))));
                break;
            case BoundGoto jump:
                EmitSignalPoint(jump, into);
                into.Add(Begin(statement, () => GotoStatement(
                    SyntaxKind.GotoStatement,
                    Layout.Followed(SyntaxKind.GotoKeyword),
                    default,
                    IdentifierName(Identifiers.Token(_expressions.Locals![jump.Label])),
                    EndOf(statement))));
                break;
            case BoundLabeled labeled:
                EmitLabeled(labeled, into);
                break;
            case BoundResumable resumable:
                into.Add(EmitResumable(resumable));
                break;
            case BoundAsm { IsEmpty: true }:
                break;
            default:
                UnsupportedConstructs.Report(_context.Diagnostics, statement);
                break;
        }
    }

    // Comments are handed out in order: those before a statement are taken before it is built.
    private TStatement Begin<TStatement>(BoundStatement statement, Func<TStatement> emit)
        where TStatement : StatementSyntax
    {
        SyntaxTriviaList leading = TakeLeading(statement);
        return emit().WithLeadingTrivia(leading).WithOrigin(statement.Syntax.Span);
    }

    private BlockSyntax EmitBlock(BoundBlock block, List<StatementSyntax>? first = null, StatementSyntax? last = null)
    {
        if (block.Syntax is not CSyntax.CompoundStatementSyntax)
        {
            return EmitAddedBlock(block);
        }

        SourceSpan open = block.Syntax.FirstToken.ExpansionSpan;
        SourceSpan close = block.Syntax.LastToken.ExpansionSpan;
        CommentCursor comments = _context.Comments(open.File);
        string indentation = _context.Indentation;
        SyntaxTriviaList beforeOpen = comments.TakeLeading(open.Start, indentation);
        SyntaxTriviaList behindOpen = comments.TakeTrailing(open.End, _context.ContinuationIndentation);
        _context.Level++;
        List<StatementSyntax> statements = [];
        foreach (BoundStatement statement in block.Statements)
        {
            Emit(statement, statements);
        }

        if (first is not null)
        {
            statements.InsertRange(0, first);
        }

        EmitStorage(block, statements);
        string inner = _context.Indentation;
        if (last is not null)
        {
            statements.Add(last);
        }

        _context.Level--;
        CommentCursor ending = _context.Comments(close.File);
        SyntaxTriviaList beforeClose = ending.TakeLeading(close.Start, indentation, inner);
        SyntaxTriviaList behindClose = ending.TakeTrailing(close.End, indentation);
        return Block(
            Token(beforeOpen, SyntaxKind.OpenBraceToken, behindOpen),
            List(statements),
            Token(beforeClose, SyntaxKind.CloseBraceToken, behindClose));
    }

    // The statement behind the header of an if or a loop: a block, or one statement that is indented. What lies between header and statement
    // has to be taken with the header's last token, see EndOfHeader.
    private StatementSyntax EmitEmbedded(BoundStatement statement)
    {
        if (statement is BoundBlock block)
        {
            return EmitBlock(block);
        }

        if (statement is BoundExpressionStatement { Expression: null } empty)
        {
            return EmptyStatement(EndOf(empty)).WithLeadingTrivia(Whitespace(_context.ContinuationIndentation));
        }

        _context.Level++;
        List<StatementSyntax> statements = [];
        Emit(statement, statements);
        _context.Level--;
        bool standsAlone = statements is [not (LocalDeclarationStatementSyntax or LabeledStatementSyntax)];
        return standsAlone ? statements[0] : Braced(statements);
    }

    // A block that the program does not have, around statements that a lowering made of one.
    private BlockSyntax EmitAddedBlock(BoundBlock block)
    {
        _context.Level++;
        List<StatementSyntax> statements = [];
        foreach (BoundStatement statement in block.Statements)
        {
            Emit(statement, statements);
        }

        EmitStorage(block, statements);
        _context.Level--;
        return Braced(statements);
    }

    private BlockSyntax Braced(List<StatementSyntax> statements) => Block(
        Layout.OnOwnLine(SyntaxKind.OpenBraceToken, _context.Indentation),
        List(statements),
        Layout.OnOwnLine(SyntaxKind.CloseBraceToken, _context.Indentation));

    private SyntaxToken EndOfHeader(SyntaxKind kind, BoundStatement body)
    {
        SourceSpan span = body.Syntax.FirstToken.ExpansionSpan;
        return Token(default, kind, _context.Comments(span.File).TakeTrailing(span.Start, _context.ContinuationIndentation));
    }

    private IfStatementSyntax EmitIf(BoundIf conditional, SyntaxTriviaList leading)
    {
        ExpressionSyntax condition = _expressions.EmitCondition(conditional.Condition);
        SyntaxToken close = EndOfHeader(SyntaxKind.CloseParenToken, conditional.WhenTrue);
        StatementSyntax whenTrue = EmitEmbedded(conditional.WhenTrue);
        ElseClauseSyntax? otherwise = conditional.WhenFalse is { } whenFalse ? EmitElse(conditional, whenFalse) : null;
        if (otherwise is not null && whenTrue is IfStatementSyntax or WhileStatementSyntax or ForStatementSyntax && !whenTrue.IsKind(SyntaxKind.Block))
        {
            // An else must not fall to an if inside.
            whenTrue = Braced([whenTrue]);
        }

        return IfStatement(Token(leading, SyntaxKind.IfKeyword, TriviaList(Space)), Token(SyntaxKind.OpenParenToken), condition, close, whenTrue, otherwise)
            .WithOrigin(conditional.Syntax.Span);
    }

    private ElseClauseSyntax EmitElse(BoundIf conditional, BoundStatement whenFalse)
    {
        if (conditional.Syntax is not CSyntax.IfStatementSyntax { ElseKeyword: { } written })
        {
            return ElseClause(Layout.OnOwnLine(SyntaxKind.ElseKeyword, _context.Indentation), EmitEmbedded(whenFalse));
        }

        SourceSpan keyword = written.ExpansionSpan;
        CommentCursor comments = _context.Comments(keyword.File);
        SyntaxTriviaList leading = comments.TakeLeading(keyword.Start, _context.Indentation);
        if (whenFalse is BoundIf chained)
        {
            SyntaxTriviaList between = comments.TakeInline(chained.Syntax.FirstToken.ExpansionSpan.Start, _context.Indentation);
            IfStatementSyntax next = EmitIf(chained, between);
            return ElseClause(Token(leading, SyntaxKind.ElseKeyword, TriviaList(Space)), next);
        }

        SyntaxTriviaList behind = EndOfHeader(SyntaxKind.ElseKeyword, whenFalse).TrailingTrivia;
        return ElseClause(Token(leading, SyntaxKind.ElseKeyword, behind), EmitEmbedded(whenFalse));
    }

    private void EmitLoop(List<StatementSyntax> into, Func<StatementSyntax> emit)
    {
        if (_allocationsBeforeLoop is not null)
        {
            into.Add(emit());
            return;
        }

        _allocationsBeforeLoop = [];
        StatementSyntax loop = emit();
        if (_allocationsBeforeLoop.Count > 0)
        {
            // What stood before the loop stands before its allocations now.
            SyntaxTriviaList leading = loop.GetLeadingTrivia();
            _allocationsBeforeLoop[0] = _allocationsBeforeLoop[0].WithLeadingTrivia(leading);
            loop = loop.WithLeadingTrivia(Whitespace(_context.Indentation));
            into.AddRange(_allocationsBeforeLoop.Select((allocation, index) =>
                index == 0 ? allocation : allocation.WithLeadingTrivia(Whitespace(_context.Indentation))));
        }

        into.Add(loop);
        _allocationsBeforeLoop = null;
    }

    private StatementSyntax EmitWhile(BoundWhile loop)
    {
        SyntaxTriviaList leading = TakeLeading(loop);
        ExpressionSyntax condition = _expressions.EmitCondition(loop.Condition);
        SyntaxToken close = EndOfHeader(SyntaxKind.CloseParenToken, loop.Body);
        return WhileStatement(
            Token(leading, SyntaxKind.WhileKeyword, TriviaList(Space)), Token(SyntaxKind.OpenParenToken), condition, close, EmitLoopBody(loop, loop.Body))
            .WithOrigin(loop.Syntax.Span);
    }

    private StatementSyntax EmitDo(BoundDo loop)
    {
        SyntaxTriviaList leading = TakeLeading(loop);
        SyntaxToken keyword = Token(leading, SyntaxKind.DoKeyword, EndOfHeader(SyntaxKind.DoKeyword, loop.Body).TrailingTrivia);
        StatementSyntax body = EmitLoopBody(loop, loop.Body);
        SourceSpan condition = loop.Condition.Syntax.FirstToken.ExpansionSpan;
        SyntaxTriviaList beforeWhile = _context.Comments(condition.File).HasPending(condition.Start)
            ? _context.Comments(condition.File).TakeLeading(condition.Start, _context.Indentation)
            : TriviaList(Whitespace(_context.Indentation));
        return DoStatement(
            keyword,
            body,
            Token(beforeWhile, SyntaxKind.WhileKeyword, TriviaList(Space)),
            Token(SyntaxKind.OpenParenToken),
            _expressions.EmitCondition(loop.Condition),
            Token(SyntaxKind.CloseParenToken),
            EndOf(loop)).WithOrigin(loop.Syntax.Span);
    }

    private StatementSyntax EmitFor(BoundFor loop)
    {
        SyntaxTriviaList leading = TakeLeading(loop);
        VariableDeclarationSyntax? declaration = null;
        SeparatedSyntaxList<ExpressionSyntax> initializers = default;
        if (loop.Initializer is BoundDeclaration declared)
        {
            declaration = EmitForDeclaration(declared);
        }
        else if (loop.Initializer is BoundExpressionStatement { Expression: { } initializer })
        {
            initializers = EmitExpressionList(initializer);
        }

        ExpressionSyntax? condition = loop.Condition is { } tested ? _expressions.EmitCondition(tested) : null;
        SeparatedSyntaxList<ExpressionSyntax> steps = loop.Step is { } step ? EmitExpressionList(step) : default;
        SyntaxToken close = EndOfHeader(SyntaxKind.CloseParenToken, loop.Body);
        return ForStatement(
            Token(leading, SyntaxKind.ForKeyword, TriviaList(Space)),
            Token(SyntaxKind.OpenParenToken),
            declaration,
            initializers,
            condition is null ? Token(SyntaxKind.SemicolonToken) : Layout.Followed(SyntaxKind.SemicolonToken),
            condition,
            steps.Count == 0 ? Token(SyntaxKind.SemicolonToken) : Layout.Followed(SyntaxKind.SemicolonToken),
            steps,
            close,
            EmitLoopBody(loop, loop.Body)).WithOrigin(loop.Syntax.Span);
    }

    private SeparatedSyntaxList<ExpressionSyntax> EmitExpressionList(BoundExpression expression)
    {
        SeparatedSyntaxListBuilder list = new(", ");
        foreach (ExpressionSyntax item in EmitEffects(expression))
        {
            list.Add(item);
        }

        return list.ToList<ExpressionSyntax>();
    }

    private void EmitReturn(BoundReturn result, List<StatementSyntax> into)
    {
        SyntaxTriviaList leading = TakeLeading(result);
        ExpressionSyntax? emitted = result.Value is null
            ? _returnType.Kind == CSharpTypeKind.Void ? null : LiteralExpression(SyntaxKind.DefaultLiteralExpression)
            : _expressions.EmitAs(result.Value, _returnType);
        SyntaxToken keyword = emitted is null ? Token(SyntaxKind.ReturnKeyword) : Layout.Followed(SyntaxKind.ReturnKeyword);
        into.Add(ReturnStatement(keyword, emitted, EndOf(result)).WithLeadingTrivia(leading).WithOrigin(result.Syntax.Span));
    }

    private ReturnStatementSyntax FinalReturn(ExpressionSyntax value) => ReturnStatement(
        Token(TriviaList(Whitespace(Layout.Indentation(_context.Level + 1))), SyntaxKind.ReturnKeyword, TriviaList(Space)),
        value,
        EndOfLine());

    private void EmitLabeled(BoundLabeled labeled, List<StatementSyntax> into)
    {
        NoteLabel(labeled.Label);
        SourceSpan span = labeled.Syntax.Span;
        CommentCursor comments = _context.Comments(span.File);
        SyntaxTriviaList leading = comments.TakeLeading(span.Start, Layout.Indentation(Math.Max(_context.Level - 1, 0)), _context.Indentation);
        bool isEmpty = labeled.Statement is BoundExpressionStatement { Expression: null };
        SyntaxTriviaList behindColon = isEmpty ? TriviaList(Space) : TakeBehindLabel(labeled);
        List<StatementSyntax> inner = [];
        Emit(labeled.Statement, inner);
        if (inner.Count == 0 || inner[0] is LocalDeclarationStatementSyntax)
        {
            StatementSyntax empty = EmptyStatement(EndOfLine());
            inner.Insert(0, isEmpty ? empty : empty.WithLeadingTrivia(Whitespace(_context.Indentation)));
        }
        else if (isEmpty)
        {
            inner[0] = inner[0].WithLeadingTrivia();
        }

        inner[0] = LabeledStatement(
            Identifiers.Token(leading, _expressions.Locals![labeled.Label], default), Token(default, SyntaxKind.ColonToken, behindColon), inner[0]);
        into.AddRange(inner);
    }

    private SyntaxTriviaList TakeBehindLabel(BoundStatement label)
    {
        CSyntax.TokenRange range = label.Syntax.Range;
        int colon = label.Syntax switch
        {
            CSyntax.LabeledStatementSyntax => range.First + 1,
            CSyntax.CaseStatementSyntax @case => @case.Statement.Range.First - 1,
            CSyntax.DefaultStatementSyntax @default => @default.Statement.Range.First - 1,
            _ => -1,
        };
        if (colon < 0)
        {
            return TriviaList(Layout.NewLine);
        }

        SourceSpan span = range.Tokens[colon].ExpansionSpan;
        return _context.Comments(span.File).TakeTrailing(span.End, _context.ContinuationIndentation);
    }

    private SyntaxTriviaList TakeLeading(BoundStatement statement)
    {
        SourceSpan span = statement.Syntax.FirstToken.ExpansionSpan;
        SyntaxTriviaList leading = _context.Comments(span.File).TakeLeading(span.Start, _context.Indentation);
        return _context.Options.LineDirectives ? leading.InsertRange(Math.Max(leading.Count - 1, 0), LineDirectives.For(span, _context.Options)) : leading;
    }

    /// <summary>The semicolon that ends a statement, with the comments behind it.</summary>
    private SyntaxToken EndOf(BoundStatement statement)
    {
        if (statement.Syntax is AddedSyntax)
        {
            return EndOfLine();
        }

        SourceSpan span = statement.Syntax.LastToken.ExpansionSpan;
        return Token(default, SyntaxKind.SemicolonToken, _context.Comments(span.File).TakeTrailing(span.End, _context.ContinuationIndentation));
    }

    /// <summary>The semicolon of a statement that has no counterpart of its own in C.</summary>
    private static SyntaxToken EndOfLine() => Token(default, SyntaxKind.SemicolonToken, TriviaList(Layout.NewLine));
}
