using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.Translator.Tests;

/// <summary>Translates C texts for tests.</summary>
internal static class Translation
{
    /// <summary>Translates a program of one file; an error or a warning fails the test.</summary>
    public static TranslatedFile Translate(string path, string text)
    {
        TranslationResult result = TranslateWithDiagnostics(path, text);
        Assert.True(result.Diagnostics.All(diagnostic => diagnostic.Severity == DiagnosticSeverity.Note), Format(result.Diagnostics));
        return Assert.Single(result.Files);
    }

    /// <summary>Translates a program of one file.</summary>
    public static TranslationResult TranslateWithDiagnostics(string path, string text)
    {
        // A fixed time, so that __DATE__ and __TIME__ are the same in every run.
        PreprocessorOptions preprocessor = new() { TranslationTime = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc) };
        return ProgramTranslator.Translate(
            [new SourceFile(path, text)], preprocessor, new TranslationOptions(), TestContext.Current.CancellationToken);
    }

    /// <summary>Translates a program of several files on disk; an error or a warning fails the test.</summary>
    public static IReadOnlyList<TranslatedFile> TranslateFiles(IReadOnlyList<string> paths)
    {
        TranslationResult result = TranslateFilesWithDiagnostics(paths);
        Assert.True(result.Diagnostics.All(diagnostic => diagnostic.Severity == DiagnosticSeverity.Note), Format(result.Diagnostics));
        return result.Files;
    }

    /// <summary>Translates a program of several files on disk.</summary>
    public static TranslationResult TranslateFilesWithDiagnostics(IReadOnlyList<string> paths)
    {
        PreprocessorOptions preprocessor = new() { TranslationTime = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc) };
        return ProgramTranslator.Translate(
            [.. paths.Select(SourceFileReader.Read)], preprocessor, new TranslationOptions(), TestContext.Current.CancellationToken);
    }

    private static string Format(IEnumerable<Diagnostic> diagnostics)
    {
        StringWriter text = new();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            DiagnosticFormatter.Write(text, diagnostic);
        }

        return text.ToString();
    }
}
