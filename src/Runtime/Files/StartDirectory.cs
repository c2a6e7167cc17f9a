using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime.Files;

/// <summary>
/// Where a call looks for a path: the directory of a descriptor, or the process's working directory for AT_FDCWD (POSIX <c>openat</c>).
/// Holds a reference to it, and none for an absolute path, for which the descriptor does not matter.
/// </summary>
internal readonly unsafe ref struct StartDirectory
{
    internal StartDirectory(CProcess process, int descriptor, sbyte* path, int flags = 0)
    {
        bool namesDescriptor = path != null && *path == 0 && (flags & AT_EMPTY_PATH) != 0;
        if (path == null || *path == '/' || (*path == 0 && !namesDescriptor))
        {
            return;
        }

        if (descriptor == AT_FDCWD)
        {
            File = process.WorkingDirectory.Acquire();
            return;
        }

        File = process.Descriptors.Acquire(descriptor);
        Error = File is null ? -EBADF : 0;
    }

    /// <summary>The directory; null is the host's working directory.</summary>
    internal OpenFile? File { get; }

    /// <summary>0 or -EBADF.</summary>
    internal int Error { get; }

    /// <summary>Gives the reference back.</summary>
    internal void Dispose() => File?.Release();
}
