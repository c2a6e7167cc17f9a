using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Lexing.Literals;

/// <summary>The value of a pp-number that is a constant.</summary>
/// <param name="Type">Its type.</param>
/// <param name="IsImaginary">Whether it has GNU's suffix <c>i</c> or <c>j</c>.</param>
public abstract record NumericLiteral(BasicType Type, bool IsImaginary);

/// <summary>An integer constant (C11 §6.4.4.1).</summary>
/// <param name="Value">The value, which is never negative.</param>
/// <param name="Base">2 (GNU), 8, 10 or 16, as written; <c>0</c> is octal.</param>
/// <param name="Type">The first type of C's table for its form that holds the value; of a constant in error <c>int</c>.</param>
/// <param name="IsImaginary">Whether it has GNU's suffix <c>i</c> or <c>j</c>.</param>
public sealed record IntegerLiteral(ulong Value, int Base, BasicType Type, bool IsImaginary) : NumericLiteral(Type, IsImaginary);

/// <summary>A floating constant (C11 §6.4.4.2).</summary>
/// <param name="Value">The value, rounded once to its type: of a <c>float</c> that float, of a <c>long double</c> the nearest double.</param>
/// <param name="Type"><c>float</c>, <c>double</c> or <c>long double</c>.</param>
/// <param name="IsImaginary">Whether it has GNU's suffix <c>i</c> or <c>j</c>.</param>
public sealed record FloatingLiteral(double Value, BasicType Type, bool IsImaginary) : NumericLiteral(Type, IsImaginary);
