using CSockTranslate.CFrontEnd.Binding;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Parsing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd;

/// <summary>The whole front end: from a source file to typed C.</summary>
public static class FrontEnd
{
    /// <summary>Preprocesses, parses and binds a translation unit.</summary>
    /// <param name="mainFile">The file.</param>
    /// <param name="options">What the command line says.</param>
    /// <param name="diagnostics">Takes what there is to report.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The bound unit; null if a stage found errors, so that the next one would only follow them up.</returns>
    public static BoundTranslationUnit? Analyze(
        SourceFile mainFile, PreprocessorOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        PreprocessedUnit preprocessed = Preprocessor.Run(mainFile, options, diagnostics, cancellationToken);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        TranslationUnitSyntax syntax = Parser.Parse(preprocessed.Tokens, diagnostics, cancellationToken);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        BoundTranslationUnit unit = Binder.Bind(preprocessed, syntax, diagnostics, cancellationToken);
        return diagnostics.HasErrors ? null : unit;
    }
}
