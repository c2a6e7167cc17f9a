using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime.Threading;

/// <summary>
/// Semaphores with names: files that are mapped, where glibc has them, so that other processes find them. Opened again, a name gives the same address.
/// </summary>
internal sealed unsafe class NamedSemaphores
{
    private const ulong Size = 32;

    private static int s_temporaries;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, nint> _byName = [];
    private readonly Dictionary<nint, int> _uses = [];

    /// <summary>Opens a semaphore. 0 or a negated error number.</summary>
    internal static int Open(CProcess process, CString name, int flags, uint mode, uint value, out sem_t* semaphore)
    {
        semaphore = null;
        return TryGetPath(name, out string path) ? process.Library.Semaphores.Open(process, path, flags, mode, value, out semaphore) : -EINVAL;
    }

    /// <summary>Ends one use of a semaphore. 0 or -EINVAL.</summary>
    internal static int Close(CProcess process, sem_t* semaphore) => process.Library.Semaphores.Close(process.Host, semaphore);

    /// <summary>Removes a name. 0 or a negated error number.</summary>
    internal static int Unlink(CProcess process, CString name) =>
        TryGetPath(name, out string path) ? process.Library.Semaphores.Unlink(process.Host, path) : -ENOENT;

    private int Open(CProcess process, string path, int flags, uint mode, uint value, out sem_t* semaphore)
    {
        bool creates = (flags & O_CREAT) != 0;
        bool isExclusive = creates && (flags & O_EXCL) != 0;
        lock (_lock)
        {
            while (true)
            {
                int result = -ENOENT;
                OpenFile? file = null;
                if (!isExclusive)
                {
                    result = OpenFileAt(process, path, O_RDWR | O_NOFOLLOW, 0, out file);
                    if (file is not null)
                    {
                        return Use(process.Host, path, file, out semaphore);
                    }
                }

                if (result != -ENOENT || !creates)
                {
                    semaphore = null;
                    return result;
                }

                result = Create(process, path, mode, value, out file);
                if (file is not null)
                {
                    return Use(process.Host, path, file, out semaphore);
                }

                if (result != -EEXIST || isExclusive)
                {
                    semaphore = null;
                    return result;
                }
            }
        }
    }

    private int Close(HostSystem host, sem_t* semaphore)
    {
        lock (_lock)
        {
            if (!_uses.TryGetValue((nint)semaphore, out int uses))
            {
                return -EINVAL;
            }

            if (uses > 1)
            {
                _uses[(nint)semaphore] = uses - 1;
                return 0;
            }

            _uses.Remove((nint)semaphore);
            Forget(semaphore);
            return host.Unmap(semaphore, Size);
        }
    }

    private int Unlink(HostSystem host, string path)
    {
        int result;
        fixed (byte* start = Bytes(path))
        {
            result = host.Unlink(null, (sbyte*)start, 0);
        }

        lock (_lock)
        {
            if (result == 0)
            {
                _byName.Remove(path);
            }
        }

        return result == -EPERM ? -EACCES : result;
    }

    private int Use(HostSystem host, string path, OpenFile file, out sem_t* semaphore)
    {
        int result = 0;
        if (!_byName.TryGetValue(path, out nint address))
        {
            result = host.Map(null, Size, SysMman.PROT_READ | SysMman.PROT_WRITE, SysMman.MAP_SHARED, file, 0, out void* mapping);
            address = result < 0 ? 0 : (nint)mapping;
            if (address != 0)
            {
                _byName.Add(path, address);
            }
        }

        file.Release();
        if (address != 0)
        {
            _uses[address] = _uses.GetValueOrDefault(address) + 1;
        }

        semaphore = (sem_t*)address;
        return result;
    }

    private void Forget(sem_t* semaphore)
    {
        foreach ((string path, nint address) in _byName)
        {
            if (address == (nint)semaphore)
            {
                _byName.Remove(path);
                return;
            }
        }
    }

    // Under another name first, so that nobody sees it without its value.
    private static int Create(CProcess process, string path, uint mode, uint value, out OpenFile? file)
    {
        file = null;
        if (value > Limits.SEM_VALUE_MAX)
        {
            return -EINVAL;
        }

        string temporary = string.Create(
            CultureInfo.InvariantCulture, $"{path}.{process.Host.ProcessId}.{Interlocked.Increment(ref s_temporaries)}");
        int result = OpenFileAt(process, temporary, O_RDWR | O_CREAT | O_EXCL, mode, out OpenFile? created);
        if (created is null)
        {
            return result;
        }

        var content = new sem_t { __data = value, __private = SemaphoreWord.Shared };
        long written = created.Write(&content, Size);
        fixed (byte* from = Bytes(temporary), to = Bytes(path))
        {
            result = written < 0 ? (int)written : process.Host.Link(null, (sbyte*)from, null, (sbyte*)to, 0);
            process.Host.Unlink(null, (sbyte*)from, 0);
        }

        if (result < 0)
        {
            created.Release();
            return result;
        }

        file = created;
        return 0;
    }

    private static int OpenFileAt(CProcess process, string path, int flags, uint mode, out OpenFile? file)
    {
        fixed (byte* start = Bytes(path))
        {
            return process.Host.OpenPath(null, (sbyte*)start, flags | O_CLOEXEC, process.Mask.Apply(mode), out file);
        }
    }

    private static bool TryGetPath(CString name, out string path)
    {
        const string Prefix = "sem.";
        ReadOnlySpan<byte> rest = new ReadOnlySpan<byte>(name.Pointer, name.Length).TrimStart((byte)'/');
        path = "";
        if (rest.IsEmpty || rest.Length + Prefix.Length > Limits.NAME_MAX || rest.Contains((byte)'/'))
        {
            return false;
        }

        string folder = OperatingSystem.IsLinux() ? "/dev/shm" : System.IO.Path.GetTempPath();
        path = System.IO.Path.Combine(folder, Prefix + Encoding.Latin1.GetString(rest));
        return true;
    }

    private static byte[] Bytes(string path) => Encoding.Latin1.GetBytes(path + '\0');
}
