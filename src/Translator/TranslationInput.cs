using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.Translator;

/// <summary>A translation unit that is to be translated.</summary>
/// <param name="File">The C file.</param>
/// <param name="Preprocessor">What a C compiler's command line says for it.</param>
public sealed record TranslationInput(SourceFile File, PreprocessorOptions Preprocessor);
