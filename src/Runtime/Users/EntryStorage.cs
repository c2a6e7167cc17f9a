using System.Runtime.InteropServices;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Users;

/// <summary>Where the calls that return an entry keep it until the next call; it grows with the largest one.</summary>
internal sealed unsafe class EntryStorage(int entrySize)
{
    private const ulong FirstSize = 1024;

    private sbyte* _buffer;
    private sbyte** _members;

    /// <summary>The entry.</summary>
    internal void* Entry { get; } = StaticStorage.AllocateAligned(entrySize, 16);

    /// <summary>The size of <see cref="Buffer"/> in bytes.</summary>
    internal ulong Size { get; private set; } = FirstSize;

    /// <summary>What the entry points to.</summary>
    internal sbyte* Buffer => _buffer == null ? _buffer = (sbyte*)NativeMemory.Alloc((nuint)Size) : _buffer;

    /// <summary>Makes room if a lookup says that it was too little (ERANGE): whether to try again.</summary>
    internal bool Grow(int error)
    {
        if (error != ERANGE)
        {
            return false;
        }

        Size *= 2;
        _buffer = (sbyte*)NativeMemory.Realloc(_buffer, (nuint)Size);
        return true;
    }

    /// <summary>Splits a list at its commas: the addresses of its members with a null pointer at the end.</summary>
    internal sbyte** Split(sbyte* list)
    {
        // A member and its comma are two characters at least.
        _members = (sbyte**)NativeMemory.Realloc(_members, (nuint)(((String.strlen(list) / 2) + 2) * (ulong)sizeof(sbyte*)));
        int count = 0;
        sbyte* rest = list;
        while (rest != null)
        {
            sbyte* member = String.strsep(&rest, ","u8);
            if (*member != 0)
            {
                _members[count++] = member;
            }
        }

        _members[count] = null;
        return _members;
    }
}
