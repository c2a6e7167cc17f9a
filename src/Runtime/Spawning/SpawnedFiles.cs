using System;
using System.Collections.Generic;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Spawning;

/// <summary>The descriptors of a child that is spawned: its parent's, after the actions that it was given.</summary>
internal sealed unsafe class SpawnedFiles(CProcess process) : IDisposable
{
    private readonly SortedDictionary<int, HostFile> _files = Collect(process);
    private readonly List<OpenFile> _opened = [];

    /// <summary>The descriptors with their files.</summary>
    internal IReadOnlyList<(int Descriptor, HostFile File)> Descriptors
    {
        get
        {
            var list = new List<(int, HostFile)>(_files.Count);
            foreach ((int descriptor, HostFile file) in _files)
            {
                list.Add((descriptor, file));
            }

            return list;
        }
    }

    /// <summary>Where the child begins; null for where its parent is.</summary>
    internal HostFile? Directory { get; private set; }

    /// <summary>Does what the child would do; 0 or a negated error number.</summary>
    internal int Apply(posix_spawn_file_actions_t* actions)
    {
        int result = 0;
        for (int i = 0; actions != null && i < actions->__used && result == 0; i++)
        {
            result = Apply(actions->__actions[i]);
        }

        return result;
    }

    /// <summary>Closes what was opened for the child alone.</summary>
    public void Dispose()
    {
        foreach (OpenFile file in _opened)
        {
            file.Release();
        }
    }

    private static SortedDictionary<int, HostFile> Collect(CProcess process)
    {
        var files = new SortedDictionary<int, HostFile>();
        foreach ((int descriptor, HostFile file) in process.Descriptors.Inherited())
        {
            files[descriptor] = file;
        }

        return files;
    }

    private int Apply(in __spawn_action action)
    {
        switch (action.Kind)
        {
            case SpawnActionKind.Open:
                int result = Open(action.Path, action.Flags, action.Mode, out HostFile? opened);
                if (opened is not null)
                {
                    _files[action.Descriptor] = opened;
                }

                return Math.Min(result, 0);
            case SpawnActionKind.Close:
                _files.Remove(action.Descriptor);
                return 0;
            case SpawnActionKind.Duplicate:
                if (Find(action.Descriptor) is not { } source)
                {
                    return -EBADF;
                }

                _files[action.Target] = source;
                return 0;
            case SpawnActionKind.ChangeDirectory:
                result = Open(action.Path, Fcntl.O_PATH | Fcntl.O_DIRECTORY, 0, out HostFile? directory);
                Directory = directory ?? Directory;
                return Math.Min(result, 0);
            case SpawnActionKind.ChangeToOpenDirectory:
                if (Find(action.Descriptor) is not { } open)
                {
                    return -EBADF;
                }

                Directory = open;
                return 0;
            default:
                foreach (int descriptor in new List<int>(_files.Keys))
                {
                    if (descriptor >= action.Descriptor)
                    {
                        _files.Remove(descriptor);
                    }
                }

                return 0;
        }
    }

    private int Open(sbyte* path, int flags, uint mode, out HostFile? file)
    {
        int result = process.Host.OpenPath(Directory, path, flags, process.Mask.Apply(mode), out OpenFile? opened);
        if (opened is not null)
        {
            _opened.Add(opened);
        }

        file = opened as HostFile;
        return result;
    }

    // A descriptor that is closed when a program is started is open for the actions before.
    private HostFile? Find(int descriptor)
    {
        if (_files.TryGetValue(descriptor, out HostFile? file))
        {
            return file;
        }

        if (process.Descriptors.Acquire(descriptor) is not { } open)
        {
            return null;
        }

        _opened.Add(open);
        return open as HostFile;
    }
}
