using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>A compiled expression (POSIX regex.h) in glibc's layout; programs look at <see cref="re_nsub"/> only; 64 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
public unsafe struct regex_t
{
    /// <summary>The automaton.</summary>
    public void* buffer;

    /// <summary>How much memory there is for it.</summary>
    public ulong allocated;

    /// <summary>How much of that is used.</summary>
    public ulong used;

    /// <summary>The syntax.</summary>
    public ulong syntax;

    /// <summary>The bytes that a match can begin with.</summary>
    public sbyte* fastmap;

    /// <summary>What stands for what.</summary>
    public byte* translate;

    /// <summary>How many groups there are.</summary>
    public ulong re_nsub;

    /// <summary>Flags.</summary>
    public uint flags;
}

/// <summary>A place in a text (POSIX regex.h), in bytes from its start; -1 for none; 8 bytes.</summary>
public struct regmatch_t
{
    /// <summary>Where it starts.</summary>
    public int rm_so;

    /// <summary>Where it ends.</summary>
    public int rm_eo;
}
