using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;

namespace CSockTranslate.Translator.Lowering.Jumps;

/// <summary>
/// Finds the scopes that jumps enter from outside: C# has no way in, so the statements around the label have to give up their structure. A
/// <c>switch</c> is entered by its own jumps to its cases: one that stands deeper than in the body itself opens all that is around it.
/// </summary>
internal sealed class OpenScopes
{
    private readonly HashSet<(BoundStatement Owner, bool IsElse)> _open = [];
    private readonly Dictionary<LabelSymbol, JumpScope> _labels = [];
    private readonly List<(LabelSymbol Label, JumpScope From)> _jumps = [];
    private readonly List<SwitchScopes> _switches = [];
    private readonly Stack<SwitchScopes> _enclosingSwitches = new();

    private OpenScopes()
    {
    }

    /// <summary>The scopes that have to be opened; empty if C# can do with all of them.</summary>
    public static IReadOnlySet<(BoundStatement Owner, bool IsElse)> Find(BoundBlock body)
    {
        OpenScopes finder = new();
        finder.VisitAll(body.Statements, new JumpScope(body, false, null));
        foreach ((LabelSymbol label, JumpScope from) in finder._jumps)
        {
            if (finder._labels.TryGetValue(label, out JumpScope? scope))
            {
                finder.Open(scope, from);
            }
        }

        finder.OpenSwitches();
        return finder._open;
    }

    // An open switch jumps to its cases from where it stands; opening their scopes can open another switch.
    private void OpenSwitches()
    {
        HashSet<SwitchScopes> done = [];
        bool found = true;
        while (found)
        {
            found = false;
            foreach (SwitchScopes selection in _switches)
            {
                if ((selection.HasToOpen || _open.Contains(selection.Scope.Key)) && done.Add(selection))
                {
                    found = true;
                    _open.Add(selection.Scope.Key);
                    selection.Cases.ForEach(scope => Open(scope, selection.Scope.Parent!));
                }
            }
        }
    }

    private void Open(JumpScope target, JumpScope from)
    {
        HashSet<JumpScope> around = [.. from.Chain()];
        foreach (JumpScope scope in target.Chain().TakeWhile(scope => !around.Contains(scope)))
        {
            _open.Add(scope.Key);
        }
    }

    private void VisitAll(IReadOnlyList<BoundStatement> statements, JumpScope scope)
    {
        foreach (BoundStatement statement in statements)
        {
            Visit(statement, scope);
        }
    }

    private void Visit(BoundStatement? statement, JumpScope scope)
    {
        switch (statement)
        {
            case BoundBlock block:
                if (block.Syntax is ComputedGotoStatementSyntax)
                {
                    // Two statements that were one in C need no braces of their own.
                    _open.Add((block, false));
                }

                VisitAll(block.Statements, new JumpScope(block, false, scope));
                break;
            case BoundIf conditional:
                VisitIf(conditional, scope);
                break;
            case BoundWhile loop:
                Visit(loop.Body, new JumpScope(loop, false, scope));
                break;
            case BoundDo loop:
                Visit(loop.Body, new JumpScope(loop, false, scope));
                break;
            case BoundFor loop:
                Visit(loop.Body, new JumpScope(loop, false, scope));
                break;
            case BoundSwitch selection:
                VisitSwitch(selection, new JumpScope(selection, false, scope));
                break;
            case BoundCase label:
                _enclosingSwitches.Peek().Add(scope);
                Visit(label.Statement, scope);
                break;
            case BoundDefault label:
                _enclosingSwitches.Peek().Add(scope);
                Visit(label.Statement, scope);
                break;
            case BoundLabeled labeled:
                _labels.Add(labeled.Label, scope);
                Visit(labeled.Statement, scope);
                break;
            case BoundGoto jump:
                _jumps.Add((jump.Label, scope));
                break;
            case BoundResumable resumable:
                Visit(resumable.Body, scope);
                break;
        }
    }

    // Long chains of else if are followed in a loop.
    private void VisitIf(BoundIf conditional, JumpScope scope)
    {
        BoundStatement? rest = conditional;
        while (rest is BoundIf link)
        {
            Visit(link.WhenTrue, new JumpScope(link, false, scope));
            scope = new JumpScope(link, true, scope);
            rest = link.WhenFalse;
        }

        Visit(rest, scope);
    }

    private void VisitSwitch(BoundSwitch selection, JumpScope scope)
    {
        SwitchScopes scopes = new(selection, scope);
        _switches.Add(scopes);
        _enclosingSwitches.Push(scopes);
        Visit(selection.Body, scope);
        _enclosingSwitches.Pop();
    }

    private sealed class SwitchScopes(BoundSwitch selection, JumpScope scope)
    {
        private readonly BoundStatement _body = selection.Body;
        private readonly bool _beginsWithLabels = SwitchForms.HasLabelsBeforeCases(selection) || SwitchForms.FindWholeRange(selection) is not null;
        private bool _hasDeepCase;

        public JumpScope Scope { get; } = scope;

        public List<JumpScope> Cases { get; } = [];

        public bool HasToOpen => _hasDeepCase || _beginsWithLabels;

        public void Add(JumpScope scope)
        {
            Cases.Add(scope);
            bool isDirect = (_body is BoundBlock && scope.Key.Owner == _body) || ReferenceEquals(scope, Scope);
            _hasDeepCase |= !isDirect;
        }
    }
}
