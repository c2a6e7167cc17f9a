namespace CSockTranslate.CFrontEnd.Diagnostics;

// About expressions.
public static partial class SemanticDiagnostics
{
    /// <summary>A name that is not declared (C11 §6.5.1p2).</summary>
    public static readonly DiagnosticDescriptor Undeclared = Error("CST0400", "use of undeclared identifier '{0}'");

    /// <summary>A name that is not declared, with one near it.</summary>
    public static readonly DiagnosticDescriptor UndeclaredSimilar =
        Error("CST0401", "use of undeclared identifier '{0}'; did you mean '{1}'?");

    /// <summary>A call of a function that is not declared (C89).</summary>
    public static readonly DiagnosticDescriptor ImplicitFunction = Warning("CST0403", "implicit declaration of function '{0}'");

    /// <summary>A call of a library function that is not declared.</summary>
    public static readonly DiagnosticDescriptor ImplicitLibraryFunction =
        Warning("CST0404", "implicit declaration of function '{0}'; include <{1}> to declare it");

    /// <summary>One of gcc's functions that the translator does not know.</summary>
    public static readonly DiagnosticDescriptor BuiltinNotSupported = Error("CST0405", "built-in function '{0}' is not supported");

    /// <summary>Use of a type whose definition was not seen.</summary>
    public static readonly DiagnosticDescriptor IncompleteType = Error("CST0406", "incomplete type '{0}' where its contents are needed");

    /// <summary>A void expression where a value is needed (C11 §6.3.2.2).</summary>
    public static readonly DiagnosticDescriptor VoidValueUsed = Error("CST0407", "the expression has no value: its type is void");

    /// <summary>A condition that is no scalar.</summary>
    public static readonly DiagnosticDescriptor ScalarRequired =
        Error("CST0408", "a value of type '{0}' can't be tested; a number or a pointer is required");

    /// <summary>Operands of types that the operator does not take (C11 §6.5.5–6.5.12).</summary>
    public static readonly DiagnosticDescriptor InvalidOperands = Error("CST0409", "invalid operands to binary '{0}' ('{1}' and '{2}')");

    /// <summary>An operand that the operator does not take (C11 §6.5.3.3, §6.5.2.4).</summary>
    public static readonly DiagnosticDescriptor InvalidUnaryOperand = Error("CST0410", "invalid operand of type '{0}' for '{1}'");

    /// <summary>A dereference of something else (C11 §6.5.3.2p2).</summary>
    public static readonly DiagnosticDescriptor InvalidIndirection = Error("CST0411", "'*' needs a pointer; the operand has type '{0}'");

    /// <summary>A dereference of a void pointer.</summary>
    public static readonly DiagnosticDescriptor VoidDereference = Warning("CST0412", "dereferencing a 'void *' pointer");

    /// <summary><c>&amp;</c> of an rvalue (C11 §6.5.3.2p1).</summary>
    public static readonly DiagnosticDescriptor AddressOfRvalue =
        Error("CST0413", "the address of a value of type '{0}' that is no object can't be taken");

    /// <summary><c>&amp;</c> of a bit-field (C11 §6.5.3.2p1).</summary>
    public static readonly DiagnosticDescriptor AddressOfBitField = Error("CST0414", "the address of bit-field '{0}' can't be taken");

    /// <summary><c>&amp;</c> of a register variable (C11 §6.5.3.2p1).</summary>
    public static readonly DiagnosticDescriptor AddressOfRegister =
        Error("CST0415", "the address of register variable '{0}' can't be taken");

    /// <summary>A pointer that can't be moved (C11 §6.5.6p2).</summary>
    public static readonly DiagnosticDescriptor IncompletePointerArithmetic =
        Error("CST0416", "arithmetic on a pointer to incomplete type '{0}'");

    /// <summary>A subscript of something else (C11 §6.5.2.1p1).</summary>
    public static readonly DiagnosticDescriptor NotSubscriptable =
        Error("CST0417", "a value of type '{0}' can't be subscripted; it is no array and no pointer");

