using Xunit;

namespace CSockTranslate.Runtime.Tests.Recording;

/// <summary>Where there is a gcc with the glibc that the records were made with, they must be what it gives.</summary>
public sealed class RecordTests
{
    public static TheoryData<string> Names =>
        [.. typeof(RecordTests).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".record", StringComparison.Ordinal)).Select(name => Path.GetFileNameWithoutExtension(name)).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Record_is_what_glibc_does(string name) =>
        Assert.Null(await GlibcRecord.FirstDifferenceFromGcc(name, TestContext.Current.CancellationToken));
}
