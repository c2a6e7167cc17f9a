using System;
using System.Collections.Generic;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Ftw;

namespace CSockTranslate.Runtime.Files;

/// <summary>One walk of <c>ftw</c> or <c>nftw</c> through a tree of directories.</summary>
/// <param name="flags">FTW_*.</param>
/// <param name="function">The function of <c>ftw</c>, or null.</param>
/// <param name="placedFunction">The function of <c>nftw</c>, or null.</param>
internal sealed unsafe class TreeWalk(int flags, delegate*<sbyte*, stat*, int, int> function, delegate*<sbyte*, stat*, int, FTW*, int> placedFunction)
{
    private readonly delegate*<sbyte*, stat*, int, int> _function = function;
    private readonly delegate*<sbyte*, stat*, int, FTW*, int> _placedFunction = placedFunction;

    // The directories that were entered; links may lead back to them.
    private readonly HashSet<(ulong Device, ulong Number)> _entered = [];
    private readonly List<byte> _path = [];
    private ulong _device;

    private bool IsPhysical => (flags & FTW_PHYS) != 0;

    private bool HasActions => (flags & FTW_ACTIONRETVAL) != 0;

    /// <summary>Walks from a path on.</summary>
    internal int Run(CString start)
    {
        if (start.IsNull || start.Length == 0)
        {
            return (int)CallResult.Fail(ENOENT);
        }

        _path.AddRange(start.AsSpan());
        while (_path.Count > 1 && _path[^1] == '/')
        {
            _path.RemoveAt(_path.Count - 1);
        }

        int home = (flags & FTW_CHDIR) != 0 ? open("."u8, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
        if ((flags & FTW_CHDIR) != 0 && home < 0)
        {
            return -1;
        }

        int result = WalkFromStart();
        if (home >= 0)
        {
            int saved = errno;
            Unistd.fchdir(home);
            Unistd.close(home);
            errno = saved;
        }

        return HasActions && result is FTW_SKIP_SUBTREE or FTW_SKIP_SIBLINGS ? 0 : result;
    }

    private int WalkFromStart()
    {
        int name = _path.LastIndexOf((byte)'/') + 1;
        name = name == _path.Count ? 0 : name;
        if ((flags & FTW_CHDIR) != 0 && name > 0 && ChangeTo(name == 1 ? 1 : name - 1) != 0)
        {
            return -1;
        }

        stat status;
        if (Look(name, &status, followsLinks: !IsPhysical) != 0)
        {
            int error = errno;
            if (IsPhysical || error != ENOENT || Look(name, &status, followsLinks: false) != 0 || SysStat.S_ISLNK(status.st_mode) == 0)
            {
                return (int)CallResult.Fail(error);
            }

            return Call(&status, FTW_SLN, name, 0);
        }

        _device = status.st_dev;
        if (SysStat.S_ISDIR(status.st_mode) == 0)
        {
            return Call(&status, SysStat.S_ISLNK(status.st_mode) != 0 ? FTW_SL : FTW_F, name, 0);
        }

        _entered.Add((status.st_dev, status.st_ino));
        return WalkDirectory(&status, name, 0);
    }

    /// <summary>What is one entry of a directory; the path is complete.</summary>
    private int WalkEntry(int name, int level)
    {
        stat status;
        int type;
        if (Look(name, &status, followsLinks: !IsPhysical) != 0)
        {
            if (errno is not (EACCES or ENOENT))
            {
                return -1;
            }

            type = !IsPhysical && Look(name, &status, followsLinks: false) == 0 && SysStat.S_ISLNK(status.st_mode) != 0 ? FTW_SLN : FTW_NS;
        }
        else
        {
            type = SysStat.S_ISDIR(status.st_mode) != 0 ? FTW_D : SysStat.S_ISLNK(status.st_mode) != 0 ? FTW_SL : FTW_F;
        }

        if (type != FTW_NS && (flags & FTW_MOUNT) != 0 && status.st_dev != _device)
        {
            return 0;
        }

        if (type != FTW_D)
        {
            return Skip(Call(&status, type, name, level));
        }

        bool isNew = IsPhysical || _entered.Add((status.st_dev, status.st_ino));
        return isNew ? Skip(WalkDirectory(&status, name, level)) : 0;
    }

    private int WalkDirectory(stat* status, int name, int level)
    {
        DIR* directory = OpenDirectory(name);
        if (directory == null)
        {
            return errno == EACCES ? Call(status, FTW_DNR, name, level) : -1;
        }

        int result = (flags & FTW_DEPTH) == 0 ? Call(status, FTW_D, name, level) : 0;
        if (result != 0)
        {
            Dirent.closedir(directory);
            return result;
        }

        if ((flags & FTW_CHDIR) != 0 && Unistd.fchdir(Dirent.dirfd(directory)) != 0)
        {
            Dirent.closedir(directory);
            return -1;
        }

        result = WalkEntries(directory, level);
        int saved = errno;
        Dirent.closedir(directory);
        errno = saved;
        if (HasActions && result == FTW_SKIP_SIBLINGS)
        {
            result = 0;
        }

        if ((flags & FTW_CHDIR) != 0 && (result == 0 || level > 0))
        {
            Unistd.chdir(".."u8);
        }

        return result == 0 && (flags & FTW_DEPTH) != 0 ? Call(status, FTW_DP, name, level) : result;
    }

    private int WalkEntries(DIR* directory, int level)
    {
        // The whole list first: a directory that the function changes is not read twice, and few descriptors are open.
        var entries = new List<byte[]>();
        for (dirent* entry = Dirent.readdir(directory); entry != null; entry = Dirent.readdir(directory))
        {
            ReadOnlySpan<byte> entryName = ((CString)entry->d_name).AsSpan();
            if (!entryName.SequenceEqual("."u8) && !entryName.SequenceEqual(".."u8))
            {
                entries.Add(entryName.ToArray());
            }
        }

        int length = _path.Count;
        foreach (byte[] entry in entries)
        {
            if (_path[^1] != '/')
            {
                _path.Add((byte)'/');
            }

            int name = _path.Count;
            _path.AddRange(entry);
            int result = WalkEntry(name, level + 1);
            _path.RemoveRange(length, _path.Count - length);
            if (result != 0)
            {
                return result;
            }
        }

        return 0;
    }

    /// <summary>What the walk makes of a result that only says to leave out what is below.</summary>
    private int Skip(int result) => HasActions && result == FTW_SKIP_SUBTREE ? 0 : result;

    private DIR* OpenDirectory(int name)
    {
        fixed (byte* path = NameBytes(name))
        {
            return Dirent.opendir((sbyte*)path);
        }
    }

    private int Look(int name, stat* status, bool followsLinks)
    {
        fixed (byte* path = NameBytes(name))
        {
            return SysStat.fstatat(AT_FDCWD, (sbyte*)path, status, followsLinks ? 0 : AT_SYMLINK_NOFOLLOW);
        }
    }

    private int ChangeTo(int length)
    {
        fixed (byte* path = (byte[])[.. _path[..length], 0])
        {
            return Unistd.chdir((sbyte*)path);
        }
    }

    // With FTW_CHDIR the process is where the last component starts.
    private byte[] NameBytes(int name) => (flags & FTW_CHDIR) != 0 ? [.. _path[name..], 0] : [.. _path, 0];

    private int Call(stat* status, int type, int name, int level)
    {
        fixed (byte* path = (byte[])[.. _path, 0])
        {
            if (_function != null)
            {
                // ftw knows no more than these.
                return _function((sbyte*)path, status, type switch { FTW_SLN => FTW_NS, FTW_SL => FTW_F, _ => type });
            }

            var place = new FTW { @base = name, level = level };
            return _placedFunction((sbyte*)path, status, type, &place);
        }
    }
}
