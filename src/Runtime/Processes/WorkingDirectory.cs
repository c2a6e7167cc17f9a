using System.Threading;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Hosting;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime.Processes;

/// <summary>
/// A process's working directory. The process that is the host process has the host's own, so that all that the host does with relative paths
/// fits and nothing is to be paid; another one, once it has changed it, has an open directory that its paths start from.
/// </summary>
internal sealed unsafe class WorkingDirectory(HostSystem host, bool isHosts)
{
    private readonly Lock _lock = new();
    private OpenFile? _directory;

    /// <summary>The directory with a reference for the caller to release; null is the host's.</summary>
    internal OpenFile? Acquire()
    {
        if (Volatile.Read(ref _directory) is null)
        {
            return null;
        }

        lock (_lock)
        {
            _directory?.TryAddReference();
            return _directory;
        }
    }

    /// <summary>Goes to a directory (POSIX <c>chdir</c>); 0 or a negated error number.</summary>
    internal int Change(sbyte* path)
    {
        if (isHosts)
        {
            return host.ChangeDirectory(path);
        }

        OpenFile? start = path != null && *path == '/' ? null : Acquire();
        int result = host.OpenPath(start, path, O_PATH | O_DIRECTORY, default, out OpenFile? directory);
        start?.Release();
        return directory is null ? result : Adopt(directory);
    }

    /// <summary>Goes to an open directory (POSIX <c>fchdir</c>); 0 or a negated error number.</summary>
    internal int Change(OpenFile directory)
    {
        if (isHosts)
        {
            return host.ChangeDirectory(directory);
        }

        int result = host.OpenPath(directory, (sbyte*)"."u8.ToPointer(), O_PATH | O_DIRECTORY, default, out OpenFile? opened);
        return opened is null ? result : Adopt(opened);
    }

    /// <summary>Stores the absolute path with its NUL; its size, or -ERANGE, -ENOENT … (getcwd(2)).</summary>
    internal long Path(sbyte* buffer, ulong size)
    {
        OpenFile? directory = Acquire();
        long result = host.DirectoryPath(directory, buffer, size);
        directory?.Release();
        return result;
    }

    private int Adopt(OpenFile directory)
    {
        // Whoever may not search a directory may not work in it either.
        int result = host.Access(directory, (sbyte*)"."u8.ToPointer(), Unistd.X_OK, AT_EACCESS);
        OpenFile? left = directory;
        if (result == 0)
        {
            lock (_lock)
            {
                (left, _directory) = (_directory, directory);
            }
        }

        left?.Release();
        return result;
    }
}
