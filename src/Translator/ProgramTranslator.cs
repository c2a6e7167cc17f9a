using CSockTranslate.CFrontEnd;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Emission;
using CSockTranslate.Translator.Linking;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Macros;
using CSockTranslate.Translator.Naming;
using CSockTranslate.Translator.Remarks;
using Diagnostic = CSockTranslate.CFrontEnd.Diagnostics.Diagnostic;

namespace CSockTranslate.Translator;

/// <summary>Translates programs.</summary>
public static class ProgramTranslator
{
    /// <summary>Translates the files of a program, all with the same options.</summary>
    /// <param name="files">The translation units.</param>
    /// <param name="preprocessorOptions">What a C compiler's command line says to the preprocessor.</param>
    /// <param name="options">What is asked of the translation.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The C# files; none if there is an error in any unit.</returns>
    public static TranslationResult Translate(
        IReadOnlyList<SourceFile> files,
        PreprocessorOptions preprocessorOptions,
        TranslationOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Translate([.. files.Select(file => new TranslationInput(file, preprocessorOptions))], options, cancellationToken);
    }

    /// <summary>Translates the files of a program.</summary>
    /// <param name="inputs">The translation units, each with its options.</param>
    /// <param name="options">What is asked of the translation.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The C# files, those of the units in their order and behind them those of headers; none if there is an error in any unit.</returns>
    public static TranslationResult Translate(
        IReadOnlyList<TranslationInput> inputs, TranslationOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(options);
        DiagnosticBag[] bags = [.. inputs.Select(_ => new DiagnosticBag())];
        BoundTranslationUnit?[] bound = Analyze(inputs, bags, cancellationToken);
        List<IReadOnlyList<TranslatedFile>> programs = [];
        HashSet<int> taken = [];

        // Linking and lowering change a unit, so a second program that it is part of gets one of its own.
        ProgramUnit Take(int unit, int index)
        {
            bool isFirst;
            lock (taken)
            {
                isFirst = taken.Add(unit);
            }

            BoundTranslationUnit own = isFirst ? bound[unit]! : Analyze([inputs[unit]], [new DiagnosticBag()], cancellationToken)[0]!;
            return new ProgramUnit(index, own, bags[unit]);
        }

        if (options.IsPartial)
        {
            programs.AddRange(TranslateParts(bound, Take, bags, options, cancellationToken));
        }
        else if (!Array.Exists(bags, bag => bag.HasErrors))
        {
            foreach (int[] program in ProgramPartition.Find(bound!, options.SeparatePrograms))
            {
                ProgramUnit[] units = [.. program.Select(Take)];
                programs.Add(DeepStack.Run(() => TranslateProgram(units, options, cancellationToken)));
            }
        }

        LeftOutCode.Report([.. bound.Select((unit, i) => (unit?.Preprocessed, bags[i]))]);
        if (Array.Exists(bags, bag => bag.HasErrors) && !options.IsPartial)
        {
            return new TranslationResult([], Collect(bags));
        }

        TranslatedFile[] files = [.. programs.SelectMany(program => program)];
        IEnumerable<Diagnostic> lost = LostComments.Find(bound.SelectMany(unit => unit?.Preprocessed.Files ?? []), files.Select(file => file.Root));
        return new TranslationResult(files, [.. Collect(bags), .. lost]) { Programs = programs };
    }

    // The units do not know of each other until they are linked, so they are read side by side.
    private static BoundTranslationUnit?[] Analyze(IReadOnlyList<TranslationInput> inputs, DiagnosticBag[] bags, CancellationToken cancellationToken)
    {
        BoundTranslationUnit?[] bound = new BoundTranslationUnit?[inputs.Count];
        if (inputs.Count == 1)
        {
            bound[0] = FrontEnd.Analyze(inputs[0].File, inputs[0].Preprocessor, bags[0], cancellationToken);
            return bound;
        }

        Parallel.For(
            0,
            inputs.Count,
            new ParallelOptions { CancellationToken = cancellationToken },
            i => bound[i] = DeepStack.Run(() => FrontEnd.Analyze(inputs[i].File, inputs[i].Preprocessor, bags[i], cancellationToken)));
        return bound;
    }

    // Parts that have no unit in common know nothing of each other and are translated side by side.
    private static IEnumerable<List<TranslatedFile>> TranslateParts(
        BoundTranslationUnit?[] bound,
        Func<int, int, ProgramUnit> take,
        DiagnosticBag[] bags,
        TranslationOptions options,
        CancellationToken cancellationToken)
    {
        BoundTranslationUnit?[] readable = [.. bound.Select((unit, i) => bags[i].HasErrors ? null : unit)];
        int[][] groups = [.. ProgramPartition.FindByNeeds(readable)];
        int[] parts = new int[bound.Length];
        foreach (int unit in groups.SelectMany(group => group))
        {
            parts[unit]++;
        }

        List<TranslatedFile>?[] translated = new List<TranslatedFile>?[groups.Length];
        ILookup<bool, int> isApart = Enumerable.Range(0, groups.Length).ToLookup(i => Array.TrueForAll(groups[i], unit => parts[unit] == 1));
        Parallel.ForEach(isApart[true], new ParallelOptions { CancellationToken = cancellationToken }, Translate);
        foreach (int i in isApart[false])
        {
            Translate(i);
        }

        return translated.OfType<List<TranslatedFile>>();

        void Translate(int i) => translated[i] = TranslatePart(groups[i], take, bags, options, cancellationToken);
    }

