using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.Translator.Linking;

/// <summary>
/// Finds the declarations of headers that several units read and that mean the same in them: structures, enumerators, constants, read-only tables
/// and functions that are static or inline. A header can mean something else in each unit, by macros or by what stands before it, and variables
/// that can change exist once for each unit that defines them.
/// </summary>
internal sealed class SharedDeclarations
{
    private readonly IReadOnlyList<ProgramUnit> _units;
    private readonly HashSet<string> _mainFiles;
    private readonly List<HeaderDeclaration> _declarations = [];
    private readonly Dictionary<object, HeaderDeclaration> _bySymbol = [];
    private readonly Dictionary<string, List<RecordSymbol>> _definitionsByTag = new(StringComparer.Ordinal);
    private readonly HashSet<string> _opaqueTags = new(StringComparer.Ordinal);

    private SharedDeclarations(IReadOnlyList<ProgramUnit> units)
    {
        _units = units;
        _mainFiles = [.. units.Select(unit => ProgramUnit.GetKey(unit.File))];
    }

    /// <summary>The groups of declarations that mean the same, each in the order of the units; those of two units or more.</summary>
    public IReadOnlyList<IReadOnlyList<HeaderDeclaration>> Groups { get; private set; } = [];

    /// <summary>Compares what the units read.</summary>
    public static SharedDeclarations Find(IReadOnlyList<ProgramUnit> units)
    {
        SharedDeclarations shared = new(units);
        foreach (ProgramUnit unit in units)
        {
            shared.Collect(unit);
        }

        shared.Compare();
        return shared;
    }

    /// <summary>The structures and unions that a unit declares at file scope, of whatever file.</summary>
    public static IEnumerable<RecordSymbol> GetRecords(BoundTranslationUnit unit) =>
        unit.Declarations.SelectMany(GetTypes).OfType<RecordSymbol>().Where(record => record.ContainingFunction is null);

    /// <summary>The types that a declaration at file scope defines.</summary>
    public static IReadOnlyList<Symbol> GetTypes(BoundExternalDeclaration declaration) => declaration switch
    {
        BoundFunctionDefinition definition => definition.DeclaredTypes,
        BoundGlobalDeclaration global => global.Declaration.DeclaredTypes,
        _ => [],
    };

    // A tag that a unit only declares stands for the program's one structure with that tag, wherever that is defined.
    private void FindOpaqueTags()
    {
        foreach (ProgramUnit unit in _units)
        {
            foreach (RecordSymbol record in GetRecords(unit.Unit).Where(record => record.IsDefined && record.Name.Length > 0))
            {
                if (!_definitionsByTag.TryGetValue(record.Name, out List<RecordSymbol>? known))
                {
                    _definitionsByTag.Add(record.Name, known = []);
                }

                known.Add(record);
            }
        }

        foreach ((string tag, List<RecordSymbol> definitions) in _definitionsByTag)
        {
            bool isShared = definitions.TrueForAll(record => _bySymbol.TryGetValue(record, out HeaderDeclaration? declaration)
                && declaration.Group == _bySymbol[definitions[0]].Group);
            if (isShared || definitions.Count == 1)
            {
                _opaqueTags.Add(tag);
            }
        }
    }

    /// <summary>The definition that a structure which its unit only declares stands for; null if there is none, or more than one.</summary>
    public RecordSymbol? FindDefinition(RecordSymbol declared) =>
        _opaqueTags.Contains(declared.Name) ? _definitionsByTag[declared.Name][0] : null;

    /// <summary>Whether some unit defines a structure or union with the tag of one that is only declared.</summary>
    public bool IsDefinedAnywhere(RecordSymbol declared) => _definitionsByTag.ContainsKey(declared.Name);

    private void Collect(ProgramUnit unit)
    {
        Dictionary<string, int> repetitions = new(StringComparer.Ordinal);
        List<HeaderDeclaration> found = [];
        foreach (BoundExternalDeclaration declaration in unit.Unit.Declarations)
        {
            SourceSpan start = declaration.Syntax.FirstToken.ExpansionSpan;
            if (!IsHeader(start.File))
            {
                continue;
            }

            string place = $"{ProgramUnit.GetKey(start.File)}:{start.Start}";
            repetitions[place] = repetitions.GetValueOrDefault(place) + 1;
            found.AddRange(Describe(unit, declaration, start.File, place));
        }

        foreach (MacroDefinition macro in unit.MemberMacros.Where(macro => IsHeader(macro.File)))
        {
            DeclarationContent content = new();
            if (unit.MacroMethods.GetFunction(macro) is { } function)
            {
                content.Add(function);
            }
            else
            {
                content.AddValue(unit.Macros.GetValue(macro)!);
            }

            string place = $"{ProgramUnit.GetKey(macro.File)}:{macro.DirectiveStart}";
            found.Add(new HeaderDeclaration(unit, macro, macro.File, place + ' ' + macro.Name, content.Text, content.References));
        }

        // A header that is included several times for different results, such as a list of X macros, belongs to the unit.
        foreach (HeaderDeclaration declaration in found.Where(item => repetitions.GetValueOrDefault(item.Place[..item.Place.LastIndexOf(' ')], 1) == 1))
        {
            _declarations.Add(declaration);
            _bySymbol[declaration.Symbol] = declaration;
        }
    }

