using System.Text.RegularExpressions;
using CSockTranslate.CFrontEnd.Diagnostics;
using Xunit;

namespace CSockTranslate.Translator.Tests.Documentation;

/// <summary><c>docs/supported.md</c> tells what is so.</summary>
public sealed class SupportedPageTests
{
    private static readonly string s_folder = Path.Combine(Path.GetDirectoryName(Repository.CorpusFolder)!, "docs");

    public static TheoryData<string> Translated => [.. LanguageConstructs.All.OfType<TranslatedConstruct>().Select(construct => construct.Name)];

    public static TheoryData<string> Refused => [.. LanguageConstructs.All.OfType<RefusedConstruct>().Select(construct => construct.Name)];

    [Fact]
    public void The_page_is_current()
    {
        string path = Path.Combine(s_folder, "supported.md");
        string suites = File.ReadAllText(Path.Combine(s_folder, "suites.md"));
        string page = SupportedPage.Create(LanguageConstructs.All, [.. LibraryHeaders.ReadAll()], FunctionEvidence.Read(), suites);
        if (Environment.GetEnvironmentVariable("CSOCKTRANSLATE_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.True(File.ReadAllText(path) == page, "docs/supported.md is out of date; CSOCKTRANSLATE_UPDATE_SNAPSHOTS=1 writes it");
    }

    [Fact]
    public void What_the_notes_name_is_declared() =>
        Assert.Empty(PortableNotes.All.Keys.Except(LibraryHeaders.ReadAll().SelectMany(header => header.Functions)));

    [Theory]
    [MemberData(nameof(Translated))]
    public void A_program_shows_what_is_translated(string name)
    {
        TranslatedConstruct construct = LanguageConstructs.All.OfType<TranslatedConstruct>().Single(construct => construct.Name == name);

        Assert.Matches(new Regex(construct.Sign), Repository.ReadCorpusProgram(construct.Program));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_diagnostic_refuses_what_is_not(string name)
    {
        RefusedConstruct construct = LanguageConstructs.All.OfType<RefusedConstruct>().Single(construct => construct.Name == name);

        TranslationResult result = Translation.TranslateWithDiagnostics("refused.c", construct.Source);

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((construct.Id, DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
    }
}
