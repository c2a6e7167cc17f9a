using CSockTranslate.CFrontEnd.Headers;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.CFrontEnd.Types;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>The headers declare what glibc's do: they bind, and their structures have the layouts of the machine's own headers.</summary>
public class HermeticHeaderTests
{
    private const string Record = "HeaderRecords.record";

    public static TheoryData<string> Names => [.. HermeticHeaders.Names.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_header_binds_without_a_diagnostic(string name) => Assert.Empty(FindProblems($"#include <{name}>\n"));

    [Fact]
    public void All_headers_together_bind_without_a_diagnostic() =>
        Assert.Empty(FindProblems(string.Concat(Names.Select(row => $"#include <{row.Data}>\n"))));

    [Fact]
    public void A_prototype_means_what_it_means_at_file_scope_wherever_it_is_used_first()
    {
        BoundSource source = BoundSource.Bind(
            """
            #include <string.h>
            #include <sys/time.h>
            typedef long tz;
            static int use(void)
            {
                struct timeval { char c; } other = { 1 };
                char size_t = 2;
                return (int)strlen("a") + gettimeofday(0, 0) + other.c + size_t;
            }
            """);

        Assert.Empty(source.Problems);
        Assert.Equal("size_t (const char *)", source.FindFunction("strlen").Type.ToString());
        var time = (PointerType)source.FindFunction("gettimeofday").Type.Parameters[0];
        Assert.Equal(16, time.Pointee.Size);
    }

    [Theory]
    [InlineData("#include <stdlib.h>\nint abs(int number);", "int (int)")]
    [InlineData("int abs();\n#include <stdlib.h>", "int (int)")]
    [InlineData("#include <stdlib.h>\nint abs(int number) { return number; }", "int (int)")]
    public void A_program_can_declare_the_functions_of_headers_itself(string text, string type)
    {
        BoundSource source = BoundSource.Bind(text);

        Assert.Empty(source.Problems);
        Assert.Equal(type, source.FindFunction("abs").Type.ToString());
        Assert.Single(source.Unit.Functions, function => function.Name == "abs");
    }

    [Theory]
    [InlineData("#include <stdlib.h>\nlong abs(int number);")]
    [InlineData("long abs(int);\n#include <stdlib.h>")]
    public void A_program_can_not_declare_them_with_another_type(string text) => Assert.NotEmpty(BoundSource.Bind(text).Problems);

    [Fact]
    public void Their_structures_are_laid_out_as_recorded()
    {
        IReadOnlyList<string> actual = Split(string.Concat(FindRecords().Select(RecordDescription.Describe)));

        Assert.All(Split(RecordFile.Read(Record)), record => Assert.Contains(record, actual));
    }

    [Fact]
    public void Their_structures_are_laid_out_as_in_the_system_headers()
    {
        if (!GccProgram.IsAvailable)
        {
            return;
        }

        IReadOnlyList<RecordSymbol> records = FindRecords();
        string includes = string.Concat(ComparableNames.Where(name => !name.StartsWith("bits/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(name => $"#include <{name}>\n"));
        string printed = GccProgram.Run(RecordDescription.MakeProgram("#define _GNU_SOURCE\n" + includes, records));

        Assert.Equal(printed, string.Concat(records.Select(RecordDescription.Describe)));
        RecordFile.WriteIfAsked(Record, printed);
    }

    // Types that have no name in glibc's headers, or members that have other ones, so that no program can ask for them.
    private static readonly string[] OwnNames =
        ["FILE", "max_align_t", "struct ifreq", "struct icmphdr_echo", "struct icmphdr_frag", "union icmphdr_un", "struct __utmp_timeval",
            "struct sigevent", "siginfo_t", "regex_t", "struct __res_sort", "struct __locale_struct"];

    // The kernel's headers declare again what the library's do, and can't be included beside them.
    private static IEnumerable<string> ComparableNames =>
        HermeticHeaders.Names.Where(name => !name.StartsWith("linux/", StringComparison.Ordinal) || name == "linux/errqueue.h");

    // Prototypes are bound when they are used.
    private static IEnumerable<string> FindProblems(string text)
    {
        BoundSource source = BoundSource.Bind(text);
        List<string> untyped = [.. source.Unit.Functions.Where(function => !function.Type.HasPrototype).Select(function => $"{function.Name} has no prototype")];
        return [.. source.Diagnostics.Select(diagnostic => $"{diagnostic.Span.File.Path}:{diagnostic.Span.Line}: {diagnostic.Message}"), .. untyped];
    }

    private static IReadOnlyList<string> Split(string description)
    {
        List<string> records = [];
        foreach (string line in description.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '.')
            {
                records[^1] += "\n" + line;
            }
            else
            {
                records.Add(line);
            }
        }

        return records;
    }

    // Each header as a file of the user's, so that what it declares is the unit's own. FILE and the like are ours alone.
    private static IReadOnlyList<RecordSymbol> FindRecords() =>
        [.. ComparableNames.Order(StringComparer.Ordinal)
            .SelectMany(name => BoundSource.Bind(new SourceFile(name, HermeticHeaders.Open(name)!.Text)).Records)
            .Where(record => record.Fields.Count > 0 && RecordDescription.GetTypeName(record) is { } name && !OwnNames.Contains(name))
            .DistinctBy(RecordDescription.GetTypeName)];
}
