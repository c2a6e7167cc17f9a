using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.BoundTree;

/// <summary>
/// An expression with its type. Every conversion that C makes by itself is a <see cref="BoundConversion"/> of its own, so the operand
/// types of an operator are exactly those that the standard's constraints ask for.
/// </summary>
/// <param name="syntax">What it was bound from.</param>
/// <param name="type">Its type.</param>
public abstract class BoundExpression(SyntaxNode syntax, CType type)
{
    /// <summary>What it was bound from.</summary>
    public SyntaxNode Syntax { get; } = syntax;

    /// <summary>Its type; of an lvalue that of the object, qualifiers included.</summary>
    public CType Type { get; } = type;

    /// <summary>Its value if it is an arithmetic constant expression (C11 §6.6), folded as gcc would; else null.</summary>
    public ConstantValue? Constant { get; init; }

    /// <summary>Whether it designates an object (C11 §6.3.2.1).</summary>
    public virtual bool IsLvalue => false;

    /// <summary>What is converted, inside of all conversions that are no constants.</summary>
    public BoundExpression WithoutConversions
    {
        get
        {
            BoundExpression expression = this;
            while (expression is BoundConversion { Constant: null, Operand: var operand })
            {
                expression = operand;
            }

            return expression;
        }
    }
}

/// <summary>The value of an arithmetic constant expression.</summary>
/// <param name="Bits">An integer value, sign- or zero-extended from its type to 64 bits.</param>
/// <param name="Real">A floating value.</param>
/// <param name="IsReal">Whether it is floating.</param>
public readonly record struct ConstantValue(long Bits, double Real, bool IsReal)
{
    /// <summary>An integer.</summary>
    public static ConstantValue OfInteger(long bits) => new(bits, 0, false);

    /// <summary>A floating value.</summary>
    public static ConstantValue OfReal(double real) => new(0, real, true);

    /// <summary>Whether it compares equal to 0.</summary>
    public bool IsZero => IsReal ? Real == 0 : Bits == 0;
}

/// <summary>An expression in error; its type is <see cref="BasicType.Error"/> and it stays silent.</summary>
public sealed class BoundErrorExpression(SyntaxNode syntax) : BoundExpression(syntax, BasicType.Error);

/// <summary>An integer, floating or character constant.</summary>
public sealed class BoundLiteral(SyntaxNode syntax, CType type, ConstantValue value) : BoundExpression(syntax, type)
{
    /// <summary>The value.</summary>
    public ConstantValue Value { get; } = value;
}

/// <summary>A string literal: an array of static storage duration.</summary>
public sealed class BoundStringLiteral(SyntaxNode syntax, ArrayType type, byte[] bytes) : BoundExpression(syntax, type)
{
    /// <summary>The bytes of the elements in memory order, the terminating NUL element not included.</summary>
    public byte[] Bytes { get; } = bytes;

    /// <inheritdoc/>
    public override bool IsLvalue => true;
}

/// <summary>A variable or parameter.</summary>
public sealed class BoundVariable(SyntaxNode syntax, VariableSymbol symbol) : BoundExpression(syntax, symbol.Type)
{
    /// <summary>The variable.</summary>
    public VariableSymbol Symbol { get; } = symbol;

    /// <inheritdoc/>
    public override bool IsLvalue => true;
}

/// <summary>A function designator.</summary>
public sealed class BoundFunction(SyntaxNode syntax, FunctionSymbol symbol) : BoundExpression(syntax, symbol.Type)
{
    /// <summary>The function.</summary>
    public FunctionSymbol Symbol { get; } = symbol;
}

/// <summary>An enumeration constant.</summary>
public sealed class BoundEnumConstant(SyntaxNode syntax, EnumConstantSymbol symbol) : BoundExpression(syntax, symbol.Type)
{
    /// <summary>The constant.</summary>
    public EnumConstantSymbol Symbol { get; } = symbol;
}

/// <summary>What a conversion does.</summary>
public enum ConversionKind
{
    /// <summary>An lvalue becomes the value stored in it, qualifiers are dropped (C11 §6.3.2.1p2).</summary>
    LvalueConversion,

    /// <summary>An array becomes a pointer to its first element (§6.3.2.1p3).</summary>
    ArrayDecay,

    /// <summary>A function designator becomes a pointer (§6.3.2.1p4).</summary>
    FunctionDecay,

    /// <summary>Between integer types, enumerations included (§6.3.1.3).</summary>
    Integer,

    /// <summary>From an integer type to the type of a bit-field's value, whose width the value is reduced to (§6.7.2.1p10).</summary>
    BitField,

