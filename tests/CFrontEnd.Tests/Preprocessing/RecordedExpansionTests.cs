using System.Text.RegularExpressions;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Preprocessing;

/// <summary>
/// Holds the preprocessor against what <c>gcc -E -P</c> printed for the same file: Recorded/NAME.c and Recorded/NAME.gcc. The first line of
/// a file may give options. White space between tokens is not compared.
/// </summary>
public sealed partial class RecordedExpansionTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Preprocessing", "Recorded");

    public static TheoryData<string> Names => [.. Directory.GetFiles(s_folder, "*.c").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Expands_as_gcc(string name)
    {
        string path = Path.Combine(s_folder, name + ".c");
        PreprocessorOptions options = GetOptions(ReadCommandLine(path));
        DiagnosticBag diagnostics = new();
        PreprocessedUnit unit = Preprocessor.Run(SourceFileReader.Read(path), options, diagnostics, TestContext.Current.CancellationToken);

        LanguageStandard standard = LanguageStandard.Find(options.Standard)!;
        string recorded = File.ReadAllText(Path.Combine(s_folder, name + ".gcc"));
        Assert.Equal(SpellLines(PreprocessorTest.Lex(recorded, standard)), SpellLines(unit.Tokens));
        Assert.DoesNotContain(diagnostics.Diagnostics, d => d.Severity == DiagnosticSeverity.Error && d.Descriptor != LexicalDiagnostics.StrayCharacter);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Record_is_what_gcc_prints(string name)
    {
        if (!GccOracle.IsAvailable)
        {
            return;
        }

        string path = Path.Combine(s_folder, name + ".c");
        string printed = GccOracle.Preprocess(s_folder, [.. ReadCommandLine(path), name + ".c"]);
        LanguageStandard standard = LanguageStandard.Find(GetOptions(ReadCommandLine(path)).Standard)!;
        string recorded = File.ReadAllText(Path.Combine(s_folder, name + ".gcc"));
        Assert.Equal(SpellLines(PreprocessorTest.Lex(recorded, standard)), SpellLines(PreprocessorTest.Lex(printed, standard)));
    }

    /// <summary>Stray characters are dropped here and kept by gcc.</summary>
    private static string SpellLines(IEnumerable<Token> tokens) => string.Join(
        '\n',
        tokens.Where(token => token.Kind is not (TokenKind.EndOfFile or TokenKind.Unknown or TokenKind.Hash or TokenKind.HashHash))
            .Select(token => token.Text));

    private static string[] ReadCommandLine(string path)
    {
        Match match = OptionsLine().Match(File.ReadLines(path).First());
        return match.Success ? match.Groups[1].Value.Split(' ') : [];
    }

    private static PreprocessorOptions GetOptions(string[] arguments)
    {
        List<string> directories = [];
        List<CommandLineMacro> macros = [];
        string standard = "gnu17";
        foreach (string argument in arguments)
        {
            string value = argument[2..];
            switch (argument[..2])
            {
                case "-I":
                    directories.Add(Path.Combine(s_folder, value));
                    break;
                case "-D":
                    macros.Add(new CommandLineMacro(value, IsUndefinition: false));
                    break;
                case "-U":
                    macros.Add(new CommandLineMacro(value, IsUndefinition: true));
                    break;
                default:
                    Assert.StartsWith("-std=", argument, StringComparison.Ordinal);
                    standard = argument[5..];
                    break;
            }
        }

        return new PreprocessorOptions { IncludeDirectories = directories, Macros = macros, Standard = standard };
    }

    [GeneratedRegex(@"^/\* options: (.*) \*/$")]
    private static partial Regex OptionsLine();
}
