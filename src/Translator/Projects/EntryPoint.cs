using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Translator.Projects;

/// <summary>Whether translated files have the start of a program.</summary>
public static class EntryPoint
{
    /// <summary>Whether one of the files has the <c>Main</c> that the translation of a file with <c>main</c> has.</summary>
    public static bool ExistsIn(IEnumerable<TranslatedFile> files) => files.Any(file => IsIn(file));

    /// <summary>Whether the file has it.</summary>
    public static bool IsIn(TranslatedFile file) =>
        file.Root.Members
            .SelectMany(member => member is BaseNamespaceDeclarationSyntax space ? space.Members : [member])
            .OfType<ClassDeclarationSyntax>()
            .SelectMany(type => type.Members)
            .OfType<MethodDeclarationSyntax>()
            .Any(method => method.Identifier.ValueText == "Main" && method.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.StaticKeyword)));
}
