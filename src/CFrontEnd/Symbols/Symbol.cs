using System.Diagnostics.CodeAnalysis;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Symbols;

/// <summary>Something that a program declares.</summary>
/// <param name="name">The name; empty for an anonymous structure, union or enumeration.</param>
/// <param name="location">Where its first declaration names it.</param>
public abstract class Symbol(string name, SourceSpan location)
{
    /// <summary>The name; empty for an anonymous structure, union or enumeration.</summary>
    public string Name { get; } = name;

    /// <summary>Where it is declared; of several declarations the definition once there is one.</summary>
    public SourceSpan Location { get; set; } = location;

    /// <summary>Whether one of the hermetic headers declares it, so that the runtime has it.</summary>
    public virtual bool IsFromSystemHeader => Location.File.IsSystemHeader;

    /// <summary>The name, for debugging.</summary>
    public override string ToString() => Name;
}

/// <summary>Linkage of an identifier (C11 §6.2.2).</summary>
public enum Linkage
{
    /// <summary>None: local variables, parameters.</summary>
    None,

    /// <summary>Internal: <c>static</c> at file scope.</summary>
    Internal,

    /// <summary>External.</summary>
    External,
}

/// <summary>Storage duration of an object (C11 §6.2.4).</summary>
public enum StorageDuration
{
    /// <summary>Lives as long as its block is executed.</summary>
    Automatic,

    /// <summary>Lives as long as the program.</summary>
    Static,

    /// <summary>Lives as long as its thread.</summary>
    Thread,
}

/// <summary>A variable or parameter.</summary>
public sealed class VariableSymbol(string name, CType type, SourceSpan location) : Symbol(name, location)
{
    /// <summary>The type; completed by a later declaration (<c>int a[]; int a[3];</c>) or by the initialiser.</summary>
    public CType Type { get; set; } = type;

    /// <summary>The linkage.</summary>
    public Linkage Linkage { get; set; }

    /// <summary>The storage duration.</summary>
    public StorageDuration Duration { get; init; }

    /// <summary>Whether it is a parameter.</summary>
    public bool IsParameter { get; init; }

    /// <summary>Whether the program does not declare it: a lowering keeps a value in it.</summary>
    public bool IsTemporary { get; init; }

    /// <summary>Whether it is a temporary that holds the number of elements of a variable length array.</summary>
    public bool IsArrayLength { get; init; }

    /// <summary>The function in which it is declared; null at file scope. A block-scope <c>extern</c> belongs to no function.</summary>
    public FunctionSymbol? ContainingFunction { get; internal set; }

    /// <summary>Whether this translation unit defines it (tentative definitions included); else another unit or the runtime does.</summary>
    public bool IsDefined { get; set; }

    /// <summary>The definition in another translation unit that a linker found for a variable that is only declared here; else null.</summary>
    public VariableSymbol? Definition { get; set; }

    /// <summary>Whether it is declared <c>weak</c> (GCC manual §6.33.1): a definition without that attribute takes its place.</summary>
    public bool IsWeak { get; set; }

    /// <inheritdoc/>
    public override bool IsFromSystemHeader => Linkage != Linkage.None && Definition is null && base.IsFromSystemHeader;

    /// <summary>The initialiser of a variable with static or thread storage duration; null if zero. Automatic ones have theirs in the declaration statement.</summary>
    public BoundInitializer? Initializer { get; set; }

    /// <summary>Whether its address is taken by <c>&amp;</c>, or it is an array that is used as a pointer.</summary>
    public bool IsAddressTaken { get; set; }

    /// <summary>Alignment asked for by <c>_Alignas</c> or <c>aligned</c>; 0 if none.</summary>
    public int RequestedAlignment { get; set; }

    /// <summary>The name that the linker knows it by (<c>__asm__("name")</c>); null if it is its own.</summary>
    public string? LinkName { get; set; }

    /// <summary>The variable that it is another name of (GNU's <c>alias</c>); null if none.</summary>
    public string? Alias { get; set; }

    /// <summary>The variable of this unit that it stands for by its link name or as an alias; null if none.</summary>
    public VariableSymbol? AliasTarget { get; set; }
}

/// <summary>A function.</summary>
public sealed class FunctionSymbol : Symbol
{
    private Func<FunctionType>? _bindType;

    /// <summary>Creates the symbol of a function.</summary>
    public FunctionSymbol(string name, FunctionType type, SourceSpan location)
        : base(name, location)
    {
        Type = type;
    }

    /// <summary>Creates the symbol of a function whose type is found when it is first asked for.</summary>
    public FunctionSymbol(string name, Func<FunctionType> bindType, SourceSpan location)
        : base(name, location)
    {
        _bindType = bindType;
    }

    /// <summary>The type, composed of all declarations so far.</summary>
    [field: MaybeNull]
    public FunctionType Type
    {
        get
        {
            if (_bindType is { } bind)
            {
                _bindType = null;
                field = bind();
            }

            return field!;
        }

        set
        {
            _bindType = null;
            field = value;
        }
    }

    /// <summary>The linkage.</summary>
    public Linkage Linkage { get; set; }

    /// <summary>Whether it is declared <c>inline</c>.</summary>
    public bool IsInline { get; set; }

