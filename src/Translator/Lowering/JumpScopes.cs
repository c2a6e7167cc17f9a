using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// Checks that jumps stay within what C# allows: a label can be named from its own block and the blocks inside of it (C# standard §13.10.4),
/// and a case label stands directly in its switch.
/// </summary>
internal sealed class JumpScopes : BoundTreeWalker
{
    private readonly DiagnosticBag _diagnostics;
    private readonly List<object> _scopes = [];
    private readonly Dictionary<LabelSymbol, object> _labelScopes = [];
    private readonly List<(BoundGoto Jump, object[] Scopes)> _jumps = [];
    private readonly HashSet<BoundStatement> _directCases = [];

    private JumpScopes(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>Checks a function's body and reports what does not fit.</summary>
    public static void Check(BoundBlock body, DiagnosticBag diagnostics)
    {
        JumpScopes checker = new(diagnostics);
        checker.Visit(body);
        foreach ((BoundGoto jump, object[] scopes) in checker._jumps)
        {
            if (!checker._labelScopes.TryGetValue(jump.Label, out object? scope) || !scopes.Contains(scope))
            {
                diagnostics.Refuse(jump.Syntax, $"a jump into the block of the label '{jump.Label.Name}'", "move the label out of that block");
            }
        }
    }

    /// <inheritdoc/>
    protected override bool EnterStatement(BoundStatement statement)
    {
        switch (statement)
        {
            case BoundSwitch { Body: BoundBlock body }:
                foreach (SwitchSection section in SwitchSections.Split(body))
                {
                    _directCases.UnionWith(section.Labels);
                }

                if (body.Statements is [not (BoundCase or BoundDefault), ..] && body.Statements[0] is not BoundDeclaration { Declarators: [] })
                {
                    _diagnostics.Refuse(body.Statements[0].Syntax, "a statement before the first case of a 'switch'", "move it before the 'switch'");
                }

                break;
            case BoundCase or BoundDefault when !_directCases.Contains(statement) || statement is BoundCase { Last: not null }:
                UnsupportedConstructs.Report(_diagnostics, statement);
                break;
            case BoundLabeled labeled:
                _labelScopes[labeled.Label] = _scopes[^1];
                break;
            case BoundGoto jump:
                _jumps.Add((jump, [.. _scopes]));
                break;
        }

        if (OpensScope(statement))
        {
            _scopes.Add(statement);
        }

        return true;
    }

    /// <inheritdoc/>
    protected override void LeaveStatement(BoundStatement statement)
    {
        if (OpensScope(statement))
        {
            _scopes.RemoveAt(_scopes.Count - 1);
        }
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression) => false;

    // The branches of an if and the bodies of loops get braces when a label stands there, so they are scopes even without a block.
    private static bool OpensScope(BoundStatement statement) =>
        statement is BoundBlock or BoundIf or BoundWhile or BoundDo or BoundFor or BoundSwitch;
}
