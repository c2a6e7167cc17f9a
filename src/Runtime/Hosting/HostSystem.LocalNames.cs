using System;
using CSockTranslate.Runtime.Descriptors;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Names of AF_UNIX sockets that start at a directory.</summary>
internal abstract unsafe partial class HostSystem
{
    /// <summary>What stands before a name that starts at an open directory, with the slash.</summary>
    internal abstract string PrefixOf(OpenFile directory);

    /// <summary>How many bytes of a socket's name are the prefix of a directory; 0 where names keep it.</summary>
    internal abstract int PrefixLength(ReadOnlySpan<byte> name);
}
