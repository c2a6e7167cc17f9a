using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Emission;
using CSockTranslate.Translator.Macros;
using CSockTranslate.Translator.Naming;

namespace CSockTranslate.Translator.Linking;

/// <summary>A class of a program of several files: that of a C file, or of a header that several C files share.</summary>
/// <param name="Unit">The unit whose declarations it is made of; for a header one of those that include it.</param>
/// <param name="Source">The C file or header.</param>
/// <param name="Name">Its name.</param>
/// <param name="FileName">The name of its C# file, without a folder.</param>
internal sealed record ProgramClass(ProgramUnit Unit, SourceFile Source, string Name, string FileName)
{
    /// <summary>Whether it is that of a C file.</summary>
    public bool IsUnit => ReferenceEquals(Source, Unit.File);

    /// <summary>The names of its members.</summary>
    public MemberNames Names { get; set; } = null!;

    /// <summary>How it sees the program.</summary>
    public ProgramView View { get; set; } = null!;

    /// <summary>The macros that are constants for it.</summary>
    public MacroConstants Macros { get; set; } = null!;

    /// <summary>The macros that are methods for it.</summary>
    public MacroMethods MacroMethods { get; set; } = null!;

    /// <inheritdoc/>
    public bool Equals(ProgramClass? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
