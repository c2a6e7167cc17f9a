namespace CSockTranslate.CFrontEnd.Types;

/// <summary>Type qualifiers (C11 §6.7.3).</summary>
[Flags]
public enum TypeQualifiers
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>const</c>.</summary>
    Const = 1,

    /// <summary><c>volatile</c>.</summary>
    Volatile = 2,

    /// <summary><c>restrict</c>.</summary>
    Restrict = 4,

    /// <summary><c>_Atomic</c>.</summary>
    Atomic = 8,
}

/// <summary>
/// A C type (C11 §6.2.5). Typedef names and qualifiers are kept as layers (<see cref="TypedefType"/>, <see cref="QualifiedType"/>) so
/// that the output can use the names of the source; ask <see cref="Desugared"/> for what a type is. Sizes and alignments are those of
/// x86-64 Linux (System V ABI, LP64), in bytes.
/// </summary>
public abstract class CType
{
    /// <summary>The type without typedef names and qualifiers at its outermost level.</summary>
    public virtual CType Desugared => this;

    /// <summary>The qualifiers at the outermost level, those of typedefs included.</summary>
    public virtual TypeQualifiers Qualifiers => TypeQualifiers.None;

    /// <summary>The size in bytes; 0 for incomplete and function types.</summary>
    public abstract long Size { get; }

    /// <summary>The alignment in bytes.</summary>
    public abstract int Alignment { get; }

    /// <summary>Whether the size is known.</summary>
    public abstract bool IsComplete { get; }

    /// <summary>The type as C writes it.</summary>
    public sealed override string ToString() => TypeNamer.GetName(this);
}

/// <summary>The kinds of <see cref="BasicType"/>.</summary>
public enum BasicTypeKind
{
#pragma warning disable CS1591 // each name says its type
    Void, Bool, Char, SignedChar, UnsignedChar, Short, UnsignedShort, Int, UnsignedInt, Long, UnsignedLong, LongLong, UnsignedLongLong,
    Int128, UnsignedInt128, Float, Double, LongDouble,
    VaList,
    Error,
#pragma warning restore CS1591
}

/// <summary>A basic type, <c>void</c>, the built-in <c>va_list</c>, or the type of something that is in error.</summary>
public sealed class BasicType : CType
{
#pragma warning disable CS1591 // each name says its type
    public static readonly BasicType Void = new(BasicTypeKind.Void, 0, 1, "void");
    public static readonly BasicType Bool = new(BasicTypeKind.Bool, 1, 1, "_Bool");
    public static readonly BasicType Char = new(BasicTypeKind.Char, 1, 1, "char");
    public static readonly BasicType SignedChar = new(BasicTypeKind.SignedChar, 1, 1, "signed char");
    public static readonly BasicType UnsignedChar = new(BasicTypeKind.UnsignedChar, 1, 1, "unsigned char");
    public static readonly BasicType Short = new(BasicTypeKind.Short, 2, 2, "short");
    public static readonly BasicType UnsignedShort = new(BasicTypeKind.UnsignedShort, 2, 2, "unsigned short");
    public static readonly BasicType Int = new(BasicTypeKind.Int, 4, 4, "int");
    public static readonly BasicType UnsignedInt = new(BasicTypeKind.UnsignedInt, 4, 4, "unsigned int");
    public static readonly BasicType Long = new(BasicTypeKind.Long, 8, 8, "long");
    public static readonly BasicType UnsignedLong = new(BasicTypeKind.UnsignedLong, 8, 8, "unsigned long");
    public static readonly BasicType LongLong = new(BasicTypeKind.LongLong, 8, 8, "long long");
    public static readonly BasicType UnsignedLongLong = new(BasicTypeKind.UnsignedLongLong, 8, 8, "unsigned long long");
    public static readonly BasicType Int128 = new(BasicTypeKind.Int128, 16, 16, "__int128");
    public static readonly BasicType UnsignedInt128 = new(BasicTypeKind.UnsignedInt128, 16, 16, "unsigned __int128");
    public static readonly BasicType Float = new(BasicTypeKind.Float, 4, 4, "float");
    public static readonly BasicType Double = new(BasicTypeKind.Double, 8, 8, "double");
    public static readonly BasicType LongDouble = new(BasicTypeKind.LongDouble, 16, 16, "long double");
    public static readonly BasicType VaList = new(BasicTypeKind.VaList, 24, 8, "__builtin_va_list");
    public static readonly BasicType Error = new(BasicTypeKind.Error, 0, 1, "<error>");
#pragma warning restore CS1591

    private BasicType(BasicTypeKind kind, long size, int alignment, string name)
    {
        Kind = kind;
        Size = size;
        Alignment = alignment;
        Name = name;
    }

    /// <summary>Which one.</summary>
    public BasicTypeKind Kind { get; }

    /// <summary>The name in C.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override long Size { get; }

    /// <inheritdoc/>
    public override int Alignment { get; }

    /// <inheritdoc/>
    public override bool IsComplete => Kind is not (BasicTypeKind.Void or BasicTypeKind.Error);
}

/// <summary>A pointer.</summary>
/// <param name="pointee">What it points to.</param>
public sealed class PointerType(CType pointee) : CType
{
    /// <summary>What it points to.</summary>
    public CType Pointee { get; } = pointee;