    /// <summary>
    /// Whether its definition, if it is declared <c>inline</c>, serves this translation unit only, and another unit has to have one for all
    /// (C11 §6.7.4p7; GCC manual §6.45 for <c>gnu_inline</c>).
    /// </summary>
    public bool IsInlineOnly { get; set; }

    /// <summary>Whether it is declared <c>weak</c> (GCC manual §6.33.1): a definition without that attribute takes its place.</summary>
    public bool IsWeak { get; set; }

    /// <summary>The definition in another translation unit that a linker found for a function that is only declared here; else null.</summary>
    public FunctionSymbol? Definition { get; set; }

    /// <inheritdoc/>
    public override bool IsFromSystemHeader => Definition is null && base.IsFromSystemHeader;

    /// <summary>Whether it never returns (<c>_Noreturn</c>, <c>noreturn</c>).</summary>
    public bool IsNoReturn { get; set; }

    /// <summary>Whether it was called without a declaration (C89).</summary>
    public bool IsImplicitlyDeclared { get; set; }

    /// <summary>
    /// The header that declares it when it is a function of the C library that the program uses without a declaration, implicitly or by its
    /// <c>__builtin_</c> name; else null.
    /// </summary>
    public string? LibraryHeader { get; init; }

    /// <summary>Whether it is one of the compiler's own (<c>__builtin_expect</c>).</summary>
    public bool IsBuiltin { get; init; }

    /// <summary>The parameters of the definition in order; empty without one.</summary>
    public IReadOnlyList<VariableSymbol> Parameters { get; set; } = [];

    /// <summary>The body; null if this translation unit does not define it.</summary>
    public BoundBlock? Body { get; set; }

    /// <summary>Whether its address is taken or it is used other than by calling it.</summary>
    public bool IsAddressTaken { get; set; }

    /// <summary>When it runs before <c>main</c>, the lowest first (GNU's <c>constructor</c>); null if it does not.</summary>
    public int? ConstructorPriority { get; set; }

    /// <summary>When it runs at the end of the process, the highest first (GNU's <c>destructor</c>); null if it does not.</summary>
    public int? DestructorPriority { get; set; }

    /// <summary>The name that the linker knows it by (<c>__asm__("name")</c>); null if it is its own.</summary>
    public string? LinkName { get; set; }

    /// <summary>The function that it is another name of (GNU's <c>alias</c>); null if none.</summary>
    public string? Alias { get; set; }

    /// <summary>The function of this unit that it stands for by its link name or as an alias; null if none.</summary>
    public FunctionSymbol? AliasTarget { get; set; }

    /// <summary>The name of the function that chooses the one that this name stands for (GNU's <c>ifunc</c>); null for most.</summary>
    public string? ResolverName { get; set; }

    /// <summary>The function of this unit that chooses, at the start of the program, the one that this name stands for; null for most.</summary>
    public FunctionSymbol? Resolver { get; set; }

    /// <summary>All labels of the body.</summary>
    public IReadOnlyList<LabelSymbol> Labels { get; set; } = [];
}

/// <summary>A label.</summary>
public sealed class LabelSymbol(string name, SourceSpan location) : Symbol(name, location)
{
    /// <summary>Whether a <c>goto</c> names it.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Whether its address is taken.</summary>
    public bool IsAddressTaken { get; set; }
}

/// <summary>A typedef name.</summary>
public sealed class TypedefSymbol(string name, CType type, SourceSpan location) : Symbol(name, location)
{
    /// <summary>The type that it names.</summary>
    public CType Type { get; } = type;

    /// <summary>The function in which it is declared; null at file scope.</summary>
    public FunctionSymbol? ContainingFunction { get; init; }

    /// <summary>The alignment that <c>aligned</c> asks for in bytes; 0 if none.</summary>
    public int RequestedAlignment { get; init; }
}

/// <summary>An enumeration.</summary>
public sealed class EnumSymbol(string name, SourceSpan location) : Symbol(name, location)
{
    /// <summary>The compatible integer type: unsigned int, or int if an enumerator is negative, as gcc chooses; a 64-bit type if needed.</summary>
    public CType UnderlyingType { get; set; } = BasicType.UnsignedInt;

    /// <summary>The enumerators in order.</summary>
    public IReadOnlyList<EnumConstantSymbol> Constants { get; set; } = [];

    /// <summary>Whether its enumerators have been seen.</summary>
    public bool IsDefined { get; set; }

    /// <summary>The function in which it is declared; null at file scope.</summary>
    public FunctionSymbol? ContainingFunction { get; init; }

    /// <summary>The typedef that names it when it has no tag.</summary>
    public TypedefSymbol? NamingTypedef { get; set; }
}

/// <summary>An enumerator.</summary>
public sealed class EnumConstantSymbol(string name, long value, CType type, EnumSymbol containingEnum, SourceSpan location) : Symbol(name, location)
{
    /// <summary>The value; of an unsigned 64-bit type its bits.</summary>
    public long Value { get; } = value;

    /// <summary>The type as an expression: int, or a wider type where GNU C needs it.</summary>
    public CType Type { get; set; } = type;

    /// <summary>The enumeration.</summary>
    public EnumSymbol ContainingEnum { get; } = containingEnum;

    /// <summary>The value as the program wrote it; null if it follows from the one before.</summary>
    public BoundExpression? ValueExpression { get; init; }
}
