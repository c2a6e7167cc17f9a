using CSockTranslate.CFrontEnd;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Emission;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Naming;
using CSockTranslate.Translator.Remarks;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Diagnostic = CSockTranslate.CFrontEnd.Diagnostics.Diagnostic;

namespace CSockTranslate.Translator;

/// <summary>Translates programs.</summary>
public static class ProgramTranslator
{
    /// <summary>Translates the files of a program.</summary>
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
        List<TranslatedFile> translated = [];
        List<Diagnostic> diagnostics = [];
        List<SourceFile> read = [];
        bool hasErrors = false;
        foreach (SourceFile file in files)
        {
            DiagnosticBag bag = new();
            TranslatedFile? result = TranslateUnit(file, preprocessorOptions, options, bag, read, cancellationToken);
            diagnostics.AddRange(bag.Diagnostics);
            hasErrors |= bag.HasErrors;
            if (result is not null)
            {
                translated.Add(result);
            }
        }

        if (!hasErrors)
        {
            diagnostics.AddRange(LostComments.Find(read, translated.Select(file => file.Root)));
        }

        return new TranslationResult(hasErrors ? [] : translated, diagnostics);
    }

    private static TranslatedFile? TranslateUnit(
        SourceFile file,
        PreprocessorOptions preprocessorOptions,
        TranslationOptions options,
        DiagnosticBag diagnostics,
        List<SourceFile> read,
        CancellationToken cancellationToken)
    {
        BoundTranslationUnit? unit = FrontEnd.Analyze(file, preprocessorOptions, diagnostics, cancellationToken);
        if (unit is null)
        {
            return null;
        }

        read.AddRange(unit.Preprocessed.Files);
        LeftOutCode.Report(unit.Preprocessed, diagnostics);
        return DeepStack.Run(() => Emit(unit, file, options, diagnostics));
    }

    private static TranslatedFile? Emit(BoundTranslationUnit unit, SourceFile file, TranslationOptions options, DiagnosticBag diagnostics)
    {
        LoweredUnit lowered = LoweringPipeline.Run(unit, diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        MacroConstants macros = new(unit);
        string className = ClassNames.FromPath(
            file.Path,
            [
                .. unit.Functions.Select(function => function.Name),
                .. unit.StaticVariables.Select(variable => variable.Name),
                .. macros.Own.Select(macro => macro.Name),
            ]);
        MemberNames names = new(unit, macros.Own, className);
        UnitContext context = new()
        {
            Lowered = lowered,
            Options = options,
            Diagnostics = diagnostics,
            ClassName = className,
            Macros = macros,
            Names = names,
            Types = new TypeMapper(names, className),
        };
        CompilationUnitSyntax root = new UnitEmitter(context).Emit();
        return diagnostics.HasErrors ? null : new TranslatedFile
        {
            Source = file,
            FileName = Path.GetFileNameWithoutExtension(file.Path) + ".cs",
            Root = root,
        };
    }
}
