using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering;

namespace CSockTranslate.Translator.Naming;

/// <summary>
/// Names of a function's parameters and local variables. C lets an inner block hide an outer name; C# allows a name once along a chain of
/// nested blocks, so the inner one gets a number behind it; so does one that hides a type which methods mention. An array that is declared in a
/// loop is allocated before the loop and counts as declared there.
/// </summary>
internal sealed class LocalNames
{
    private readonly Dictionary<VariableSymbol, string> _names = [];
    private readonly Dictionary<string, List<Scope>> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<LabelSymbol, string> _labels = [];
    private readonly HashSet<string> _usedLabels = new(StringComparer.Ordinal);
    private readonly MemberNames _members;
    private readonly LoweredFunction? _lowered;

    private LocalNames(MemberNames members, LoweredFunction? lowered)
    {
        _members = members;
        _lowered = lowered;
    }

    /// <summary>Names the locals of a function.</summary>
    /// <param name="function">The function, with a body.</param>
    /// <param name="lowered">What is known about it.</param>
    /// <param name="members">The names of the class's members.</param>
    public static LocalNames Create(FunctionSymbol function, LoweredFunction lowered, MemberNames members)
    {
        LocalNames names = new(members, lowered);
        Scope root = new(null);
        foreach (VariableSymbol parameter in function.Parameters)
        {
            names.Declare(parameter, root, isMoved: false);
        }

        // The program's own labels are named first, those that lowerings add after them.
        foreach (LabelSymbol label in function.Labels)
        {
            names.Declare(label);
        }

        names.VisitStatement(lowered.Body, root, loopScope: lowered.AllocatesFirst ? root : null);
        return names;
    }

    /// <summary>Names the parameters of a method that has an expression for its body.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="members">The names of the class's members.</param>
    public static LocalNames Create(IEnumerable<VariableSymbol> parameters, MemberNames members)
    {
        LocalNames names = new(members, lowered: null);
        Scope root = new(null);
        foreach (VariableSymbol parameter in parameters)
        {
            names.Declare(parameter, root, isMoved: false);
        }

        return names;
    }

    /// <summary>The name of the span that holds the variable arguments.</summary>
    public string VariadicParameter => _used.ContainsKey("args") ? "variableArguments" : "args";

    /// <summary>Whether any parameter or automatic variable of the function has a name.</summary>
    public bool IsUsed(string name) => _used.ContainsKey(name);

    /// <summary>Whether a variable has been declared.</summary>
    public bool IsDeclared(VariableSymbol variable) => _names.ContainsKey(variable);

    /// <summary>The name of a parameter or automatic variable.</summary>
    public string this[VariableSymbol variable] => _names[variable];

    /// <summary>The name of a label.</summary>
    public string this[LabelSymbol label] => _labels[label];

    private void VisitStatement(BoundStatement? statement, Scope scope, Scope? loopScope)
    {
        switch (statement)
        {
            case BoundBlock block:
                Scope inner = new(scope);
                if (_lowered!.Storages.GetStorage(block) is { } storage)
                {
                    Declare(storage, inner, isMoved: false);
                }

                foreach (BoundStatement child in block.Statements)
                {
                    VisitStatement(child, inner, loopScope);
                }

                break;
            case BoundDeclaration declaration:
                foreach (BoundDeclarator declarator in declaration.Declarators)
                {
                    if (declarator.Symbol is VariableSymbol { Duration: StorageDuration.Automatic, Linkage: Linkage.None } variable
                        && !_lowered!.InlinedLengths.ContainsKey(variable))
                    {
                        bool isMoved = loopScope is not null && variable.Type.Desugared is ArrayType { IsVariableLength: false };
                        Declare(variable, isMoved ? loopScope! : scope, isMoved);
                        if (_lowered!.Storages.GetMarkBehind(variable) is { } mark)
                        {
                            Declare(mark, scope, isMoved: false);
                        }
                    }
                }

                break;
            case BoundIf conditional:
                VisitStatement(conditional.WhenTrue, new Scope(scope), loopScope);
                VisitStatement(conditional.WhenFalse, new Scope(scope), loopScope);
                break;
            case BoundWhile loop:
                VisitStatement(loop.Body, new Scope(scope), loopScope ?? scope);
                break;
            case BoundDo loop:
                VisitStatement(loop.Body, new Scope(scope), loopScope ?? scope);
                break;
            case BoundFor loop:
                Scope header = new(scope);
                VisitStatement(loop.Initializer, header, loopScope);
                VisitStatement(loop.Body, new Scope(header), loopScope ?? scope);
                break;
            case BoundSwitch selection:
                VisitStatement(selection.Body, scope, loopScope);
                break;
            case BoundCase label:
                VisitStatement(label.Statement, scope, loopScope);
                break;
            case BoundDefault label:
                VisitStatement(label.Statement, scope, loopScope);
                break;
            case BoundResumable resumable:
                VisitStatement(resumable.Body, scope, loopScope);
                break;
            case BoundLabeled label:
                if (!_labels.ContainsKey(label.Label))
                {
                    Declare(label.Label);
                }

                VisitStatement(label.Statement, scope, loopScope);
                break;
        }
    }

    private void Declare(VariableSymbol variable, Scope scope, bool isMoved)
    {
        if (_names.ContainsKey(variable))
        {
            // Declared before already, where jumps don't pass it by.
            return;
        }

        string name = variable.Name.Length > 0 ? variable.Name : "unnamed";
        for (int number = 2; IsTaken(name, scope) || _members.IsTypeName(name) || ((isMoved || variable.IsTemporary) && _members.IsUsed(name)); number++)
        {
            name = $"{variable.Name}{number}";
        }

        if (!_used.TryGetValue(name, out List<Scope>? scopes))
        {
            _used.Add(name, scopes = []);
        }

        scopes.Add(scope);
        _names.Add(variable, name);
    }

    private void Declare(LabelSymbol label)
    {
        string name = label.Name;
        for (int number = 2; !_usedLabels.Add(name); number++)
        {
            name = $"{label.Name}{number}";
        }

        _labels.Add(label, name);
    }

    private bool IsTaken(string name, Scope scope) =>
        _used.TryGetValue(name, out List<Scope>? scopes) && scopes.Any(other => other.Contains(scope) || scope.Contains(other));

    private sealed class Scope(Scope? parent)
    {
        private readonly Scope? _parent = parent;

        public bool Contains(Scope other)
        {
            for (Scope? current = other; current is not null; current = current._parent)
            {
                if (ReferenceEquals(current, this))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
