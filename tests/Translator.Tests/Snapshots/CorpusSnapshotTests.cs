using Xunit;

namespace CSockTranslate.Translator.Tests.Snapshots;

/// <summary>The translation of every program of the corpus is the approved one, and valid C# without a warning.</summary>
public sealed class CorpusSnapshotTests
{
    /// <summary>Every program.</summary>
    public static TheoryData<string> Programs => [.. Repository.CorpusPrograms];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Translation_is_the_approved_one(string program)
    {
        TranslatedFile file = Translation.Translate(Path.GetFileName(program) + ".c", Repository.ReadCorpusProgram(program));
        Snapshot.Verify(Path.GetFileName(program), file.GetText());
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Translation_compiles_without_a_warning(string program) =>
        CSharpCheck.Compiles(Translation.Translate(Path.GetFileName(program) + ".c", Repository.ReadCorpusProgram(program)));

    /// <summary>Every program of several files.</summary>
    public static TheoryData<string> LargePrograms => [.. Repository.LargePrograms];

    [Theory]
    [MemberData(nameof(LargePrograms))]
    public void Translation_of_several_files_is_the_approved_one(string program)
    {
        IReadOnlyList<TranslatedFile> files = Translation.TranslateFiles(Repository.GetSources(program));
        CSharpCheck.Compiles([.. files]);
        foreach (TranslatedFile file in files)
        {
            Snapshot.Verify($"{program}/{Path.GetFileNameWithoutExtension(file.FileName)}", file.GetText());
        }

        IEnumerable<string> expected = files.Select(file => $"{program}/{Path.GetFileNameWithoutExtension(file.FileName)}");
        Assert.Empty(Snapshot.ApprovedNames.Where(name => name.StartsWith(program + "/", StringComparison.Ordinal)).Except(expected));
    }

    [Fact]
    public void Every_snapshot_belongs_to_a_program() => Assert.Empty(Snapshot.ApprovedNames
        .Where(name => !Repository.LargePrograms.Any(program => name.StartsWith(program + "/", StringComparison.Ordinal)))
        .Except(Repository.CorpusPrograms.Select(program => Path.GetFileName(program))));
}