    /// <summary>A subscript of another type (C11 §6.5.2.1p1).</summary>
    public static readonly DiagnosticDescriptor SubscriptNotInteger =
        Error("CST0418", "the array subscript has type '{0}', which is no integer type");

    /// <summary>A member of something else (C11 §6.5.2.3p1).</summary>
    public static readonly DiagnosticDescriptor NotARecord = Error("CST0419", "a member is named, but '{0}' is no structure or union");

    /// <summary><c>-&gt;</c> on something else (C11 §6.5.2.3p2).</summary>
    public static readonly DiagnosticDescriptor NotAPointerToRecord =
        Error("CST0420", "'->' needs a pointer to a structure or union; the operand has type '{0}'");

    /// <summary>A dot where an arrow is meant.</summary>
    public static readonly DiagnosticDescriptor DotOnPointer = Error("CST0421", "the operand has pointer type '{0}'; use '->'");

    /// <summary>An arrow where a dot is meant.</summary>
    public static readonly DiagnosticDescriptor ArrowOnRecord =
        Error("CST0422", "the operand has type '{0}', which is no pointer; use '.'");

    /// <summary>A member that there isn't (C11 §6.5.2.3).</summary>
    public static readonly DiagnosticDescriptor NoSuchMember = Error("CST0423", "'{0}' has no member named '{1}'");

    /// <summary>A call of something else (C11 §6.5.2.2p1).</summary>
    public static readonly DiagnosticDescriptor NotCallable =
        Error("CST0424", "the called object has type '{0}'; it is no function and no pointer to one");

    /// <summary>A call with too few arguments (C11 §6.5.2.2p2).</summary>
    public static readonly DiagnosticDescriptor TooFewArguments = Error("CST0425", "too few arguments to {0}: expected {1}, have {2}");

    /// <summary>A call with too many arguments (C11 §6.5.2.2p2).</summary>
    public static readonly DiagnosticDescriptor TooManyArguments = Error("CST0426", "too many arguments to {0}: expected {1}, have {2}");

    /// <summary>An assignment to something that is no lvalue (C11 §6.5.16p2).</summary>
    public static readonly DiagnosticDescriptor NotAssignable = Error("CST0427", "the expression can't be assigned to: it is no object");

    /// <summary>An assignment to an array (C11 §6.3.2.1p1).</summary>
    public static readonly DiagnosticDescriptor ArrayNotAssignable = Error("CST0428", "an array can't be assigned to; it has type '{0}'");

    /// <summary>An assignment to a const variable (C11 §6.3.2.1p1).</summary>
    public static readonly DiagnosticDescriptor ConstVariableAssigned =
        Error("CST0429", "variable '{0}' can't be assigned to: it has const type '{1}'");

    /// <summary>An assignment to a const object (C11 §6.3.2.1p1).</summary>
    public static readonly DiagnosticDescriptor ConstAssigned =
        Error("CST0430", "the object can't be assigned to: it has const type '{0}'");

    /// <summary>An assignment to a structure with a const member (C11 §6.3.2.1p1).</summary>
    public static readonly DiagnosticDescriptor ConstMemberAssigned =
        Error("CST0431", "an object of type '{0}' can't be assigned to: its member '{1}' is const");

    /// <summary>A value of a type that can't be converted (C11 §6.5.16.1p1).</summary>
    public static readonly DiagnosticDescriptor IncompatibleAssignment = Error("CST0432", "{0} from incompatible type '{1}'");

    /// <summary>A pointer to something else (C11 §6.5.16.1p1).</summary>
    public static readonly DiagnosticDescriptor IncompatiblePointer = Warning("CST0433", "{0} from incompatible pointer type '{1}'");