    /// <summary>From integer to floating (§6.3.1.4).</summary>
    IntegerToFloating,

    /// <summary>From floating to integer, truncating (§6.3.1.4).</summary>
    FloatingToInteger,

    /// <summary>Between floating types (§6.3.1.5).</summary>
    Floating,

    /// <summary>From any scalar to <c>_Bool</c> (§6.3.1.2).</summary>
    ToBool,

    /// <summary>Between object pointers, <c>void *</c> included, or between function pointers, or between the two (§6.3.2.3).</summary>
    Pointer,

    /// <summary>A null pointer constant becomes a null pointer.</summary>
    NullPointer,

    /// <summary>From integer to pointer.</summary>
    IntegerToPointer,

    /// <summary>From pointer to integer.</summary>
    PointerToInteger,

    /// <summary>The value is dropped: a cast to <c>void</c>.</summary>
    ToVoid,

    /// <summary>The type is compatible: only sugar or qualifiers differ, or a structure is cast to its own type.</summary>
    Identity,
}

/// <summary>A conversion, made by C itself or by a cast.</summary>
public sealed class BoundConversion(SyntaxNode syntax, ConversionKind kind, BoundExpression operand, CType type, bool isExplicit)
    : BoundExpression(syntax, type)
{
    /// <summary>What it does.</summary>
    public ConversionKind Kind { get; } = kind;

    /// <summary>What is converted.</summary>
    public BoundExpression Operand { get; } = operand;

    /// <summary>The lengths of arrays in a cast's type name, which are evaluated here; empty for most.</summary>
    public IReadOnlyList<BoundDeclarator> Lengths { get; init; } = [];

    /// <summary>Whether a cast asks for it; one cast gives one explicit conversion around whatever implicit ones it needs first.</summary>
    public bool IsExplicit { get; } = isExplicit;
}

/// <summary>The unary arithmetic operators.</summary>
public enum UnaryOperator
{
    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>-</c>.</summary>
    Minus,

    /// <summary><c>~</c>.</summary>
    BitwiseNot,

    /// <summary><c>!</c>, with an int result.</summary>
    LogicalNot,
}

/// <summary>A unary arithmetic operator; the operand has the promoted type, that of <c>!</c> any scalar one.</summary>
public sealed class BoundUnary(SyntaxNode syntax, UnaryOperator @operator, BoundExpression operand, CType type) : BoundExpression(syntax, type)
{
    /// <summary>The operator.</summary>
    public UnaryOperator Operator { get; } = @operator;

    /// <summary>The operand.</summary>
    public BoundExpression Operand { get; } = operand;
}

/// <summary><c>&amp;operand</c>; the operand is an lvalue, a function designator or an array.</summary>
public sealed class BoundAddressOf(SyntaxNode syntax, BoundExpression operand, PointerType type) : BoundExpression(syntax, type)
{
    /// <summary>What the address is taken of.</summary>
    public BoundExpression Operand { get; } = operand;
}

/// <summary><c>*operand</c>; an lvalue, or a function designator when the operand points to a function.</summary>
public sealed class BoundDereference(SyntaxNode syntax, BoundExpression operand, CType type) : BoundExpression(syntax, type)
{
    /// <summary>The pointer.</summary>
    public BoundExpression Operand { get; } = operand;

    /// <inheritdoc/>
    public override bool IsLvalue => Type.Desugared is not FunctionType;
}

/// <summary>
/// <c>pointer[index]</c>, an lvalue. C allows <c>index[pointer]</c> too; here the pointer comes first always, <see cref="IsSwapped"/> tells.
/// </summary>
public sealed class BoundSubscript(SyntaxNode syntax, BoundExpression pointer, BoundExpression index, bool isSwapped, CType type)
    : BoundExpression(syntax, type)
{
    /// <summary>The pointer, after array decay.</summary>
    public BoundExpression Pointer { get; } = pointer;

    /// <summary>The index, of a promoted integer type.</summary>
    public BoundExpression Index { get; } = index;

    /// <summary>Whether the program wrote the index first.</summary>
    public bool IsSwapped { get; } = isSwapped;

    /// <inheritdoc/>
    public override bool IsLvalue => true;
}

/// <summary>A member: <c>receiver.field</c>, or <c>receiver-&gt;field</c> with a pointer. A member of an anonymous member is two of these.</summary>
public sealed class BoundMember(SyntaxNode syntax, BoundExpression receiver, bool isArrow, FieldSymbol field, CType type) : BoundExpression(syntax, type)
{
    /// <summary>The structure or union, or with <see cref="IsArrow"/> the pointer to it.</summary>
    public BoundExpression Receiver { get; } = receiver;

