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

    [Fact]
    public void Every_snapshot_belongs_to_a_program() =>
        Assert.Empty(Snapshot.ApprovedNames.Except(Repository.CorpusPrograms.Select(Path.GetFileName)));
}
