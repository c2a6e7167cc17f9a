using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.Translator.Emission;
using CSockTranslate.Translator.Linking;

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
    private readonly HashSet<string> _elsewhere = new(StringComparer.Ordinal);
    private readonly HashSet<string> _typeNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _importedTypes = new(StringComparer.Ordinal);
    private readonly string _className;
    private readonly ProgramView? _program;

    /// <summary>Creates the names of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="macros">The macros that become constants or methods.</param>
    /// <param name="className">The name of the class, which no member can have.</param>
    /// <param name="program">How the class sees the program that it is a part of; null if it is the whole program.</param>
    public MemberNames(BoundTranslationUnit unit, IEnumerable<MacroDefinition> macros, string className, ProgramView? program = null)
    {
        _program = program;
        _used = new HashSet<string>(RuntimeMembers.TypeNames, StringComparer.Ordinal) { className, "Main" };
        _className = className;
        foreach (FunctionSymbol function in unit.Functions)
        {
            if (!function.IsFromSystemHeader)
            {
                AddOrReserve(function, function.Name);
            }
        }

        foreach (VariableSymbol variable in unit.StaticVariables)
        {
            if (!variable.IsFromSystemHeader && variable.ContainingFunction is null)
            {
                AddOrReserve(variable, variable.Name);
            }
        }

        foreach (MacroDefinition macro in macros)
        {
            AddOrReserve(macro, macro.Name);
        }
    }

    /// <summary>Whether a member has a name.</summary>
    public bool IsUsed(string name) => _used.Contains(name);

    /// <summary>Whether a name is that of a class of the program or of a runtime type that the class mentions, which a local variable would hide.</summary>
    public bool IsTypeName(string name) =>
        IsClassName(name) || RuntimeMembers.TypeNames.Contains(name);

    /// <summary>Whether a name is that of a class of the program.</summary>
    public bool IsClassName(string name) => name == _className || _program?.IsClassName(name) == true;

    /// <summary>The class that has a function or variable.</summary>
    public string GetOwner(object symbol) => _program?.Find(symbol)?.Class.Name ?? _className;

    /// <summary>The class's own declaration of a structure or union; null if another class has it.</summary>
    public RecordSymbol? FindOwn(RecordSymbol record) => _program is null ? record : _program.FindOwn(record);

    /// <summary>Whether this class is the place for a symbol or macro, and not another one of the program.</summary>
    public bool Owns(object symbol) => _program?.Owns(symbol) ?? true;

    /// <summary>Whether other classes of the program use a member.</summary>
    public bool IsExported(object symbol) => _program?.IsExported(symbol) == true;

    /// <summary>The name of a function, a global variable or a macro.</summary>
    public string this[object symbol] => FindElsewhere(ref symbol) ?? _names[symbol];

    /// <summary>The name of an enumerator.</summary>
    public string GetName(EnumConstantSymbol constant)
    {
        object symbol = constant;
        return FindElsewhere(ref symbol) ?? GetOrAdd(symbol, constant.Name, constant.Name + "_");
    }

    /// <summary>The types of other classes that need an alias to be called by their simple names, with their full names.</summary>
    public IReadOnlyDictionary<string, string> ImportedTypes => _importedTypes;

    /// <summary>Notes the name of a <c>using</c> alias, which hides types of other classes.</summary>
    public void AddAlias(string name) => _aliases.Add(name);

    /// <summary>The name of a variable that is static in a function, or of one that a lowering adds at file scope.</summary>
    public string GetName(VariableSymbol variable) => GetOrAdd(
        variable, variable.Name, variable.ContainingFunction is { } function ? $"{function.Name}_{variable.Name}" : variable.Name);

    /// <summary>The name of a structure or union: its tag, its typedef's name, or that of the member or variable it was declared for.</summary>
    public string GetName(RecordSymbol record, string? hint = null)
    {
        object symbol = record;
        if (FindElsewhere(ref symbol) is { } elsewhere)
        {
            return elsewhere;
        }

        record = (RecordSymbol)symbol;
        if (_names.TryGetValue(record, out string? known))
        {
            return known;
        }

        string prefix = record.IsUnion ? "union_" : "struct_";
        string name = record.Name.Length > 0 ? record.Name : record.NamingTypedef?.Name ?? (hint is null ? "anonymous" : hint + "_type");
        string own = GetOrAdd(record, s_noTypeNames.Contains(name) || _aliases.Contains(name) ? prefix + name : name, prefix + name);
        _typeNames.Add(own);
        return own;
    }

    /// <summary>The name of a structure or union with its class before it, for places outside of all classes.</summary>
    public string GetQualifiedName(RecordSymbol record)
    {
        string name = _program?.Find(record) is { } member && member.Class != _program.Class
            ? member.Class.Names.GetName((RecordSymbol)member.Symbol)
            : GetName(record);
        return $"{GetOwner(record)}.{name}";
    }

    /// <summary>The name of what stands in this class for a function or variable that nobody defines.</summary>
    public string GetMissingName(Symbol symbol) => GetOrAdd(symbol, symbol.Name, symbol.Name + "_");

    /// <summary>A name for a method that creates the initial value of a static variable.</summary>
    public string AddCreator(string variable)
    {
        object key = new();
        Add(key, $"create_{variable}");
        return _names[key];
    }

    /// <summary>A name for the field that holds a thread's own memory for a variable.</summary>
    public string AddThreadField(string variable)
    {
        object key = new();
        Add(key, $"{variable}_of_thread");
        return _names[key];
    }

    /// <summary>A name for the field that holds the function that another one chose (GNU's <c>ifunc</c>).</summary>
    public string AddResolved(string function)
    {
        object key = new();
        Add(key, $"resolved_{function}");
        return _names[key];
    }

    /// <summary>A name for a method through which a function pointer calls a function.</summary>
    public string AddAdapter(string function)
    {
        object key = new();
        Add(key, $"call_{function}");
        return _names[key];
    }

    // What another class has: its name there, and that class before it where the name alone would mean something else. Else the symbol becomes the
    // one that this class knows it by.
    private string? FindElsewhere(ref object symbol)
    {
        if (_program?.Find(symbol) is not { } member)
        {
            return null;
        }

        symbol = member.Symbol;
        if (member.Class == _program.Class)
        {
            return null;
        }

        MemberNames names = member.Class.Names;
        if (symbol is RecordSymbol record)
        {
            return ReferToType(member.Class, names.GetName(record));
        }

        string name = symbol is EnumConstantSymbol constant ? names.GetName(constant) : names[symbol];
        return _program.Refer(member.Class, name, _used.Contains(name) && !_elsewhere.Contains(name));
    }

    // A type whose simple name would mean something else gets it by an alias, unless the class has a type or another alias of that name.
    private string ReferToType(ProgramClass other, string type)
    {
        string qualified = $"{other.Name}.{type}";
        bool isImported = _importedTypes.TryGetValue(type, out string? imported) && imported == qualified;
        if (!isImported && (_typeNames.Contains(type) || _aliases.Contains(type)))
        {
            return qualified;
        }

        _used.Add(type);
        if (isImported || _program!.IsAmbiguous(type))
        {
            _importedTypes[type] = qualified;
            _aliases.Add(type);
            return type;
        }

        _program.Use(other);
        return type;
    }

    // A name that another class has is not given to anything else.
    private void AddOrReserve(object symbol, string name)
    {
        if (_program is null || _program.Owns(symbol))
        {
            Add(symbol, name);
        }
        else if (_program.Class.IsUnit)
        {
            _used.Add(name);
            _elsewhere.Add(name);
        }
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
