using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.Runtime;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

// What longjmp comes back to.
internal sealed partial class StatementEmitter
{
    // try { … } catch (LongJump jump) when (jump.GoesTo(&place)) { place = jump.Place; returned = jump.Value; goto resume; }
    private TryStatementSyntax EmitResumable(BoundResumable resumable)
    {
        SyntaxTriviaList leading = TakeLeading(resumable);
        BlockSyntax body = EmitAddedBlock(resumable.Body);
        string name = UnusedName("jump");
        ExpressionSyntax goesTo = InvocationExpression(
            Property(name, nameof(LongJump.GoesTo)),
            ArgumentList(SingletonSeparatedList(Argument(PrefixUnaryExpression(SyntaxKind.AddressOfExpression, Local(resumable.Place))))));
        string indentation = Layout.Indentation(_context.Level + 1);
        BlockSyntax handler = Braced([
            Store(resumable.Place, Property(name, nameof(LongJump.Place)), indentation),
            Store(resumable.Value, Property(name, nameof(LongJump.Value)), indentation),
            GotoStatement(
                SyntaxKind.GotoStatement,
                Token(TriviaList(Whitespace(indentation)), SyntaxKind.GotoKeyword, TriviaList(Space)),
                default,
                IdentifierName(Identifiers.Token(_expressions.Locals![resumable.Start])),
                EndOfLine()),
        ]);
        string caught = name;
        string type = nameof(LongJump);
        ExpressionSyntax filter = goesTo;
        if (_context.Handlers.TakeFaults)
        {
            // A handler may leave a fault by a jump.
            _context.UsesSystem = true;
            (caught, type) = (UnusedName("exception"), nameof(Exception));
            filter = ParseExpression($"{nameof(LongJump)}.{nameof(LongJump.From)}({caught}) is {{ }} {name} && {goesTo.ToFullString()}");
        }

        CatchClauseSyntax clause = CatchClause(
            Token(TriviaList(Whitespace(_context.Indentation)), SyntaxKind.CatchKeyword, TriviaList(Space)),
            CatchDeclaration(
                Token(SyntaxKind.OpenParenToken),
                IdentifierName(Identifier(default, type, TriviaList(Space))),
                Identifier(caught),
                Token(default, SyntaxKind.CloseParenToken, TriviaList(Space))),
            CatchFilterClause(
                Layout.Followed(SyntaxKind.WhenKeyword), Token(SyntaxKind.OpenParenToken), filter, Token(default, SyntaxKind.CloseParenToken, TriviaList(Layout.NewLine))),
            handler);
        return TryStatement(Token(leading, SyntaxKind.TryKeyword, TriviaList(Layout.NewLine)), body, SingletonList(clause), null)
            .WithOrigin(resumable.Syntax.Span);
    }

    private string UnusedName(string name)
    {
        string unused = name;
        for (int number = 2; _expressions.Locals!.IsUsed(unused); number++)
        {
            unused = $"{name}{number}";
        }

        return unused;
    }

    private ExpressionStatementSyntax Store(VariableSymbol variable, ExpressionSyntax value, string indentation) => ExpressionStatement(
        AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, Local(variable), Layout.Spaced(SyntaxKind.EqualsToken), value), EndOfLine())
        .WithLeadingTrivia(Whitespace(indentation));

    private IdentifierNameSyntax Local(VariableSymbol variable) => IdentifierName(Identifiers.Token(_expressions.Locals![variable]));

    private static MemberAccessExpressionSyntax Property(string receiver, string name) => MemberAccessExpression(
        SyntaxKind.SimpleMemberAccessExpression, IdentifierName(receiver), IdentifierName(name));
}
