namespace CSockTranslate.CFrontEnd.Diagnostics;

/// <summary>What the binder reports: CST0300 to CST0599.</summary>
public static partial class SemanticDiagnostics
{
    /// <summary>Two storage class specifiers (C11 §6.7.1p2).</summary>
    public static readonly DiagnosticDescriptor MultipleStorageClasses = Error("CST0301", "'{0}' can't be combined with '{1}'");

    /// <summary>Two types in one list of specifiers (C11 §6.7.2p2).</summary>
    public static readonly DiagnosticDescriptor TwoDataTypes = Error("CST0302", "two or more data types in one declaration");

    /// <summary>Type specifiers that exclude each other (C11 §6.7.2p2).</summary>
    public static readonly DiagnosticDescriptor ConflictingSpecifiers = Error("CST0303", "'{0}' can't be combined with '{1}'");

    /// <summary>More than two times <c>long</c>.</summary>
    public static readonly DiagnosticDescriptor TooLong = Error("CST0304", "'long long long' is too long");

    /// <summary><c>_Complex</c> and its operators.</summary>
    public static readonly DiagnosticDescriptor ComplexNotSupported =
        Error("CST0306", "complex numbers are not supported; keep the real and the imaginary part in two variables");

    /// <summary>GNU's vector types.</summary>
    public static readonly DiagnosticDescriptor VectorNotSupported =
        Error("CST0373", "vector types are not supported; use an array and a loop over its elements");

    /// <summary>An attribute that would change what the program does.</summary>
    public static readonly DiagnosticDescriptor AttributeNotSupported = Error("CST0307", "attribute '{0}' has no counterpart in C#");

    /// <summary><c>_Alignas</c> or <c>aligned</c> of something that is not constant.</summary>
    public static readonly DiagnosticDescriptor AlignmentNotConstant = Error("CST0308", "the alignment is not an integer constant");

    /// <summary><c>_Alignas</c> or <c>aligned</c> with another number (C11 §6.2.8p4).</summary>
    public static readonly DiagnosticDescriptor AlignmentNotPowerOfTwo = Error("CST0309", "the alignment is not a power of two");

    /// <summary>Implicit int of C89.</summary>
    public static readonly DiagnosticDescriptor ImplicitInt = Warning("CST0310", "the type of '{0}' is missing; int is taken");

    /// <summary>Implicit int of C89 as a return type.</summary>
    public static readonly DiagnosticDescriptor ImplicitReturnType =
        Warning("CST0311", "the return type of '{0}' is missing; int is taken");

    /// <summary>A declaration without a declarator or tag.</summary>
    public static readonly DiagnosticDescriptor DeclaresNothing = Warning("CST0312", "the declaration does not declare anything");

    /// <summary>A tag used with another keyword (C11 §6.7.2.3p2).</summary>
    public static readonly DiagnosticDescriptor WrongKindOfTag = Error("CST0313", "'{0}' is declared as another kind of tag");

    /// <summary>A second body for a structure, union or enumeration (C11 §6.7.2.3p1).</summary>
    public static readonly DiagnosticDescriptor RecordRedefinition = Error("CST0314", "redefinition of '{0} {1}'");

    /// <summary>Two members of one name (C11 §6.7.2.1).</summary>
    public static readonly DiagnosticDescriptor DuplicateMember = Error("CST0315", "duplicate member '{0}'");

    /// <summary>A member of function type (C11 §6.7.2.1p3).</summary>
    public static readonly DiagnosticDescriptor MemberIsFunction = Error("CST0316", "member '{0}' is declared as a function");

    /// <summary>A member of variably modified type (C11 §6.7.2.1p9).</summary>
    public static readonly DiagnosticDescriptor MemberIsVariableLength =
        Error("CST0317", "member '{0}' is an array without a constant length");

    /// <summary>A member of incomplete type (C11 §6.7.2.1p3).</summary>
    public static readonly DiagnosticDescriptor IncompleteMember = Error("CST0318", "member '{0}' has incomplete type '{1}'");

