using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Emission;
using CSockTranslate.Translator.Macros;

namespace CSockTranslate.Translator.Linking;

/// <summary>A translation unit of a program.</summary>
/// <param name="Index">Its position among the units of the program.</param>
/// <param name="Unit">What the front end made of it.</param>
/// <param name="Diagnostics">Takes what there is to report about it.</param>
internal sealed record ProgramUnit(int Index, BoundTranslationUnit Unit, DiagnosticBag Diagnostics)
{
    /// <summary>The main file.</summary>
    public SourceFile File => Unit.Preprocessed.MainFile;

    /// <summary>Which of its macros are constants.</summary>
    public MacroConstants Macros { get; } = new(Unit);

    /// <summary>Which of its macros are methods; found when it has been lowered.</summary>
    public MacroMethods MacroMethods { get; set; } = MacroMethods.None;

    /// <summary>Its macros that are members of classes.</summary>
    public IEnumerable<MacroDefinition> MemberMacros => Macros.Own.Concat(MacroMethods.Own);

    /// <summary>What identifies a file in every unit that reads it: each unit has an object of its own for it.</summary>
    public static string GetKey(SourceFile file) => file.IsSystemHeader ? file.Path : Path.GetFullPath(file.Path);
}
