using CSockTranslate.CFrontEnd.Binding;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Parsing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Lowering;

namespace CSockTranslate.Translator.Dumps;

/// <summary>
/// Shows what a stage made of each file of a program. After an error each stage of the front end still goes on with what the one before it
/// has, so that there is something to look at; only the errors of the first stage that has any are reported, as when the program is translated.
/// Lowered trees and C# exist for programs without errors only.
/// </summary>
public static class StageDumper
{
    /// <summary>Runs the stages up to one and prints what that one gives.</summary>
    /// <param name="inputs">The translation units of a program, each with its options.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="options">What is asked of the translation.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static StageDump Dump(
        IReadOnlyList<TranslationInput> inputs,
        TranslationStage stage,
        TranslationOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (stage == TranslationStage.CSharp)
        {
            TranslationResult result = ProgramTranslator.Translate(inputs, options, cancellationToken);
            return new StageDump([.. result.Files.Select(file => new FileDump(file.Source, file.GetText()))], result.Diagnostics);
        }

        List<FileDump> dumps = [];
        List<Diagnostic> diagnostics = [];
        foreach ((SourceFile file, PreprocessorOptions preprocessorOptions) in inputs)
        {
            DiagnosticBag reported = new();
            StringWriter text = new() { NewLine = "\n" };
            DumpFile(file, stage, preprocessorOptions, reported, text, cancellationToken);
            dumps.Add(new FileDump(file, text.ToString()));
            diagnostics.AddRange(reported.Diagnostics);
        }

        return new StageDump(dumps, diagnostics);
    }

    private static void DumpFile(
        SourceFile file,
        TranslationStage stage,
        PreprocessorOptions options,
        DiagnosticBag diagnostics,
        StringWriter text,
        CancellationToken cancellationToken)
    {
        PreprocessedUnit preprocessed = Preprocessor.Run(file, options, diagnostics, cancellationToken);
        switch (stage)
        {
            case TranslationStage.Tokens:
                TokenDumper.Dump(file, LanguageStandard.Find(options.Standard)!, text);
                return;
            case TranslationStage.Preprocessed:
                PreprocessedTextWriter.Write(preprocessed, text);
                return;
        }

        TranslationUnitSyntax syntax = Parser.Parse(preprocessed.Tokens, WithoutFollowUps(diagnostics), cancellationToken);
        if (stage == TranslationStage.Syntax)
        {
            SyntaxDumper.DumpOwn(syntax, text);
            return;
        }

        BoundTranslationUnit bound = Binder.Bind(preprocessed, syntax, WithoutFollowUps(diagnostics), cancellationToken);
        if (stage == TranslationStage.Bound)
        {
            text.Write(BoundTreeDumper.Dump(bound));
            return;
        }

        if (!diagnostics.HasErrors)
        {
            text.Write(DeepStack.Run(() => LoweredUnitDumper.Dump(LoweringPipeline.Run(bound, diagnostics, cancellationToken))));
        }
    }

    private static DiagnosticBag WithoutFollowUps(DiagnosticBag diagnostics) => diagnostics.HasErrors ? new DiagnosticBag() : diagnostics;
}