    /// <summary>A bit-field of another type (C11 §6.7.2.1p5).</summary>
    public static readonly DiagnosticDescriptor BitFieldType = Error("CST0319", "{0} has type '{1}', which is no integer type");

    /// <summary>A bit-field whose width is not constant.</summary>
    public static readonly DiagnosticDescriptor BitFieldWidthNotConstant =
        Error("CST0320", "the width of {0} is not an integer constant");

    /// <summary>A negative width.</summary>
    public static readonly DiagnosticDescriptor BitFieldWidthNegative = Error("CST0321", "the width of {0} is negative");

    /// <summary>A named bit-field of width 0 (C11 §6.7.2.1p4).</summary>
    public static readonly DiagnosticDescriptor BitFieldWidthZero = Error("CST0322", "the width of {0} is zero");

    /// <summary>A width beyond that of the type (C11 §6.7.2.1p4).</summary>
    public static readonly DiagnosticDescriptor BitFieldTooWide = Error("CST0323", "the width of {0} exceeds that of its type '{1}'");

    /// <summary>An array without a length in a union (C11 §6.7.2.1p18).</summary>
    public static readonly DiagnosticDescriptor FlexibleArrayInUnion = Error("CST0324", "flexible array member '{0}' in a union");

    /// <summary>An array without a length before other members.</summary>
    public static readonly DiagnosticDescriptor FlexibleArrayNotLast =
        Error("CST0325", "flexible array member '{0}' is not the last member");

    /// <summary>A structure of nothing but a flexible array member.</summary>
    public static readonly DiagnosticDescriptor FlexibleArrayAlone =
        Error("CST0326", "flexible array member '{0}' in a structure without other members");

    /// <summary>An enumerator's value that is not constant (C11 §6.7.2.2p2).</summary>
    public static readonly DiagnosticDescriptor EnumeratorNotConstant =
        Error("CST0327", "the value of enumerator '{0}' is not an integer constant");

    /// <summary>One more than the largest value.</summary>
    public static readonly DiagnosticDescriptor EnumeratorOverflow =
        Error("CST0328", "the value of this enumerator does not fit its type");

    /// <summary>Two enumerators of one name.</summary>
    public static readonly DiagnosticDescriptor EnumeratorRedefinition = Error("CST0329", "redefinition of enumerator '{0}'");

    /// <summary>An array size of another type (C11 §6.7.6.2p1).</summary>
    public static readonly DiagnosticDescriptor ArraySizeNotInteger =
        Error("CST0330", "the size of {0} has type '{1}', which is no integer type");

    /// <summary>A variable length array at file scope (C11 §6.7.6.2p2).</summary>
    public static readonly DiagnosticDescriptor ArraySizeNotConstant = Error("CST0331", "the size of {0} at file scope is not constant");

    /// <summary>A negative array size.</summary>
    public static readonly DiagnosticDescriptor ArraySizeNegative = Error("CST0332", "the size of {0} is negative");

    /// <summary>An array beyond the address space.</summary>
    public static readonly DiagnosticDescriptor ArrayTooLarge = Error("CST0333", "{0} is too large");

    /// <summary>Elements of function type (C11 §6.7.6.2p1).</summary>
    public static readonly DiagnosticDescriptor ArrayOfFunctions = Error("CST0334", "{0} is declared as an array of functions");

    /// <summary>Elements of type void.</summary>
    public static readonly DiagnosticDescriptor ArrayOfVoid = Error("CST0335", "{0} is declared as an array of voids");

    /// <summary>Elements of incomplete type.</summary>
    public static readonly DiagnosticDescriptor ArrayOfIncomplete = Error("CST0336", "the array's element type '{0}' is incomplete");

    /// <summary>A function that returns an array (C11 §6.7.6.3p1).</summary>
    public static readonly DiagnosticDescriptor FunctionReturnsArray =
        Error("CST0337", "{0} is declared as a function that returns an array");