    /// <summary>Whether the receiver is a pointer.</summary>
    public bool IsArrow { get; } = isArrow;

    /// <summary>The member.</summary>
    public FieldSymbol Field { get; } = field;

    /// <inheritdoc/>
    public override bool IsLvalue => IsArrow || Receiver.IsLvalue;
}

/// <summary><c>++</c> and <c>--</c> on an lvalue of arithmetic or pointer type.</summary>
public sealed class BoundIncrement(SyntaxNode syntax, BoundExpression operand, bool isDecrement, bool isPostfix, CType type)
    : BoundExpression(syntax, type)
{
    /// <summary>The lvalue.</summary>
    public BoundExpression Operand { get; } = operand;

    /// <summary>Whether it counts down.</summary>
    public bool IsDecrement { get; } = isDecrement;

    /// <summary>Whether its value is the one before.</summary>
    public bool IsPostfix { get; } = isPostfix;
}

/// <summary>The binary operators.</summary>
public enum BinaryOperator
{
#pragma warning disable CS1591 // each name says its operator
    Multiply, Divide, Remainder, Add, Subtract, ShiftLeft, ShiftRight,
    Less, Greater, LessOrEqual, GreaterOrEqual, Equal, NotEqual,
    BitwiseAnd, BitwiseXor, BitwiseOr, LogicalAnd, LogicalOr,
#pragma warning restore CS1591
}

/// <summary>
/// A binary operator. Arithmetic operands have the common type (shifts: each its promoted type); comparisons and logical operators give int.
/// Pointer plus integer, pointer minus integer and pointer minus pointer (which gives <c>long</c>) are <see cref="BinaryOperator.Add"/> and
/// <see cref="BinaryOperator.Subtract"/> with a pointer operand: the pointer of an addition may be on either side, as written.
/// </summary>
public sealed class BoundBinary(SyntaxNode syntax, BinaryOperator @operator, BoundExpression left, BoundExpression right, CType type)
    : BoundExpression(syntax, type)
{
    /// <summary>The operator.</summary>
    public BinaryOperator Operator { get; } = @operator;

    /// <summary>The left operand.</summary>
    public BoundExpression Left { get; } = left;

    /// <summary>The right operand.</summary>
    public BoundExpression Right { get; } = right;
}

/// <summary><c>target = value</c>; the value has the target's unqualified type.</summary>
public sealed class BoundAssignment(SyntaxNode syntax, BoundExpression target, BoundExpression value, CType type) : BoundExpression(syntax, type)
{
    /// <summary>The lvalue.</summary>
    public BoundExpression Target { get; } = target;

    /// <summary>The value.</summary>
    public BoundExpression Value { get; } = value;
}

/// <summary>
/// <c>target op= value</c>: the target's value converted to <see cref="OperationType"/>, the operation there, and the result converted
/// back to the target's type. For pointers and shifts <paramref name="value"/> keeps its own promoted type.
/// </summary>
public sealed class BoundCompoundAssignment(
    SyntaxNode syntax, BinaryOperator @operator, BoundExpression target, BoundExpression value, CType operationType, CType type)
    : BoundExpression(syntax, type)
{
    /// <summary>The operator.</summary>
    public BinaryOperator Operator { get; } = @operator;

    /// <summary>The lvalue.</summary>
    public BoundExpression Target { get; } = target;

    /// <summary>The right operand, converted to the operation's type.</summary>
    public BoundExpression Value { get; } = value;

    /// <summary>The type in which the operation is done.</summary>
    public CType OperationType { get; } = operationType;
}

/// <summary><c>condition ? whenTrue : whenFalse</c>; both converted to the result's type.</summary>
public sealed class BoundConditional(
    SyntaxNode syntax, BoundExpression condition, BoundExpression? whenTrue, BoundExpression whenFalse, CType type) : BoundExpression(syntax, type)
{
    /// <summary>The condition, a scalar.</summary>
    public BoundExpression Condition { get; } = condition;

    /// <summary>The middle operand; null in GNU's <c>a ?: b</c>, which gives the condition's own value.</summary>
    public BoundExpression? WhenTrue { get; } = whenTrue;

    /// <summary>The last operand.</summary>
    public BoundExpression WhenFalse { get; } = whenFalse;
}

/// <summary>The comma operator.</summary>
public sealed class BoundComma(SyntaxNode syntax, BoundExpression left, BoundExpression right) : BoundExpression(syntax, right.Type)
{
    /// <summary>Evaluated first, its value dropped.</summary>
    public BoundExpression Left { get; } = left;

