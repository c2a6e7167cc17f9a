using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Emission;
using CSockTranslate.Translator.Naming;

namespace CSockTranslate.Translator.Linking;

/// <summary>A program of several files as one of its classes sees it.</summary>
/// <param name="layout">Where everything is.</param>
/// <param name="owner">The class.</param>
internal sealed class ProgramView(ProgramLayout layout, ProgramClass owner)
{
    private readonly ProgramLayout _layout = layout;
    private readonly ProgramClass _owner = owner;
    private readonly HashSet<string> _runtimeClasses = FindRuntimeClasses(owner.Unit);
    private readonly SortedSet<string> _usedClasses = new(StringComparer.Ordinal);

    /// <summary>The class.</summary>
    public ProgramClass Class => _owner;

    /// <summary>The classes of the program whose members are called by their simple names.</summary>
    public IReadOnlySet<string> UsedClasses => _usedClasses;

    /// <summary>Whether the class is where a symbol or macro is emitted.</summary>
    public bool Owns(object symbol) => _layout.Owns(_owner, symbol);

    /// <summary>Whether other classes may use a member.</summary>
    public bool IsExported(object symbol) => _layout.IsExported(symbol);

    /// <summary>Whether the comments of a file go to the class.</summary>
    public bool IsHome(SourceFile file) => _layout.IsHome(_owner, file);

    /// <summary>Whether a name is that of a class of the program.</summary>
    public bool IsClassName(string name) => _layout.IsClassName(name);

    /// <summary>The class that a symbol belongs to and its declaration there; null for what is this class's alone.</summary>
    public (ProgramClass Class, object Symbol)? Find(object symbol) =>
        _layout.Find(symbol) ?? (symbol is RecordSymbol record ? _layout.FindUndefined(_owner, record) : null);

    /// <summary>The class's own declaration of a structure or union; null if another class has it.</summary>
    public RecordSymbol? FindOwn(RecordSymbol record) =>
        Find(record) is not { } member ? record : member.Class == _owner ? (RecordSymbol)member.Symbol : null;

    /// <summary>Whether the memory of another class's variable may not be there yet when the initialisers of this class run.</summary>
    public bool MayBeUnallocated(VariableSymbol variable) =>
        Find(variable) is not { } member || member.Class == _owner || _layout.InitializersUse(member.Class, _owner);

    /// <summary>Whether a name that one class of the program has is also in another one, or that of a type of the runtime or of .NET's own namespaces.</summary>
    public bool IsAmbiguous(string name) => _layout.IsAmbiguous(name) || RuntimeMembers.IsTypeName(name);

    /// <summary>How a member of another class is called here.</summary>
    /// <param name="other">The class.</param>
    /// <param name="name">The member's name there.</param>
    /// <param name="isHidden">Whether something of this class has that name.</param>
    public string Refer(ProgramClass other, string name, bool isHidden)
    {
        if (isHidden || IsAmbiguous(name) || _runtimeClasses.Any(runtime => RuntimeMembers.Exists(runtime, name)))
        {
            return $"{other.Name}.{name}";
        }

        Use(other);
        return name;
    }

    /// <summary>Notes that members of another class are called by their simple names.</summary>
    public void Use(ProgramClass other) => _usedClasses.Add(other.Name);

    // The runtime's classes whose members have simple names here: those of the included headers, and of functions that are used without one.
    private static HashSet<string> FindRuntimeClasses(ProgramUnit unit) =>
    [
        .. unit.Unit.Preprocessed.Files.Select(file => file.RuntimeClass).OfType<string>(),
        .. unit.Unit.Functions.Select(function => RuntimeMembers.Find(function)?.DeclaringType?.Name).OfType<string>(),
    ];
}
