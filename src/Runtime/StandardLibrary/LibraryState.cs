using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>What the C library keeps per process in static variables.</summary>
internal sealed unsafe class LibraryState
{
    /// <summary>The open streams.</summary>
    public StdioStreams Streams { get; } = new();

    /// <summary>The generator behind <c>rand</c> and <c>random</c>.</summary>
    public AdditiveFeedbackGenerator Random { get; } = new();

    /// <summary>The generator behind <c>drand48</c> and its kin.</summary>
    public LinearCongruential48 Random48 { get; } = new();

    /// <summary>Where <c>strtok</c> goes on.</summary>
    public sbyte* TokenPosition;
}
