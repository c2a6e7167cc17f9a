using System.Text;

namespace CSockTranslate.Translator.Tests.Documentation;

/// <summary>The page <c>docs/supported.md</c>, which is made of the lists that tests check and of the headers themselves.</summary>
internal static class SupportedPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="constructs">The constructs of the language.</param>
    /// <param name="headers">The system headers.</param>
    /// <param name="suites">The section about public test suites, which is kept by hand.</param>
    public static string Create(IEnumerable<LanguageConstruct> constructs, IReadOnlyList<LibraryHeader> headers, string suites)
    {
        StringBuilder text = new();
        text.Append(
            """
            # What is supported

            This page is made by a test (`SupportedPageTests`) from the code and is never edited; `CSOCKTRANSLATE_UPDATE_SNAPSHOTS=1` writes it anew.

            ## Constructs of the language

            C11 with the GNU dialect. A construct that is not translated is refused with a diagnostic; nothing is translated wrongly in silence. The
            programs are those of `corpus/`, where gcc's build and the translation do the same.


            """);
        foreach (IGrouping<string, LanguageConstruct> area in constructs.GroupBy(construct => construct.Area))
        {
            text.Append($"### {area.Key}\n\n| construct | state |\n|---|---|\n");
            foreach (LanguageConstruct construct in area)
            {
                text.Append($"| {construct.Name} | {DescribeState(construct)} |\n");
            }

            text.Append('\n');
        }

        text.Append($"## Tests of others\n\n{suites.Trim()}\n\n## Headers\n\n");
        text.Append($"{headers.Count} headers with {headers.SelectMany(header => header.Functions).Distinct().Count()} functions and variables. The headers come with the translator, ");
        text.Append("with the types and values of x86-64 Linux; what they declare is in the runtime.\n");
        foreach (LibraryHeader header in headers)
        {
            text.Append($"\n### {header.Name}\n");
            AppendNames(text, "Functions and variables", header.Functions);
            AppendNames(text, "Types", header.Types);
            AppendNames(text, "Macros", header.Macros);
        }

        return text.ToString();
    }

    private static string DescribeState(LanguageConstruct construct) => construct switch
    {
        TranslatedConstruct translated => $"translated: [{translated.Program}](../corpus/{translated.Program}.c)",
        RefusedConstruct refused => $"refused: [{refused.Id}](diagnostics/{refused.Id}.md)",
        _ => throw new ArgumentException($"{construct.Name} has no state.", nameof(construct)),
    };

    private static void AppendNames(StringBuilder text, string label, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            text.Append($"\n{label}: {string.Join(", ", names.Select(name => $"`{name}`"))}.\n");
        }
    }
}
