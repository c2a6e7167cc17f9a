namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Translates declarations and gives back the C# struct for one structure or union.</summary>
internal static class EmittedRecord
{
    /// <summary>The lines of a struct from its attribute to its closing brace, without indentation; the whole file compiles without a warning.</summary>
    /// <param name="name">The name of the struct.</param>
    /// <param name="declarations">The C declarations.</param>
    public static string[] Of(string name, string declarations)
    {
        TranslatedFile file = Translation.Translate("unit.c", $"{declarations}\nint main(void) {{ return 0; }}\n");
        CSharpCheck.Compiles(file);
        string[] lines = [.. file.GetText().Split('\n').Select(line => line.Trim())];
        int start = Array.IndexOf(lines, $"internal struct {name}");
        int end = Array.IndexOf(lines, "}", start);
        return lines[(lines[start - 1].StartsWith("[StructLayout", StringComparison.Ordinal) ? start - 1 : start)..(end + 1)];
    }
}