    /// <summary>A function that returns a function (C11 §6.7.6.3p1).</summary>
    public static readonly DiagnosticDescriptor FunctionReturnsFunction =
        Error("CST0338", "{0} is declared as a function that returns a function");

    /// <summary>A storage class other than register (C11 §6.7.6.3p2).</summary>
    public static readonly DiagnosticDescriptor ParameterStorageClass = Error("CST0339", "a parameter can't be '{0}'");

    /// <summary><c>void</c> other than as the whole parameter list (C11 §6.7.6.3p10).</summary>
    public static readonly DiagnosticDescriptor VoidParameter = Error("CST0340", "a parameter has type void");

    /// <summary>Two parameters of one name.</summary>
    public static readonly DiagnosticDescriptor ParameterRedefinition = Error("CST0341", "redefinition of parameter '{0}'");

    /// <summary>A declaration of a K&amp;R definition that names no parameter (C11 §6.9.1p6).</summary>
    public static readonly DiagnosticDescriptor NoSuchParameter =
        Error("CST0342", "'{0}' is declared as a parameter but is not in the list");

    /// <summary>A K&amp;R definition against its prototype (C11 §6.7.6.3p15).</summary>
    public static readonly DiagnosticDescriptor OldStyleMismatch = Error("CST0343", "the parameters of '{0}' do not match its prototype");

    /// <summary>A defined function's parameter of incomplete type (C11 §6.7.6.3p4).</summary>
    public static readonly DiagnosticDescriptor IncompleteParameter = Error("CST0344", "parameter '{0}' has incomplete type '{1}'");

    /// <summary>A defined function's result of incomplete type (C11 §6.9.1p3).</summary>
    public static readonly DiagnosticDescriptor IncompleteReturnType = Error("CST0345", "'{0}' returns incomplete type '{1}'");

    /// <summary>A function definition with another storage class (C11 §6.9.1p4).</summary>
    public static readonly DiagnosticDescriptor FunctionStorageClass = Error("CST0347", "function '{0}' can't be '{1}'");

    /// <summary>A block-scope function declaration that is not extern (C11 §6.7.1p7).</summary>
    public static readonly DiagnosticDescriptor LocalStaticFunction =
        Error("CST0348", "function '{0}' is declared static inside a function");

    /// <summary>GNU's nested functions.</summary>
    public static readonly DiagnosticDescriptor NestedFunction =
        Error("CST0349", "function '{0}' is defined inside another function; make it a static function of the file");

    /// <summary>An initialiser for a function.</summary>
    public static readonly DiagnosticDescriptor FunctionInitialized = Error("CST0350", "function '{0}' is initialized like a variable");

    /// <summary>An initialiser for a typedef.</summary>
    public static readonly DiagnosticDescriptor TypedefInitialized = Error("CST0351", "typedef '{0}' is initialized");

    /// <summary>A typedef for a different type (C11 §6.7p3).</summary>
    public static readonly DiagnosticDescriptor TypedefRedefinition =
        Error("CST0352", "'{0}' is redefined as another type, '{1}' after '{2}'");

    /// <summary>A name declared as two kinds of things.</summary>
    public static readonly DiagnosticDescriptor DifferentKind = Error("CST0353", "'{0}' is declared as {1} after it was declared as {2}");

    /// <summary>A second definition (C11 §6.7p3, §6.9p3).</summary>
    public static readonly DiagnosticDescriptor Redefinition = Error("CST0354", "redefinition of '{0}'");

    /// <summary>A declaration that is not compatible with an earlier one (C11 §6.7p4).</summary>
    public static readonly DiagnosticDescriptor ConflictingTypes = Error("CST0355", "conflicting types for '{0}'; now it has type '{1}'");

    /// <summary>A procedure defined after an implicit declaration.</summary>
    public static readonly DiagnosticDescriptor LateProcedure =
        Warning("CST0356", "'{0}' was called as a function that returns int; now it has type '{1}'");

