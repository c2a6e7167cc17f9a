using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Headers;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Parsing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.Translator.Tests.Documentation;

/// <summary>What a system header gives a program.</summary>
/// <param name="Name">The name, as <c>#include</c> takes it.</param>
/// <param name="Functions">The functions and variables that it declares.</param>
/// <param name="Types">The types that it declares, with <c>struct</c> or <c>union</c> before tags.</param>
/// <param name="Macros">The macros that it defines.</param>
internal sealed record LibraryHeader(string Name, IReadOnlyList<string> Functions, IReadOnlyList<string> Types, IReadOnlyList<string> Macros);

/// <summary>Reads the hermetic headers.</summary>
internal static class LibraryHeaders
{
    /// <summary>Pieces that several headers share: a program does not include them itself, and what they declare counts for those who do.</summary>
    private const string SharedFolder = "bits/";

    /// <summary>All headers that programs include, in order.</summary>
    public static IEnumerable<LibraryHeader> ReadAll() =>
        HermeticHeaders.Names.Where(name => !name.StartsWith(SharedFolder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read);

    private static LibraryHeader Read(string name)
    {
        DiagnosticBag diagnostics = new();
        PreprocessedUnit unit = Preprocessor.Run(new SourceFile("header.c", $"#include <{name}>\n"), new PreprocessorOptions { Macros = [new("_GNU_SOURCE", false)] }, diagnostics);
        TranslationUnitSyntax syntax = Parser.Parse(unit.Tokens, diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics.Diagnostics);
        SortedSet<string> functions = new(StringComparer.Ordinal);
        SortedSet<string> types = new(StringComparer.Ordinal);
        IEnumerable<DeclarationSyntax> declarations = syntax.Declarations
            .Select(declaration => declaration is HeaderPrototypeSyntax prototype ? prototype.Declaration : declaration).OfType<DeclarationSyntax>();
        foreach (DeclarationSyntax declaration in declarations.Where(declaration => IsOwn(declaration.FirstToken.ExpansionSpan.File, name)))
        {
            foreach (RecordSpecifierSyntax record in declaration.Specifiers.TypeSpecifiers.OfType<RecordSpecifierSyntax>())
            {
                if (record is { Tag: { } tag, Members: not null })
                {
                    Add(types, $"{record.Keyword.Text} {tag.Text}");
                }
            }

            bool isTypedef = declaration.Specifiers.StorageClasses.Any(token => token.Kind == TokenKind.TypedefKeyword);
            foreach (Token declared in declaration.Declarators.Select(declarator => declarator.Declarator.Name).OfType<Token>())
            {
                Add(isTypedef ? types : functions, declared.Text);
            }
        }

        IEnumerable<string> macros = unit.Macros.Values
            .Where(macro => macro.File.Path == $"<{name}>" && IsPublic(macro.Name))
            .Select(macro => macro.IsFunctionLike ? macro.Name + "()" : macro.Name);
        return new LibraryHeader(name, [.. functions], [.. types], [.. macros.Order(StringComparer.Ordinal)]);
    }

    private static bool IsOwn(SourceFile file, string name) =>
        file.Path == $"<{name}>" || file.Path.StartsWith('<' + SharedFolder, StringComparison.Ordinal);

    private static void Add(SortedSet<string> names, string name)
    {
        if (IsPublic(name))
        {
            names.Add(name);
        }
    }

    // Names with an underscore in front are the implementation's own, but for the few that the standards give programs.
    private static bool IsPublic(string name) => !name.StartsWith('_') || name is "_exit" or "_Exit";
}
