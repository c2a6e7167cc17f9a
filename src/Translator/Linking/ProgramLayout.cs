using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Emission;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Macros;
using CSockTranslate.Translator.Naming;

namespace CSockTranslate.Translator.Linking;

/// <summary>
/// Which class each declaration of a program of several files belongs to. A C file has a class. What several C files take from a header in the
/// same way stands once: in the class of the C file of the header's name if that one includes it, else in a class of the header's own. Everything
/// else stands in the class of the C file that it is compiled with.
/// </summary>
internal sealed class ProgramLayout
{
    private readonly Dictionary<object, (ProgramClass Class, object Symbol)> _members = [];
    private readonly List<ProgramClass> _classes = [];
    private readonly HashSet<string> _classNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProgramClass> _homes = new(StringComparer.Ordinal);
    private readonly Dictionary<ProgramClass, HashSet<ProgramClass>> _initializerUses = [];
    private readonly HashSet<object> _exported = [];
    private readonly Dictionary<string, ProgramClass?> _visibleNames = new(StringComparer.Ordinal);

    private readonly Dictionary<RecordSymbol, ProgramClass> _recordClasses = [];
    private readonly Dictionary<string, RecordSymbol> _undefinedRecords = new(StringComparer.Ordinal);
    private readonly SharedDeclarations _shared;

    private ProgramLayout(SharedDeclarations shared, bool forks, HandlerUses handlers) => (_shared, Forks, Handlers) = (shared, forks, handlers);

    /// <summary>The classes: those of the C files in their order, then those of headers.</summary>
    public IReadOnlyList<ProgramClass> Classes => _classes;

    /// <summary>Whether the program makes copies of its process (POSIX <c>fork</c>).</summary>
    public bool Forks { get; }

    /// <summary>The handlers of signals that the program has.</summary>
    public HandlerUses Handlers { get; }

    /// <summary>Lays out a program.</summary>
    /// <param name="units">Its units, linked.</param>
    /// <param name="linker">What linking found.</param>
    public static ProgramLayout Create(IReadOnlyList<ProgramUnit> units, SymbolLinker linker)
    {
        SharedDeclarations shared = SharedDeclarations.Find(units);
        ProgramLayout layout = new(shared, ForkUses.Exist(units), HandlerUses.Find(units));
        List<HeaderPlan> plans = PlanHeaders(units, shared.Groups);
        layout.CreateClasses(units, plans);
        layout.FindRecordClasses(units);
        layout.AssignHeaders(plans);
        layout.AssignDefinitions(units);
        layout.UnifyRecords(linker);
        layout.FindExported(units);
        layout.FindInitializerUses(units);
        layout.CreateNames();
        return layout;
    }

    /// <summary>The class that a symbol or macro belongs to and its declaration there; null for what belongs to the unit's own class.</summary>
    public (ProgramClass Class, object Symbol)? Find(object symbol)
    {
        object defined = symbol switch
        {
            FunctionSymbol { Definition: { } definition } => definition,
            VariableSymbol { Definition: { } definition } => definition,
            RecordSymbol { IsDefined: false, ContainingFunction: null, Name.Length: > 0 } record => _shared.FindDefinition(record) ?? record,
            _ => symbol,
        };
        if (_members.TryGetValue(defined, out (ProgramClass, object) member))
        {
            return member;
        }

        return defined is RecordSymbol found && _recordClasses.TryGetValue(found, out ProgramClass? unit) ? (unit, found) : null;
    }

    /// <summary>Which declaration stands for a structure that no unit defines: that of the first class that mentions it.</summary>
    public (ProgramClass Class, object Symbol)? FindUndefined(ProgramClass asking, RecordSymbol record)
    {
        if (record is not { IsDefined: false, ContainingFunction: null, Name.Length: > 0 } || _shared.IsDefinedAnywhere(record))
        {
            return null;
        }

        _undefinedRecords.TryAdd(record.Name, record);
        RecordSymbol first = _undefinedRecords[record.Name];
        _recordClasses.TryAdd(first, asking);
        return (_recordClasses[first], first);
    }

    /// <summary>Whether a class is where a symbol or macro is emitted.</summary>
    public bool Owns(ProgramClass owner, object symbol)
    {
        if (symbol is FunctionSymbol { Definition: not null } or VariableSymbol { Definition: not null })
        {
            return false;
        }

        return _members.TryGetValue(symbol, out (ProgramClass Class, object Symbol) member)
            ? member.Class == owner && ReferenceEquals(member.Symbol, symbol)
            : owner.IsUnit;
    }

