using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// Finds the blocks that free memory when they are left: those that declare variable length arrays, and the body of a function that calls
/// <c>alloca</c>. The body of a <c>switch</c> is no such block, its sections belong to the block around it.
/// </summary>
internal sealed class AutomaticStorageBlocks : BoundTreeWalker
{
    private readonly BoundBlock _body;
    private readonly SourceSpan _location;
    private readonly Stack<BoundBlock> _open = new();
    private readonly HashSet<BoundStatement> _switchBodies = [];
    private readonly HashSet<VariableSymbol> _declaredEarly = [];
    private readonly Dictionary<BoundBlock, VariableSymbol> _storages = [];
    private readonly Dictionary<VariableSymbol, VariableSymbol> _arrays = [];
    private readonly Dictionary<LabelSymbol, int> _labels = [];
    private readonly List<(VariableSymbol Array, int Position, BoundBlock Block)> _declared = [];
    private readonly Dictionary<VariableSymbol, VariableSymbol> _restarts = [];
    private readonly Dictionary<VariableSymbol, VariableSymbol> _marks = [];
    private int _position;

    private AutomaticStorageBlocks(BoundBlock body, SourceSpan location)
    {
        _body = body;
        _location = location;
    }

    /// <summary>Looks through a function.</summary>
    public static AutomaticStorageBlocks Find(FunctionSymbol function, BoundBlock body)
    {
        AutomaticStorageBlocks blocks = new(body, function.Location);
        blocks.Visit(body);
        return blocks;
    }

    /// <summary>The storage that a block begins with; null if it needs none.</summary>
    public VariableSymbol? GetStorage(BoundBlock block) => _storages.GetValueOrDefault(block);

    /// <summary>The storage that an array of variable length is allocated in.</summary>
    public VariableSymbol GetStorage(VariableSymbol array) => _arrays[array];

    /// <summary>The storage of the whole function, for <c>alloca</c>.</summary>
    public VariableSymbol FunctionStorage => _storages[_body];

    /// <summary>Whether an array is declared once more before, because jumps pass its declaration by.</summary>
    public bool IsDeclaredEarly(VariableSymbol array) => _declaredEarly.Contains(array);

    /// <summary>
    /// The storage to clear before an array is allocated, because a jump leads from the array's scope back to before its declaration, which ends
    /// its lifetime; null if there is no such jump.
    /// </summary>
    public VariableSymbol? GetRestart(VariableSymbol array) => _restarts.GetValueOrDefault(array);

    /// <summary>The storage that begins behind an array, for the array after it to be cleared alone; null if none is needed.</summary>
    public VariableSymbol? GetMarkBehind(VariableSymbol array) => _marks.GetValueOrDefault(array);

    /// <inheritdoc/>
    protected override bool EnterStatement(BoundStatement statement)
    {
        _position++;
        switch (statement)
        {
            case BoundSwitch selection:
                _switchBodies.Add(selection.Body);
                break;
            case BoundResumable resumable:
                _switchBodies.Add(resumable.Body);
                break;
            case BoundBlock block when !_switchBodies.Contains(block):
                _open.Push(block);
                break;
            case BoundDeclaration declaration:
                foreach (BoundDeclarator declarator in declaration.Declarators)
                {
                    if (declarator.Symbol is VariableSymbol { Type.Desugared: ArrayType { IsVariableLength: true } } array)
                    {
                        if (!_arrays.TryAdd(array, AddStorage(_open.Peek())))
                        {
                            // It is allocated here, not where it was declared early.
                            _declaredEarly.Add(array);
                            _declared.RemoveAll(declared => declared.Array == array);
                        }

                        _declared.Add((array, _position, _open.Peek()));
                    }
                }

                break;
            case BoundLabeled labeled:
                _labels[labeled.Label] = _position;
                break;
            case BoundGoto jump when _labels.TryGetValue(jump.Label, out int target):
                AddRestarts(target);
                break;
        }

        return true;
    }

    /// <inheritdoc/>
    protected override void LeaveStatement(BoundStatement statement)
    {
        if (_open.TryPeek(out BoundBlock? block) && ReferenceEquals(block, statement))
        {
            _open.Pop();
        }
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        if (LibraryCalls.IsAlloca(expression))
        {
            AddStorage(_body);
        }

        return true;
    }

    private VariableSymbol AddStorage(BoundBlock block)
    {
        if (!_storages.TryGetValue(block, out VariableSymbol? storage))
        {
            storage = CreateStorage("storage");
            _storages.Add(block, storage);
        }

        return storage;
    }

    private VariableSymbol CreateStorage(string name) => new(name, BasicType.Void, _location) { IsTemporary = true, IsDefined = true };

    // Of a block's arrays, those that stand between a label and a jump back to it begin again.
    private void AddRestarts(int target)
    {
        Dictionary<BoundBlock, VariableSymbol> last = [];
        foreach ((VariableSymbol array, int position, BoundBlock block) in _declared)
        {
            if (position > target && _open.Contains(block) && !_restarts.ContainsKey(array))
            {
                if (last.TryGetValue(block, out VariableSymbol? previous))
                {
                    VariableSymbol mark = CreateStorage(array.Name + "Storage");
                    _marks.Add(previous, mark);
                    _restarts.Add(array, mark);
                }
                else
                {
                    _restarts.Add(array, _storages[block]);
                }
            }

            last[block] = array;
        }
    }
}
