using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering;

/// <summary>
/// Decides which lengths of variable length arrays need a variable. A length that is a variable itself which keeps its value, or that only the
/// array's own allocation needs, is written where it is used.
/// </summary>
internal sealed class VariableLengths : BoundTreeWalker
{
    private readonly Dictionary<VariableSymbol, BoundExpression> _values = [];
    private readonly Dictionary<VariableSymbol, int> _uses = [];
    private readonly HashSet<VariableSymbol> _ownAllocations = [];
    private readonly HashSet<VariableSymbol> _inExpressions = [];
    private readonly HashSet<VariableSymbol> _changed = [];

    private VariableLengths()
    {
    }

    /// <summary>The lengths that are written where they are used.</summary>
    public static IReadOnlyDictionary<VariableSymbol, BoundExpression> FindInlined(BoundBlock body)
    {
        VariableLengths lengths = new();
        lengths.Visit(body);
        return lengths._values
            .Where(length => lengths.IsInlined(length.Key, length.Value))
            .ToDictionary(length => length.Key, length => length.Value);
    }

    private bool IsInlined(VariableSymbol length, BoundExpression value)
    {
        int uses = _uses.GetValueOrDefault(length);
        return _inExpressions.Contains(length) || IsStable(value)
            || (uses == 0 ? SideEffects.IsSimple(value) : uses == 1 && _ownAllocations.Contains(length));
    }

    private bool IsStable(BoundExpression value)
    {
        while (value is BoundConversion { Kind: ConversionKind.Integer or ConversionKind.LvalueConversion, IsExplicit: false } conversion)
        {
            value = conversion.Operand;
        }

        return value is BoundVariable { Symbol: { Duration: StorageDuration.Automatic, Linkage: Linkage.None } variable }
            && variable.Type.IsInteger() && !_changed.Contains(variable);
    }

    /// <inheritdoc/>
    protected override bool EnterStatement(BoundStatement statement)
    {
        if (statement is not BoundDeclaration declaration)
        {
            return true;
        }

        HashSet<VariableSymbol> own = [];
        foreach (BoundDeclarator declarator in declaration.Declarators)
        {
            if (declarator.Symbol is VariableSymbol { IsArrayLength: true } length)
            {
                own.Add(length);
                AddValue(declarator);
            }
            else if (declarator.Symbol is VariableSymbol variable && variable.Type.Desugared is ArrayType)
            {
                // Several lengths keep the order that gcc evaluates them in, which is not that of the product.
                List<VariableSymbol> used = Use(variable.Type);
                bool isOrdered = used.Count == 1 || used.TrueForAll(length => _values.TryGetValue(length, out BoundExpression? value) && SideEffects.IsSimple(value));
                _ownAllocations.UnionWith(isOrdered ? used.Where(own.Contains) : []);
            }
        }

        return true;
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        switch (expression)
        {
            case BoundSizeof size:
                AddExpressionLengths(size.Lengths);
                Use(size.OperandType);
                break;
            case BoundConversion conversion:
                AddExpressionLengths(conversion.Lengths);
                break;
            case BoundSubscript subscript:
                Use(subscript.Type);
                break;
            case BoundBinary binary:
                UsePointee(binary.Left.Type);
                UsePointee(binary.Right.Type);
                break;
            case BoundIncrement increment:
                UsePointee(increment.Operand.Type);
                Change(increment.Operand);
                break;
            case BoundCompoundAssignment assignment:
                UsePointee(assignment.Target.Type);
                Change(assignment.Target);
                break;
            case BoundAssignment assignment:
                Change(assignment.Target);
                break;
            case BoundAddressOf address:
                Change(address.Operand);
                break;
        }

        return true;
    }

    private void AddExpressionLengths(IReadOnlyList<BoundDeclarator> declarators)
    {
        foreach (BoundDeclarator declarator in declarators)
        {
            AddValue(declarator);
            _inExpressions.Add((VariableSymbol)declarator.Symbol);
        }
    }

    private void AddValue(BoundDeclarator declarator) =>
        _values[(VariableSymbol)declarator.Symbol] = ((BoundExpressionInitializer)declarator.Initializer!).Expression;

    private void UsePointee(CType type)
    {
        if (type.GetPointee() is { Desugared: ArrayType } pointee)
        {
            Use(pointee);
        }
    }

    private List<VariableSymbol> Use(CType type)
    {
        List<VariableSymbol> used = [.. type.GetVariableLengths().Select(array => array.VariableLength!)];
        foreach (VariableSymbol length in used)
        {
            _uses[length] = _uses.GetValueOrDefault(length) + 1;
        }

        return used;
    }

    private void Change(BoundExpression target)
    {
        if (VariableStorage.FindRoot(target) is { } variable)
        {
            _changed.Add(variable);
        }
    }
}
