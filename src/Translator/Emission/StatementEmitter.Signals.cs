using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.Translator.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

/// <summary>Where loops and functions that call themselves look whether a signal's handler is to run (<see cref="SignalPoints"/>).</summary>
internal sealed partial class StatementEmitter
{
    private readonly SignalPoints? _points = context.Handlers.Exist ? new SignalPoints() : null;
    private readonly Dictionary<LabelSymbol, int> _looksBeforeLabel = [];
    private int _looks;

    private StatementSyntax EmitLoopBody(BoundStatement loop, BoundStatement body)
    {
        if (_points?.AreNeededIn(loop) != true)
        {
            return EmitEmbedded(body);
        }

        switch (body)
        {
            case BoundExpressionStatement { Expression: null } empty:
                return SignalPoint(_context.ContinuationIndentation).WithSemicolonToken(EndOf(empty));
            case BoundBlock block:
                return EmitBlock(block, [SignalPoint(_context.ContinuationIndentation)]);
            default:
                _context.Level++;
                List<StatementSyntax> statements = [SignalPoint(_context.Indentation)];
                Emit(body, statements);
                _context.Level--;
                return Braced(statements);
        }
    }

    // A jump back is a loop, too.
    private void EmitSignalPoint(BoundGoto jump, List<StatementSyntax> into)
    {
        if (_points is not null && _looksBeforeLabel.TryGetValue(jump.Label, out int looks) && looks == _looks)
        {
            into.Add(SignalPoint(_context.Indentation));
        }
    }

    private void NoteLabel(LabelSymbol label) => _looksBeforeLabel[label] = _looks;

    private void NoteLooks(BoundStatement statement)
    {
        if (statement is BoundExpressionStatement or BoundDeclaration or BoundIf or BoundSwitch && _points?.Looks(statement) == true)
        {
            _looks++;
        }
    }

    private static ExpressionStatementSyntax SignalPoint(string indentation) =>
        ExpressionStatement(
            InvocationExpression(MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression, IdentifierName("CProgram"), IdentifierName("HandleSignals"))),
            EndOfLine())
        .WithLeadingTrivia(Whitespace(indentation));
}
