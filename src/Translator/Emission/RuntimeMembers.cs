using System.Reflection;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.Runtime;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// The runtime's functions and objects by name, for programs that use them without including a header: old C declares them by hand,
/// without a prototype, or not at all.
/// </summary>
internal static class RuntimeMembers
{
    private static readonly Lazy<IReadOnlyList<Type>> s_classes = new(() =>
        [.. typeof(CString).Assembly.GetExportedTypes().Where(type => type is { IsAbstract: true, IsSealed: true, Namespace: "CSockTranslate.Runtime" })]);

    private static readonly Lazy<IReadOnlySet<string>> s_typeNames = new(() =>
        s_classes.Value.Select(type => type.Name)
            .Concat(
            [
                nameof(VarArg), nameof(VaList), nameof(AutomaticStorage), nameof(LongJump), "ReadOnlySpan", "BinaryPrimitives", "BitOperations", "Int128",
                "UInt128",
            ])
            .ToHashSet(StringComparer.Ordinal));

    private static readonly Lazy<IReadOnlySet<string>> s_importedTypes = new(() =>
        new[] { typeof(object).Assembly, typeof(Uri).Assembly, typeof(Console).Assembly, typeof(CString).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.Namespace is "System" or "System.Runtime.InteropServices" or "CSockTranslate.Runtime")
            .Select(type => type.Name)
            .ToHashSet(StringComparer.Ordinal));

    private static readonly Lazy<IReadOnlyDictionary<string, MethodInfo>> s_methods = new(() =>
        s_classes.Value
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && !method.IsGenericMethod && char.IsLower(method.Name[0]))
            .GroupBy(method => method.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));

    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlySet<string>>> s_members = new(() =>
        s_classes.Value.ToDictionary(
            type => type.Name,
            type => (IReadOnlySet<string>)type.GetMembers(BindingFlags.Public | BindingFlags.Static).Select(member => member.Name).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal));

    /// <summary>The types that translations mention by their simple names, which nothing that the program names may hide.</summary>
    public static IReadOnlySet<string> TypeNames => s_typeNames.Value;

    /// <summary>The runtime's method for a function that the program declares itself but does not define; null if there is none.</summary>
    public static MethodInfo? Find(FunctionSymbol function) =>
        function is { Body: null, Definition: null, IsFromSystemHeader: false, AliasTarget: null, Resolver: null }
            ? s_methods.Value.GetValueOrDefault(function.Alias ?? function.LinkName ?? function.Name)
            : null;

    /// <summary>The runtime's method of a name; null if there is none.</summary>
    public static MethodInfo? FindMethod(string name) => s_methods.Value.GetValueOrDefault(name);

    /// <summary>The runtime's object for a variable that the program declares itself but does not define, such as <c>extern int errno;</c>; null if there is none.</summary>
    public static PropertyInfo? Find(VariableSymbol variable)
    {
        bool isForeign = variable is { IsDefined: false, Definition: null, Linkage: not Linkage.None, IsFromSystemHeader: false };
        return isForeign && char.IsLower(variable.Name[0]) ? FindObject(variable.Name) : null;
    }

    /// <summary>The runtime's object of a name; null if there is none.</summary>
    public static PropertyInfo? FindObject(string name) =>
        s_classes.Value.Select(type => type.GetProperty(name, BindingFlags.Public | BindingFlags.Static)).FirstOrDefault(property => property is not null);

    /// <summary>Whether a type of that name is visible by the <c>using</c> directives that translations have.</summary>
    public static bool IsTypeName(string name) => s_importedTypes.Value.Contains(name);

    /// <summary>Whether one of the runtime's classes has a public member of a name.</summary>
    public static bool Exists(string className, string name) =>
        s_members.Value.TryGetValue(className, out IReadOnlySet<string>? names) && names.Contains(name);

    /// <summary>The C# type of a method's parameter or result; null for one that takes literals as well as pointers.</summary>
    public static CSharpType? Map(Type type)
    {
        if (type == typeof(CString) || type == typeof(CBuffer))
        {
            return null;
        }

        if (type.IsPointer)
        {
            return CSharpType.PointerTo(Map(type.GetElementType()!)!);
        }

        if (type.IsFunctionPointer)
        {
            return CSharpType.FunctionPointer(
                [.. type.GetFunctionPointerParameterTypes().Append(type.GetFunctionPointerReturnType()).Select(part => Map(part)!)]);
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => CSharpType.Bool,
            TypeCode.SByte => CSharpType.SByte,
            TypeCode.Byte => CSharpType.Byte,
            TypeCode.Int16 => CSharpType.Int16,
            TypeCode.UInt16 => CSharpType.UInt16,
            TypeCode.Int32 => CSharpType.Int32,
            TypeCode.UInt32 => CSharpType.UInt32,
            TypeCode.Int64 => CSharpType.Int64,
            TypeCode.UInt64 => CSharpType.UInt64,
            TypeCode.Single => CSharpType.Single,
            TypeCode.Double => CSharpType.Double,
            _ => type == typeof(void) ? CSharpType.Void : CSharpType.Struct(type.Name),
        };
    }
}
