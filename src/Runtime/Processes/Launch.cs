using System.Collections.Generic;
using CSockTranslate.Runtime.Hosting;

namespace CSockTranslate.Runtime.Processes;

/// <summary>What a program that is started gets from the one that starts it, besides arguments and environment.</summary>
/// <param name="Descriptors">The descriptors that it has, with their files.</param>
/// <param name="IgnoresBrokenPipe">Whether it begins with SIGPIPE ignored.</param>
/// <param name="Blocked">The signals that it begins with blocked.</param>
internal readonly record struct Launch(IReadOnlyList<(int Descriptor, HostFile File)> Descriptors, bool IgnoresBrokenPipe, ulong Blocked)
{
    /// <summary>How a child differs from its parent.</summary>
    internal posix_spawnattr_t Attributes { get; init; }

    /// <summary>Where a child begins; null for where its parent is.</summary>
    internal HostFile? Directory { get; init; }
}
