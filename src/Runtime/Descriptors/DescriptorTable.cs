using System;
using System.Collections.Generic;
using System.Threading;
using CSockTranslate.Runtime.Hosting;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Descriptors;

/// <summary>
/// A process's descriptors: small numbers that refer to open files. A new one is always the lowest that is free (POSIX 2.14). A call
/// that may wait for its file, accept() or open(), has its number from the start, as in Linux; for others it is neither open nor free
/// until then. Lookups take no lock.
/// </summary>
internal sealed class DescriptorTable
{
    /// <summary>How many descriptors a process may have, whatever the host allows itself: Linux's usual hard limit.</summary>
    internal const int Limit = 1048576;

    private readonly Lock _lock = new();
    private int _limit = Limit;
    private ulong? _softLimit;
    private OpenFile?[] _files = new OpenFile?[16];
    private bool[] _closeOnExec = new bool[16];
    private bool[] _reserved = new bool[16];

    // No descriptor below this one is free.
    private int _lowestFree;

    /// <summary>What the process has set with RLIMIT_NOFILE: no new descriptor reaches it; null if nothing.</summary>
    internal ulong? SoftLimit
    {
        get => _softLimit;
        set
        {
            _softLimit = value;
            _limit = (int)Math.Min(value ?? Limit, Limit);
        }
    }

    /// <summary>What the process has set as the most that <see cref="SoftLimit"/> can be; null if nothing.</summary>
    internal ulong? HardLimit { get; set; }

    /// <summary>The first number that no descriptor can have now.</summary>
    internal int CurrentLimit => _limit;

    /// <summary>The file that a descriptor refers to, with a reference for the caller to release; null if there is none (EBADF).</summary>
    internal OpenFile? Acquire(int descriptor)
    {
        OpenFile?[] files = Volatile.Read(ref _files);
        if ((uint)descriptor >= (uint)files.Length)
        {
            return null;
        }

        OpenFile? file = Volatile.Read(ref files[descriptor]);
        return file is not null && file.TryAddReference() ? file : null;
    }

    /// <summary>
    /// Gives an open file the lowest free descriptor not below <paramref name="minimum"/> and takes over the caller's reference.
    /// Returns the descriptor or -EMFILE; the reference then stays the caller's.
    /// </summary>
    internal int Add(OpenFile file, bool closeOnExec = false, int minimum = 0)
    {
        lock (_lock)
        {
            int descriptor = TakeLowest(minimum);
            if (descriptor >= 0)
            {
                Set(descriptor, file, closeOnExec);
            }

            return descriptor;
        }
    }

    /// <summary>
    /// Takes the lowest free descriptor for a file that is still to come, which <see cref="Fill"/> or <see cref="GiveBack"/> follows.
    /// Returns it, or -EMFILE.
    /// </summary>
    internal int Reserve()
    {
        lock (_lock)
        {
            int descriptor = TakeLowest(0);
            if (descriptor >= 0)
            {
                Grow(descriptor);
                _reserved[descriptor] = true;
            }

            return descriptor;
        }
    }

    /// <summary>Makes a reserved descriptor refer to its file and takes over the caller's reference.</summary>
    internal void Fill(int descriptor, OpenFile file, bool closeOnExec)
    {
        lock (_lock)
        {
            _reserved[descriptor] = false;
            Set(descriptor, file, closeOnExec);
        }
    }

    /// <summary>Makes a reserved descriptor free again: there is no file.</summary>
    internal void GiveBack(int descriptor)
    {
        lock (_lock)
        {
            _reserved[descriptor] = false;
            _lowestFree = Math.Min(_lowestFree, descriptor);
        }
    }

    /// <summary>In the copy of a process after fork(): the threads that wait for files, or for what comes from them, are not in it.</summary>
    internal void AfterFork()
    {
        foreach (OpenFile? file in _files)
        {
            file?.ForgetReferences();
        }

        foreach (OpenFile? file in _files)
        {
            file?.AddReference();
        }

        for (int descriptor = 0; descriptor < _reserved.Length; descriptor++)
        {
            if (_reserved[descriptor])
            {
                GiveBack(descriptor);
            }
        }
    }

    /// <summary>
    /// Makes the lowest free descriptor not below <paramref name="minimum"/> refer to what <paramref name="descriptor"/>
    /// refers to (<c>dup</c>, F_DUPFD). Returns it, or -EBADF, -EINVAL or -EMFILE.
    /// </summary>
    internal int Duplicate(int descriptor, int minimum, bool closeOnExec)
    {
        OpenFile? file = Acquire(descriptor);
        if (file is null)
        {
            return -EBADF;
        }

        int duplicate = (uint)minimum >= (uint)_limit ? -EINVAL : Add(file, closeOnExec, minimum);
        if (duplicate < 0)
        {
            file.Release();
        }

        return duplicate;
    }