    /// <summary>A pointer that loses qualifiers (C11 §6.5.16.1p1).</summary>
    public static readonly DiagnosticDescriptor DiscardsQualifiers =
        Warning("CST0434", "{0} from '{1}' discards '{2}' from what it points to");

    /// <summary>An integer where a pointer is needed (C11 §6.5.16.1p1).</summary>
    public static readonly DiagnosticDescriptor IntegerToPointer =
        Warning("CST0435", "{0} from integer type '{1}' makes a pointer without a cast");

    /// <summary>A pointer where an integer is needed (C11 §6.5.16.1p1).</summary>
    public static readonly DiagnosticDescriptor PointerToInteger =
        Warning("CST0436", "{0} from pointer type '{1}' makes an integer without a cast");

    /// <summary>A cast that C does not have (C11 §6.5.4).</summary>
    public static readonly DiagnosticDescriptor InvalidCast = Error("CST0437", "a value of type '{0}' can't be cast to '{1}'");

    /// <summary>A cast to an aggregate (C11 §6.5.4p2).</summary>
    public static readonly DiagnosticDescriptor CastToNonScalar = Error("CST0438", "a cast to '{0}', which is no number and no pointer");

    /// <summary>GNU's cast to a union without a fitting member.</summary>
    public static readonly DiagnosticDescriptor UnionCastWithoutMember =
        Error("CST0439", "a value of type '{0}' is cast to '{1}', which has no member of that type");

    /// <summary>An integer that is no address as wide as a pointer.</summary>
    public static readonly DiagnosticDescriptor CastToPointerOfDifferentSize =
        Warning("CST0440", "cast from integer of another size, '{0}', to pointer '{1}'");

    /// <summary>A pointer that loses bits.</summary>
    public static readonly DiagnosticDescriptor CastFromPointerOfDifferentSize =
        Warning("CST0441", "cast from pointer '{0}' to integer of another size, '{1}'");

    /// <summary>Pointers that are not compatible (C11 §6.5.8p2, §6.5.9p2).</summary>
    public static readonly DiagnosticDescriptor DistinctPointerComparison =
        Warning("CST0442", "comparison of pointers to different types ('{0}' and '{1}')");

    /// <summary>A pointer compared with a number.</summary>
    public static readonly DiagnosticDescriptor PointerIntegerComparison =
        Warning("CST0443", "comparison between pointer and integer ('{0}' and '{1}')");

    /// <summary>Operands of <c>?:</c> that are not compatible (C11 §6.5.15p3).</summary>
    public static readonly DiagnosticDescriptor PointerMismatchInConditional =
        Warning("CST0444", "pointers to different types in a conditional expression ('{0}' and '{1}')");

    /// <summary>A pointer and a number as operands of <c>?:</c>.</summary>
    public static readonly DiagnosticDescriptor PointerIntegerInConditional =
        Warning("CST0445", "pointer and integer in a conditional expression ('{0}' and '{1}')");

    /// <summary>Operands of <c>?:</c> without a common type (C11 §6.5.15p3).</summary>
    public static readonly DiagnosticDescriptor ConditionalMismatch =
        Error("CST0446", "incompatible operands of a conditional expression ('{0}' and '{1}')");

    /// <summary>The size of something unknown (C11 §6.5.3.4p1).</summary>
    public static readonly DiagnosticDescriptor SizeofIncomplete = Error("CST0447", "'{0}' of incomplete type '{1}'");

    /// <summary>The size of a bit-field (C11 §6.5.3.4p1).</summary>
    public static readonly DiagnosticDescriptor SizeofBitField = Error("CST0448", "'{0}' of a bit-field");

    /// <summary>The offset of a bit-field (C11 §7.19p3).</summary>
    public static readonly DiagnosticDescriptor OffsetofBitField = Error("CST0449", "offsetof of bit-field '{0}'");

    /// <summary>An offset that is only known at run time.</summary>
    public static readonly DiagnosticDescriptor OffsetofNotConstant = Error("CST0450", "the subscript in offsetof is not constant");

