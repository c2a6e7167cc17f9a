using CSockTranslate.CFrontEnd.Diagnostics;
using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Translates the body of a C function and gives back the statements of the C# method.</summary>
internal static class EmittedBody
{
    /// <summary>The C# statements for C statements, one line each, without indentation and blank lines; they compile without a warning.</summary>
    /// <param name="statements">The body of a function <c>void f(void)</c>.</param>
    /// <param name="declarations">What stands before the function.</param>
    public static string[] Of(string statements, string declarations = "")
    {
        TranslatedFile file = Translation.Translate("unit.c", Unit(statements, declarations));
        CSharpCheck.Compiles(file);
        string[] lines = [.. file.GetText().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        int start = Array.IndexOf(lines, "static void f()") + 2;
        int end = Array.IndexOf(lines, "static int main()") - 1;
        return lines[start..end];
    }

    /// <summary>The only diagnostic for C statements: its id, the text under its caret, and its text.</summary>
    public static string Refusal(string statements, string declarations = "")
    {
        TranslationResult result = Translation.TranslateWithDiagnostics("unit.c", Unit(statements, declarations));
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.False(result.Success);
        return $"{diagnostic.Id} at line {diagnostic.Span.Line}: {diagnostic.Message}";
    }

    private static string Unit(string statements, string declarations) =>
        $"{declarations}\nvoid f(void)\n{{\n{statements}\n}}\nint main(void) {{ f(); return 0; }}\n";
}
