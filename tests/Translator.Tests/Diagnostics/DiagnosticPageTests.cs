using System.Diagnostics;
using System.Reflection;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.Translator.Tests.Diagnostics;

/// <summary>Every diagnostic has a page, and the example on each page provokes exactly the diagnostic that it explains.</summary>
public sealed class DiagnosticPageTests
{
    /// <summary>The gcc that decides where pages say that gcc differs.</summary>
    private const string GccMajorVersion = "12";

    private static readonly Lazy<bool> s_hasGcc = new(() => RunGcc(["-dumpversion"])?.Output.Split('.')[0].Trim() == GccMajorVersion);

    public static TheoryData<string> Pages => [.. DiagnosticPage.Ids];

    private static IReadOnlyDictionary<string, DiagnosticDescriptor> Descriptors { get; } =
        new[] { typeof(DiagnosticDescriptor).Assembly, typeof(TranslationDiagnostics).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    [Fact]
    public void Each_diagnostic_has_a_page_and_each_page_a_diagnostic() =>
        Assert.Equal(Descriptors.Keys.Order(StringComparer.Ordinal), DiagnosticPage.Ids);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_tells_the_message_the_severity_and_what_to_do(string id)
    {
        DiagnosticPage page = DiagnosticPage.Read(id);
        DiagnosticDescriptor descriptor = Descriptors[id];
        string title = DiagnosticPage.GetTitle(descriptor);

        // The program itself words the message of #error and #warning.
        Assert.True(title == "…" || title == page.Title, $"'{page.Title}' is not '{title}'");
        Assert.Equal(descriptor.Severity.ToString().ToLowerInvariant(), page.Severity);
        Assert.True(page.HasAdvice);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_example_provokes_the_diagnostic_and_no_other(string id)
    {
        using ExampleFolder folder = new(DiagnosticPage.Read(id));

        TranslationResult result = ProgramTranslator.Translate(
            [.. folder.Sources.Select(SourceFileReader.Read)],
            new PreprocessorOptions { Standard = folder.Page.Standard, MaximumExpandedTokens = 1_000_000 },
            new TranslationOptions(),
            TestContext.Current.CancellationToken);

        string[] reported = [.. result.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct()];
        Assert.Contains(id, reported);
        Assert.Empty(reported.Except(folder.Page.Related).Except([id]));
        Assert.True(result.Success == (Descriptors[id].Severity != DiagnosticSeverity.Error) || folder.Page.Related.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_without_a_word_about_gcc_agrees_with_it(string id)
    {
        using ExampleFolder folder = new(DiagnosticPage.Read(id));
        if (!s_hasGcc.Value || folder.Page.DiffersFromGcc)
        {
            return;
        }

        bool isAccepted = RunGcc([$"-std={folder.Page.Standard}", "-w", "-S", "-o", Path.ChangeExtension(folder.Source, ".s"), folder.Source])!.Value.Status == 0;

        Assert.True(
            isAccepted == (Descriptors[id].Severity != DiagnosticSeverity.Error),
            $"gcc {(isAccepted ? "accepts" : "refuses")} the example");
    }

    private static (int Status, string Output)? RunGcc(IEnumerable<string> arguments)
    {
        try
        {
            using Process gcc = Process.Start(new ProcessStartInfo("gcc", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> errors = gcc.StandardError.ReadToEndAsync();
            string output = gcc.StandardOutput.ReadToEnd();
            errors.Wait();
            gcc.WaitForExit();
            return (gcc.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>A folder with a page's example, and what the example needs around it.</summary>
    private sealed class ExampleFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("diagnostic-page-");
        private readonly FileStream _unreadable;

        public ExampleFolder(DiagnosticPage page)
        {
            Page = page;
            Source = Path.Combine(_folder.FullName, "example.c");
            File.WriteAllBytes(Source, page.GetSource());
            Sources = [Source, .. page.OtherFiles.Select(file => Path.Combine(_folder.FullName, file.Name))];
            foreach ((string name, string text) in page.OtherFiles)
            {
                File.WriteAllText(Path.Combine(_folder.FullName, name), text);
            }

            _unreadable = new FileStream(Path.Combine(_folder.FullName, "unreadable.h"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        }

        public DiagnosticPage Page { get; }

        public string Source { get; }

        public IReadOnlyList<string> Sources { get; }

        public void Dispose()
        {
            _unreadable.Dispose();
            _folder.Delete(recursive: true);
        }
    }
}
