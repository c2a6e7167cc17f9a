using System;
using System.Collections.Generic;
using System.IO;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>The mappings that there are, by where they begin.</summary>
internal sealed unsafe class PortableMappings
{
    private readonly SortedList<ulong, Mapping> _mappings = [];

    /// <summary>Maps zeroed memory.</summary>
    internal int AddMemory(ulong length, out void* address)
    {
        address = null;
        try
        {
            address = NativeMemory.AlignedAlloc((nuint)length, (nuint)Environment.SystemPageSize);
        }
        catch (OutOfMemoryException)
        {
            return -ENOMEM;
        }

        NativeMemory.Clear(address, (nuint)length);
        Add(address, new Mapping(length, null, null));
        return 0;
    }

    /// <summary>Maps a part of a file; what lies behind its end are zeros.</summary>
    internal int AddFile(StreamFile file, ulong length, bool writes, bool isPrivate, long offset, out void* address)
    {
        address = null;
        FileStream? stream = file.File;
        if (stream is null)
        {
            return -ENODEV;
        }

        // A file that is shorter than the mapping can't be mapped as a whole by the BCL; a private copy of it does as well.
        long available = Math.Max(0, stream.Length - offset);
        if (isPrivate || available == 0)
        {
            int result = AddMemory(length, out address);
            return result < 0 ? result : Fill(file, address, Math.Min((long)length, available), offset);
        }

        try
        {
            MemoryMappedFileAccess access = writes ? MemoryMappedFileAccess.ReadWrite : MemoryMappedFileAccess.Read;
            MemoryMappedFile mapped = MemoryMappedFile.CreateFromFile(stream, null, 0, access, HandleInheritability.None, leaveOpen: true);
            MemoryMappedViewAccessor view = mapped.CreateViewAccessor(offset, Math.Min((long)length, available), access);
            byte* start = null;
            view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
            address = start + view.PointerOffset;
            Add(address, new Mapping(length, mapped, view));
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return exception is ArgumentException ? -EACCES : -FileErrors.FromException(exception);
        }
    }

    /// <summary>Ends the mappings that lie wholly within a part of memory; a part of one stays as it is.</summary>
    internal int Remove(void* address, ulong length)
    {
        lock (_mappings)
        {
            for (int i = _mappings.Count - 1; i >= 0; i--)
            {
                ulong start = _mappings.Keys[i];
                if (start >= (ulong)address && start + _mappings.Values[i].Length <= (ulong)address + length + (ulong)Environment.SystemPageSize - 1)
                {
                    _mappings.Values[i].Dispose((void*)start);
                    _mappings.RemoveAt(i);
                }
            }
        }

        return 0;
    }

    /// <summary>Has the changes of the mapping that an address lies in written; -ENOMEM if it lies in none.</summary>
    internal int Flush(void* address)
    {
        lock (_mappings)
        {
            foreach ((ulong start, Mapping mapping) in _mappings)
            {
                if (start <= (ulong)address && (ulong)address < start + mapping.Length)
                {
                    mapping.View?.Flush();
                    return 0;
                }
            }
        }

        return -ENOMEM;
    }

    private static int Fill(StreamFile file, void* address, long length, long offset)
    {
        for (long done = 0; done < length;)
        {
            long count = file.ReadAt((byte*)address + done, (ulong)(length - done), offset + done);
            if (count <= 0)
            {
                return (int)count;
            }

            done += count;
        }

        return 0;
    }

    private void Add(void* address, Mapping mapping)
    {
        lock (_mappings)
        {
            _mappings.Add((ulong)address, mapping);
        }
    }

    private sealed record Mapping(ulong Length, MemoryMappedFile? File, MemoryMappedViewAccessor? View)
    {
        internal void Dispose(void* address)
        {
            if (View is null)
            {
                NativeMemory.AlignedFree(address);
                return;
            }

            View.SafeMemoryMappedViewHandle.ReleasePointer();
            View.Dispose();
            File!.Dispose();
        }
    }
}