    /// <summary>Gives the value.</summary>
    public BoundExpression Right { get; } = right;
}

/// <summary>
/// A call. Arguments are converted to the parameters' types; those of <c>...</c> and of functions without a prototype have had the default
/// argument promotions.
/// </summary>
public sealed class BoundCall(SyntaxNode syntax, BoundExpression callee, FunctionType functionType, IReadOnlyList<BoundExpression> arguments, CType type)
    : BoundExpression(syntax, type)
{
    /// <summary>A <see cref="BoundFunction"/> (not decayed) for a direct call, else an expression of type pointer to function.</summary>
    public BoundExpression Callee { get; } = callee;

    /// <summary>The called type.</summary>
    public FunctionType FunctionType { get; } = functionType;

    /// <summary>The arguments.</summary>
    public IReadOnlyList<BoundExpression> Arguments { get; } = arguments;
}

/// <summary><c>sizeof</c> and <c>_Alignof</c>; the value is in <see cref="BoundExpression.Constant"/> unless it is a variable length array's size.</summary>
public sealed class BoundSizeof(SyntaxNode syntax, CType operandType, BoundExpression? operand, bool isAlignof) : BoundExpression(syntax, BasicType.UnsignedLong)
{
    /// <summary>The type that is measured.</summary>
    public CType OperandType { get; } = operandType;

    /// <summary>The operand if it is an expression; evaluated only for a variable length array.</summary>
    public BoundExpression? Operand { get; } = operand;

    /// <summary>The lengths of arrays in a type name, which are evaluated here; empty for most.</summary>
    public IReadOnlyList<BoundDeclarator> Lengths { get; init; } = [];

    /// <summary>Whether the alignment is asked for.</summary>
    public bool IsAlignof { get; } = isAlignof;
}

/// <summary><c>offsetof</c>; the value is in <see cref="BoundExpression.Constant"/>.</summary>
public sealed class BoundOffsetof(SyntaxNode syntax, CType recordType, IReadOnlyList<FieldSymbol> path) : BoundExpression(syntax, BasicType.UnsignedLong)
{
    /// <summary>The structure or union.</summary>
    public CType RecordType { get; } = recordType;

    /// <summary>The members on the way, subscripts left out.</summary>
    public IReadOnlyList<FieldSymbol> Path { get; } = path;
}

/// <summary>A compound literal, an lvalue.</summary>
public sealed class BoundCompoundLiteral(SyntaxNode syntax, CType type, BoundInitializer initializer, bool isStatic) : BoundExpression(syntax, type)
{
    /// <summary>The initialiser.</summary>
    public BoundInitializer Initializer { get; } = initializer;

    /// <summary>Whether it stands at file scope and lives as long as the program.</summary>
    public bool IsStatic { get; } = isStatic;

    /// <inheritdoc/>
    public override bool IsLvalue => true;
}

/// <summary>GNU's statement expression.</summary>
public sealed class BoundStatementExpression(SyntaxNode syntax, BoundBlock body, BoundExpression? value, CType type) : BoundExpression(syntax, type)
{
    /// <summary>The statements, without the last one if that gives the value.</summary>
    public BoundBlock Body { get; } = body;

    /// <summary>The value; null if there is none.</summary>
    public BoundExpression? Value { get; } = value;
}

/// <summary>The operations of <c>stdarg.h</c> (C11 §7.16.1).</summary>
public enum VaListOperation
{
    /// <summary><c>va_start</c>.</summary>
    Start,

    /// <summary><c>va_arg</c>.</summary>
    Argument,

    /// <summary><c>va_copy</c>.</summary>
    Copy,

    /// <summary><c>va_end</c>.</summary>
    End,
}

/// <summary>An operation on a <c>va_list</c>.</summary>
public sealed class BoundVaListOperation(SyntaxNode syntax, VaListOperation operation, BoundExpression list, BoundExpression? source, CType type)
    : BoundExpression(syntax, type)
{
    /// <summary>The operation.</summary>
    public VaListOperation Operation { get; } = operation;

    /// <summary>The list, an lvalue of type <c>va_list</c>.</summary>
    public BoundExpression List { get; } = list;

    /// <summary>The list that <c>va_copy</c> copies.</summary>
    public BoundExpression? Source { get; } = source;
}

/// <summary>GNU's <c>&amp;&amp;label</c>.</summary>
public sealed class BoundLabelAddress(SyntaxNode syntax, LabelSymbol label, CType type) : BoundExpression(syntax, type)
{
    /// <summary>The label.</summary>
    public LabelSymbol Label { get; } = label;
}
