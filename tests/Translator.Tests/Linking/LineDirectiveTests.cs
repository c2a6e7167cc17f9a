using System.Reflection.Metadata;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Projects;
using Xunit;

namespace CSockTranslate.Translator.Tests.Linking;

/// <summary>Debug symbols lead to the C files and headers that statements stand in.</summary>
public sealed class LineDirectiveTests
{
    [Fact]
    public void Every_function_leads_to_its_file()
    {
        using SourceFolder folder = new(
            ("a.c", "#include \"h.h\"\n\nint main(void)\n{\n    return twice(3) + once(4);\n}\n"),
            ("b.c", "#include \"h.h\"\n\nint once(int n)\n{\n    n += twice(n);\n    return n;\n}\n"),
            ("h.h", "int once(int n);\nstatic inline int twice(int n)\n{\n    return n * 2;\n}\n"));
        TranslationResult result = ProgramTranslator.Translate(
            [.. folder.Sources.Select(SourceFileReader.Read)],
            new PreprocessorOptions(),
            new TranslationOptions { LineDirectives = true },
            TestContext.Current.CancellationToken);
        CompiledProgram program = InMemoryCompiler.Compile("program", result.Files, ReferenceSet.Load(), withSymbols: true, TestContext.Current.CancellationToken);

        using MemoryStream symbols = new(program.Symbols!);
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        MetadataReader reader = provider.GetMetadataReader();
        HashSet<string> places = [];
        foreach (MethodDebugInformationHandle handle in reader.MethodDebugInformation)
        {
            foreach (SequencePoint point in reader.GetMethodDebugInformation(handle).GetSequencePoints().Where(point => !point.IsHidden))
            {
                places.Add($"{reader.GetString(reader.GetDocument(point.Document).Name)}:{point.StartLine}");
            }
        }

        Assert.Contains($"{folder["a.c"]}:5", places);
        Assert.Contains($"{folder["b.c"]}:5", places);
        Assert.Contains($"{folder["b.c"]}:6", places);
        Assert.Contains($"{folder["h.h"]}:4", places);
    }
}
