using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Lowering.Jumps;
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
        BoundBlock body = (BoundBlock)selection.Body;
        if (body.Syntax is not CSyntax.CompoundStatementSyntax)
        {
            return EmitAddedSwitch(selection, leading, value, close, body, type);
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

    // A switch whose braces the program does not have.
    private SwitchStatementSyntax EmitAddedSwitch(
        BoundSwitch selection, SyntaxTriviaList leading, ExpressionSyntax value, SyntaxToken close, BoundBlock body, CSharpType type)
    {
        _context.Level++;
        List<SwitchSectionSyntax> sections = EmitSections(SwitchSections.Split(body), type);
        _context.Level--;
        return SwitchStatement(
            default,
            Token(leading, SyntaxKind.SwitchKeyword, TriviaList(Space)),
            Token(SyntaxKind.OpenParenToken),
            value,
            close,
            Layout.OnOwnLine(SyntaxKind.OpenBraceToken, _context.Indentation),
            List(sections),
            Layout.OnOwnLine(SyntaxKind.CloseBraceToken, _context.Indentation)).WithOrigin(selection.Syntax.Span);
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
                statements.Add(i + 1 < sections.Count ? EmitFallThrough(sections[i + 1], type) : BreakStatement(
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
        if (label is not BoundCase @case)
        {
            return DefaultSwitchLabel(Token(leading, SyntaxKind.DefaultKeyword, default), ColonOf(label));
        }

        // The values of a case that stands in another place than in C leave the comments around them alone.
        bool areHeld = _context.AreCommentsHeld;
        _context.AreCommentsHeld |= label.Syntax is AddedSyntax;
        SyntaxToken keyword = Token(leading, SyntaxKind.CaseKeyword, TriviaList(Space));
        ExpressionSyntax first = _expressions.EmitConstantAs(@case.First, type);
        PatternSyntax? range = @case.Last is null ? null : EmitRange(@case, first, _expressions.EmitConstantAs(@case.Last, type));
        _context.AreCommentsHeld = areHeld;
        return range is null
            ? CaseSwitchLabel(keyword, first, ColonOf(label))
            : CasePatternSwitchLabel(keyword, range, null, ColonOf(label));
    }

    private SyntaxToken ColonOf(BoundStatement label) => Token(default, SyntaxKind.ColonToken, TakeBehindLabel(label));

    // case 1 ... 9: is case >= 1 and <= 9:, without the half that always holds.
    private static PatternSyntax EmitRange(BoundCase label, ExpressionSyntax first, ExpressionSyntax last)
    {
        PatternSyntax atLeast = RelationalPattern(Layout.Followed(SyntaxKind.GreaterThanEqualsToken), ExpressionEmitter.Parenthesize(first, Precedence.Shift));
        PatternSyntax atMost = RelationalPattern(Layout.Followed(SyntaxKind.LessThanEqualsToken), ExpressionEmitter.Parenthesize(last, Precedence.Shift));
        return SwitchForms.StartsAtMinimum(label) ? atMost
            : SwitchForms.EndsAtMaximum(label) ? atLeast
            : BinaryPattern(SyntaxKind.AndPattern, atLeast, Layout.Spaced(SyntaxKind.AndKeyword), atMost);
    }

    private GotoStatementSyntax EmitFallThrough(SwitchSection section, CSharpType type)
    {
        // A range has no name.
        BoundStatement next = section.Labels.First(label => label is BoundDefault or BoundCase { Last: null });

        // Comments such as "fall through" stand before the label in C.
        SourceSpan label = section.Labels[0].Syntax.FirstToken.ExpansionSpan;
        CommentCursor comments = _context.Comments(label.File);
        SyntaxTriviaList leading = comments.HasPending(label.Start)
            ? comments.TakeLeading(label.Start, _context.Indentation)
            : TriviaList(Whitespace(_context.Indentation));
        SyntaxToken keyword = Token(leading, SyntaxKind.GotoKeyword, TriviaList(Space));
        return next is BoundCase { First: var value }
            ? GotoStatement(
                SyntaxKind.GotoCaseStatement, keyword, Layout.Followed(SyntaxKind.CaseKeyword), _expressions.EmitConstantAs(value, type), EndOfLine())
            : GotoStatement(SyntaxKind.GotoDefaultStatement)
                .WithGotoKeyword(keyword)
                .WithCaseOrDefaultKeyword(Token(SyntaxKind.DefaultKeyword))
                .WithSemicolonToken(EndOfLine());
    }
}