    /// <summary>Linkage that changes to internal (C11 §6.2.2p7).</summary>
    public static readonly DiagnosticDescriptor StaticFollowsNonStatic =
        Error("CST0357", "static declaration of '{0}' follows one that is not static");

    /// <summary>Linkage that changes to external (C11 §6.2.2p7).</summary>
    public static readonly DiagnosticDescriptor NonStaticFollowsStatic =
        Error("CST0358", "declaration of '{0}' without static follows a static one");

    /// <summary>A static function without a body, which no other file can supply.</summary>
    public static readonly DiagnosticDescriptor StaticNeverDefined = Error("CST0359", "static function '{0}' is used but not defined");

    /// <summary>A variable of type void.</summary>
    public static readonly DiagnosticDescriptor VoidVariable = Error("CST0360", "variable '{0}' has type void");

    /// <summary>A variable of unknown size (C11 §6.7p7).</summary>
    public static readonly DiagnosticDescriptor IncompleteVariable = Error("CST0361", "variable '{0}' has incomplete type '{1}'");

    /// <summary><c>auto</c> or <c>register</c> at file scope (C11 §6.9p2).</summary>
    public static readonly DiagnosticDescriptor FileScopeStorageClass = Error("CST0362", "'{0}' at file scope can't be '{1}'");

    /// <summary>A static variable length array (C11 §6.7.6.2p2).</summary>
    public static readonly DiagnosticDescriptor StaticVariableLength =
        Error("CST0363", "'{0}' lives as long as the program, so its length must be constant");

    /// <summary>A block-scope extern with an initialiser (C11 §6.7.9p5).</summary>
    public static readonly DiagnosticDescriptor LocalExternInitialized = Error("CST0364", "'{0}' has both extern and an initializer");

    /// <summary>A file-scope extern with an initialiser.</summary>
    public static readonly DiagnosticDescriptor ExternInitialized = Warning("CST0365", "'{0}' is initialized and declared extern");

    /// <summary>A tentative definition without a length (C11 §6.9.2p5).</summary>
    public static readonly DiagnosticDescriptor TentativeArray = Warning("CST0366", "array '{0}' is assumed to have one element");

    /// <summary>GNU's __auto_type in another form.</summary>
    public static readonly DiagnosticDescriptor AutoTypeNeedsInitializer =
        Error("CST0367", "'__auto_type' needs a plain name with an initializer");

    /// <summary>GNU's asm label.</summary>
    public static readonly DiagnosticDescriptor AssemblerNameNotSupported =
        Error("CST0368", "the register variable '{0}' has no counterpart in C#; use an ordinary variable");

    /// <summary>GNU's asm at file scope.</summary>
    public static readonly DiagnosticDescriptor AsmNotSupported = Error("CST0369", "assembler code has no counterpart in C#; write it in C");

    /// <summary>A <c>_Static_assert</c> that does not hold (C11 §6.7.10).</summary>
    public static readonly DiagnosticDescriptor StaticAssertFailed = Error("CST0370", "static assertion failed{0}");

    /// <summary>A <c>_Static_assert</c> of another type.</summary>
    public static readonly DiagnosticDescriptor StaticAssertNotInteger =
        Error("CST0371", "the static assertion is not an integer expression");

    /// <summary>A <c>_Static_assert</c> that can't be decided here.</summary>
    public static readonly DiagnosticDescriptor StaticAssertNotConstant = Error("CST0372", "the static assertion is not constant");

    /// <summary>The argument of GNU's <c>cleanup</c> is no function that can be called with the variable's address.</summary>
    public static readonly DiagnosticDescriptor CleanupNotCallable =
        Error("CST0374", "attribute 'cleanup' of '{0}' has to name a function that takes one pointer");

    private static DiagnosticDescriptor Error(string id, string messageFormat) => new(id, DiagnosticSeverity.Error, messageFormat);

    private static DiagnosticDescriptor Warning(string id, string messageFormat) => new(id, DiagnosticSeverity.Warning, messageFormat);
}