    // A unit that can't be linked or translated with the others is left out, and what it defines is missing then.
    private static List<TranslatedFile>? TranslatePart(
        int[] group, Func<int, int, ProgramUnit> take, DiagnosticBag[] bags, TranslationOptions options, CancellationToken cancellationToken)
    {
        List<int> parts = [.. group.Where(i => !bags[i].HasErrors)];
        while (parts.Count > 0)
        {
            ProgramUnit[] units = [.. parts.Select(take)];
            List<TranslatedFile> files = DeepStack.Run(() => TranslateProgram(units, options, cancellationToken));
            if (parts.RemoveAll(i => bags[i].HasErrors) == 0)
            {
                return files;
            }
        }

        return null;
    }

    private static List<TranslatedFile> TranslateProgram(ProgramUnit[] units, TranslationOptions options, CancellationToken cancellationToken)
    {
        SymbolLinker linker = SymbolLinker.Link(units);
        if (Array.Exists(units, unit => unit.Diagnostics.HasErrors))
        {
            return [];
        }

        LoweredUnit[] lowered = [.. units.Select(unit => LoweringPipeline.Run(unit.Unit, unit.Diagnostics, cancellationToken, mayMissSymbols: options.IsPartial))];
        if (Array.Exists(units, unit => unit.Diagnostics.HasErrors))
        {
            return [];
        }

        if (!options.ExpandsMacros)
        {
            foreach (ProgramUnit unit in units)
            {
                unit.MacroMethods = MacroMethods.Find(lowered[unit.Index], unit.Macros);
            }
        }

        if (units.Length == 1)
        {
            return [Emit(units[0], lowered[0], options, cancellationToken)];
        }

        ProgramLayout layout = ProgramLayout.Create(units, linker);
        layout.ShareStorage(units, [.. lowered.Select(unit => unit.Storage)], linker);
        return [.. layout.Classes.Select(owner => Emit(owner, layout, lowered[owner.Unit.Index], options, cancellationToken))];
    }

    /// <summary>Emits a program of one unit.</summary>
    internal static TranslatedFile Emit(ProgramUnit unit, LoweredUnit lowered, TranslationOptions options, CancellationToken cancellationToken)
    {
        string className = ClassNames.FromPath(
            unit.File.Path,
            [
                .. unit.Unit.Functions.Select(function => function.Name),
                .. unit.Unit.StaticVariables.Select(variable => variable.Name),
                .. unit.MemberMacros.Select(macro => macro.Name),
            ]);
        MemberNames names = new(unit.Unit, unit.MemberMacros, className);
        UnitContext context = new()
        {
            Lowered = lowered,
            Options = options,
            Diagnostics = unit.Diagnostics,
            ClassName = className,
            Macros = unit.Macros,
            MacroMethods = unit.MacroMethods,
            Names = names,
            Types = new TypeMapper(names),
            Source = unit.File,
            Forks = ForkUses.Exist([unit]),
            Handlers = HandlerUses.Find([unit]),
            CancellationToken = cancellationToken,
        };
        return Emit(context, Path.GetFileNameWithoutExtension(unit.File.Path) + ".cs");
    }

    private static TranslatedFile Emit(
        ProgramClass owner, ProgramLayout layout, LoweredUnit lowered, TranslationOptions options, CancellationToken cancellationToken)
    {
        UnitContext context = new()
        {
            Lowered = lowered,
            Options = options,
            Diagnostics = owner.Unit.Diagnostics,
            ClassName = owner.Name,
            Macros = owner.Macros,
            MacroMethods = owner.MacroMethods,
            Names = owner.Names,
            Types = new TypeMapper(owner.Names),
            Source = owner.Source,
            Program = owner.View,
            Forks = layout.Forks,
            Handlers = layout.Handlers,
            CancellationToken = cancellationToken,
        };
        return Emit(context, owner.FileName);
    }

    private static TranslatedFile Emit(UnitContext context, string fileName) => new()
    {
        Source = context.Source,
        FileName = fileName,
        Root = new UnitEmitter(context).Emit(),
    };

    // What is wrong in a header is reported once, not by each unit that reads it.
    private static List<Diagnostic> Collect(DiagnosticBag[] bags)
    {
        HashSet<(string, string, int, string)> seen = [];
        return
        [
            .. bags.SelectMany(bag => bag.Diagnostics).Where(diagnostic =>
                seen.Add((diagnostic.Id, ProgramUnit.GetKey(diagnostic.Span.File), diagnostic.Span.Start, diagnostic.Message))),
        ];
    }
}