    /// <summary>Whether other classes may use a member of a class.</summary>
    public bool IsExported(object symbol) => _exported.Contains(symbol);

    /// <summary>Whether a class is where the comments of a file go.</summary>
    public bool IsHome(ProgramClass owner, SourceFile file) =>
        ReferenceEquals(file, owner.Source) || (_homes.TryGetValue(ProgramUnit.GetKey(file), out ProgramClass? home) && home == owner);

    /// <summary>Whether a class has a name.</summary>
    public bool IsClassName(string name) => _classNames.Contains(name);

    /// <summary>Whether a name means something in more than one class that others can see into.</summary>
    public bool IsAmbiguous(string name) => _visibleNames.TryGetValue(name, out ProgramClass? only) && only is null;

    /// <summary>Whether the initialisers of one class lead, over any others, to a second class.</summary>
    public bool InitializersUse(ProgramClass user, ProgramClass used)
    {
        HashSet<ProgramClass> seen = [];
        Stack<ProgramClass> pending = new([user]);
        while (pending.TryPop(out ProgramClass? current))
        {
            foreach (ProgramClass next in _initializerUses.GetValueOrDefault(current) ?? [])
            {
                if (next == used)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    pending.Push(next);
                }
            }
        }

        return false;
    }

    /// <summary>Makes all units store a variable alike: what one takes the address of has one for all.</summary>
    /// <param name="units">The units.</param>
    /// <param name="storages">How each stores its variables.</param>
    /// <param name="linker">What linking found.</param>
    public void ShareStorage(IReadOnlyList<ProgramUnit> units, IReadOnlyList<VariableStorage> storages, SymbolLinker linker)
    {
        HashSet<object> fixedVariables = [.. linker.Reinterpreted];
        foreach (ProgramUnit unit in units)
        {
            fixedVariables.UnionWith(unit.Unit.StaticVariables.Where(storages[unit.Index].IsAddressTaken).Select(variable => Find(variable)?.Symbol ?? variable));
        }

        foreach (ProgramUnit unit in units)
        {
            foreach (VariableSymbol variable in unit.Unit.StaticVariables.Where(variable => fixedVariables.Contains(Find(variable)?.Symbol ?? variable)))
            {
                storages[unit.Index].Fix(variable);
            }
        }
    }

    // Of each header with shared declarations: the unit that speaks for it, and whether its class is that unit's.
    private static List<HeaderPlan> PlanHeaders(IReadOnlyList<ProgramUnit> units, IReadOnlyList<IReadOnlyList<HeaderDeclaration>> groups)
    {
        List<HeaderPlan> plans = [];
        foreach (IGrouping<string, IReadOnlyList<HeaderDeclaration>> header in groups.GroupBy(group => ProgramUnit.GetKey(group[0].Header)))
        {
            string stem = Path.GetFileNameWithoutExtension(header.Key);
            List<ProgramUnit> readers = [.. units.Where(unit => header.Any(group => group.Any(declaration => declaration.Unit == unit)))];
            ProgramUnit? namesake = readers.Find(unit => Path.GetFileNameWithoutExtension(unit.File.Path) == stem);
            ProgramUnit speaker = namesake ?? readers.MaxBy(unit => header.Count(group => group.Any(declaration => declaration.Unit == unit)))!;
            SourceFile source = header.SelectMany(group => group).First(declaration => declaration.Unit == speaker).Header;
            plans.Add(new HeaderPlan(header.Key, source, speaker, namesake is not null, [.. header]));
        }

        return plans;
    }

    private void CreateClasses(IReadOnlyList<ProgramUnit> units, List<HeaderPlan> plans)
    {
        List<HeaderPlan> own = [.. plans.Where(plan => !plan.IsInUnit)];
        List<(string, bool)> files = [.. units.Select(unit => (unit.File.Path, false)), .. own.Select(plan => (plan.Source.Path, true))];
        IReadOnlyList<(string Class, string Stem)> names = ProgramFileNames.Create(files, CollectNames(units));
        for (int i = 0; i < names.Count; i++)
        {
            (ProgramUnit unit, SourceFile source) = i < units.Count ? (units[i], units[i].File) : (own[i - units.Count].Speaker, own[i - units.Count].Source);
            _classNames.Add(names[i].Class);
            _classes.Add(new ProgramClass(unit, source, names[i].Class, names[i].Stem + ".cs"));
        }

        for (int i = 0; i < own.Count; i++)
        {
            _homes.Add(own[i].Key, _classes[units.Count + i]);
        }

        foreach (HeaderPlan plan in plans.Where(plan => plan.IsInUnit))
        {
            _homes.Add(plan.Key, _classes[plan.Speaker.Index]);
        }

        // A header without anything to share leaves its comments with the C file of its name, or the first that reads it.
        foreach (ProgramUnit unit in units.OrderBy(unit => unit.Index))
        {
            foreach (SourceFile header in unit.Unit.Preprocessed.Files.Where(file => !file.IsSystemHeader && file != unit.File))
            {
                string stem = Path.GetFileNameWithoutExtension(header.Path);
                string key = ProgramUnit.GetKey(header);
                ProgramUnit namesake = units.FirstOrDefault(other => Path.GetFileNameWithoutExtension(other.File.Path) == stem
                    && other.Unit.Preprocessed.Files.Any(file => ProgramUnit.GetKey(file) == key)) ?? unit;
                _homes.TryAdd(key, _classes[namesake.Index]);
            }
        }
    }

    private static HashSet<string> CollectNames(IReadOnlyList<ProgramUnit> units)
    {
        HashSet<string> names = new(RuntimeMembers.TypeNames, StringComparer.Ordinal) { "System", "CSockTranslate" };
        foreach (ProgramUnit unit in units)
        {
            names.UnionWith(unit.Unit.Functions.Select(function => function.Name));
            names.UnionWith(unit.Unit.StaticVariables.Select(variable => variable.Name));
            names.UnionWith(unit.MemberMacros.Select(macro => macro.Name));
            foreach (BoundExternalDeclaration declaration in unit.Unit.Declarations)
            {
                IReadOnlyList<Symbol> types = SharedDeclarations.GetTypes(declaration);
                names.UnionWith(types.Select(type => type.Name));
                names.UnionWith(types.OfType<EnumSymbol>().SelectMany(type => type.Constants).Select(constant => constant.Name));
                if (declaration is BoundGlobalDeclaration global)
                {
                    names.UnionWith(global.Declaration.Declarators.Select(declarator => declarator.Symbol.Name));
                }
            }
        }

        return names;
    }

    private void FindRecordClasses(IReadOnlyList<ProgramUnit> units)
    {
        foreach (ProgramUnit unit in units)
        {
            foreach (RecordSymbol record in SharedDeclarations.GetRecords(unit.Unit))
            {
                _recordClasses.TryAdd(record, _classes[unit.Index]);
            }
        }
    }

    private void AssignHeaders(List<HeaderPlan> plans)
    {
        foreach (HeaderPlan plan in plans)
        {
            foreach (IReadOnlyList<HeaderDeclaration> group in plan.Groups)
            {
                HeaderDeclaration? spoken = group.FirstOrDefault(declaration => declaration.Unit == plan.Speaker);
                ProgramClass owner = spoken is null ? _classes[group[0].Unit.Index] : _homes[plan.Key];
                object symbol = (spoken ?? group[0]).Symbol;
                foreach (HeaderDeclaration declaration in group)
                {
                    _members[declaration.Symbol] = (owner, symbol);
                }

                _exported.Add(symbol);
            }
        }
    }

    private void AssignDefinitions(IReadOnlyList<ProgramUnit> units)
    {
        foreach (ProgramUnit unit in units)
        {
            IEnumerable<Symbol> definitions = unit.Unit.Functions
                .Where(function => function is { Linkage: Linkage.External, Definition: null } and ({ Body: not null } or { Resolver: not null }))
                .Concat<Symbol>(unit.Unit.StaticVariables.Where(variable => variable is { Linkage: Linkage.External, IsDefined: true, Definition: null }))
                .Concat(unit.Unit.Functions.Where(function => function is { Linkage: Linkage.External, Alias: not null }).Select(function => function.AliasTarget).OfType<Symbol>())
                .Concat(unit.Unit.StaticVariables.Where(variable => variable is { Linkage: Linkage.External, Alias: not null }).Select(variable => variable.AliasTarget).OfType<Symbol>());
            foreach (Symbol definition in definitions)
            {
                _members.TryAdd(definition, (_classes[unit.Index], definition));
            }
        }
    }

    // What two units declare on their own for something that they share stands once, where that is defined.
    private void UnifyRecords(SymbolLinker linker)
    {
        foreach ((RecordSymbol declared, RecordSymbol defined) in linker.SameRecords)
        {
            bool isUsable = declared.IsDefined && defined.IsDefined && _recordClasses.ContainsKey(defined);
            if (isUsable && !_members.ContainsKey(declared))
            {
                _members[declared] = Find(defined) ?? (_recordClasses[defined], defined);
            }
            else if (isUsable && !_members.ContainsKey(defined))
            {
                _members[defined] = _members[declared];
            }
        }
    }

    private void FindExported(IReadOnlyList<ProgramUnit> units)
    {
        foreach (ProgramUnit unit in units)
        {
            _exported.UnionWith(unit.Unit.Functions.Select(function => function.Definition).OfType<object>());
            _exported.UnionWith(unit.Unit.StaticVariables.Select(variable => variable.Definition).OfType<object>());
        }

        foreach (object symbol in _exported)
        {
            AddVisible(GetName(symbol), Find(symbol)?.Class);
        }

        foreach ((RecordSymbol record, ProgramClass owner) in _recordClasses)
        {
            AddVisible(GetName(record), Find(record)?.Class ?? owner);
        }
    }

    private void AddVisible(string name, ProgramClass? owner)
    {
        if (!_visibleNames.TryAdd(name, owner) && _visibleNames[name] != owner)
        {
            _visibleNames[name] = null;
        }
    }

    private static string GetName(object symbol) => symbol switch
    {
        MacroDefinition macro => macro.Name,
        RecordSymbol { Name: "", NamingTypedef: { } typedef } => typedef.Name,
        _ => ((Symbol)symbol).Name,
    };

    private void FindInitializerUses(IReadOnlyList<ProgramUnit> units)
    {
        foreach (ProgramUnit unit in units)
        {
            foreach (VariableSymbol variable in unit.Unit.StaticVariables.Where(variable => variable.Initializer is not null))
            {
                ProgramClass owner = Find(variable)?.Class ?? _classes[unit.Index];
                foreach (VariableSymbol named in StaticReferences.Find(variable.Initializer!))
                {
                    ProgramClass used = Find(named)?.Class ?? _classes[unit.Index];
                    if (used != owner)
                    {
                        if (!_initializerUses.TryGetValue(owner, out HashSet<ProgramClass>? uses))
                        {
                            _initializerUses.Add(owner, uses = []);
                        }

                        uses.Add(used);
                    }
                }
            }
        }
    }

    // Names are given before anything is emitted, so that they do not depend on who mentions what first.
    private void CreateNames()
    {
        foreach (ProgramClass owner in _classes)
        {
            owner.View = new ProgramView(this, owner);
            owner.Macros = new MacroConstants(owner.Unit.Macros, IsNamed);
            owner.MacroMethods = new MacroMethods(owner.Unit.MacroMethods, IsNamed);
            owner.Names = new MemberNames(owner.Unit.Unit, owner.Macros.Own.Concat(owner.MacroMethods.Own), owner.Name, owner.View);

            bool IsNamed(MacroDefinition macro) => Find(macro) is not null || owner.IsUnit;
        }

        foreach (ProgramClass owner in _classes)
        {
            foreach (BoundExternalDeclaration declaration in owner.Unit.Unit.Declarations)
            {
                if (declaration is BoundGlobalDeclaration global && LocalDeclarations.FindUnnamedRecord(global.Declaration) is { } unnamed
                    && Owns(owner, unnamed.Record))
                {
                    owner.Names.GetName(unnamed.Record, unnamed.Variable);
                }

                foreach (Symbol type in SharedDeclarations.GetTypes(declaration))
                {
                    if (type is RecordSymbol record && Owns(owner, record))
                    {
                        owner.Names.GetName(record, RecordEmitter.FindHint(record));
                    }
                }
            }
        }
    }

    private sealed record HeaderPlan(
        string Key, SourceFile Source, ProgramUnit Speaker, bool IsInUnit, IReadOnlyList<IReadOnlyList<HeaderDeclaration>> Groups);
}
