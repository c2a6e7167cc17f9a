using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>Structures and unions made by chance lie in memory as gcc lays them out.</summary>
public class GeneratedLayoutTests
{
    private const string Record = "GeneratedRecords.record";

    [Fact]
    public void Layouts_are_those_of_gcc()
    {
        IReadOnlyList<RecordSymbol> records = BindRecords();

        Assert.Equal(GeneratedRecords.Count, records.Count);
        Assert.Equal(RecordFile.Read(Record), string.Concat(records.Select(RecordDescription.Describe)));
    }

    [Fact]
    public void The_record_is_what_gcc_says() => RecordFile.CheckAgainstGcc(
        Record, () => GccProgram.Run(RecordDescription.MakeProgram(GeneratedRecords.Declarations, BindRecords())));

    private static IReadOnlyList<RecordSymbol> BindRecords()
    {
        BoundSource source = BoundSource.Bind(new SourceFile("generated.c", GeneratedRecords.Declarations));
        Assert.Empty(source.Problems);
        return [.. source.Records.Where(record => record.Name.Length > 0)];
    }
}
