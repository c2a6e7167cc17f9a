using System.Text;

namespace CSockTranslate.Translator.Tests.Documentation;

/// <summary>The page <c>docs/supported.md</c>, which is made of the lists that tests check and of the headers themselves.</summary>
internal static class SupportedPage
{
    private const int ShownPrograms = 3;

    /// <summary>Writes the page.</summary>
    /// <param name="constructs">The constructs of the language.</param>
    /// <param name="headers">The system headers.</param>
    /// <param name="evidence">The programs that use functions.</param>
    /// <param name="suites">The section about public test suites, which is kept by hand.</param>
    public static string Create(IEnumerable<LanguageConstruct> constructs, IReadOnlyList<LibraryHeader> headers, FunctionEvidence evidence, string suites)
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
        string[] functions = [.. headers.SelectMany(header => header.Functions).Distinct()];
        text.Append($"{headers.Count} headers with {functions.Length} functions and variables. The headers come with the translator, ");
        text.Append("with the types and values of x86-64 Linux; what they declare is in the runtime.\n\n");
        text.Append(
            """
            On Linux a function makes the system's own calls, if it needs any. Elsewhere, and on Linux with `CSOCKTRANSLATE_PORTABLE=1`, it takes the BCL;
            where a function does otherwise then, the table says how, and [portable.md](portable.md) shows it. The programs use the function, and do the
            same translated as built by gcc; of many the first are named, those before all that show its errors too.

            """);
        text.Append($"{functions.Count(function => evidence.GetPrograms(function).Count > 0)} of the functions and variables are used by programs.\n");
        foreach (LibraryHeader header in headers)
        {
            text.Append($"\n### {header.Name}\n");
            AppendFunctions(text, header.Functions, evidence);
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

    private static void AppendFunctions(StringBuilder text, IReadOnlyList<string> functions, FunctionEvidence evidence)
    {
        if (functions.Count == 0)
        {
            return;
        }

        text.Append("\n| function | without Linux's calls | programs |\n|---|---|---|\n");
        foreach (string function in functions)
        {
            IReadOnlyList<string> programs = evidence.GetPrograms(function);
            string more = programs.Count > ShownPrograms ? " and more" : "";
            string note = PortableNotes.All.GetValueOrDefault(function, "the same");
            text.Append($"| `{function}` | {note} | {string.Join(", ", programs.Take(ShownPrograms).Select(program => $"[{Shorten(program)}](../{program})"))}{more} |\n");
        }
    }

    // "corpus/conformance/sockets/peek.c" is "sockets/peek" to a reader of a table.
    private static string Shorten(string program) => string.Join('/', Path.ChangeExtension(program, null).Split('/').TakeLast(2));

    private static void AppendNames(StringBuilder text, string label, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            text.Append($"\n{label}: {string.Join(", ", names.Select(name => $"`{name}`"))}.\n");
        }
    }
}
