using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Linking;

/// <summary>How well a declaration in one translation unit fits the definition in another.</summary>
internal enum TypeMatch
{
    /// <summary>The types are compatible.</summary>
    Compatible,

    /// <summary>The types differ, but the machine passes and stores them alike.</summary>
    Interchangeable,

    /// <summary>The program could not work.</summary>
    Different,
}

/// <summary>
/// Compares types of different translation units (C11 §6.2.7p1): structures, unions and enumerations are compatible if they have the same tag and
/// the same members. Types that are not, but that the calling convention treats alike, work in practice, and old programs rely on it.
/// </summary>
internal sealed class CrossUnitTypes
{
    private readonly HashSet<(RecordSymbol, RecordSymbol)> _assumed = [];

    /// <summary>The structures and unions that were found to be the same, by pairs.</summary>
    public IEnumerable<(RecordSymbol Declared, RecordSymbol Defined)> SameRecords => _assumed;

    /// <summary>How a variable fits its definition.</summary>
    public TypeMatch CompareVariables(CType declared, CType defined)
    {
        if (AreCompatible(declared, defined))
        {
            return TypeMatch.Compatible;
        }

        bool areArrays = declared.IsArray() && defined.IsArray();
        bool areObjects = !declared.IsArray() && !defined.IsArray() && declared.Size == defined.Size && IsStoredAlike(declared, defined);
        return areObjects || (areArrays && IsStoredAlike(GetInnermost(declared), GetInnermost(defined)) && GetInnermost(declared).Size == GetInnermost(defined).Size)
            ? TypeMatch.Interchangeable
            : TypeMatch.Different;
    }

    /// <summary>How a function fits its definition.</summary>
    /// <param name="declared">The type that it is declared with.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="isResultUsed">Whether what it returns is used.</param>
    public TypeMatch CompareFunctions(FunctionType declared, FunctionSymbol definition, bool isResultUsed)
    {
        FunctionType defined = definition.Type;
        TypeMatch match = CompareResults(declared.ReturnType, defined.ReturnType, isResultUsed);
        if (match == TypeMatch.Different || !declared.HasPrototype)
        {
            return match;
        }

        IReadOnlyList<CType> parameters = defined.HasPrototype
            ? defined.Parameters
            : [.. definition.Parameters.Select(parameter => parameter.Type)];
        if (declared.Parameters.Count != parameters.Count || declared.IsVariadic != defined.IsVariadic)
        {
            return TypeMatch.Different;
        }

        for (int i = 0; i < parameters.Count; i++)
        {
            TypeMatch own = AreCompatible(declared.Parameters[i], parameters[i]) ? TypeMatch.Compatible
                : ArePassedAlike(declared.Parameters[i], parameters[i]) ? TypeMatch.Interchangeable
                : TypeMatch.Different;
            match = (TypeMatch)Math.Max((int)match, (int)own);
        }

        return match;
    }

    private TypeMatch CompareResults(CType declared, CType defined, bool isUsed)
    {
        if (AreCompatible(declared, defined))
        {
            return TypeMatch.Compatible;
        }

        return declared.IsVoid() || (defined.IsVoid() && !isUsed) || ArePassedAlike(declared, defined) ? TypeMatch.Interchangeable : TypeMatch.Different;
    }

    private static bool ArePassedAlike(CType left, CType right) =>
        (IsWord(left) && IsWord(right)) || (left.IsFloating() && right.IsFloating() && left.Size == right.Size);

    private static bool IsStoredAlike(CType left, CType right) => (IsWord(left) && IsWord(right)) || (left.IsFloating() && right.IsFloating());

    private static bool IsWord(CType type) => type.IsPointer() || type.IsInteger();

    private static CType GetInnermost(CType type)
    {
        while (type.Desugared is ArrayType array)
        {
            type = array.Element;
        }

        return type;
    }

    private bool AreCompatible(CType left, CType right)
    {
        if (left.GetIntegerKind() is { } leftKind && right.GetIntegerKind() is { } rightKind)
        {
            return leftKind == rightKind;
        }

        return (left.Desugared, right.Desugared) switch
        {
            (BasicType a, BasicType b) => a.Kind == b.Kind,
            (PointerType a, PointerType b) => AreCompatible(a.Pointee, b.Pointee),
            (ArrayType a, ArrayType b) => (a.Length is null || b.Length is null || a.Length == b.Length) && AreCompatible(a.Element, b.Element),
            (FunctionType a, FunctionType b) => AreCompatible(a, b),
            (RecordType a, RecordType b) => AreCompatible(a.Symbol, b.Symbol),
            _ => false,
        };
    }

    private bool AreCompatible(FunctionType left, FunctionType right) =>
        AreCompatible(left.ReturnType, right.ReturnType)
        && (!left.HasPrototype || !right.HasPrototype
            || (left.IsVariadic == right.IsVariadic && left.Parameters.Count == right.Parameters.Count
                && left.Parameters.Zip(right.Parameters).All(pair => AreCompatible(pair.First, pair.Second))));

    private bool AreCompatible(RecordSymbol left, RecordSymbol right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.IsFromSystemHeader || right.IsFromSystemHeader)
        {
            return left.IsFromSystemHeader && right.IsFromSystemHeader && GetName(left) == GetName(right);
        }

        if (left.IsUnion != right.IsUnion || GetName(left) != GetName(right))
        {
            return false;
        }

        if (!left.IsDefined || !right.IsDefined)
        {
            return true;
        }

        // What contains itself by pointers is the same if nothing else tells it apart.
        if (!_assumed.Add((left, right)))
        {
            return true;
        }

        bool areSame = left.Size == right.Size && left.Fields.Count == right.Fields.Count && left.Fields.Zip(right.Fields).All(pair => AreCompatible(pair.First, pair.Second));
        if (!areSame)
        {
            _assumed.Remove((left, right));
        }

        return areSame;
    }

    private bool AreCompatible(FieldSymbol left, FieldSymbol right) =>
        left.Name == right.Name && left.Offset == right.Offset && left.BitWidth == right.BitWidth && left.BitOffset == right.BitOffset
        && AreCompatible(left.Type, right.Type);

    private static string GetName(RecordSymbol record) => record.Name.Length > 0 ? record.Name : record.NamingTypedef?.Name ?? "";
}
