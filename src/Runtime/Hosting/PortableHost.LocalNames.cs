using System;
using CSockTranslate.Runtime.Descriptors;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Where names of sockets start: at a directory's path, which they keep.</summary>
internal sealed unsafe partial class PortableHost
{
    /// <inheritdoc/>
    internal override string PrefixOf(OpenFile directory) => directory is DirectoryFile file ? file.Name + "/" : "";

    /// <inheritdoc/>
    internal override int PrefixLength(ReadOnlySpan<byte> name) => 0;
}