    /// <inheritdoc/>
    public override long Size => 8;

    /// <inheritdoc/>
    public override int Alignment => 8;

    /// <inheritdoc/>
    public override bool IsComplete => true;
}

/// <summary>An array.</summary>
/// <param name="element">The type of an element.</param>
/// <param name="length">The number of elements; null if it is not known (<c>[]</c>) or not constant.</param>
/// <param name="variableLength">The variable that holds the number of elements of a variable length array, else null.</param>
public sealed class ArrayType(CType element, long? length, Symbols.VariableSymbol? variableLength = null) : CType
{
    /// <summary>The type of an element.</summary>
    public CType Element { get; } = element;

    /// <summary>The number of elements; null if it is not known or not constant.</summary>
    public long? Length { get; } = length;

    /// <summary>
    /// The temporary variable that holds the number of elements of a variable length array: its size is that of the time when its declaration
    /// was reached (C11 §6.7.6.2p5), whatever becomes of what it was computed from.
    /// </summary>
    public Symbols.VariableSymbol? VariableLength { get; } = variableLength;

    /// <summary>The syntax of the constant length as the program wrote it; null if it was not written.</summary>
    public BoundTree.BoundExpression? LengthExpression { get; init; }

    /// <summary>Whether the length is only known at run time, here or in an element.</summary>
    public bool IsVariableLength => VariableLength is not null || Element.Desugared is ArrayType { IsVariableLength: true };

    /// <inheritdoc/>
    public override long Size => (Length ?? 0) * Element.Size;

    /// <inheritdoc/>
    public override int Alignment => Element.Alignment;

    /// <inheritdoc/>
    public override bool IsComplete => (Length is not null || VariableLength is not null) && Element.IsComplete;
}

/// <summary>A function.</summary>
public sealed class FunctionType : CType
{
    /// <summary>The type of the result.</summary>
    public required CType ReturnType { get; init; }

    /// <summary>The types of the parameters after adjustment; empty without a prototype.</summary>
    public required IReadOnlyList<CType> Parameters { get; init; }

    /// <summary>Whether it ends in <c>...</c>.</summary>
    public bool IsVariadic { get; init; }

    /// <summary>Whether the parameters are declared; a K&amp;R function takes what it is given.</summary>
    public bool HasPrototype { get; init; } = true;

    /// <inheritdoc/>
    public override long Size => 1;

    /// <inheritdoc/>
    public override int Alignment => 1;

    /// <inheritdoc/>
    public override bool IsComplete => false;
}

/// <summary>A structure or union.</summary>
/// <param name="symbol">Its declaration.</param>
public sealed class RecordType(Symbols.RecordSymbol symbol) : CType
{
    /// <summary>Its declaration.</summary>
    public Symbols.RecordSymbol Symbol { get; } = symbol;

    /// <inheritdoc/>
    public override long Size => Symbol.Size;

    /// <inheritdoc/>
    public override int Alignment => Symbol.Alignment;

    /// <inheritdoc/>
    public override bool IsComplete => Symbol.IsDefined;
}

/// <summary>An enumeration.</summary>
/// <param name="symbol">Its declaration.</param>
public sealed class EnumType(Symbols.EnumSymbol symbol) : CType
{
    /// <summary>Its declaration.</summary>
    public Symbols.EnumSymbol Symbol { get; } = symbol;

    /// <inheritdoc/>
    public override long Size => Symbol.UnderlyingType.Size;

    /// <inheritdoc/>
    public override int Alignment => Symbol.UnderlyingType.Alignment;

    /// <inheritdoc/>
    public override bool IsComplete => Symbol.IsDefined;
}

/// <summary>A type called by its typedef name.</summary>
/// <param name="symbol">The typedef.</param>
public sealed class TypedefType(Symbols.TypedefSymbol symbol) : CType
{
    /// <summary>The typedef.</summary>
    public Symbols.TypedefSymbol Symbol { get; } = symbol;

    /// <inheritdoc/>
    public override CType Desugared => Symbol.Type.Desugared;

    /// <inheritdoc/>
    public override TypeQualifiers Qualifiers => Symbol.Type.Qualifiers;

    /// <inheritdoc/>
    public override long Size => Symbol.Type.Size;

    /// <inheritdoc/>
    public override int Alignment => Symbol.RequestedAlignment > 0 ? Symbol.RequestedAlignment : Symbol.Type.Alignment;

    /// <inheritdoc/>
    public override bool IsComplete => Symbol.Type.IsComplete;
}

/// <summary>A type with qualifiers.</summary>
/// <param name="type">The type that is qualified.</param>
/// <param name="qualifiers">The qualifiers added to it.</param>
public sealed class QualifiedType(CType type, TypeQualifiers qualifiers) : CType
{
    /// <summary>The type that is qualified.</summary>
    public CType Type { get; } = type;

    /// <inheritdoc/>
    public override CType Desugared => Type.Desugared;

    /// <inheritdoc/>
    public override TypeQualifiers Qualifiers => Type.Qualifiers | qualifiers;

    /// <inheritdoc/>
    public override long Size => Type.Size;

    /// <inheritdoc/>
    public override int Alignment => Type.Alignment;

    /// <inheritdoc/>
    public override bool IsComplete => Type.IsComplete;
}