    private bool IsHeader(SourceFile file) => !file.IsSystemHeader && !_mainFiles.Contains(ProgramUnit.GetKey(file));

    private static IEnumerable<HeaderDeclaration> Describe(ProgramUnit unit, BoundExternalDeclaration declaration, SourceFile header, string place)
    {
        int index = 0;
        foreach (Symbol type in GetTypes(declaration))
        {
            index++;
            switch (type)
            {
                case RecordSymbol { IsDefined: true } record:
                    DeclarationContent layout = new();
                    layout.Add(record);
                    yield return Make(record, $"{index}-{record.Name}", layout);
                    break;
                case EnumSymbol enumeration:
                    foreach (EnumConstantSymbol constant in enumeration.Constants)
                    {
                        DeclarationContent value = new();
                        value.Add(constant);
                        yield return Make(constant, $"{index}-{constant.Name}", value);
                    }

                    break;
            }
        }

        switch (declaration)
        {
            case BoundFunctionDefinition { Function: { Definition: null } function } definition
                when function.Linkage == Linkage.Internal || (function.IsInline && function.IsInlineOnly):
                DeclarationContent body = new();
                body.Add(function, definition.Syntax);
                if (!body.HasState)
                {
                    yield return Make(function, function.Name, body);
                }

                break;
            case BoundGlobalDeclaration global:
                foreach (BoundDeclarator declarator in global.Declaration.Declarators)
                {
                    if (declarator is { Symbol: VariableSymbol { Linkage: Linkage.Internal } variable, Initializer: not null })
                    {
                        DeclarationContent value = new();
                        value.Add(variable, declarator.Syntax);
                        if (!value.HasState)
                        {
                            yield return Make(variable, variable.Name, value);
                        }
                    }
                }

                break;
        }

        HeaderDeclaration Make(object symbol, string name, DeclarationContent content) =>
            new(unit, symbol, header, $"{place} {name}", content.Text, content.References);
    }

    // Those that say the same are one group until it shows that they name declarations of different groups.
    private void Compare()
    {
        int count = Renumber(declaration => $"{declaration.Place}\n{declaration.Content}");
        FindOpaqueTags();
        for (int before = 0; before != count;)
        {
            before = count;
            count = Renumber(declaration =>
                $"{declaration.Group} {string.Join(' ', declaration.References.Select(reference => Identify(declaration.Unit, reference)))}");
        }

        Groups =
        [
            .. _declarations.GroupBy(declaration => declaration.Group)
                .Select(group => (IReadOnlyList<HeaderDeclaration>)[.. group])
                .Where(group => group.Count > 1),
        ];
    }

    // Gives all declarations with the same key the same number.
    private int Renumber(Func<HeaderDeclaration, string> getKey)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<int> groups = [];
        foreach (HeaderDeclaration declaration in _declarations)
        {
            string key = getKey(declaration);
            if (!numbers.TryGetValue(key, out int number))
            {
                numbers.Add(key, number = numbers.Count);
            }

            groups.Add(number);
        }

        for (int i = 0; i < groups.Count; i++)
        {
            _declarations[i].Group = groups[i];
        }

        return numbers.Count;
    }

    // A name for what a declaration refers to: the same in two units if it is the same thing.
    private string Identify(ProgramUnit unit, object reference)
    {
        bool isExternal = reference is VariableSymbol { Linkage: Linkage.External } or FunctionSymbol { Linkage: Linkage.External };
        bool isInline = reference is FunctionSymbol { Body: not null, Definition: null, IsInline: true, IsInlineOnly: true };
        if (isExternal && !isInline)
        {
            return ((Symbol)reference).Name;
        }

        if (reference is RecordSymbol { Name: { Length: > 0 } tag } record
            && (_opaqueTags.Contains(tag) || (!record.IsDefined && !_definitionsByTag.ContainsKey(tag))))
        {
            return $"tag:{tag}";
        }

        return _bySymbol.TryGetValue(reference, out HeaderDeclaration? declaration) ? $"group:{declaration.Group}" : $"unit:{unit.Index}";
    }
}
