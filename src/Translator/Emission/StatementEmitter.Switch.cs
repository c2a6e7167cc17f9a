using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

// switch. C falls through from one case to the next; C# wants to be told: by goto case, or by a break at the end.
internal sealed partial class StatementEmitter
{
    private StatementSyntax EmitSwitch(BoundSwitch selection)
    {
        SyntaxTriviaList leading = TakeLeading(selection);
        CSharpType type = _context.Types.MapCanonical(selection.Value.Type);
        ExpressionSyntax value = _expressions.EmitExactly(selection.Value, type).Syntax;
        SyntaxToken close = EndOfHeader(SyntaxKind.CloseParenToken, selection.Body);
        if (selection.Body is not BoundBlock body)
        {
            _context.Diagnostics.Refuse(selection.Syntax, "a 'switch' without a block", "put braces around its body");
            return EmptyStatement(EndOf(selection));
        }

        SourceSpan open = body.Syntax.FirstToken.ExpansionSpan;
        SourceSpan end = body.Syntax.LastToken.ExpansionSpan;
        CommentCursor comments = _context.Comments(open.File);
        string indentation = _context.Indentation;
        SyntaxTriviaList beforeOpen = comments.TakeLeading(open.Start, indentation);
        SyntaxTriviaList behindOpen = comments.TakeTrailing(open.End, _context.ContinuationIndentation);
        _context.Level++;
        List<SwitchSectionSyntax> sections = EmitSections(SwitchSections.Split(body), type);
        string inner = _context.Indentation;
        _context.Level--;
        SyntaxTriviaList beforeClose = _context.Comments(end.File).TakeLeading(end.Start, indentation, inner);
        SyntaxTriviaList behindClose = _context.Comments(end.File).TakeTrailing(end.End, indentation);
        return SwitchStatement(
            default,
            Token(leading, SyntaxKind.SwitchKeyword, TriviaList(Space)),
            Token(SyntaxKind.OpenParenToken),
            value,
            close,
            Token(beforeOpen, SyntaxKind.OpenBraceToken, behindOpen),
            List(sections),
            Token(beforeClose, SyntaxKind.CloseBraceToken, behindClose)).WithOrigin(selection.Syntax.Span);
    }

    private List<SwitchSectionSyntax> EmitSections(IReadOnlyList<SwitchSection> sections, CSharpType type)
    {
        List<SwitchSectionSyntax> emitted = [];
        for (int i = 0; i < sections.Count; i++)
        {
            SwitchSection section = sections[i];
            SyntaxList<SwitchLabelSyntax> labels = List(section.Labels.Select(label => EmitLabel(label, type)));
            _context.Level++;
            List<StatementSyntax> statements = [];
            foreach (BoundStatement statement in section.Statements)
            {
                Emit(statement, statements);
            }

            if (Reachability.CanFallOut(section.Statements))
            {
                statements.Add(i + 1 < sections.Count ? EmitFallThrough(sections[i + 1].Labels[0], type) : BreakStatement(
                    Token(TriviaList(Whitespace(_context.Indentation)), SyntaxKind.BreakKeyword, default), EndOfLine()));
            }

            _context.Level--;
            emitted.Add(SwitchSection(labels, List(statements)));
        }

        return emitted;
    }

    private SwitchLabelSyntax EmitLabel(BoundStatement label, CSharpType type)
    {
        SyntaxTriviaList leading = TakeLeading(label);
        if (label is not BoundCase { First: var value })
        {
            return DefaultSwitchLabel(Token(leading, SyntaxKind.DefaultKeyword, default), Colon(label));
        }

        ExpressionSyntax emitted = _expressions.EmitAs(value, type);
        return CaseSwitchLabel(Token(leading, SyntaxKind.CaseKeyword, TriviaList(Space)), emitted, Colon(label));
    }

    private SyntaxToken Colon(BoundStatement label)
    {
        BoundStatement inner = label is BoundCase { Statement: var behindCase } ? behindCase : ((BoundDefault)label).Statement;
        int colon = inner.Syntax.Range.First - 1;
        SourceSpan span = inner.Syntax.Range.Tokens[colon].ExpansionSpan;
        return Token(default, SyntaxKind.ColonToken, _context.Comments(span.File).TakeTrailing(span.End, _context.ContinuationIndentation));
    }

    private GotoStatementSyntax EmitFallThrough(BoundStatement next, CSharpType type)
    {
        // Comments such as "fall through" stand before the label in C.
        SourceSpan label = next.Syntax.FirstToken.ExpansionSpan;
        CommentCursor comments = _context.Comments(label.File);
        SyntaxTriviaList leading = comments.HasPending(label.Start)
            ? comments.TakeLeading(label.Start, _context.Indentation)
            : TriviaList(Whitespace(_context.Indentation));
        SyntaxToken keyword = Token(leading, SyntaxKind.GotoKeyword, TriviaList(Space));
        return next is BoundCase { First: var value }
            ? GotoStatement(
                SyntaxKind.GotoCaseStatement, keyword, Layout.Followed(SyntaxKind.CaseKeyword), _expressions.EmitAs(value, type), EndOfLine())
            : GotoStatement(SyntaxKind.GotoDefaultStatement)
                .WithGotoKeyword(keyword)
                .WithCaseOrDefaultKeyword(Token(SyntaxKind.DefaultKeyword))
                .WithSemicolonToken(EndOfLine());
    }
}
