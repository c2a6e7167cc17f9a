using CSockTranslate.CFrontEnd.Diagnostics;
using Xunit;

namespace CSockTranslate.Translator.Tests.Remarks;

/// <summary>What conditional directives leave out is told in one note for each file.</summary>
public sealed class LeftOutCodeTests
{
    [Theory]
    [InlineData("#if 0\nint a;\n#endif\nint b;\n", "line 2 (#if 0)")]
    [InlineData("#ifdef  A /* c */\nint a;\nint b;\n#else\nint c;\n#endif\n", "lines 2-3 (#ifdef A)")]
    [InlineData("#ifndef A\nint a;\n#else\nint b;\n#endif\n", "line 4 (#else of #ifndef A)")]
    [InlineData("#if 0\nint a;\n#elif 1\nint b;\n#elif 1\nint c;\n#else\nint d;\n#endif\n", "lines 2 (#if 0), 6 (#elif 1), 8 (#else of #if 0)")]
    [InlineData("#if 0\n#if 1\nint a;\n#endif\nint b;\n#endif\n", "lines 2-5 (#if 0)")]
    [InlineData("#if 1\n#if 0\nint a;\n#endif\n#endif\nint b;\n", "line 3 (#if 0)")]
    [InlineData("int f(void)\n{\n#ifdef A\n    return 1;\n#endif\n    return 0;\n}\n", "line 4 (#ifdef A)")]
    public void Groups_are_listed_with_lines_and_conditions(string source, string expected)
    {
        Diagnostic note = Assert.Single(Translation.TranslateWithDiagnostics("test.c", source).Diagnostics);

        Assert.Equal(("CST0720", DiagnosticSeverity.Note), (note.Id, note.Severity));
        Assert.Equal($"not part of the program as it is translated: {expected}", note.Message);
    }

    [Theory]
    [InlineData("#if 0\n\n/* nothing */ // at all\n#endif\nint b;\n")]
    [InlineData("#ifdef __cplusplus\nextern \"C\" {\n#endif\nint b;\n#ifdef __cplusplus\n}\n#endif\n")]
    [InlineData("#ifndef GUARD\n#define GUARD\nint b;\n#endif\n")]
    [InlineData("#include <stdio.h>\n#include <stdlib.h>\n#include <stdio.h>\nint b;\n")]
    public void What_is_no_loss_is_not_told(string source) => Assert.Empty(Translation.TranslateWithDiagnostics("test.c", source).Diagnostics);

    [Fact]
    public void Long_lists_end_in_a_number()
    {
        string source = string.Concat(Enumerable.Range(1, 15).Select(i => $"#ifdef A{i}\nint a{i};\n#endif\n")) + "int b;\n";

        Diagnostic note = Assert.Single(Translation.TranslateWithDiagnostics("test.c", source).Diagnostics);

        Assert.EndsWith(", 35 (#ifdef A12) and 3 more groups", note.Message, StringComparison.Ordinal);
    }
}
