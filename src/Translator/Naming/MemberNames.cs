using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.Translator.Emission;

namespace CSockTranslate.Translator.Naming;

/// <summary>
/// Names of the members of a translation unit's class. Functions, variables and constants share C's ordinary name space and keep their names;
/// tags have a name space of their own in C but not in C#, so a tag that meets another member is called <c>struct_tag</c>.
/// </summary>
internal sealed class MemberNames
{
    // Words of C# that are no keywords everywhere but can't name a type.
    private static readonly HashSet<string> s_noTypeNames = new(StringComparer.Ordinal)
    {
        "record", "var", "dynamic", "nint", "nuint", "notnull", "unmanaged", "scoped", "file", "required", "field", "allows", "extension", "async", "await",
        "partial", "where", "yield",
    };

    private readonly Dictionary<object, string> _names = [];
    private readonly HashSet<string> _used;
    private readonly string _className;

    /// <summary>Creates the names of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="constants">The macros that become constants.</param>
    /// <param name="className">The name of the class, which no member can have.</param>
    public MemberNames(BoundTranslationUnit unit, IEnumerable<MacroDefinition> constants, string className)
    {
        _used = new HashSet<string>(RuntimeMembers.TypeNames, StringComparer.Ordinal) { className, "Main" };
        _className = className;
        foreach (FunctionSymbol function in unit.Functions)
        {
            if (!function.IsFromSystemHeader)
            {
                Add(function, function.Name);
            }
        }

        foreach (VariableSymbol variable in unit.StaticVariables)
        {
            if (!variable.IsFromSystemHeader && variable.ContainingFunction is null)
            {
                Add(variable, variable.Name);
            }
        }

        foreach (MacroDefinition macro in constants)
        {
            Add(macro, macro.Name);
        }
    }

    /// <summary>Whether a member has a name.</summary>
    public bool IsUsed(string name) => _used.Contains(name);

    /// <summary>Whether a name is that of the class or of a runtime type that the class mentions, which a local variable would hide.</summary>
    public bool IsTypeName(string name) => name == _className || RuntimeMembers.TypeNames.Contains(name);

    /// <summary>The name of a function, a global variable or a macro.</summary>
    public string this[object symbol] => _names[symbol];

    /// <summary>The name of an enumerator.</summary>
    public string GetName(EnumConstantSymbol constant) => GetOrAdd(constant, constant.Name, constant.Name + "_");

    /// <summary>The name of a variable that is static in a function.</summary>
    public string GetName(VariableSymbol variable) =>
        GetOrAdd(variable, variable.Name, $"{variable.ContainingFunction?.Name}_{variable.Name}");

    /// <summary>The name of a structure or union: its tag, its typedef's name, or that of the member or variable it was declared for.</summary>
    public string GetName(RecordSymbol record, string? hint = null)
    {
        if (_names.TryGetValue(record, out string? known))
        {
            return known;
        }

        string prefix = record.IsUnion ? "union_" : "struct_";
        string name = record.Name.Length > 0 ? record.Name : record.NamingTypedef?.Name ?? (hint is null ? "anonymous" : hint + "_type");
        return GetOrAdd(record, s_noTypeNames.Contains(name) ? prefix + name : name, prefix + name);
    }

    /// <summary>A name for a method that creates the initial value of a static variable.</summary>
    public string AddCreator(string variable)
    {
        object key = new();
        Add(key, $"create_{variable}");
        return _names[key];
    }

    private string GetOrAdd(object symbol, string name, string alternative)
    {
        if (!_names.TryGetValue(symbol, out string? known))
        {
            Add(symbol, _used.Contains(name) ? alternative : name);
            known = _names[symbol];
        }

        return known;
    }

    private void Add(object symbol, string name)
    {
        string unique = name;
        for (int number = 2; !_used.Add(unique); number++)
        {
            unique = $"{name}{number}";
        }

        _names.Add(symbol, unique);
    }
}
