namespace CSockTranslate.CFrontEnd.Diagnostics;

// About statements and initialisers.
public static partial class SemanticDiagnostics
{
    /// <summary>A switch on something else (C11 §6.8.4.2p1).</summary>
    public static readonly DiagnosticDescriptor SwitchNotInteger =
        Error("CST0500", "the value of a switch has type '{0}', which is no integer type");

    /// <summary>A case label without a switch (C11 §6.8.1p2).</summary>
    public static readonly DiagnosticDescriptor CaseOutsideSwitch = Error("CST0501", "'{0}' outside a switch");

    /// <summary>A case that is not constant (C11 §6.8.4.2p3).</summary>
    public static readonly DiagnosticDescriptor CaseNotConstant = Error("CST0502", "the case value is not an integer constant");

    /// <summary>Two cases of one value (C11 §6.8.4.2p3).</summary>
    public static readonly DiagnosticDescriptor DuplicateCase = Error("CST0503", "duplicate case value");

    /// <summary>GNU's case range whose end is before its beginning.</summary>
    public static readonly DiagnosticDescriptor EmptyCaseRange = Warning("CST0504", "the case range is empty");

    /// <summary>Two default labels (C11 §6.8.4.2p3).</summary>
    public static readonly DiagnosticDescriptor MultipleDefaults = Error("CST0505", "a second 'default' in one switch");

    /// <summary>A break without a target (C11 §6.8.6.3p1).</summary>
    public static readonly DiagnosticDescriptor StrayBreak = Error("CST0506", "'break' outside a loop or switch");

    /// <summary>A continue without a loop (C11 §6.8.6.2p1).</summary>
    public static readonly DiagnosticDescriptor StrayContinue = Error("CST0507", "'continue' outside a loop");

    /// <summary>A return that lacks its value (C11 §6.8.6.4p1).</summary>
    public static readonly DiagnosticDescriptor ReturnWithoutValue =
        Warning("CST0508", "'return' without a value in '{0}', which returns '{1}'");

    /// <summary>A return with a value in a procedure (C11 §6.8.6.4p1).</summary>
    public static readonly DiagnosticDescriptor ReturnWithValue =
        Warning("CST0509", "'return' with a value in '{0}', which returns nothing");

    /// <summary>Two labels of one name (C11 §6.8.1p3).</summary>
    public static readonly DiagnosticDescriptor DuplicateLabel = Error("CST0510", "redefinition of label '{0}'");

    /// <summary>A label that there isn't (C11 §6.8.6.1p1).</summary>
    public static readonly DiagnosticDescriptor UndefinedLabel = Error("CST0511", "use of undeclared label '{0}'");

    /// <summary>A for declaration of another kind (C11 §6.8.5p3).</summary>
    public static readonly DiagnosticDescriptor ForDeclaration =
        Error("CST0512", "'{0}' in the first part of a for statement is no automatic variable");

    /// <summary>An array initialised by an expression (C11 §6.7.9p16).</summary>
    public static readonly DiagnosticDescriptor ArrayInitializer =
        Error("CST0513", "an array of type '{0}' is initialized by something that is no list in braces and no string literal");

    /// <summary>A string that the array has no room for (C11 §6.7.9p14).</summary>
    public static readonly DiagnosticDescriptor StringTooLong = Warning("CST0514", "the string is too long for '{0}'");

    /// <summary>More values than members or elements (C11 §6.7.9p2).</summary>
    public static readonly DiagnosticDescriptor ExcessElements = Warning("CST0515", "excess elements in {0} initializer");

    /// <summary><c>{}</c> for a number or pointer.</summary>
    public static readonly DiagnosticDescriptor EmptyScalarInitializer = Error("CST0516", "empty initializer for a scalar");

    /// <summary>Braces in braces around a scalar.</summary>
    public static readonly DiagnosticDescriptor BracesAroundScalar = Warning("CST0517", "too many braces around a scalar initializer");

    /// <summary>A designator for a scalar (C11 §6.7.9p7).</summary>
    public static readonly DiagnosticDescriptor ScalarDesignator =
        Error("CST0518", "a designator in the initializer of type '{0}', which has no members or elements");

    /// <summary>A member designator elsewhere (C11 §6.7.9p7).</summary>
    public static readonly DiagnosticDescriptor MemberDesignatorInArray =
        Error("CST0519", "a member is designated in the initializer of type '{0}', which is no structure or union");

    /// <summary>An index designator elsewhere (C11 §6.7.9p6).</summary>
    public static readonly DiagnosticDescriptor IndexDesignatorInRecord =
        Error("CST0520", "an index is designated in the initializer of type '{0}', which is no array");

    /// <summary>An index that is not constant (C11 §6.7.9p6).</summary>
    public static readonly DiagnosticDescriptor DesignatorNotConstant =
        Error("CST0521", "the index in the designator is not an integer constant");

    /// <summary>An index outside the array (C11 §6.7.9p6).</summary>
    public static readonly DiagnosticDescriptor DesignatorOutOfBounds = Error("CST0522", "the index in the designator is outside '{0}'");

    /// <summary>GNU's index range whose end is before its beginning.</summary>
    public static readonly DiagnosticDescriptor EmptyDesignatorRange = Error("CST0523", "the index range in the designator is empty");

    /// <summary>A flexible array member with values where there is no room for them.</summary>
    public static readonly DiagnosticDescriptor NestedFlexibleArray =
        Error("CST0525", "a flexible array member inside another object is initialized");

    /// <summary>A static object's value that is not known before the program runs (C11 §6.7.9p4).</summary>
    public static readonly DiagnosticDescriptor InitializerNotConstant = Error("CST0526", "the initializer is not constant");

    /// <summary>Values behind a string literal (C11 §6.7.9p14).</summary>
    public static readonly DiagnosticDescriptor ElementsAfterString =
        Error("CST0527", "excess elements behind the string in the initializer of an array of characters");

    /// <summary>A variable length array with an initialiser (C11 §6.7.9p3).</summary>
    public static readonly DiagnosticDescriptor VariableLengthInitialized =
        Error("CST0528", "variable-sized object '{0}' may not be initialized");
}
