using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Execution;

namespace CSockTranslate.EndToEnd.Pairs;

/// <summary>How the program at one end was made.</summary>
public enum End
{
    /// <summary>By gcc.</summary>
    Native,

    /// <summary>Translated.</summary>
    Translated,

    /// <summary>Translated, and run on the BCL alone.</summary>
    Portable,
}

/// <summary>Starts programs as <see cref="End"/> says.</summary>
internal static class EndExtensions
{
    /// <summary>Starts a program of the corpus in a folder.</summary>
    public static ProgramProcess Start(
        this End end, BuildFixture builds, string program, IEnumerable<string> arguments, string folder, params IEnumerable<KeyValuePair<string, string>> environment) =>
        ProgramProcess.Start(
            end == End.Native ? builds.Native.GetProgram(program) : builds.Translated.GetProgram(program),
            arguments,
            folder,
            end == End.Portable ? [.. environment, new("CSOCKTRANSLATE_PORTABLE", "1")] : environment);
}
