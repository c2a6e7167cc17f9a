using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.Translator.Linking;

/// <summary>What one unit made of a declaration, an enumerator or a macro of a header.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Symbol">The symbol or macro.</param>
/// <param name="Header">The header.</param>
/// <param name="Place">What identifies it among the declarations of all headers: file, position and name.</param>
/// <param name="Content">Everything that it says itself; what it says about other declarations is left out.</param>
/// <param name="References">The declarations that it names.</param>
internal sealed record HeaderDeclaration(
    ProgramUnit Unit, object Symbol, SourceFile Header, string Place, string Content, IReadOnlyList<object> References)
{
    /// <summary>The number of the group of declarations that mean the same.</summary>
    public int Group { get; set; }
}
