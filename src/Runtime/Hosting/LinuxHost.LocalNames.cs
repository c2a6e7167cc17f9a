using System;
using CSockTranslate.Runtime.Descriptors;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Where names of sockets start: at an open directory, by the name that it has in /proc (proc(5)).</summary>
internal sealed unsafe partial class LinuxHost
{
    private const string Prefix = "/proc/self/fd/";

    /// <inheritdoc/>
    internal override string PrefixOf(OpenFile directory) => $"{Prefix}{Number(directory)}/";

    /// <inheritdoc/>
    internal override int PrefixLength(ReadOnlySpan<byte> name)
    {
        if (!name.StartsWith("/proc/self/fd/"u8))
        {
            return 0;
        }

        int end = name[Prefix.Length..].IndexOf((byte)'/');
        return end < 0 ? 0 : Prefix.Length + end + 1;
    }
}
