using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Execution;
using Xunit;

[assembly: AssemblyFixture(typeof(BuildFixture))]

namespace CSockTranslate.EndToEnd.Builds;

/// <summary>The programs of the corpus, built once for all tests.</summary>
public sealed class BuildFixture : IDisposable
{
    private readonly TemporaryFolder _native = new();
    private readonly TemporaryFolder _translated = new();

    /// <summary>Starts with nothing built.</summary>
    public BuildFixture()
    {
        Native = new NativeBuild(_native.Path);
        Translated = new TranslatedBuild(_translated.Path);
    }

    /// <summary>The builds of gcc.</summary>
    internal NativeBuild Native { get; }

    /// <summary>The builds of the product.</summary>
    internal TranslatedBuild Translated { get; }

    /// <summary>Ends what takes too long once the programs are built, which the first test that needs them would otherwise pay for.</summary>
    internal CancellationTokenSource Limit(TimeSpan patience)
    {
        Translated.BuildAll();
        CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(patience);
        return limit;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _native.Dispose();
        _translated.Dispose();
    }
}
