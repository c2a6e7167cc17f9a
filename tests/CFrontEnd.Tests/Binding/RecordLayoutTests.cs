using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>Structures and unions lie in memory as gcc lays them out.</summary>
public class RecordLayoutTests
{
    private const string Source = "RecordLayouts.c";
    private const string Record = "RecordLayouts.record";

    [Fact]
    public void Layouts_are_those_of_gcc()
    {
        IReadOnlyList<RecordSymbol> records = BindRecords();

        Assert.True(records.Count > 150);
        Assert.Equal(RecordFile.Read(Record), string.Concat(records.Select(RecordDescription.Describe)));
    }

    [Fact]
    public void The_record_is_what_gcc_says() => RecordFile.CheckAgainstGcc(
        Record, () => GccProgram.Run(RecordDescription.MakeProgram(RecordFile.Read(Source), BindRecords())));

    [Fact]
    public void Pragma_pack_pops_by_name()
    {
        BoundSource source = BoundSource.Bind("""
            #pragma pack(push, outer, 2)
            #pragma pack(push, 1)
            #pragma pack(pop, outer)
            struct s { char c; int i; };
            """);

        Assert.Equal(8, source.Records.Single().Size);
    }

    [Fact]
    public void Packing_is_known_to_the_symbol()
    {
        BoundSource source = BoundSource.Bind("""
            struct a { char c; int i; } __attribute__((packed));
            #pragma pack(2)
            struct b { char c; int i; };
            #pragma pack()
            struct c { char c; int i; };
            """);

        Assert.Equal([1, 2, 0], source.Records.Select(record => record.Packing));
    }

    private static IReadOnlyList<RecordSymbol> BindRecords()
    {
        BoundSource source = BoundSource.Bind(new SourceFile(Source, RecordFile.Read(Source)));
        Assert.Empty(source.Problems);
        return [.. source.Records.Where(record => record.Name.Length > 0)];
    }
}
