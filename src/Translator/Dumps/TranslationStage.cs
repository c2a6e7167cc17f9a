namespace CSockTranslate.Translator.Dumps;

/// <summary>A stage on the way from C to C#, by what it produces.</summary>
public enum TranslationStage
{
    /// <summary>Preprocessing tokens and comments of the file itself.</summary>
    Tokens,

    /// <summary>C without directives and macros.</summary>
    Preprocessed,

    /// <summary>The syntax tree.</summary>
    Syntax,

    /// <summary>The bound tree: every type and every conversion.</summary>
    Bound,

    /// <summary>The bound tree in the form in which C# can say it.</summary>
    Lowered,

    /// <summary>The C# file.</summary>
    CSharp,
}
