using System.Runtime.CompilerServices;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>
/// What gcc said, kept beside the tests so that they hold without gcc. With <c>CSOCKTRANSLATE_RECORD=1</c> the records are made anew.
/// </summary>
internal static class RecordFile
{
    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Binding", "Data");

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n");

    /// <summary>Holds a record against what gcc says now, if there is the gcc of the records; or records that.</summary>
    public static void CheckAgainstGcc(string name, Func<string> run, [CallerFilePath] string testFile = "")
    {
        if (!GccProgram.IsAvailable)
        {
            return;
        }

        string actual = run();
        WriteIfAsked(name, actual, testFile);
        Assert.Equal(Read(name), actual);
    }

    /// <summary>Writes a record if that is asked for.</summary>
    public static void WriteIfAsked(string name, string text, [CallerFilePath] string testFile = "")
    {
        if (Environment.GetEnvironmentVariable("CSOCKTRANSLATE_RECORD") == "1")
        {
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(testFile)!, "Data", name), text);
            File.WriteAllText(Path.Combine(Folder, name), text);
        }
    }
}
