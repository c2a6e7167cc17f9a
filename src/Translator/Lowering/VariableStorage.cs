using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering;

/// <summary>What the C# variable for a C variable holds.</summary>
internal enum StorageKind
{
    /// <summary>The value itself.</summary>
    Value,

    /// <summary>The address of the object: a variable of static storage duration whose address the program takes, which no C# field has.</summary>
    Pointer,

    /// <summary>The address of an array's first element.</summary>
    Array,
}

/// <summary>
/// Decides how variables are stored. Locals live in the C# frame, where their address can be taken; arrays on the stack or, with static storage
/// duration, in memory that never moves; so do static objects whose address is taken, also by using an array inside of them.
/// </summary>
internal sealed class VariableStorage : BoundTreeWalker
{
    // The alignment in bytes of arrays that are not smaller (System V ABI, AMD64 supplement, §3.1.2).
    private const int LargeArrayAlignment = 16;

    private readonly HashSet<VariableSymbol> _addressTaken = [];
    private readonly HashSet<VariableSymbol> _lowBitsUsed = [];

    private VariableStorage()
    {
    }

    /// <summary>Looks at all uses in a translation unit.</summary>
    /// <param name="variables">The unit's static variables.</param>
    /// <param name="bodies">The bodies of its functions after all lowerings.</param>
    public static VariableStorage Analyze(IEnumerable<VariableSymbol> variables, IEnumerable<BoundBlock> bodies)
    {
        VariableStorage storage = new();
        foreach (BoundBlock body in bodies)
        {
            storage.Visit(body);
        }

        foreach (VariableSymbol variable in variables)
        {
            storage.Visit(variable.Initializer);
        }

        return storage;
    }

    /// <summary>Stores a variable in memory that does not move.</summary>
    public void Fix(VariableSymbol variable) => _addressTaken.Add(variable);

    /// <summary>Whether a variable's address is taken.</summary>
    public bool IsAddressTaken(VariableSymbol variable) => _addressTaken.Contains(variable);

    /// <summary>How a variable is stored.</summary>
    public StorageKind GetKind(VariableSymbol variable)
    {
        variable = variable.AliasTarget ?? variable;
        if (variable.Type.Desugared is ArrayType)
        {
            return StorageKind.Array;
        }

        if (variable.Duration == StorageDuration.Automatic)
        {
            return GetOverAlignment(variable) is null ? StorageKind.Value : StorageKind.Pointer;
        }

        // The address of what nobody defines is null.
        if (UndefinedSymbols.IsUndefined(variable))
        {
            return StorageKind.Pointer;
        }

        // [ThreadStatic] fields of later threads start from zero, so what has another initial value is created by each thread.
        if (variable is { Duration: StorageDuration.Thread, Initializer: { } initializer } && !Emission.InitializerEmitter.IsZero(initializer))
        {
            return StorageKind.Pointer;
        }

        bool isFixed = !variable.IsFromSystemHeader
            && (_addressTaken.Contains(variable) || FlexibleInitializers.Find(variable.Initializer) is not null);
        return isFixed ? StorageKind.Pointer : StorageKind.Value;
    }

    /// <summary>
    /// The alignment of a variable in bytes if the program can see it and C# does not give it by itself; null otherwise. The program sees
    /// that of large arrays when it looks at the low bits of their address. The runtime aligns static objects to 16 bytes, .NET what is on the
    /// stack to 8 bytes, and locals of C#'s own types to their size.
    /// </summary>
    public int? GetOverAlignment(VariableSymbol variable)
    {
        if (variable.IsFromSystemHeader || variable.IsParameter || !_addressTaken.Contains(variable)
            || variable.Type.Desugared is ArrayType { IsVariableLength: true })
        {
            return null;
        }

        int given = variable.Duration != StorageDuration.Automatic ? 16
            : variable.Type.Desugared is ArrayType or RecordType or BasicType { Kind: BasicTypeKind.LongDouble } ? 8
            : variable.Type.Desugared.Alignment;
        bool isLongDouble = Emission.TypeMapper.IsLongDouble(variable.Type);
        int alignment = isLongDouble ? variable.RequestedAlignment : Math.Max(variable.RequestedAlignment, variable.Type.Alignment);
        if (_lowBitsUsed.Contains(variable) && variable.Type.Desugared is ArrayType && variable.Type.Size >= LargeArrayAlignment)
        {
            alignment = Math.Max(alignment, LargeArrayAlignment);
        }

        return alignment > given ? alignment : null;
    }

    /// <summary>The variable that an lvalue is a part of, without following pointers; null if there is none.</summary>
    public static VariableSymbol? FindRoot(BoundExpression lvalue) => lvalue switch
    {
        BoundVariable variable => variable.Symbol,
        BoundMember { IsArrow: false } member => FindRoot(member.Receiver),
        BoundSubscript { Pointer: BoundConversion { Kind: ConversionKind.ArrayDecay } decay } => FindRoot(decay.Operand),
        _ => null,
    };

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression)
    {
        if (FindAddressed(expression) is { } variable)
        {
            _addressTaken.Add(variable);
        }

        if (expression is BoundBinary { Operator: BinaryOperator.Remainder or BinaryOperator.BitwiseAnd } bits
            && FindAddressed(WithoutConversions(bits.Left)) is { } array)
        {
            _lowBitsUsed.Add(array);
        }

        return true;
    }

    private static VariableSymbol? FindAddressed(BoundExpression expression)
    {
        BoundExpression? operand = expression switch
        {
            BoundAddressOf address => address.Operand,
            BoundConversion { Kind: ConversionKind.ArrayDecay } decay => decay.Operand,
            _ => null,
        };
        VariableSymbol? root = operand is null ? null : FindRoot(operand);
        return root?.AliasTarget ?? root;
    }

    private static BoundExpression WithoutConversions(BoundExpression address)
    {
        while (address is BoundConversion { Kind: not ConversionKind.ArrayDecay } conversion)
        {
            address = conversion.Operand;
        }

        return address;
    }
}