    /// <summary>
    /// Makes a given descriptor refer to an open file and takes over the caller's reference; what it referred to is closed
    /// without a word, as <c>dup2</c> does. Returns it, or -EBUSY when another thread waits for its file; the reference then stays the
    /// caller's.
    /// </summary>
    internal int Place(OpenFile file, int descriptor, bool closeOnExec = false)
    {
        OpenFile? replaced;
        lock (_lock)
        {
            if (descriptor < _reserved.Length && _reserved[descriptor])
            {
                return -EBUSY;
            }

            replaced = descriptor < _files.Length ? _files[descriptor] : null;
            Set(descriptor, file, closeOnExec);
        }

        replaced?.Release();
        return descriptor;
    }

    /// <summary>Takes a descriptor out of use and returns what closing its file returned, or -EBADF.</summary>
    internal int Close(int descriptor)
    {
        OpenFile? file;
        lock (_lock)
        {
            if ((uint)descriptor >= (uint)_files.Length || _files[descriptor] is not { } open)
            {
                return -EBADF;
            }

            file = open;
            Volatile.Write(ref _files[descriptor], null);
            _lowestFree = Math.Min(_lowestFree, descriptor);
        }

        return file.Release();
    }

    /// <summary>The descriptors that a program gets that is started in place of this one or by it; only files of the host can be handed on.</summary>
    internal List<(int Descriptor, HostFile File)> Inherited()
    {
        var inherited = new List<(int, HostFile)>();
        lock (_lock)
        {
            for (int descriptor = 0; descriptor < _files.Length; descriptor++)
            {
                if (_files[descriptor] is HostFile file && !_closeOnExec[descriptor])
                {
                    inherited.Add((descriptor, file));
                }
            }
        }

        return inherited;
    }

    /// <summary>The descriptor's FD_CLOEXEC flag, 0 or 1, or -EBADF.</summary>
    internal int GetCloseOnExec(int descriptor)
    {
        lock (_lock)
        {
            return !IsOpen(descriptor) ? -EBADF : _closeOnExec[descriptor] ? 1 : 0;
        }
    }

    /// <summary>Sets the descriptor's FD_CLOEXEC flag; 0 or -EBADF.</summary>
    internal int SetCloseOnExec(int descriptor, bool closeOnExec)
    {
        lock (_lock)
        {
            if (!IsOpen(descriptor))
            {
                return -EBADF;
            }

            _closeOnExec[descriptor] = closeOnExec;
            return 0;
        }
    }

    /// <summary>No descriptor of this number or a higher one is open.</summary>
    internal int Size => Volatile.Read(ref _files).Length;

    /// <summary>Closes everything.</summary>
    internal void CloseAll()
    {
        for (int descriptor = 0; descriptor < _files.Length; descriptor++)
        {
            Close(descriptor);
        }
    }

    private bool IsOpen(int descriptor) => (uint)descriptor < (uint)_files.Length && _files[descriptor] is not null;

    /// <summary>The lowest free descriptor that is not below <paramref name="minimum"/>, or -EMFILE.</summary>
    private int TakeLowest(int minimum)
    {
        int descriptor = Math.Max(minimum, _lowestFree);
        while (descriptor < _files.Length && (_files[descriptor] is not null || _reserved[descriptor]))
        {
            descriptor++;
        }

        if (descriptor >= _limit)
        {
            return -EMFILE;
        }

        if (minimum <= _lowestFree)
        {
            _lowestFree = descriptor + 1;
        }

        return descriptor;
    }

    private void Set(int descriptor, OpenFile file, bool closeOnExec)
    {
        Grow(descriptor);
        _closeOnExec[descriptor] = closeOnExec;
        Volatile.Write(ref _files[descriptor], file);
    }

    private void Grow(int descriptor)
    {
        if (descriptor < _files.Length)
        {
            return;
        }

        int size = (int)Math.Min(Limit, Math.Max(2L * _files.Length, descriptor + 1L));
        var files = new OpenFile?[size];
        Array.Copy(_files, files, _files.Length);
        Array.Resize(ref _closeOnExec, size);
        Array.Resize(ref _reserved, size);
        Volatile.Write(ref _files, files);
    }
}
