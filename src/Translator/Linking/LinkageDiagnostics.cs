using CSockTranslate.CFrontEnd.Diagnostics;

namespace CSockTranslate.Translator.Linking;

/// <summary>What is wrong between the translation units of a program (CST0730–CST0739): what a linker reports, and what only shows when the program runs.</summary>
public static class LinkageDiagnostics
{
    /// <summary>Several units define the same function or variable with external linkage.</summary>
    public static readonly DiagnosticDescriptor MultipleDefinition =
        new("CST0730", DiagnosticSeverity.Error, "'{0}' is defined in more than one file");

    /// <summary>A unit uses a function or variable as something that its definition can't be taken for.</summary>
    public static readonly DiagnosticDescriptor ConflictingDeclaration =
        new("CST0731", DiagnosticSeverity.Error, "'{0}' is declared as '{1}' here, which its definition in another file, '{2}', can't be used as");

    /// <summary>A unit declares a function or variable with another type than its definition has.</summary>
    public static readonly DiagnosticDescriptor DifferentDeclaration =
        new("CST0732", DiagnosticSeverity.Warning, "'{0}' is declared as '{1}' here, but defined as '{2}' in another file");
}