    /// <summary>A compound literal of unknown size or of function type (C11 §6.5.2.5p1).</summary>
    public static readonly DiagnosticDescriptor CompoundLiteralType = Error("CST0451", "a compound literal can't have type '{0}'");

    /// <summary>Two default associations (C11 §6.5.1.1p2).</summary>
    public static readonly DiagnosticDescriptor GenericTwoDefaults = Error("CST0452", "a second 'default' in '_Generic'");

    /// <summary>Two associations for one type (C11 §6.5.1.1p2).</summary>
    public static readonly DiagnosticDescriptor GenericDuplicate =
        Error("CST0453", "a type compatible with '{0}' has an association already");

    /// <summary>A selection without a match (C11 §6.5.1.1p2).</summary>
    public static readonly DiagnosticDescriptor GenericNoMatch = Error("CST0454", "no association of '_Generic' is for type '{0}'");

    /// <summary>A choice that can't be made here.</summary>
    public static readonly DiagnosticDescriptor ChooseNotConstant =
        Error("CST0455", "the condition of '__builtin_choose_expr' is not constant");

    /// <summary>A stdarg.h operation on something else (C11 §7.16.1).</summary>
    public static readonly DiagnosticDescriptor NotAVaList = Error("CST0456", "a va_list variable is needed here; this has type '{0}'");

    /// <summary><c>va_start</c> without <c>...</c>.</summary>
    public static readonly DiagnosticDescriptor VaStartNotVariadic =
        Error("CST0457", "'va_start' in '{0}', which takes a fixed number of arguments");

    /// <summary><c>va_start</c> after another parameter (C11 §7.16.1.4).</summary>
    public static readonly DiagnosticDescriptor VaStartNotLast =
        Warning("CST0458", "the second argument of 'va_start' is not the last named parameter");

    /// <summary><c>va_arg</c> of a type that promotion changes (C11 §7.16.1.1).</summary>
    public static readonly DiagnosticDescriptor VaArgPromoted =
        Warning("CST0459", "an argument of type '{0}' is passed as '{1}'; name that type");

    /// <summary>A constant divisor that is zero (C11 §6.5.5p5).</summary>
    public static readonly DiagnosticDescriptor DivisionByZero = Warning("CST0460", "division by zero");

    /// <summary>A constant that does not fit its type (C11 §6.6p4).</summary>
    public static readonly DiagnosticDescriptor ConstantOverflow =
        Warning("CST0461", "integer overflow in an expression of type '{0}' gives {1}");

    /// <summary>A constant that does not fit what it is assigned to.</summary>
    public static readonly DiagnosticDescriptor ConversionOverflow =
        Warning("CST0462", "conversion from '{0}' to '{1}' changes the value from {2} to {3}");

    /// <summary>A shift by a negative constant (C11 §6.5.7p3).</summary>
    public static readonly DiagnosticDescriptor NegativeShiftCount = Warning("CST0463", "the {0} shift count is negative");

    /// <summary>A shift by the width or more (C11 §6.5.7p3).</summary>
    public static readonly DiagnosticDescriptor ShiftCountTooLarge =
        Warning("CST0464", "the {0} shift count is not less than the width of type '{1}'");

    /// <summary>An atomic function of something else than the address of an object.</summary>
    public static readonly DiagnosticDescriptor AtomicArgument =
        Error("CST0470", "the first argument of '{0}' does not point to a number, a pointer or a structure");

    /// <summary>An operation on an _Atomic object that no processor has.</summary>
    public static readonly DiagnosticDescriptor AtomicOperation = Error(
        "CST0471", "changing an atomic '{0}' by an operation in '{1}' is not supported; use 'atomic_compare_exchange_weak' in a loop");

    /// <summary>A built-in function with other arguments than it takes.</summary>
    public static readonly DiagnosticDescriptor BuiltinArguments = Error("CST0472", "'{0}' can't be called with these arguments");
}
